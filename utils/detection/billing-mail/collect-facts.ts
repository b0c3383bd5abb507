import type { Party } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { linesOfText } from '../text/line.ts';
import { type CompiledWording, compileWording, matchWording, type Slots } from './match-wording.ts';
import { type AmountSaid, amountSaid, numberSaid, payerSaid, payPalIdIn } from './notice-values.ts';
import type { PaymentStatus } from './payment-notice.ts';
import type { LabelledFact, NoticeWording, ProviderTable } from './provider-table.ts';

/** Everything a notice says, each fact as often as it is said: what is said twice must agree. */
export interface FactsSaid {
  readonly amounts: AmountSaid[];
  readonly invoiceTotals: AmountSaid[];
  readonly amountsDue: AmountSaid[];
  readonly numbers: string[];
  readonly payPalIds: string[];
  readonly payers: Party[];
  readonly statuses: PaymentStatus[];
}

/** A notice is short; what stands below so many lines is small print. */
const mostLines = 400;
const longestLine = 1_000;

const compiled = new Map<NoticeWording, CompiledWording>();

/** The slots of a wording where the line has it. */
export function slotsOf(line: string, wording: NoticeWording, whole: boolean): Slots | null {
  const known = compiled.get(wording) ?? compileWording(wording.says);
  compiled.set(wording, known);
  return matchWording(line, known, whole);
}

/** The lines a provider wrote itself: no quoted history, each bounded. */
export function linesOfNotice(body: string): string[] {
  return linesOfText(body)
    .slice(0, mostLines)
    .map(({ text }) => text.slice(0, longestLine).trim())
    .filter((text) => text !== '' && !text.startsWith('>'));
}

/** What the subject's slots and the lines of the text say. Linear in the text. */
export function collectFacts(subject: Slots, lines: readonly string[], table: ProviderTable): FactsSaid {
  const facts: FactsSaid = {
    amounts: [],
    invoiceTotals: [],
    amountsDue: [],
    numbers: [],
    payPalIds: [],
    payers: [],
    statuses: [],
  };
  addSlots(facts, subject);
  for (const [at, line] of lines.entries()) {
    for (const wording of table.sentences) {
      const slots = slotsOf(line, wording, false);
      if (!slots || (slots.amount !== undefined && !amountSaid(slots.amount))) continue;
      if (wording.status) facts.statuses.push(wording.status);
      addSlots(facts, slots);
    }
    addLabelled(facts, line, lines.slice(at + 1, at + 3), table);
    const id = payPalIdIn(line);
    if (id) facts.payPalIds.push(id);
  }
  return facts;
}

function addSlots(facts: FactsSaid, { amount, number, payer }: Slots): void {
  if (amount !== undefined) push(facts.amounts, amountSaid(amount));
  if (number !== undefined) push(facts.numbers, numberSaid(number));
  if (payer !== undefined) push(facts.payers, payerSaid(payer));
}

function addLabelled(facts: FactsSaid, line: string, below: readonly string[], table: ProviderTable): void {
  const folded = fold(line);
  const labelled = table.labels.find(([label]) => isLabel(folded, label));
  if (!labelled) return;
  const [label, fact] = labelled;
  const beside = line.slice(label.length).replace(/^[\s:]{1,6}/, '');
  const value = beside === '' ? (below[0] ?? '') : beside;
  addValue(facts, fact, value, beside === '' ? below[1] : below[0]);
}

/** The label stands at the start, with its value behind it or on the next line. */
function isLabel(folded: string, label: string): boolean {
  return folded.startsWith(label) && (folded.length === label.length || ' :\t'.includes(folded.charAt(label.length)));
}

function addValue(facts: FactsSaid, fact: LabelledFact, value: string, next: string | undefined): void {
  if (fact === 'amount') push(facts.amounts, amountSaid(value));
  if (fact === 'invoiceTotal') push(facts.invoiceTotals, amountSaid(value));
  if (fact === 'amountDue') push(facts.amountsDue, amountSaid(value));
  if (fact === 'number' && !payPalIdIn(value)) push(facts.numbers, numberSaid(value));
  if (fact === 'payer') {
    // The address stands below the name.
    const address = next?.includes('@') && !next.includes(' ') ? ` ${next}` : '';
    push(facts.payers, payerSaid(value + address));
  }
}

function push<T>(list: T[], value: T | null): void {
  if (value !== null) list.push(value);
}
