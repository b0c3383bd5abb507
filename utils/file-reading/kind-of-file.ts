/** How far into a file its kind is looked for: mail programs put headers before a PDF, and editors a mark before XML. */
const head = 1024;

/** What a file is, by its first bytes and never by its name. */
export function kindOfFile(bytes: Uint8Array): 'pdf' | 'xml' | 'other' {
  // UTF-16 has a zero beside each letter; without them both encodings look alike.
  const start = String.fromCharCode(...bytes.subarray(0, head)).replaceAll('\0', '');
  if (start.includes('%PDF-')) return 'pdf';
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<[?!A-Za-z_]/.test(start) ? 'xml' : 'other';
}
