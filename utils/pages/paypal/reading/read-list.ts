import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { type InvoiceOnPage, sure } from '../../payment-page.ts';
import { dayEvidence } from '../values/resolve-day.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Block, blocksIn } from './blocks.ts';
import { labelClaims } from './claims.ts';
import { columnHeadingsIn, headingsOver } from './column-headings.ts';
import { columnLabels } from './columns.ts';
import { isWithin } from './composed-tree.ts';
import { factsFrom } from './facts.ts';
import { gather } from './gather.ts';
import { statusesByGroup } from './group-status.ts';
import { type IdMarks, idMarksIn } from './id-marks.ts';
import { backed, inlineData } from './inline-data.ts';
import { readingContext } from './reading-context.ts';
import { type TablePlaces, tablePlaces } from './table-places.ts';
import { addUnlabelled, rowHabits } from './unlabelled.ts';
import { isReceivedList, isToPay } from './whose.ts';

/** A row of the list with what it says. */
export interface RowRead {
  /** Where it stands; the first part is where something of ours may be put. */
  readonly block: Block;
  readonly atoms: readonly Atom[];
  readonly invoice: InvoiceOnPage;
}

export interface ListRead {
  readonly rows: readonly RowRead[];
  readonly marks: IdMarks;
  /** The first place that names an invoice, where nothing of any row could be read. */
  readonly unread: Element | null;
}

/**
 * Reads the list of the user's invoices, whatever it is built of: finds what names an invoice, the part of the page
 * around it, and what that part says. Bills that the user is to pay are left out.
 */
export function readList(document: Document, today: CalendarDay): ListRead {
  const root = document.body;
  const marks = idMarksIn(root);
  const context = readingContext(document.body, today, { sentences: true });
  const places = tablePlaces();
  const headings = columnHeadingsIn(root, context.lexicon, places);
  const blocks = blocksIn(
    root,
    marks,
    headings.map(({ element }) => element),
  );
  const isInRow = (element: Element) => blocks.some(({ parts }) => parts.includes(element));
  const isReceived = isReceivedList(root, context.lexicon, isInRow);
  const own = isReceived ? [] : blocks.filter(({ parts }) => !isToPay(parts, context.lexicon));
  const read = own.map((block) => ({
    block,
    atoms: atomsOf([...sharedCells(block, marks, places), ...block.parts], block.invoiceId, context),
  }));
  const data = inlineData(document);
  const evidence = dayEvidence(context.daysSeen, today);
  const habits = rowHabits(read.map(({ atoms }) => atoms));
  const isSaidInRows = read.some(({ atoms }) =>
    atoms.some(({ meaning }) => meaning.kind === 'status' && !meaning.isWeak),
  );
  const groups = isSaidInRows ? null : statusesByGroup(own, root, context.lexicon);
  const rows = read.map(({ block, atoms }) => {
    const over = headingsOver(block, headings, context.lexicon);
    const columns = over ? columnLabels(block.parts, atoms, over, places) : new Map();
    const labelling = {
      columns,
      claims: labelClaims(block.parts, atoms, habits.amounts !== null),
      currency: over?.currency ?? null,
    };
    const found = gather(atoms, labelling, context, evidence);
    const group = groups?.get(block.invoiceId);
    if (group) found.status.push(group);
    addUnlabelled(found, atoms, labelling, habits);
    const invoice = factsFrom(block.invoiceId, found, context.habits, habits.amounts);
    return { block, atoms, invoice: backed(invoice, data.get(block.invoiceId)) };
  });
  const areOthers = isReceived || (blocks.length > 0 && own.length === 0);
  const isUnread = !areOthers && !rows.some(({ invoice }) => saysHowItStands(invoice));
  const [first = null] = [...marks.byId.values()].flat();
  return { rows, marks, unread: isUnread ? first : null };
}

/** Cells of rows above that go through the block's row, a client's over several invoices; none that names another one. */
function sharedCells({ parts, invoiceId }: Block, { byId }: IdMarks, places: TablePlaces): Element[] {
  const shared = new Set(parts.flatMap((part) => (part.localName === 'tr' ? places.reachingInto(part) : [])));
  return [...shared].filter(
    (cell) =>
      !parts.some((part) => isWithin(cell, part)) &&
      ![...byId].some(([id, elements]) => id !== invoiceId && elements.some((element) => isWithin(element, cell))),
  );
}

/** True where the status or a sum of an invoice is sure; with neither nothing can be said of it. */
export function saysHowItStands({ status, total, amountDue }: InvoiceOnPage): boolean {
  return [sure(status), sure(total), sure(amountDue)].some((value) => value !== null);
}
