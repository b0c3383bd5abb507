/** The encodings an XML declaration may name and that are honoured; anything else is read as UTF-8. */
const known: ReadonlySet<string> = new Set([
  'utf-8',
  'utf-16',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1252',
  'us-ascii',
]);

/** The text of an XML file, by its byte order mark, else by its declaration, else as UTF-8. Never throws. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /encoding\s{0,3}=\s{0,3}["']([\w-]{1,20})["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return new TextDecoder(known.has(named) && named !== 'utf-16' ? named : 'utf-8').decode(bytes);
}
