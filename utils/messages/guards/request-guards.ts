import { filePartBytes, mostFileBytes } from '../../domain/file-size.ts';
import {
  isBoolean,
  listOf,
  nullable,
  oneOf,
  partial,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../domain/shape/shape.ts';
import {
  clientFields,
  clientLetterFields,
  invoiceFields,
  isAddress,
  isCalendarDay,
  isEndOfMonthReading,
  isHold,
  isId,
  isMoney,
  isTone,
} from '../../domain/shape/value-shapes.ts';
import { preferenceShapes } from '../../store/preferences.ts';
import type { Ask, Asker, Request } from '../protocol.ts';
import type { FactChanges } from '../views.ts';
import { isCallResult } from './call-guard.ts';
import { isPaypalReading, isPaypalTyped, isWrittenNote, mostReadings } from './paypal-guards.ts';
import { isThread } from './thread-guard.ts';

interface Guard<R extends Request> {
  /** Who may ask it. A site's script may never export, import, delete or change settings. */
  readonly askers: readonly Asker[];
  readonly payload: Shape<Ask<R>>;
}

const sites = ['gmail', 'paypal'] as const;
const everybody = ['gmail', 'paypal', 'screen'] as const;

const isEmpty = record<Record<never, never>>({});

const isWritten = record<NonNullable<Ask<'note-sent'>['written']>>({
  invoiceIds: listOf(isId, 1_000),
  tone: isTone,
  stepId: nullable(isId),
});

const { language: _, ...factFields } = invoiceFields;
const isFactChanges: Shape<FactChanges> = partial(factFields);

const mostParts = Math.ceil(mostFileBytes / filePartBytes);

const isFile = record<Ask<'read-file'>['file']>({ name: text(1_000), fileId: isId, parts: wholeNumber(1, mostParts) });

const guards: { readonly [R in Request]: Guard<R> } = {
  'standings-of-threads': {
    askers: ['gmail'],
    payload: record<Ask<'standings-of-threads'>>({ account: isAddress, threadIds: listOf(isId, 500) }),
  },
  'read-thread': { askers: ['gmail'], payload: record<Ask<'read-thread'>>({ thread: isThread, requestId: isId }) },
  'track-offer': {
    askers: ['gmail'],
    payload: record<Ask<'track-offer'>>({
      thread: isThread,
      amountDue: nullable(isMoney),
      dueDate: nullable(isCalendarDay),
      requestId: isId,
    }),
  },
  'decline-offer': {
    askers: ['gmail'],
    payload: record<Ask<'decline-offer'>>({ account: isAddress, threadId: isId, requestId: isId }),
  },
  'send-file-part': {
    askers: ['gmail'],
    payload: record<Ask<'send-file-part'>>({
      fileId: isId,
      index: wholeNumber(0, mostParts - 1),
      // Four characters for three bytes.
      base64: text((filePartBytes / 3) * 4),
    }),
  },
  'read-file': { askers: ['gmail'], payload: record<Ask<'read-file'>>({ thread: isThread, file: isFile }) },
  'track-from-file': {
    askers: ['gmail'],
    payload: record<Ask<'track-from-file'>>({
      thread: isThread,
      read: isFactChanges,
      chosen: isFactChanges,
      requestId: isId,
    }),
  },
  'correct-invoice': {
    askers: everybody,
    payload: record<Ask<'correct-invoice'>>({
      invoiceId: isId,
      read: isFactChanges,
      chosen: isFactChanges,
      requestId: isId,
    }),
  },
  'answer-end-of-month': {
    askers: everybody,
    payload: record<Ask<'answer-end-of-month'>>({
      invoiceId: isId,
      reading: isEndOfMonthReading,
      dueDate: isCalendarDay,
      requestId: isId,
    }),
  },
  'describe-client': {
    askers: everybody,
    payload: record<Ask<'describe-client'>>({
      clientId: isId,
      changes: partial({ name: clientFields.name, language: clientFields.language, ...clientLetterFields }),
      requestId: isId,
    }),
  },
  'write-draft': { askers: everybody, payload: record<Ask<'write-draft'>>({ invoiceId: isId, tone: isTone }) },
  'plan-draft': { askers: ['screen'], payload: record<Ask<'plan-draft'>>({ invoiceId: isId, tone: isTone }) },
  'take-planned-draft': {
    askers: ['gmail'],
    payload: record<Ask<'take-planned-draft'>>({ account: isAddress, threadId: isId }),
  },
  'note-sent': {
    askers: ['gmail'],
    payload: record<Ask<'note-sent'>>({
      account: isAddress,
      threadId: isId,
      written: nullable(isWritten),
      text: text(200_000),
      requestId: isId,
    }),
  },
  'read-paypal-list': {
    askers: ['paypal'],
    payload: record<Ask<'read-paypal-list'>>({ invoices: listOf(isPaypalReading, mostReadings) }),
  },
  'read-paypal-invoice': {
    askers: ['paypal'],
    payload: record<Ask<'read-paypal-invoice'>>({ invoice: isPaypalReading, written: nullable(isWrittenNote) }),
  },
  'track-paypal-invoice': {
    askers: ['paypal'],
    payload: record<Ask<'track-paypal-invoice'>>({
      invoice: isPaypalReading,
      typed: isPaypalTyped,
      requestId: isId,
    }),
  },
  'settle-twin': {
    askers: ['paypal'],
    payload: record<Ask<'settle-twin'>>({
      invoice: isPaypalReading,
      twinId: isId,
      isSame: isBoolean,
      requestId: isId,
    }),
  },
  'open-mail': { askers: ['paypal'], payload: record<Ask<'open-mail'>>({ invoiceId: isId, tone: isTone }) },
  'planned-mails': { askers: ['gmail'], payload: record<Ask<'planned-mails'>>({ account: isAddress }) },
  'note-planned-mail': {
    askers: ['gmail'],
    payload: record<Ask<'note-planned-mail'>>({
      planId: isId,
      sendId: isId,
      text: text(200_000),
      isUndone: isBoolean,
    }),
  },
  'mark-paid': { askers: everybody, payload: record<Ask<'mark-paid'>>({ invoiceId: isId, requestId: isId }) },
  'place-hold': {
    askers: everybody,
    payload: record<Ask<'place-hold'>>({
      clientId: isId,
      invoiceIds: listOf(isId, 1_000),
      hold: isHold,
      requestId: isId,
    }),
  },
  'lift-holds': {
    askers: everybody,
    payload: record<Ask<'lift-holds'>>({ clientId: isId, invoiceIds: listOf(isId, 1_000), requestId: isId }),
  },
  'note-payment': {
    askers: everybody,
    payload: record<Ask<'note-payment'>>({
      clientId: isId,
      invoiceIds: listOf(isId, 1_000),
      amount: isMoney,
      paidOn: isCalendarDay,
      requestId: isId,
    }),
  },
  'client-record': { askers: ['screen'], payload: record<Ask<'client-record'>>({ about: isId }) },
  'call-card': { askers: everybody, payload: record<Ask<'call-card'>>({ clientId: isId }) },
  'record-call': {
    askers: everybody,
    payload: record<Ask<'record-call'>>({
      clientId: isId,
      result: isCallResult,
      note: nullable(text(2_000)),
      requestId: isId,
    }),
  },
  'set-phone': {
    askers: everybody,
    payload: record<Ask<'set-phone'>>({ clientId: isId, phone: nullable(text(100)), requestId: isId }),
  },
  'close-invoices': {
    askers: everybody,
    payload: record<Ask<'close-invoices'>>({
      clientId: isId,
      invoiceIds: listOf(isId, 1_000),
      as: oneOf(['written-off', 'cancelled', 'untracked']),
      requestId: isId,
    }),
  },
  'skip-step': {
    askers: everybody,
    payload: record<Ask<'skip-step'>>({ clientId: isId, stepId: isId, requestId: isId }),
  },
  'stop-tracking': { askers: everybody, payload: record<Ask<'stop-tracking'>>({ invoiceId: isId, requestId: isId }) },
  undo: { askers: everybody, payload: record<Ask<'undo'>>({ entryIds: listOf(isId, 1_000), requestId: isId }) },
  'todays-list': { askers: ['screen'], payload: record<Ask<'todays-list'>>({ search: text(500) }) },
  'note-miss': {
    askers: sites,
    payload: record<Ask<'note-miss'>>({ site: oneOf(sites), part: isId, outline: text(20_000) }),
  },
  'mailbox-address': { askers: ['gmail'], payload: record<Ask<'mailbox-address'>>({ mailbox: text(200) }) },
  'name-mailbox': {
    askers: ['gmail'],
    payload: record<Ask<'name-mailbox'>>({ mailbox: text(200), address: isAddress }),
  },
  'read-preferences': { askers: ['screen'], payload: isEmpty },
  'change-preferences': {
    askers: ['screen'],
    payload: record<Ask<'change-preferences'>>({ changes: partial(preferenceShapes) }),
  },
  mailboxes: { askers: ['screen'], payload: isEmpty },
  'ledger-health': { askers: ['screen'], payload: isEmpty },
  'restore-ledger': { askers: ['screen'], payload: isEmpty },
};

/** True where it is the name of a request. */
export function isRequest(name: string): name is Request {
  return Object.hasOwn(guards, name);
}

/** True where the asker may ask for it. */
export function mayAsk(request: Request, asker: Asker): boolean {
  return guards[request].askers.includes(asker);
}

/** The payload, where it is what the request takes; else null. */
export function payloadOf<R extends Request>(request: R, payload: unknown): Ask<R> | null {
  const guard: Guard<R> = guards[request];
  return guard.payload(payload) ? payload : null;
}
