import { vocabularies } from '../languages/vocabularies.ts';
import { fold } from '../text/fold.ts';
import { linesOfText } from '../text/line.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import type { TextLine } from '../text/text-document.ts';
import { tokensOf } from '../text/tokens.ts';

/** A mail's body in its parts. */
export interface MailParts {
  /** What the sender wrote for this mail. */
  readonly fresh: readonly TextLine[];
  /** Earlier mails below it, without their `> ` marks. */
  readonly quoted: readonly TextLine[];
  readonly signature: readonly TextLine[];
  /** True where the fresh part is a forwarded message. */
  readonly forwarded: boolean;
}

type Mark = 'wrote' | 'forwarded' | 'closing' | 'disclaimer';

const marks = compilePhrases<Mark>(
  vocabularies.flatMap(({ mail }) => [
    ...mail.wrote.map((phrase) => [phrase, 'wrote'] as const),
    ...mail.forwarded.map((phrase) => [phrase, 'forwarded'] as const),
    ...mail.closings.map((phrase) => [phrase, 'closing'] as const),
    ...mail.disclaimers.map((phrase) => [phrase, 'disclaimer'] as const),
  ]),
);
const senderHeaders = new Set(vocabularies.flatMap(({ mail }) => mail.from.map(fold)));

/** A closing further than this from the end of the fresh text closes nothing. */
const longestSignature = 14;

/**
 * Splits a body into fresh text, quoted history and signature. Below an answer (`isAnswer`) what looks like a forwarded
 * message is the history, as some mail programs write it. Linear.
 */
export function splitMail(body: string, isAnswer = false): MailParts {
  const lines = linesOfText(body).map((line) => ({ text: line.text, marks: marksOf(line.text) }));
  const wrote = lines.findIndex((line, index) => opensHistory(lines, line, index));
  const message = lines.findIndex((line, index) => isForwardMark(line) || (index > 0 && opensHeaders(lines, index)));
  const answersIt = isAnswer && lines.slice(0, Math.max(0, message)).some(({ text }) => text.trim() !== '');
  const history = answersIt && (wrote < 0 || message < wrote) ? message : wrote;
  const isForward = !answersIt && message >= 0 && (history < 0 || message <= history);
  const end = history < 0 || isForward ? lines.length : history;
  const own = lines.slice(0, end).filter(({ text }) => !isQuote(text));
  const quoted = [...lines.slice(0, end).filter(({ text }) => isQuote(text)), ...lines.slice(end)];
  const signatureAt = isForward ? own.length : startOfSignature(own);
  return {
    fresh: own.slice(0, signatureAt).map(toLine),
    quoted: quoted.map(({ text }) => ({ text: unquoted(text) })),
    signature: own.slice(signatureAt).map(toLine),
    forwarded: isForward,
  };
}

interface MarkedLine {
  readonly text: string;
  readonly marks: ReadonlySet<Mark>;
}

function marksOf(text: string): Set<Mark> {
  if (text.length > 600) return new Set();
  const folded = fold(text);
  return new Set(findPhrases(marks, folded, tokensOf(folded)).map(({ value }) => value));
}

/** `On Mon, … Nadia <nadia@…> wrote:`, which may run over two lines, or the first quoted line. */
function opensHistory(lines: readonly MarkedLine[], line: MarkedLine, index: number): boolean {
  const text = line.text.trimEnd();
  if (!text.endsWith(':') && !text.endsWith('：')) return false;
  if (!line.marks.has('wrote')) return false;
  const next = lines.slice(index + 1, index + 4).find((one) => one.text.trim() !== '');
  return (
    next === undefined || isQuote(next.text) || /\d{4}|@/.test(text) || /\d{4}|@/.test(lines[index - 1]?.text ?? '')
  );
}

function isForwardMark(line: MarkedLine): boolean {
  return line.marks.has('forwarded') && /^[ \t>]*(-|_|\*|begin|anfang|d[eé]but|inicio|inizio|begin)/i.test(line.text);
}

/** A block of mail headers below the first lines: `From: … Sent: … To: … Subject: …`. */
function opensHeaders(lines: readonly MarkedLine[], index: number): boolean {
  const name = headerName(lines[index]?.text ?? '');
  if (name === null || !senderHeaders.has(name) || !(lines[index]?.text ?? '').includes('@')) return false;
  const following = lines.slice(index + 1, index + 4).filter(({ text }) => headerName(text) !== null);
  return following.length >= 2;
}

function headerName(text: string): string | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 16) return null;
  return fold(text.slice(0, colon)).replaceAll('*', '').trim();
}

function isQuote(text: string): boolean {
  return text.startsWith('>');
}

function unquoted(text: string): string {
  let at = 0;
  while (at < text.length && (text[at] === '>' || text[at] === ' ') && at < 20) at += 1;
  return text.slice(at);
}

/** The signature begins at `-- `, at a closing near the end, or at legal small print. */
function startOfSignature(lines: readonly MarkedLine[]): number {
  const dashes = lines.findIndex(({ text }) => text === '-- ' || text === '--' || text === '—');
  const smallPrint = lines.findIndex((line) => line.marks.has('disclaimer'));
  const ends = [dashes, smallPrint].filter((index) => index > 0);
  const end = ends.length > 0 ? Math.min(...ends) : lines.length;
  for (let index = Math.max(1, end - longestSignature); index < end; index += 1) {
    const line = lines[index];
    if (line?.marks.has('closing') && closes(line.text)) return index;
  }
  return end;
}

/** A closing opens its line, and little follows it there: a name, a comma. */
function closes(text: string): boolean {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const first = findPhrases(marks, folded, tokens).find(({ value }) => value === 'closing');
  if (!first || first.start !== tokens[0]?.start) return false;
  return tokens.filter(({ start }) => start >= first.end).length <= 2 && !/\d/.test(text);
}

function toLine({ text }: MarkedLine): TextLine {
  return { text };
}
