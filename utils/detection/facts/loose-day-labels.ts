import { hitsIn } from '../text/phrases.ts';
import type { ReadDocument } from './document.ts';
import type { GovernedDay } from './find-days.ts';
import { cellOver } from './label-above.ts';

/*
 * Labels that say little by themselves (`of`, `until`, `generated on`): what they mean follows from what stands around.
 */

/** Longer labels say themselves that they are about paying. */
const longestLooseUntil = 14;

/** The day with what its label means where it stands. */
export function withoutLooseLabel(document: ReadDocument, one: GovernedDay): GovernedDay {
  return withoutLooseUntil(document, withoutLooseOf(document, ofTheInvoice(document, whenMade(document, one))));
}

/** A document that says when it was generated has no other day; a mail that says so is a notice, and not the invoice. */
function whenMade({ lines }: ReadDocument, one: GovernedDay): GovernedDay {
  if (one.label !== 'made') return one;
  return { ...one, label: lines[0]?.where === 'subject' ? 'other-day' : 'issue' };
}

/** `vom` and its likes date the invoice where they stand behind its name; elsewhere they date anything. */
function withoutLooseOf(document: ReadDocument, one: GovernedDay): GovernedDay {
  if (one.label !== 'of') return one;
  if (one.isField || continuesNumber(document, one)) return { ...one, label: 'issue' };
  const named = namedBefore(document, one);
  const isNear = named !== null && one.value.start - named.end <= 60 && !isOfWork(one, named.end);
  return { ...one, label: isNear && one.relation === 'label-left' ? 'issue' : 'other-day' };
}

const forWork = /(?:^| )(?:fur|for|pour|para|per|voor|referente) /;

/** `Rechnung 12 für die Fotos vom 28. April`: the day of the work. */
function isOfWork({ line, value }: GovernedDay, from: number): boolean {
  return forWork.test(line.folded.slice(from, value.start));
}

/** `vom 4.5.2026` alone in its cell, below `Rechnung #88`. */
function continuesNumber({ books, lines }: ReadDocument, { line, value, relation }: GovernedDay): boolean {
  const cell = line.cells.find(({ start, end }) => start <= value.start && value.end <= end);
  if (relation !== 'label-left' || !cell || cell.end - value.end > 1 || value.start - cell.start > longestOf)
    return false;
  const above = lines[line.index - 1];
  const over = above && cellOver(above, line, cell);
  if (!above || !over) return false;
  const named = hitsIn(books.numbers, above);
  if (named.some(({ value: kind }) => kind === 'other-number')) return false;
  return named.some((hit) => (hit.value === 'number' || hit.value === 'invoice') && hit.start === over.start);
}
/** `vom den ` */
const longestOf = 8;

/** The name of the invoice that stands nearest before a day; null where something else is named nearer. */
function namedBefore({ books }: ReadDocument, { line, value }: GovernedDay): { readonly end: number } | null {
  const before = hitsIn(books.numbers, line).filter(({ end }) => end <= value.start);
  const last = before.at(-1);
  const sign = last?.value === 'bare' ? last : null;
  const named = sign ? before.at(-2) : last;
  if (!named || named.value === 'bare' || named.value === 'other-number') return null;
  // `Rechnung (380) Nr. 12 vom`: between the name and its number sign stands a code at most.
  const isApart = sign !== null && !/^ ?(?:\([a-z\d ]{1,12}\))? ?$/.test(line.folded.slice(named.end, sign.start));
  return isApart ? null : named;
}

/** What was made on a day is the invoice only where the sentence names it before. */
function ofTheInvoice(document: ReadDocument, one: GovernedDay): GovernedDay {
  if (one.label !== 'issue' || one.relation !== 'label-right') return one;
  return namedBefore(document, one) ? one : { ...one, label: 'other-day' };
}

/** `until` and its likes ask for money only where the line speaks of paying. */
function withoutLooseUntil(document: ReadDocument, one: GovernedDay): GovernedDay {
  if (one.label !== 'pay-by' || one.isField || one.labelWords.length > longestLooseUntil) return one;
  const speaksOfPaying = one.line.tokens.some(({ word }) =>
    document.books.payStems.some((stem) => word.startsWith(stem)),
  );
  return speaksOfPaying ? one : { ...one, label: 'other-day' };
}
