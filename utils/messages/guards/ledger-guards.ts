import { listOf, nullable, oneOf, partial, record, text } from '../../domain/shape/shape.ts';
import {
  clientFields,
  clientLetterFields,
  isAddress,
  isCalendarDay,
  isEndOfMonthReading,
  isHold,
  isId,
  isMoney,
} from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import { isCallResult } from './call-guard.ts';
import { isDraftQuestion } from './draft-question.ts';
import { isFactChanges } from './fact-changes-guard.ts';
import { everybody, type GuardsOf, sites } from './guard.ts';

/** What may be asked about clients and invoices from every page and screen that shows them. */
export const ledgerGuards: GuardsOf<
  | 'correct-invoice'
  | 'answer-end-of-month'
  | 'describe-client'
  | 'write-draft'
  | 'may-be-added'
  | 'open-settings'
  | 'mark-paid'
  | 'place-hold'
  | 'lift-holds'
  | 'note-payment'
  | 'call-card'
  | 'record-call'
  | 'set-payables-address'
  | 'set-phone'
  | 'close-invoices'
  | 'skip-step'
  | 'stop-tracking'
  | 'undo'
  | 'note-miss'
> = {
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
  'write-draft': {
    askers: everybody,
    payload: isDraftQuestion,
  },
  'open-settings': { askers: everybody, payload: record<Record<never, never>>({}) },
  'may-be-added': { askers: everybody, payload: record<Ask<'may-be-added'>>({ invoiceId: isId }) },
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
  'set-payables-address': {
    askers: everybody,
    payload: record<Ask<'set-payables-address'>>({ clientId: isId, email: isAddress, requestId: isId }),
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
  'note-miss': {
    askers: sites,
    payload: record<Ask<'note-miss'>>({ site: oneOf(sites), part: isId, outline: text(20_000) }),
  },
};
