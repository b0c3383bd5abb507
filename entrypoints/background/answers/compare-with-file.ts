import type { Evidence, Found, InvoiceReading } from '../../../utils/detection/reading.ts';
import type { DueDateSource, InvoiceFacts, InvoiceField } from '../../../utils/domain/invoice.ts';
import type { Money } from '../../../utils/domain/money.ts';
import type { FactChanges, FactChoice } from '../../../utils/messages/views.ts';
import { plainNumber } from '../../../utils/store/ids.ts';
import { plainFact } from '../views/fact-views.ts';

/** What is known of an invoice before its file is read, with where in the thread each fact stands. */
export interface KnownFacts {
  readonly facts: Partial<InvoiceFacts>;
  readonly where: (field: InvoiceField) => Evidence['where'] | null;
}

/** A doubtful reading of a file is no ground to bother the user about what is known. */
const leastToDoubt = 0.7;
/** A wrong due date is worse than none. */
const leastToFill = 0.5;

const compared = ['number', 'issueDate', 'dueDate', 'total', 'amountDue', 'subject', 'paymentLink'] as const;
type Compared = (typeof compared)[number];
/** Words and addresses differ in ways that mean nothing: they are filled in, never asked about. */
const onlyFilled: ReadonlySet<Compared> = new Set(['subject', 'paymentLink']);

/** What a tracked invoice is known by; where it was found no longer matters. */
export function knownByInvoice(facts: InvoiceFacts): KnownFacts {
  return { facts, where: () => null };
}

/** What the thread's own words say. */
export function knownByReading(invoice: InvoiceReading): KnownFacts {
  const facts = Object.fromEntries(
    compared.flatMap((field) => (invoice[field] ? [[field, invoice[field].value]] : [])),
  ) as Partial<InvoiceFacts>;
  return {
    facts: { ...facts, dueDateSource: invoice.dueDateSource },
    where: (field) => (isCompared(field) ? (invoice[field]?.evidence.where ?? null) : null),
  };
}

/**
 * What a file adds to an invoice, and what it says otherwise. Where its print differs from its own XML, that is a
 * question, too, unless what is known agrees with one of them.
 *
 * @param settled the fields on which the user has spoken: they are neither filled nor asked about again
 */
export function compareWithFile(
  known: KnownFacts,
  inFile: InvoiceReading,
  settled: ReadonlySet<InvoiceField>,
): { read: FactChanges; choices: FactChoice[] } {
  const read: Record<string, unknown> = {};
  const choices: FactChoice[] = [];
  for (const field of compared) {
    const found: Found<string | Money> | null = inFile[field];
    if (!found || settled.has(field)) continue;
    const before = known.facts[field] ?? null;
    const said = [found, ...otherwise(inFile, field)];
    const agreed = said.some(({ value }) => before !== null && isSame(field, before, value));
    if (agreed || (before !== null && (onlyFilled.has(field) || found.confidence < leastToDoubt))) continue;
    const options = [
      ...(before === null ? [] : [option(field, before, known.where(field), known.facts.dueDateSource ?? null)]),
      ...said.map(({ value, evidence }) => option(field, value, evidence.where, inFile.dueDateSource)),
    ];
    if (options.length > 1) choices.push({ field, options });
    else if (found.confidence >= leastToFill) Object.assign(read, options[0]?.change);
  }
  return { read, choices };
}

function option(
  field: Compared,
  value: string | Money,
  where: Evidence['where'] | null,
  dueDateSource: DueDateSource | null,
): FactChoice['options'][number] {
  const change = { [field]: value, ...(field === 'dueDate' && { dueDateSource }) } as FactChanges;
  return { change, value: plainFact(value), where };
}

function otherwise(invoice: InvoiceReading, field: Compared): Found<string | Money>[] {
  return (invoice.disagreements ?? []).filter((one) => one.field === field).map(({ other }) => other);
}

function isSame(field: Compared, a: string | Money, b: string | Money): boolean {
  if (field === 'number') return plainNumber(String(a)) === plainNumber(String(b));
  return plainFact(a) === plainFact(b);
}

function isCompared(field: InvoiceField): field is Compared {
  return (compared as readonly InvoiceField[]).includes(field);
}
