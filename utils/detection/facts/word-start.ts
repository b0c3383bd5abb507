/** Where the first whole word at or after `at` begins, at the latest at `end`: what is shown as evidence cuts no word. */
export function wordStart(text: string, at: number, end: number): number {
  if (at <= 0) return 0;
  if (/\s/.test(text[at - 1] ?? '')) return at;
  const space = text.slice(at, end).search(/\s/);
  return space < 0 ? end : at + space + 1;
}
