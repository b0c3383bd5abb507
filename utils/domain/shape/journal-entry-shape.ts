import { callOutcomes, type EntryOf, type Instalment, type JournalEntry, type JournalKind } from '../journal-entry.ts';
import { isClaimedSum } from './claimed-sum-shape.ts';
import { isLadder, isTermsDays } from './ladder-shape.ts';
import {
  isBoolean,
  listOf,
  nullable,
  oneOf,
  optional,
  partial,
  record,
  type Shape,
  text,
  wholeNumber,
} from './shape.ts';
import {
  clientFields,
  clientLetterFields,
  invoiceFields,
  isAddress,
  isCalendarDay,
  isClientFacts,
  isEndOfMonthReading,
  isHold,
  isId,
  isInstant,
  isInvoiceFacts,
  isMoney,
  isPlace,
  isReplyKind,
  isStage,
} from './value-shapes.ts';

const header = {
  id: isId,
  rev: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  at: isInstant,
  day: isCalendarDay,
  clientId: isId,
  invoiceIds: listOf(isId, 10_000),
  actor: oneOf(['user', 'page', 'clock']),
} as const;

export const isInstalment: Shape<Instalment> = record<Instalment>({ dueDate: isCalendarDay, amount: isMoney });

type ShapesByKind = { readonly [K in JournalKind]: Shape<EntryOf<K>> };

const shapes: ShapesByKind = {
  'invoice-tracked': record<EntryOf<'invoice-tracked'>>({
    ...header,
    kind: oneOf(['invoice-tracked']),
    facts: isInvoiceFacts,
    client: isClientFacts,
    place: isPlace,
    automatic: isBoolean,
    source: optional(oneOf(['file'])),
  }),
  'invoice-corrected': record<EntryOf<'invoice-corrected'>>({
    ...header,
    kind: oneOf(['invoice-corrected']),
    changes: partial(invoiceFields),
    source: optional(oneOf(['file'])),
  }),
  'invoice-untracked': plain('invoice-untracked'),
  'offer-declined': record<EntryOf<'offer-declined'>>({ ...header, kind: oneOf(['offer-declined']), place: isPlace }),
  'place-linked': record<EntryOf<'place-linked'>>({ ...header, kind: oneOf(['place-linked']), place: isPlace }),
  'client-described': record<EntryOf<'client-described'>>({
    ...header,
    kind: oneOf(['client-described']),
    changes: partial({ ...clientFields, ...clientLetterFields, endOfMonth: isEndOfMonthReading }),
  }),
  'contact-made': record<EntryOf<'contact-made'>>({
    ...header,
    kind: oneOf(['contact-made']),
    channel: oneOf(['mail', 'call', 'letter', 'site']),
    stepId: nullable(isId),
    stage: nullable(isStage),
    origin: oneOf(['fairdue', 'hand', 'site']),
    outcome: optional(oneOf(callOutcomes)),
    text: optional(text(20_000)),
    claimed: optional(listOf(isClaimedSum, 3_000)),
  }),
  'step-skipped': record<EntryOf<'step-skipped'>>({ ...header, kind: oneOf(['step-skipped']), stepId: isId }),
  'payment-received': record<EntryOf<'payment-received'>>({
    ...header,
    kind: oneOf(['payment-received']),
    amount: isMoney,
    paidOn: nullable(isCalendarDay),
  }),
  'payment-reversed': record<EntryOf<'payment-reversed'>>({
    ...header,
    kind: oneOf(['payment-reversed']),
    paymentEntryId: isId,
  }),
  'invoice-paid': record<EntryOf<'invoice-paid'>>({
    ...header,
    kind: oneOf(['invoice-paid']),
    paidOn: nullable(isCalendarDay),
  }),
  'invoice-written-off': plain('invoice-written-off'),
  'invoice-cancelled': plain('invoice-cancelled'),
  'invoice-reopened': plain('invoice-reopened'),
  'hold-placed': record<EntryOf<'hold-placed'>>({ ...header, kind: oneOf(['hold-placed']), hold: isHold }),
  'hold-lifted': record<EntryOf<'hold-lifted'>>({ ...header, kind: oneOf(['hold-lifted']), holdEntryId: isId }),
  'reply-received': record<EntryOf<'reply-received'>>({
    ...header,
    kind: oneOf(['reply-received']),
    messageId: isId,
    suggests: nullable(isReplyKind),
    promiseDate: nullable(isCalendarDay),
    address: optional(isAddress),
  }),
  'plan-agreed': record<EntryOf<'plan-agreed'>>({
    ...header,
    kind: oneOf(['plan-agreed']),
    instalments: listOf(isInstalment, 1_000),
  }),
  'ladder-chosen': record<EntryOf<'ladder-chosen'>>({
    ...header,
    kind: oneOf(['ladder-chosen']),
    ladder: nullable(isLadder),
  }),
  'terms-agreed': record<EntryOf<'terms-agreed'>>({
    ...header,
    kind: oneOf(['terms-agreed']),
    days: nullable(isTermsDays),
  }),
  undone: record<EntryOf<'undone'>>({ ...header, kind: oneOf(['undone']), entryId: isId }),
};

/** True where the value is an entry this version knows, with all its fields and nothing else. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && isKnownKind(value.kind)
    ? shapes[value.kind](value)
    : false;
}

function isKnownKind(kind: unknown): kind is JournalKind {
  return typeof kind === 'string' && Object.hasOwn(shapes, kind);
}

type PlainKind = 'invoice-untracked' | 'invoice-written-off' | 'invoice-cancelled' | 'invoice-reopened';

/** An entry that says no more than that it happened. */
function plain<K extends PlainKind>(kind: K): Shape<EntryOf<K>> {
  const isPlain = record<Record<keyof typeof header | 'kind', unknown>>({ ...header, kind: oneOf([kind]) });
  return (value): value is EntryOf<K> => isPlain(value);
}
