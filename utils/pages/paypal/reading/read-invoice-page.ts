import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { InvoiceOnPage } from '../../payment-page.ts';
import { dayEvidence } from '../values/resolve-day.ts';
import { type Atom, atomsOf } from './atoms.ts';
import type { Candidates } from './candidates.ts';
import { labelClaims } from './claims.ts';
import { columnHeadingsIn } from './column-headings.ts';
import { labelsOverSingleRows } from './columns.ts';
import { isWithin, parentOf } from './composed-tree.ts';
import { factsFrom } from './facts.ts';
import { gather, type Labelling, labelOf, strengths } from './gather.ts';
import { type IdMarks, idMarksIn } from './id-marks.ts';
import { backed, inlineData } from './inline-data.ts';
import { type Meaning, meaningOf, type ReadingContext } from './meaning.ts';
import { readingContext } from './reading-context.ts';
import { addStatus, isInHistory, isNameOfSum } from './status-now.ts';
import { tablePlaces } from './table-places.ts';
import { isToPay } from './whose.ts';
import { settleAddresses } from './whose-address.ts';

export interface InvoicePageRead {
  /** The part of the page that was read. */
  readonly scope: Element;
  readonly invoice: InvoiceOnPage;
  readonly atoms: readonly Atom[];
  readonly marks: IdMarks;
}

/** What stands around an invoice on its page and is not part of it. */
const around =
  'nav, footer, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=dialog], [role=alertdialog]';

/**
 * Reads the page of one invoice by its labels. What belongs to another invoice (the client's others, listed beside it)
 * is left out; the page's address says which one is meant. Null where the page shows a bill that the user is to pay.
 */
export function readInvoicePage(document: Document, invoiceId: string, today: CalendarDay): InvoicePageRead | null {
  const scope = document.querySelector('main, [role=main]') ?? document.body;
  const marks = idMarksIn(scope);
  const context = readingContext(document.body, today, { sentences: false });
  const isAround = (element: Element) => element.matches(around);
  if (isToPay([scope], context.lexicon, isAround)) return null;
  const everything = atomsOf([scope], invoiceId, context, isAround);
  const others = partsOfOthers(scope, invoiceId, marks, everything);
  const atoms = everything.filter(({ element }) => !others.some((other) => isWithin(element, other)));
  const places = tablePlaces();
  const columns = labelsOverSingleRows(columnHeadingsIn(scope, context.lexicon, places), atoms, places);
  const labelling = { columns, claims: labelClaims([scope], atoms) };
  const found = gather(atoms, labelling, context, dayEvidence(context.daysSeen, today));
  const sums = found.status.map((one) =>
    isNameOfSum(one.atom, atoms, scope) ? { ...one, strength: strengths.guess } : one,
  );
  found.status.splice(0, sums.length, ...sums);
  addStatus(found, atoms, labelling, (atom) => isInHistory(atom, atoms, scope));
  settleAddresses(found, atoms, scope);
  const known = withTitle(withClient(withLabelledAmounts(found), atoms, labelling), document, atoms, context);
  const invoice = factsFrom(invoiceId, known, context.habits);
  return { scope, invoice: backed(invoice, inlineData(document).get(invoiceId)), atoms, marks };
}

const facts = new Set(['status', 'client', 'issued', 'due', 'total', 'balance', 'due-or-balance']);

/** For each other id the largest part around it that holds none of this invoice's labelled facts, and no heading. */
function partsOfOthers(scope: Element, invoiceId: string, marks: IdMarks, atoms: readonly Atom[]): Element[] {
  const labelled = atoms.filter(({ meaning }) => isFact(meaning));
  const isOfThis = (element: Element) =>
    element.querySelector('h1') !== null ||
    labelled.some((atom) => isWithin(atom.element, element)) ||
    (marks.byId.get(invoiceId) ?? []).some((mark) => isWithin(mark, element));
  return [...marks.byId].flatMap(([id, elements]) => {
    if (id === invoiceId) return [];
    return elements.map((mark) => {
      let part = mark;
      for (let at = parentOf(mark); at && at !== scope && !isOfThis(at); at = parentOf(at)) part = at;
      return part;
    });
  });
}

/** A labelled fact, or its label; not a word that may be another invoice's status. */
function isFact(meaning: Meaning): boolean {
  if (!('label' in meaning) || meaning.label === null || !facts.has(meaning.label)) return false;
  return meaning.kind !== 'word' || meaning.status === null;
}

/** A name with its mail address right below or above it, where no label names the client. */
function withClient(found: Candidates, atoms: readonly Atom[], labelling: Labelling): Candidates {
  // Of two addresses one may be the user's own.
  if (found.client.length > 0 || new Set(found.email.map(({ value }) => value)).size > 1) return found;
  const isFree = (atom: Atom | undefined): atom is Atom =>
    atom !== undefined && labelOf(atom, labelling).label === null;
  atoms.forEach((atom, index) => {
    if (atom.meaning.kind !== 'email' || !isFree(atom)) return;
    for (const beside of [atoms[index - 1], atoms[index + 1]]) {
      if (!isFree(beside) || beside.meaning.kind !== 'text' || !isTogether(beside, atom)) continue;
      found.client.push({ value: beside.text, strength: strengths.alone, atom: beside, why: 'above-address' });
      return;
    }
  });
  return found;
}

function isTogether(a: Atom, b: Atom): boolean {
  return parentOf(a.element) === parentOf(b.element) || a.element === parentOf(b.element);
}

/** The title of the document names the number: alone it is enough, and it tells which text on the page it is. */
function withTitle(found: Candidates, document: Document, atoms: readonly Atom[], context: ReadingContext): Candidates {
  if (found.number.length > 0) return found;
  const [head = ''] = document.title.slice(0, 200).split(/\s[-–—|·]\s/);
  const meaning = meaningOf(head, context);
  if (meaning?.kind !== 'number') return found;
  const atom = atoms.find(({ text }) => text === meaning.number);
  if (atom) found.number.push({ value: meaning.number, strength: strengths.shape, atom, why: 'title' });
  return found;
}

/**
 * "Amount" names the total where it stands with the invoice's other facts; what was sold and what was paid have amounts
 * as well.
 */
function withLabelledAmounts(found: Candidates): Candidates {
  const facts = [...found.balance, ...found.due, ...found.issued, ...found.terms].map(({ atom }) => atom.element);
  const amount = found.amount.filter(({ why, atom }) => {
    const group = parentOf(parentOf(atom.element) ?? atom.element);
    return why !== 'alone' && group !== null && facts.some((fact) => isWithin(fact, group));
  });
  return { ...found, amount };
}
