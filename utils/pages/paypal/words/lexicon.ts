import type { Language } from '../../../domain/language.ts';
import { type PaypalStatus, paypalStatuses } from '../../../domain/paypal-status.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { type Label, labels, type Vocabulary } from './vocabulary.ts';
import { amountMark, countMark, wordKey } from './word-key.ts';

export type DueTerm = 'on-receipt' | 'none';

/** What the words of a text mean, each null where they do not mean that. One word may mean several things. */
export interface Meaning {
  readonly status: PaypalStatus | null;
  /** True where another word for the status stands before this one. */
  readonly isWeak: boolean;
  readonly label: Label | null;
  readonly term: DueTerm | null;
  /** What a day means that stands behind these words. */
  readonly before: 'due' | 'reminded' | 'paid' | null;
  /** True for words an invoice's number stands behind. */
  readonly invoice: boolean;
  /** Which of two amounts in the text is the balance. */
  readonly balanceFirst: boolean | null;
  /** True for what a button says. */
  readonly action: boolean;
  /** True for words about how many days an invoice is late. */
  readonly daysLate: boolean;
}

export type Lexicon = (key: string) => Meaning;

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

type Entry = { -readonly [K in keyof Meaning]: Meaning[K] };

const nothing: Meaning = {
  status: null,
  isWeak: false,
  label: null,
  term: null,
  before: null,
  invoice: false,
  balanceFirst: null,
  daysLate: false,
  action: false,
};

/**
 * What words mean on a page in `language`. Words the language does not have are looked up in the others: the page's
 * frame and its invoices need not be in one language.
 */
export function lexiconFor(language: Language | null): Lexicon {
  const first = language === null ? null : entriesOf(language);
  return (key) => {
    if (key === '') return nothing;
    const own = first?.get(key);
    if (own) return own;
    for (const other of Object.keys(vocabularies) as Language[]) {
      const found = other === language ? undefined : entriesOf(other).get(key);
      if (found) return found;
    }
    return nothing;
  };
}

/** The vocabulary of each language, for what is looked for by name: the reminder's button, its note. */
export function vocabularyOf(language: Language): Vocabulary {
  return vocabularies[language];
}

/** How many of the words each language knows. */
export function knownWords(keys: readonly string[]): ReadonlyMap<Language, number> {
  return new Map(
    (Object.keys(vocabularies) as Language[]).map((language) => {
      const entries = entriesOf(language);
      return [language, keys.filter((key) => entries.has(key)).length];
    }),
  );
}

const cached = new Map<Language, ReadonlyMap<string, Meaning>>();

function entriesOf(language: Language): ReadonlyMap<string, Meaning> {
  const known = cached.get(language);
  if (known) return known;
  const made = entriesFrom(vocabularies[language]);
  cached.set(language, made);
  return made;
}

function entriesFrom(words: Vocabulary): ReadonlyMap<string, Meaning> {
  const entries = new Map<string, Entry>();
  const at = (text: string, value: string): Entry => {
    const key = wordKey(text.replaceAll('{}', value));
    const entry = entries.get(key) ?? { ...nothing };
    entries.set(key, entry);
    return entry;
  };
  for (const status of paypalStatuses) for (const word of words.status[status]) at(word, '').status ??= status;
  for (const word of words.sent) {
    const entry = at(word, '');
    if (entry.status === null) [entry.status, entry.isWeak] = ['due', true];
  }
  for (const label of labels) for (const word of words.labels[label]) at(word, '').label ??= label;
  for (const word of words.onReceipt) at(word, '').term = 'on-receipt';
  for (const word of words.noDueDate) at(word, '').term = 'none';
  for (const word of words.dueOn) at(word, '').before = 'due';
  for (const word of [...words.actions, ...words.remind, ...words.pay, ...words.ownActions]) at(word, '').action = true;
  for (const word of words.paidOn) at(word, '').before ??= 'paid';
  for (const word of words.remindedOn) at(word, '').before = 'reminded';
  for (const word of words.invoice) at(word, '').invoice = true;
  for (const word of words.balanceOfTotal) at(word, amountMark).balanceFirst = true;
  for (const word of words.totalWithBalance) at(word, amountMark).balanceFirst = false;
  for (const word of words.daysLate) at(word, countMark).daysLate = true;
  return entries;
}
