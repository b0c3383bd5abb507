import type { Language } from '../language.ts';
import { beforeActionPages } from './before-action-pages.ts';
import { checklists, type LetterItem } from './checklist.ts';
import type { Letter, LetterPage, TellingBlock } from './letter.ts';
import { letterBody } from './letter-body.ts';
import type { LetterRequest } from './letter-request.ts';
import type { LetterWords } from './letter-words.ts';
import { statementPage } from './statement-page.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';
import { writtenIn } from './written.ts';

const words: Readonly<Record<Language, LetterWords>> = { en, de, fr, es, it, nl, pt };

/** The words of letters and statements in a language. */
export function letterWords(language: Language): LetterWords {
  return words[language];
}

/**
 * The whole letter with what is enclosed, and what the checklist asks for that the ledger could not give. Nothing is
 * invented: what is not known is left out and named in `missing`. An act is announced only where the user has said that
 * they decided on it.
 *
 * @throws RangeError where the kind is not written in the language, or the claim has no invoice
 */
export function writeLetter(request: LetterRequest): Letter {
  const { kind, language } = request.choices;
  const spoken = words[language];
  const title = spoken.titles[kind];
  if (!title) throw new RangeError(`No ${kind} in ${language}`);
  if (request.claim.invoices.length === 0) throw new RangeError('A letter needs at least one invoice');

  const written = writtenIn(request.locale);
  const pages: LetterPage[] = [
    { blocks: letterBody(request, spoken, written, title) },
    { blocks: statementPage(request, spoken, written) },
    ...(kind === 'before-action-individual' ? beforeActionPages(request, written) : []),
  ].map(({ blocks }) => ({ blocks: blocks.map((one) => inType(one, language)) }));
  const told = new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ tells }) => tells)));
  const notNeeded = itemsNotNeeded(request).filter((item) => !told.has(item));
  const missing = checklists[kind].filter((item) => !told.has(item) && !notNeeded.includes(item));
  return { kind, language, locale: request.locale, title, pages, missing, notNeeded };
}

/** What need not be said because there is no such thing. */
function itemsNotNeeded({ claim, choices }: LetterRequest): LetterItem[] {
  const interest = claim.invoices.some(({ addition }) => addition?.interest);
  const runs = claim.invoices.some(({ addition }) => addition?.interest?.perDay);
  const fixed = claim.invoices.some(({ addition }) => addition?.compensation || addition?.lateFee);
  return [
    ...(interest ? [] : (['interest-rate', 'interest-period', 'rate-table-date'] as const)),
    ...(interest || fixed ? [] : (['interest-rule'] as const)),
    ...(runs ? [] : (['interest-per-day'] as const)),
    ...(fixed ? [] : (['fixed-sum'] as const)),
    ...(choices.offerRefused.trim() === '' ? (['instalment-offer'] as const) : []),
  ];
}

/** French sets a space that does not break before a colon and a semicolon. */
function inType(one: TellingBlock, language: Language): TellingBlock {
  if (language !== 'fr' || !('text' in one)) return one;
  return { ...one, text: one.text.replace(/ (?=[:;])/g, '\u00a0') };
}
