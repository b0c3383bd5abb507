import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { root } from '../house/source-files.ts';
import { findBrowser } from '../set-up/find-browser.mjs';

export interface ChromiumOptions {
  /** The unpacked extension; the build for Chromium where nothing is said, none where null. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  /** The interface language, such as `de`. */
  readonly language?: string;
  readonly scheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A zone such as `Asia/Kolkata`. */
  readonly timezone?: string;
  /** A profile to use again; a new one that is deleted on close where nothing is said. */
  readonly profile?: string;
  /** Where the browser writes its own log of network requests. */
  readonly netLog?: string;
}

export interface RunningChromium {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end; empty without an extension. */
  readonly origin: string;
  worker(): Promise<Worker>;
  /** Stops the background worker as the browser does when it is idle: with everything it held in memory. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a real Chromium with the unpacked extension and no way to any network. New headless mode runs extensions as
 * a window does (platform notes, 2026-11-21). Developer mode is on in the profile, because Chromium switches an
 * unpacked extension off after a reload without it.
 */
export async function startChromium(options: ChromiumOptions = {}): Promise<RunningChromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; run `node tests/set-up/set-up.mjs`');
  const extension = options.extension === undefined ? join(root, '.output/chrome-mv3') : options.extension;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'fairdue-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  if (!options.profile) {
    writeFileSync(join(profile, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  }
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    locale: language,
    colorScheme: options.scheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: language, ...(options.timezone ? { TZ: options.timezone } : {}) },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything'] : []),
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-default-apps',
      '--metrics-recording-only',
      '--disable-breakpad',
      '--no-pings',
      '--disable-quic',
      '--disable-gpu',
      '--disable-field-trial-config',
      '--disable-client-side-phishing-detection',
      '--disable-search-engine-choice-screen',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    origin: extension ? originOf((await worker()).url()) : '',
    worker,
    async killWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function originOf(url: string): string {
  const [scheme = '', , host = ''] = url.split('/');
  return `${scheme}//${host}`;
}
