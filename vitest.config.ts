import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A busy machine is no failure; what never ends still is. */
const patience = 60_000;

/** Real browsers start slowly. Each file has its own, with a profile of its own; two at a time, because they mostly wait. */
const inARealBrowser = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000, interval: 100 } },
  maxWorkers: 2,
};

/**
 * Four kinds of test, by file name: *.test.ts(x) runs in Node (rules, store, house), *.dom.test.ts(x) under jsdom
 * (page adapters, components), *.journey.ts in a real browser against the built extension, those named firefox-* in
 * Firefox and all others in Chromium.
 */
export default defineConfig({
  test: {
    // All cores: Vitest keeps one for itself otherwise, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          // Rules keep nothing between calls, and each store test opens a database of its own name: one load serves all.
          isolate: false,
          restoreMocks: true,
          testTimeout: patience,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          restoreMocks: true,
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          exclude: ['tests/journeys/firefox-*'],
          ...inARealBrowser,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/journeys/firefox-*.journey.ts'],
          ...inARealBrowser,
        },
      },
    ],
  },
});
