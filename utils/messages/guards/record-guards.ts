import { letterKinds } from '../../domain/letters/letter-kind.ts';
import { mostInstalments } from '../../domain/payment-plan/instalments.ts';
import { isClaimedSum } from '../../domain/shape/claimed-sum-shape.ts';
import { isInstalment, isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import { isBoolean, listOf, mapOf, nullable, oneOf, record, text } from '../../domain/shape/shape.ts';
import { isId } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import { everybody, type GuardsOf } from './guard.ts';

const plan = {
  clientId: isId,
  invoiceIds: listOf(isId, 1_000),
  instalments: listOf(isInstalment, mostInstalments),
} as const;

/** Settings of a file are looked at one by one, so that the wrong one can be named. */
const isAnything = (value: unknown): value is unknown => value !== undefined;

/** What a screen asks about whole records: letters, plans, the ways on, backups. */
export const recordGuards: GuardsOf<
  | 'note-letter'
  | 'agree-plan'
  | 'plan-text'
  | 'onward'
  | 'export-entries'
  | 'check-settings'
  | 'import-entries'
  | 'last-import'
  | 'take-out-import'
> = {
  'agree-plan': {
    askers: everybody,
    payload: record<Ask<'agree-plan'>>({ ...plan, requestId: isId }),
  },
  'plan-text': { askers: everybody, payload: record<Ask<'plan-text'>>(plan) },
  onward: { askers: ['screen'], payload: record<Ask<'onward'>>({ clientId: isId, invoiceIds: listOf(isId, 1_000) }) },
  'export-entries': { askers: ['screen'], payload: record<Ask<'export-entries'>>({ after: nullable(isId) }) },
  'check-settings': {
    askers: ['screen'],
    payload: record<Ask<'check-settings'>>({ settings: mapOf(text(100), isAnything, 500) }),
  },
  'import-entries': {
    askers: ['screen'],
    payload: record<Ask<'import-entries'>>({
      entries: listOf(isJournalEntry, 1_000),
      isFirst: isBoolean,
      isLast: isBoolean,
    }),
  },
  'last-import': { askers: ['screen'], payload: record<Record<never, never>>({}) },
  'take-out-import': { askers: ['screen'], payload: record<Record<never, never>>({}) },
  'note-letter': {
    askers: ['screen'],
    payload: record<Ask<'note-letter'>>({
      clientId: isId,
      invoiceIds: listOf(isId, 1_000),
      kind: oneOf(letterKinds),
      text: text(20_000),
      claimed: listOf(isClaimedSum, 3_000),
      requestId: isId,
    }),
  },
};
