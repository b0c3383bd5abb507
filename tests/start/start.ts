import { today } from '../../utils/clock.ts';
import { serveReplica } from '../replica/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { newReport, WalkStopped } from './report.ts';
import { walkMainJob } from './walk-main-job.ts';

/**
 * `npm start`: opens a real Chromium with the extension on the sample mailbox and the sample PayPal pages, walks the
 * main job once, and leaves screenshots and a report. With a display the browser then stays open for play.
 */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux');
const report = newReport();

for (const scheme of ['light', 'dark'] as const) {
  const browser = await startChromium({ scheme });
  try {
    await serveReplica(browser.context, { theme: scheme, today: today() });
    await walkMainJob(browser, report, scheme);
  } catch (error) {
    if (!(error instanceof WalkStopped)) {
      await report.step(`walk in ${scheme}`, () => Promise.reject(error)).catch(() => {});
    }
    break;
  } finally {
    await browser.close();
  }
}

const allWell = report.finish();
if (!allWell) process.exitCode = 1;
else if (hasDisplay) await leaveOpen();

async function leaveOpen(): Promise<void> {
  const browser = await startChromium({ headless: false });
  await serveReplica(browser.context, { theme: 'light', today: today() });
  const mail = browser.context.pages()[0] ?? (await browser.context.newPage());
  await mail.goto('https://mail.google.com/mail/u/0/#sent');
  const paypal = await browser.context.newPage();
  await paypal.goto('https://www.paypal.com/invoices');
  await mail.bringToFront();
  console.log('The browser stays open on the sample mailbox; close its window to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}
