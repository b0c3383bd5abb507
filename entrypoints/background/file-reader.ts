import type { Reading } from '../../utils/detection/reading.ts';
import { type Refusal, refuse } from '../../utils/detection/refusal.ts';
import { bytesOfBase64 } from '../../utils/file-reading/base64.ts';
import type { OffscreenAsk } from '../../utils/file-reading/offscreen-ask.ts';
import { readInWorker } from '../../utils/file-reading/read-in-worker.ts';
import { oneAfterTheOther } from './in-turn.ts';
import { askOffscreenDocument } from './offscreen-document.ts';

/** Reads a file, or says why not. Never rejects. */
export type FileRead = (file: OffscreenAsk) => Promise<Reading | Refusal>;

/** One file at a time: each may take as much memory as a page. */
const inTurn = oneAfterTheOther();

/**
 * Reads a file in a worker. Firefox's background is a page and starts it itself; Chromium's is a service worker, which
 * may not, and asks a document that is opened for the purpose.
 */
export const readFileApart: FileRead = (file) => inTurn(() => (import.meta.env.FIREFOX ? readHere : readThere)(file));

async function readHere({ name, base64, context }: OffscreenAsk): Promise<Reading | Refusal> {
  const bytes = bytesOfBase64(base64);
  return bytes ? readInWorker({ name, bytes, context }) : refuse('broken');
}

async function readThere(file: OffscreenAsk): Promise<Reading | Refusal> {
  try {
    return await askOffscreenDocument(file);
  } catch (error) {
    console.warn('A file could not be read.', error);
    return refuse('broken');
  }
}
