import type { Found } from '../../../detection/reading.ts';
import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { Money } from '../../../domain/money.ts';
import type { PaypalStatus } from '../../../domain/paypal-status.ts';
import type { DueTerm } from '../words/lexicon.ts';
import type { Atom } from './atoms.ts';
import { isCutShort } from './cut-short.ts';

/** Something a piece of the page may say about a fact. */
export interface Candidate<T> {
  readonly value: T;
  /** 0 to 1: how much the way it was found is worth. */
  readonly strength: number;
  readonly atom: Atom;
  /** A short code for the evidence, such as `column` or `label-beside`. */
  readonly why: string;
}

/** All candidates of one invoice, by fact. `amount` is one of which it is not said whether it is total or balance. */
export interface Candidates {
  readonly status: Candidate<PaypalStatus>[];
  readonly number: Candidate<string>[];
  readonly client: Candidate<string>[];
  readonly email: Candidate<string>[];
  readonly total: Candidate<Money>[];
  readonly balance: Candidate<Money>[];
  readonly amount: Candidate<Money>[];
  readonly issued: Candidate<CalendarDay>[];
  readonly due: Candidate<CalendarDay>[];
  readonly paidOn: Candidate<CalendarDay>[];
  readonly terms: Candidate<DueTerm>[];
  readonly reminders: CalendarDay[];
}

export function noCandidates(): Candidates {
  return {
    status: [],
    number: [],
    client: [],
    email: [],
    total: [],
    balance: [],
    amount: [],
    issued: [],
    due: [],
    paidOn: [],
    terms: [],
    reminders: [],
  };
}

/** Candidates within this of the best one contradict it where they say something else. */
const rival = 0.015;
/** What is left of a fact that the page contradicts itself on: good enough to be filled into a form. */
const contradicted = 0.4;

/** What is left of a name that ends in three points. */
const cut = 0.6;

/** The best candidate as a fact; with little confidence where another says otherwise as well. */
export function best<T>(candidates: readonly Candidate<T>[]): Found<T> | null {
  const [first, ...others] = candidates.toSorted((a, b) => b.strength - a.strength);
  if (!first) return null;
  const isContradicted = others.some(
    ({ value, strength }) => !isSame(value, first.value) && strength >= first.strength - rival,
  );
  return foundIn(first.value, isContradicted ? contradicted : first.strength, first.atom, first.why);
}

/** What the page had no room to write in full is no more than a guess. */
export function whole(candidates: readonly Candidate<string>[]): readonly Candidate<string>[] {
  return candidates.map((one) => (isCutShort(one.value) ? { ...one, strength: Math.min(one.strength, cut) } : one));
}

/** A fact with the words it was read from. */
export function foundIn<T>(value: T, confidence: number, atom: Atom, why: string): Found<T> {
  const where = why === 'column' ? 'page-table' : atom.fromAttribute ? 'markup' : 'page';
  return { value, confidence, evidence: { words: atom.text.slice(0, 200), where, why } };
}

/** The same fact with less confidence. */
export function doubted<T>(found: Found<T> | null, confidence: number): Found<T> | null {
  return found && { ...found, confidence: Math.min(found.confidence, confidence) };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
