import { found } from '../facts/found.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Found } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';

/** What the attachments' names say. */
export interface AttachmentEvidence {
  /** A name has a word for invoice in it: `Invoice-1043.pdf`. */
  readonly invoiceNamed: boolean;
  /** A name has a word for another kind of document in it: `Quote-12.pdf`. */
  readonly otherNamed: boolean;
  /** The invoice number in the name, or null where there is none or several names have one. */
  readonly number: Found<string> | null;
}

const names = compilePhrases(
  vocabularies.flatMap(({ documents }) => [
    ...documents.invoice.map((phrase) => [phrase, 'invoice'] as const),
    ...(['quote', 'order', 'delivery', 'receipt', 'statement', 'contract'] as const).flatMap((kind) =>
      documents[kind].map((phrase) => [phrase, 'other'] as const),
    ),
  ]),
);
const readable = ['.pdf', '.xml', '.docx', '.doc', '.xlsx', '.odt', '.html'];
/** Prefixes that number invoices in many tools. */
const prefix = /^(INV|RE|RG|RN|FA|FAC|FT|FAT|FACT|FC)[-_]?\d/i;

/** Reads attachment names as evidence. */
export function readAttachmentNames(attachmentNames: readonly string[]): AttachmentEvidence {
  let invoiceNamed = false;
  let otherNamed = false;
  const numbers = new Map<string, string>();
  for (const name of attachmentNames.slice(0, 20)) {
    const folded = fold(name.slice(0, 200)).replaceAll('_', ' ');
    const ending = readable.find((one) => folded.endsWith(one));
    if (!ending) continue;
    const stem = name.slice(0, name.length - ending.length);
    const hits = findPhrases(names, folded, tokensOf(folded));
    const invoiceHit = hits.find(({ value }) => value === 'invoice');
    if (hits.some(({ value }) => value === 'other')) otherNamed = true;
    if (!invoiceHit && !prefix.test(stem)) continue;
    invoiceNamed = true;
    // `INV-2026-003.pdf`: the short word is a part of the number.
    const isPart = invoiceHit !== undefined && prefix.test(stem.slice(invoiceHit.start));
    const number = numberIn(stem, isPart ? invoiceHit.start : (invoiceHit?.end ?? 0));
    if (number) numbers.set(number, name);
  }
  const [only, ...others] = [...numbers];
  const number = only && others.length === 0 ? found(only[0], 0.6, only[1], 'attachment-name', 'file-name') : null;
  return { invoiceNamed, otherNamed, number };
}

/** The part behind the word for invoice, unless it is a day, a month or a year. */
function numberIn(stem: string, from: number): string | null {
  let start = from;
  while (start < stem.length && ' -_.#('.includes(stem.charAt(start))) start += 1;
  let end = start;
  while (end < stem.length && !' _(),'.includes(stem.charAt(end))) end += 1;
  const text = stem.slice(start, end);
  if (!/\d/.test(text) || /^(19|20)\d\d([-.]?(0[1-9]|1[0-2])([-.]?\d\d)?)?$/.test(text)) return null;
  if (/^\d{1,2}[-.]\d{1,2}([-.]\d{2,4})?$/.test(text)) return null;
  return text.length > 40 ? null : text;
}
