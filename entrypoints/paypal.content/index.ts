import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPaypal } from './start-on-paypal.ts';

export default defineContentScript({
  matches: ['https://www.paypal.com/invoice/*', 'https://www.paypal.com/invoices*'],
  // A payer's pages: somebody else's bills. They are never read, and the script is not even started there.
  excludeMatches: [
    'https://www.paypal.com/invoice/p',
    'https://www.paypal.com/invoice/p/*',
    'https://www.paypal.com/invoice/s/pay/*',
    'https://www.paypal.com/invoice/s/pdf/*',
    'https://www.paypal.com/invoice/payerView/*',
    'https://www.paypal.com/invoices/payerView/*',
  ],
  runAt: 'document_idle',
  // Nothing of ours hangs on WXT's context: a page that knows the extension's id can end it (platform notes, §0.3).
  noScriptStartedPostMessage: true,
  main: () => startOnPaypal(),
});
