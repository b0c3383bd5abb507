/** Marks that could turn a line around or hide text in it, and controls other than the line break. */
const unseen = /[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/gu;

/** A text of the user's own or of a page's as lines of a letter: at most 12, none empty, none endless. */
export function ownLines(value: string | null, most = 12): string[] {
  return (value ?? '')
    .slice(0, 4_000)
    .replace(/\r\n?/g, '\n')
    .replace(unseen, ' ')
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, most);
}

/** The same as one line; null where nothing is left. */
export function ownLine(value: string | null): string | null {
  return ownLines(value).join(', ') || null;
}
