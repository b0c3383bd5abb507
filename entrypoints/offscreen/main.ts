import { browser } from 'wxt/browser';
import { refuse } from '../../utils/detection/refusal.ts';
import { bytesOfBase64 } from '../../utils/file-reading/base64.ts';
import { offscreenAsk } from '../../utils/file-reading/offscreen-ask.ts';
import { readInWorker } from '../../utils/file-reading/read-in-worker.ts';

/** The background closes this document after each file. Where it was stopped meanwhile, the document does it itself. */
const longestLife = 60_000;

browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
  // Scripts in pages have a tab; the background has none.
  const asked = sender.id === browser.runtime.id && sender.tab === undefined ? offscreenAsk(message) : null;
  if (!asked) return undefined;
  const bytes = bytesOfBase64(asked.base64);
  if (!bytes) {
    sendResponse(refuse('broken'));
    return undefined;
  }
  readInWorker({ name: asked.name, context: asked.context, bytes }).then(sendResponse);
  return true;
});

setTimeout(() => close(), longestLife);
