import { defineConfig } from 'wxt';
import { learnedReplies } from './utils/detection/mail/learned-replies.ts';

/**
 * Every permission below has its reason in README.md, "What Fairdue may access", and
 * tests/house/manifest.test.ts fails on any other permission or host.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Chromium refuses an extension whose content scripts hold code points that Unicode keeps out of texts, and minifiers
 * write them out where the source has them escaped: they are escaped again.
 */
const escapeNoncharacters = {
  name: 'escape-noncharacters',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue;
      chunk.code = chunk.code.replace(
        /\p{Noncharacter_Code_Point}/gu,
        (character) => `\\u${(character.codePointAt(0) ?? 0xfffd).toString(16)}`,
      );
    }
  },
};

/** What answers mean is learned from examples here, once, and not in the worker at each of its starts. */
const learnRepliesNow = {
  name: 'learn-replies-now',
  load: {
    filter: { id: /utils\/detection\/mail\/learned-replies\.ts$/ },
    handler: () => `const learned = ${JSON.stringify(learnedReplies())};\nexport const learnedReplies = () => learned;`,
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'notifications',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fairdue@fairdue.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  // Files are read in a module worker, so that pdf.js is a chunk of its own that only a PDF loads.
  vite: () => ({
    plugins: [learnRepliesNow, escapeNoncharacters],
    build: { target: 'es2023' },
    worker: { format: 'es' },
  }),
});
