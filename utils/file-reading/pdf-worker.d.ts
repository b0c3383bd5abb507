/** Loaded for what it does: it puts `pdfjsWorker` into the global scope, where pdf.js looks for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
