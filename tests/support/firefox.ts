import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { root } from '../house/source-files.ts';
import { type ReplicaAnswers, type ReplicaOptions, replicaAnswers } from '../replica/serve.ts';
import { findBrowser } from '../set-up/find-browser.mjs';
import { answerRequests } from './firefox/answer-requests.ts';
import { bidiOf, tabId } from './firefox/bidi.ts';
import { type EventPage, eventPageOf } from './firefox/event-page.ts';
import { type Sandbox, startSandbox } from './firefox/sandbox.ts';

export interface FirefoxOptions {
  readonly replica?: ReplicaOptions;
  /** What answers requests instead of the replica. */
  readonly answer?: ReplicaAnswers;
  readonly scheme?: 'light' | 'dark';
  /** Milliseconds of rest after which Firefox ends the event page; 3,000 where nothing is said, 30,000 in real life. */
  readonly idle?: number;
}

export interface RunningFirefox {
  readonly browser: Browser;
  readonly eventPage: EventPage;
  /** Every address outside the replica that any tab asked for. */
  readonly refused: readonly string[];
  /** A tab of the replica. */
  open(url: string): Promise<Page>;
  /** A screen of the extension in a tab of its own: what it shows and does is the same. */
  openScreen(file?: string): Promise<Page>;
  /** Installs the same build once more over itself, which Firefox treats as an update. */
  updateExtension(): Promise<void>;
  /** Runs a script in a world of its own in every document from now on, beside the extension. */
  startSandbox(script: string): Promise<Sandbox>;
  close(): Promise<void>;
}

const extensionId = 'fairdue@fairdue.invalid';
/** Firefox makes this up anew for each profile, unless it is told. */
const uuid = '5f0e6c1e-3b5a-4a57-9a53-0d1f0fa1d0e5';

/** Says why journeys in Firefox cannot run here; null where they can. */
export function noFirefox(): string | null {
  if (findBrowser('firefox')) return null;
  return 'Journeys in Firefox are skipped: no Firefox was found. Install firefox-esr, or set FIREFOX_PATH to its program file.';
}

/**
 * Starts a real Firefox with the extension on a new profile, headless and with a dead proxy instead of a network.
 * Stock Firefox speaks WebDriver BiDi, which Playwright does not (platform notes, 2026-11-21).
 */
export async function startFirefox(options: FirefoxOptions = {}): Promise<RunningFirefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found; run `node tests/set-up/set-up.mjs --firefox`');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Since Firefox 153 automation may not go to extension pages without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // A question of the browser's own cannot be answered by automation: what is asked for by a press is given.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': options.idle ?? 3_000,
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      'network.proxy.type': 1,
      'network.proxy.socks': '127.0.0.1',
      'network.proxy.socks_port': 9,
      'network.proxy.socks_remote_dns': true,
    },
  });
  try {
    const bidi = bidiOf(browser);
    const refused = await answerRequests(bidi, options.answer ?? replicaAnswers(options.replica));
    const install = () => browser.installExtension(join(root, '.output/firefox-mv3'));
    await install();
    return {
      browser,
      eventPage: await eventPageOf(bidi, extensionId),
      refused,
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return page;
      },
      async openScreen(file = 'popup.html') {
        const page = await browser.newPage();
        // Firefox never tells automation that an extension page has loaded, so that `goto` would wait for ever.
        await bidi.send('browsingContext.navigate', {
          context: tabId(page),
          url: `moz-extension://${uuid}/${file}`,
          wait: 'none',
        });
        await page.waitForSelector('main');
        return page;
      },
      async updateExtension() {
        await install();
      },
      startSandbox: (script) => startSandbox(bidi, script),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
