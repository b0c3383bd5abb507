import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Three kinds of test, by file name: *.test.ts(x) runs in Node (rules, store, house), *.dom.test.ts(x) under jsdom
 * (page adapters, components), *.journey.ts in a real browser against the built extension.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000, interval: 100 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
