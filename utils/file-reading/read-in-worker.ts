import type { Reading } from '../detection/reading.ts';
import { type Refusal, refuse } from '../detection/refusal.ts';
import type { FileToRead } from './read-file-bytes.ts';
import { resultIn } from './worker-reply.ts';

/** A person waits so long and no longer, in milliseconds; sound invoices take less than one second. */
const longestWait = 10_000;

/**
 * Reads a file in a thread of its own that lives for this file only: a file that loops or swells is ended with it.
 * Never rejects.
 */
export function readInWorker(file: FileToRead): Promise<Reading | Refusal> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module', name: 'fairdue-file' });
    const end = (result: Reading | Refusal) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end(refuse('too-slow')), longestWait);
    worker.addEventListener('message', ({ data }) => {
      const result = resultIn(data);
      if (result) end(result);
    });
    // Out of memory, or the reader's own script did not load: the file is not read, and nothing else suffers.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      console.warn('A file could not be read.', event.message);
      end(refuse('broken'));
    });
    worker.postMessage(file, [file.bytes.buffer]);
  });
}
