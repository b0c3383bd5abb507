/** What compiles the phrases of a `TermsGrammar` into regular expressions, all of them linear. */
export interface PhraseVocabulary {
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinal: string;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}]|[.,]\\d)';
/** A gap that a line break or a hyphen may fill, and none is needed beside a number. */
const gap = '[\\s\\-]{1,4}';
const gapByNumber = '[\\s\\-]{0,4}';

/** A number as `{n}` reads it: digits or a word, either of them repeated in brackets, as in "fourteen (14)". */
function numberPattern(vocabulary: PhraseVocabulary): string {
  // The longest word first, so that "twenty-one" is not cut to "twenty".
  const words = Object.keys(vocabulary.numbers).sort((a, b) => b.length - a.length);
  const one = ['\\d{1,3}', ...words.map((word) => word.replace(/[ -]/g, '[\\s\\-]'))].join('|');
  return `(?<n>${one})(?:\\s?\\((?:${one})\\))?`;
}

function dayPattern(vocabulary: PhraseVocabulary): string {
  return `(?<day>3[01]|[12]\\d|0?[1-9])${vocabulary.ordinal ? `\\s?(?:${vocabulary.ordinal})?` : ''}`;
}

/**
 * Where what may be missing stands last, the gap before it may be missing, too: "receipt [of invoice]" becomes
 * "receipt[ (of invoice)]". Where it leads on to a word it ends with its own gap, as in "of [the ]invoice".
 */
function withOwnGaps(phrase: string): string {
  let source = phrase;
  for (let open = source.indexOf(' ['); open >= 0; open = source.indexOf(' [', open + 1)) {
    const close = closingOf(source, open + 1);
    if (source.charAt(close - 1) === ' ') continue;
    source = `${source.slice(0, open)}[ (${source.slice(open + 2, close)})]${source.slice(close + 1)}`;
  }
  return source;
}

function closingOf(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === '[') depth += 1;
    if (phrase[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`A bracket is left open in ${JSON.stringify(phrase)}`);
}

/** The expression that finds a phrase in folded text; global, so that it gives every place. */
export function phrasePattern(phrase: string, vocabulary: PhraseVocabulary): RegExp {
  const source = withOwnGaps(phrase)
    .replace(/[.+^$\\/]/g, '\\$&')
    .replace(/\*/g, '\\p{L}{0,20}')
    .replace(/\(/g, '(?:')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/ (?=\{)|(?<=\}) /g, gapByNumber)
    .replace(/ /g, gap)
    .replace('{n}', numberPattern(vocabulary))
    .replace('{day}', dayPattern(vocabulary));
  return new RegExp(before + source + after, 'gu');
}

/** One expression for any of the words or phrases (at least one), anywhere in folded text. */
export function anyOf(words: readonly string[]): RegExp {
  const sources = words.map((word) => word.replace(/[.*+?^$\\/()[\]]/g, '\\$&').replace(/ /g, gap));
  // A trailing * stands for any ending: "zahl*" finds zahlbar and Zahlung.
  const stems = sources.map((source) => (source.endsWith('\\*') ? source.slice(0, -2) : `${source}(?!\\p{L})`));
  return new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'gu');
}

/** The value of what `{n}` found, or null. */
export function numberOf(found: string | undefined, vocabulary: PhraseVocabulary): number | null {
  if (found === undefined) return null;
  if (/^\d/.test(found)) return Number(found);
  return vocabulary.numbers[found.replace(/\s+/g, ' ')] ?? null;
}
