import { callOutcomes } from '../journal-entry.ts';
import type {
  ClientStanding,
  ContactMade,
  HoldPlaced,
  InvoiceStanding,
  OwnRules,
  Pause,
  PaymentNoted,
  PlanAgreed,
  ReplyNoted,
  StepSkipped,
} from '../standing.ts';
import { isInstalment } from './journal-entry-shape.ts';
import { isLadder, isTermsDays } from './ladder-shape.ts';
import { isBoolean, listOf, mapOf, nullable, oneOf, optional, recordWith, type Shape, wholeNumber } from './shape.ts';
import {
  holdFields,
  isAddress,
  isCalendarDay,
  isClientFacts,
  isId,
  isInstant,
  isInvoiceFacts,
  isMoney,
  isPlace,
  isReplyKind,
  isStage,
} from './value-shapes.ts';

const many = 100_000;

/**
 * Checks of projections read back from a database. They allow fields they do not know, because a projection is
 * rebuilt from the journal whenever one does not fit, and never trusted beyond what is checked here.
 */
export const isInvoiceStanding: Shape<InvoiceStanding> = recordWith<InvoiceStanding>({
  id: isId,
  clientId: isId,
  facts: isInvoiceFacts,
  places: listOf(isPlace, many),
  state: oneOf(['open', 'part-paid', 'paid', 'disputed', 'written-off', 'cancelled', 'untracked']),
  balance: isMoney,
  paidOn: nullable(isCalendarDay),
  trackedOn: isCalendarDay,
  pauses: optional(listOf(recordWith<Pause>({ from: isCalendarDay, until: isCalendarDay }), many)),
});

const rev = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const invoiceIds = listOf(isId, many);
const noted = { entryId: isId, rev, day: isCalendarDay, invoiceIds } as const;

const isContactMade = recordWith<ContactMade>({
  ...noted,
  at: isInstant,
  channel: oneOf(['mail', 'call', 'letter', 'site']),
  stepId: nullable(isId),
  stage: nullable(isStage),
  origin: oneOf(['fairdue', 'hand', 'site']),
  outcome: nullable(oneOf(callOutcomes)),
});

const isHoldPlaced = recordWith<HoldPlaced>({
  ...holdFields,
  entryId: isId,
  rev,
  placedOn: isCalendarDay,
  invoiceIds,
  settledOn: optional(isCalendarDay),
});

const isReplyNoted = recordWith<ReplyNoted>({
  ...noted,
  messageId: isId,
  suggests: nullable(isReplyKind),
  promiseDate: nullable(isCalendarDay),
  address: optional(isAddress),
});

const isStepSkipped = recordWith<StepSkipped>({ ...noted, stepId: isId });

const isPayment = recordWith<PaymentNoted>({
  ...noted,
  paidOn: nullable(isCalendarDay),
  amount: nullable(isMoney),
  reversed: isBoolean,
});

const isPlan = recordWith<PlanAgreed>({ ...noted, instalments: listOf(isInstalment, many), paidSince: isMoney });

const isOwnRules = recordWith<OwnRules>({
  ladder: optional(isLadder),
  invoiceLadders: optional(mapOf(isId, isLadder, many)),
  termsDays: optional(isTermsDays),
});

export const isClientStanding: Shape<ClientStanding> = recordWith<ClientStanding>({
  id: isId,
  facts: isClientFacts,
  invoices: listOf(isInvoiceStanding, many),
  contacts: listOf(isContactMade, many),
  holds: listOf(isHoldPlaced, many),
  replies: listOf(isReplyNoted, many),
  skipped: listOf(isStepSkipped, many),
  plans: listOf(isPlan, many),
  payments: listOf(isPayment, many),
  lastPaymentOn: nullable(isCalendarDay),
  declinedPlaces: listOf(isPlace, many),
  ownRules: optional(isOwnRules),
  rev,
});
