/** The browser's own interface inside pages and workers of the extension, where tests look behind its back. */
declare const chrome: import('webextension-polyfill').Browser;
