import { kindOfFile } from './kind-of-file.ts';
import { type FileToRead, readFileBytes } from './read-file-bytes.ts';
import { workerReply } from './worker-reply.ts';

/*
 * A worker that reads one file and is ended by whoever started it. pdf.js runs in this same thread: its own worker
 * would be a second one that nobody could end for sure. Its module offers itself to whoever loads it (`pdfjsWorker`)
 * and greets the starter, who passes over everything that is no reply of ours.
 */
addEventListener('message', (event: MessageEvent<FileToRead>) => {
  if ('bytes' in event.data) void answer(event.data);
});

async function answer(file: FileToRead): Promise<void> {
  if (kindOfFile(file.bytes) === 'pdf') await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  postMessage(workerReply(await readFileBytes(file)));
}
