import type { Reading } from '../detection/reading.ts';
import type { Refusal } from '../detection/refusal.ts';

/** What the worker sends back, told apart from what pdf.js says on the same line. */
export interface WorkerReply {
  readonly fairdueRead: Reading | Refusal;
}

export function workerReply(result: Reading | Refusal): WorkerReply {
  return { fairdueRead: result };
}

export function resultIn(message: unknown): Reading | Refusal | null {
  return isReply(message) ? message.fairdueRead : null;
}

function isReply(message: unknown): message is WorkerReply {
  return typeof message === 'object' && message !== null && 'fairdueRead' in message;
}
