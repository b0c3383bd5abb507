import type { Language } from '../language.ts';
import type { DraftRequest } from './draft.ts';
import type { DraftBook } from './draft-book.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import { type LetterId, wordingOf } from './letter.ts';
import { type Address, addressed } from './notation.ts';
import { type PassageWhys, whysOf } from './whys-of-letters.ts';

const books: Readonly<Record<Language, DraftBook>> = { en, de, fr, es, it, nl, pt };

/** A whole mail as a template: the user can write one, too. Paragraphs are separated by an empty line. */
export interface DraftTemplate {
  readonly subject: string;
  readonly body: string;
}

/** A passage of a template, with what its sentences rest on. */
export interface TemplatePassage {
  readonly template: string;
  readonly why: PassageWhys;
}

export function bookOf(language: Language): DraftBook {
  return books[language];
}

/** Which text a request asks for, by its occasion and tone and by whether anything is due yet. */
export function letterOf({ occasion, tone, invoices, today }: DraftRequest): LetterId {
  if (occasion === 'promise-broken') return (['promise-broken', 'promise-broken-firm', 'demand'] as const)[rank(tone)];
  if (occasion !== 'reminder' && occasion !== 'courtesy') return occasion;
  return invoices.every(({ dueDate }) => dueDate !== null && dueDate >= today) ? 'courtesy' : 'reminder';
}

function rank(tone: DraftRequest['tone']): 0 | 1 | 2 {
  return tone === 'polite' ? 0 : tone === 'firm' ? 1 : 2;
}

/** The passages of a text in their paragraphs; those between `opening` and `closing` are the same in every text. */
export function passagesOf(language: Language, id: LetterId, address: Address, wording: number): TemplatePassage[][] {
  const letter = bookOf(language).letters[id];
  const why = whysOf[id];
  const passage = (text: Parameters<typeof wordingOf>[0], reasons: PassageWhys = []): TemplatePassage => ({
    template: addressed(wordingOf(text, wording), address),
    why: reasons,
  });
  const paragraphs: TemplatePassage[][] = [
    [{ template: '{{greeting}}', why: ['name'] }],
    letter.opening.map((text, index) => passage(text, why.opening[index])),
    [{ template: '{{invoices}}', why: ['facts'] }],
    ...(id === 'thanks' ? [] : [[{ template: '{{payment}}', why: [['way-to-pay', 'facts']] } as const]]),
    ...(namesCharges.has(id) ? [[{ template: '{{charges}}', why: ['charges', 'charges'] } as const]] : []),
    ...letter.closing.map((texts, paragraph) =>
      texts.map((text, index) => passage(text, why.closing[paragraph]?.[index])),
    ),
    [{ template: '{{farewell}}', why: [] }],
  ];
  return paragraphs;
}

const namesCharges: ReadonlySet<LetterId> = new Set(['terms-enforced', 'demand']);

/** One of Fairdue's own texts, in the form in which the user can change it. */
export function ownTemplate(language: Language, id: LetterId, address: Address, wording: number): DraftTemplate {
  const paragraphs = passagesOf(language, id, address, wording);
  const subject = addressed(bookOf(language).letters[id].subject, address);
  return {
    subject: `${subject}: {{about}}`,
    body: paragraphs.map((passages) => passages.map(({ template }) => template).join(' ')).join('\n\n'),
  };
}
