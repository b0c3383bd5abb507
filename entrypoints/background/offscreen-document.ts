import { browser } from 'wxt/browser';
import type { Reading } from '../../utils/detection/reading.ts';
import { type Refusal, refuse } from '../../utils/detection/refusal.ts';
import { type OffscreenAsk, offscreenMessage } from '../../utils/file-reading/offscreen-ask.ts';

/**
 * Has a file read by the extension's invisible document (Chromium only), which is opened for this file and closed after
 * it: at rest Fairdue holds no page in memory. There can be one at a time; ask for one file after the other.
 */
export async function askOffscreenDocument(file: OffscreenAsk): Promise<Reading | Refusal> {
  await open();
  try {
    const reply: unknown = await browser.runtime.sendMessage(offscreenMessage(file));
    return isResult(reply) ? reply : refuse('broken');
  } finally {
    await browser.offscreen.closeDocument().catch(() => {});
  }
}

/** One that is there still was left by a worker that was stopped while it read. It may be about to close itself. */
async function open(): Promise<void> {
  await browser.offscreen.closeDocument().catch(() => {});
  await browser.offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Reads an invoice (PDF or XML) that the user has chosen, in a worker of its own.',
  });
}

function isResult(reply: unknown): reply is Reading | Refusal {
  return typeof reply === 'object' && reply !== null && ('invoices' in reply || 'refused' in reply);
}
