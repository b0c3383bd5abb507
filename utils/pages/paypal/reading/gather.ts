import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { Money } from '../../../domain/money.ts';
import { invoiceIdsIn } from '../invoice-id.ts';
import type { DayEvidence } from '../values/resolve-day.ts';
import type { Label } from '../words/vocabulary.ts';
import type { Atom } from './atoms.ts';
import { type Candidates, noCandidates } from './candidates.ts';
import type { Claims } from './claims.ts';
import type { DayRead, Meaning, ReadingContext } from './meaning.ts';
import { isShortFor } from './names-in-text.ts';
import { onlyCurrency, type Read, readDay, readMoney } from './read-values.ts';

/** How much each way of finding a fact is worth. */
export const strengths = {
  /** In one piece with its label: `Amount due: €5`. */
  labelled: 0.97,
  /** Under the heading of its column. */
  column: 0.96,
  /** Beside a label of its own. */
  beside: 0.95,
  /** Always written like that: `#4001`, a word that is a status and nothing else. */
  shape: 0.93,
  /** Nothing else it could be. */
  alone: 0.91,
  /** Possible. */
  guess: 0.6,
} as const;

export interface Labelling {
  /** What the heading of its column calls a piece. */
  readonly columns: ReadonlyMap<Atom, Label>;
  readonly claims: Claims;
  /** The currency the headings name, for amounts that name none. */
  readonly currency?: string | null;
}

/** Sorts the pieces by what they say. What no label names is told by its shape where that is enough. */
export function gather(
  atoms: readonly Atom[],
  labelling: Labelling,
  context: ReadingContext,
  evidence: DayEvidence,
): Candidates {
  const found = noCandidates();
  const currency = onlyCurrency(atoms) ?? labelling.currency ?? null;
  for (const atom of atoms) {
    const { label, strength, why } = labelOf(atom, labelling);
    const { meaning } = atom;
    switch (meaning.kind) {
      case 'amount':
        addAmount(found, atom, readMoney(meaning.amount, currency, context, evidence), label, strength, why);
        break;
      case 'balance-of-total': {
        const [balance, total] = [meaning.balance, meaning.total].map((one) =>
          readMoney(one, currency, context, evidence),
        );
        if (balance && total) {
          found.balance.push({
            ...balance,
            strength: Math.min(balance.strength, strengths.labelled),
            atom,
            why: 'sentence',
          });
          found.total.push({ ...total, strength: Math.min(total.strength, strengths.labelled), atom, why: 'sentence' });
        }
        break;
      }
      case 'day': {
        const day = readDay(meaning.day, context, evidence);
        if (!day) break;
        if (meaning.label === 'reminded') found.reminders.push(day.value);
        else addDay(found, atom, day, label, strength, why);
        break;
      }
      case 'term':
        // A bare "None" or "Immediately" says what it is about only under a heading.
        if (isDue(label)) found.terms.push({ value: meaning.term, strength, atom, why });
        else if (label === null && atom.text.includes(' '))
          found.terms.push({ value: meaning.term, strength: strengths.shape, atom, why: 'words' });
        break;
      case 'status':
        if (label === 'client') found.client.push({ value: atom.text, strength, atom, why });
        else if (label === 'status')
          found.status.push({
            value: meaning.status,
            strength: isRemark(meaning) ? strengths.alone : strength,
            atom,
            why,
          });
        else if (label === null)
          found.status.push({
            value: meaning.status,
            strength: meaning.isWeak ? strengths.alone : strengths.shape,
            atom,
            why: 'words',
          });
        if (meaning.paidOn) addPaidOn(found, atom, meaning.paidOn, context, evidence);
        break;
      case 'word':
        if (meaning.status && labelling.columns.get(atom) === 'status')
          found.status.push({ value: meaning.status, strength: strengths.column, atom, why: 'column' });
        break;
      case 'email':
        if (label === null || label === 'email' || label === 'client') {
          const worth = label === null ? strengths.alone : strength;
          found.email.push({ value: meaning.email, strength: worth, atom, why });
          if (meaning.name !== null)
            found.client.push({ value: meaning.name, strength: worth, atom, why: 'name-with-address' });
          else if (label === 'client') addClient(found, atom, meaning.email, strength, why);
        }
        break;
      case 'number':
        if (atom.link !== 'other')
          found.number.push({ value: meaning.number, strength: strengths.labelled, atom, why: 'words-before' });
        break;
      case 'text':
        if (label === 'number' && /\p{N}/u.test(meaning.text))
          found.number.push({ value: meaning.text.replace(/^#\s*/, ''), strength, atom, why });
        if (label === 'client') addClient(found, atom, meaning.text, strength, why);
        break;
      default:
        break;
    }
    const isNumber = meaning.kind === 'day' || meaning.kind === 'term' || isBare(meaning);
    if (label === 'number' && isNumber) {
      found.number.push({ value: atom.text, strength, atom, why });
    }
  }
  // An id under "Invoice ID" is none of the numbers people call an invoice by.
  const numbers = found.number.filter(({ value }) => invoiceIdsIn(value).length === 0);
  found.number.splice(0, found.number.length, ...numbers);
  return found;
}

/** `Sent Nov 3` below the status, in its column: what has been done, and no second status. */
function isRemark(meaning: Meaning): boolean {
  return meaning.kind === 'status' && meaning.isWeak === true && meaning.label === null;
}

/** `12.50`, which may be a number: no sum of money has none of a currency's signs. */
function isBare(meaning: Meaning): boolean {
  return meaning.kind === 'amount' && meaning.amount.currency === null;
}

/** The label of a piece from inside it, from the heading over it, or from beside it; in that order. */
export function labelOf(
  atom: Atom,
  { columns, claims }: Labelling,
): { readonly label: Label | null; readonly strength: number; readonly why: string } {
  const { meaning } = atom;
  const own = 'label' in meaning && meaning.kind !== 'word' && meaning.label !== 'reminded' ? meaning.label : null;
  if (own !== null) return { label: own, strength: strengths.labelled, why: 'label-inside' };
  const column = columns.get(atom);
  if (column !== undefined) return { label: column, strength: strengths.column, why: 'column' };
  const claim = claims.labels.get(atom);
  if (claim !== undefined) return { label: claim, strength: strengths.beside, why: 'label-beside' };
  return { label: null, strength: strengths.alone, why: 'alone' };
}

function addAmount(
  found: Candidates,
  atom: Atom,
  read: Read<Money> | null,
  label: Label | null,
  strength: number,
  why: string,
): void {
  if (!read) return;
  const candidate = { value: read.value, strength: Math.min(read.strength, strength), atom, why };
  if (label === 'total') found.total.push(candidate);
  else if (label === 'balance' || label === 'due-or-balance') found.balance.push(candidate);
  else if (label === 'amount' || label === null) found.amount.push(candidate);
}

function addDay(
  found: Candidates,
  atom: Atom,
  read: Read<CalendarDay>,
  label: Label | null,
  strength: number,
  why: string,
): void {
  const candidate = { value: read.value, strength: Math.min(read.strength, strength), atom, why };
  if (isDue(label)) found.due.push(candidate);
  else if (label === 'issued') found.issued.push(candidate);
  else if (label === 'date')
    found.issued.push({ ...candidate, strength: Math.min(candidate.strength, strengths.alone) });
}

function isDue(label: Label | null): boolean {
  return label === 'due' || label === 'due-or-balance';
}

/** Of several things under the client's heading the first is the name; an address is, where it stands first. */
function addClient(found: Candidates, atom: Atom, value: string, strength: number, why: string): void {
  const place = found.client.findIndex((other) => other.why === why && isShortFor(other.value, value));
  if (place >= 0) found.client.splice(place, 1);
  const isFirst = found.client.every((other) => other.why !== why);
  found.client.push({ value, strength: isFirst ? strength : Math.min(strength, strengths.alone), atom, why });
}

function addPaidOn(found: Candidates, atom: Atom, day: DayRead, context: ReadingContext, evidence: DayEvidence): void {
  const read = readDay(day, context, evidence);
  if (read) found.paidOn.push({ ...read, strength: Math.min(read.strength, strengths.labelled), atom, why: 'words' });
}
