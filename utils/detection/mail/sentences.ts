/** The sentences of a line. `am 15. Mai`, `z. B.` and `4 p.m.` end none. Linear. */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const ends = '.!?;'.includes(line.charAt(at)) && (line[at + 1] === ' ' || line[at + 1] === undefined);
    // `am 15. Mai` and `z. B.` go on.
    if (
      !ends ||
      (line.charAt(at) === '.' && !/\p{L}{3}$/u.test(line.slice(Math.max(0, at - 3), at)) && !isEnd(line, at))
    )
      continue;
    sentences.push(line.slice(start, at + 1));
    start = at + 1;
  }
  sentences.push(line.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}

/** A point behind digits or a short word ends a sentence where a capital follows that opens no month. */
function isEnd(line: string, at: number): boolean {
  const next = line.charAt(at + 2);
  return !/\d/.test(line.charAt(at - 1)) && next !== next.toLowerCase();
}
