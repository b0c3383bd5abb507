import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInGmail } from './start-in-gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  // Nothing of ours hangs on WXT's context: a page that knows the extension's id can end it (platform notes, §0.3).
  noScriptStartedPostMessage: true,
  main: () => startInGmail(),
});
