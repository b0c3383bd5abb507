/** The first of the characters that mark where sentences end, one for each place; no text of anybody's has them. */
const firstMark = 0xe100;
const anyMark = /([\uE100-\uE1FF])/;

/** A section's tag, or the end of a sentence: before white space, the end of a section or of the text. */
const tagOrEnd = /\{\{([#^/])(\w+)\}\}|[.?!:](?=\{\{\/)|[.?!](?=(?:\{\{[#^]\w+\}\})*(?:\s|$))|:$/g;

/**
 * Marks the sentences of a template, each with its place, so that they can be told apart once it is filled: in what is
 * filled in, a full stop need not end anything. What stands where a fact is not known has the places of what stands
 * where it is.
 */
export function markSentences(template: string): { readonly marked: string; readonly count: number } {
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  let place = 0;
  let behindLast = 0;
  const marked = template.replace(tagOrEnd, (found: string, kind: string | undefined, name: string, at: number) => {
    if (kind === '#') {
      begun.set(name, place);
      ended.delete(name);
    }
    if (kind === '/') {
      place = Math.max(place, ended.get(name) ?? 0);
      ended.set(name, place);
    }
    if (kind === '^') place = begun.get(name) ?? place;
    if (kind !== undefined) return found;
    place += 1;
    behindLast = at + found.length;
    return found + markOf(place - 1);
  });
  const rest = template.slice(behindLast).replace(/\{\{[#^/]\w+\}\}/g, '');
  return { marked, count: place + (rest.trim() === '' ? 0 : 1) };
}

/** Sentences of which each is known already, joined and marked. */
export function markedTogether(sentences: readonly string[]): string {
  return sentences.map((words, place) => words + markOf(place)).join(' ');
}

/** The sentences of a filled text, each with its place; what has no mark behind it is the last. */
export function splitSentences(filled: string, count: number): { readonly words: string; readonly place: number }[] {
  const parts = filled.split(anyMark);
  const found = parts.flatMap((words, index) => {
    if (index % 2 === 1 || words.trim() === '') return [];
    const mark = parts[index + 1]?.charCodeAt(0);
    return [{ words, place: mark === undefined ? count - 1 : mark - firstMark }];
  });
  return found;
}

function markOf(place: number): string {
  return String.fromCharCode(firstMark + place);
}
