import { letterKinds } from '../../domain/letters/letter-kind.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import { isBoolean, listOf, mapOf, nullable, oneOf, record, text } from '../../domain/shape/shape.ts';
import { isId } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import type { GuardsOf } from './guard.ts';

/** Settings of a file are looked at one by one, so that the wrong one can be named. */
const isAnything = (value: unknown): value is unknown => value !== undefined;

/** What a screen asks about whole records: letters, backups. */
export const recordGuards: GuardsOf<'note-letter' | 'export-entries' | 'check-settings' | 'import-entries'> = {
  'export-entries': { askers: ['screen'], payload: record<Ask<'export-entries'>>({ after: nullable(isId) }) },
  'check-settings': {
    askers: ['screen'],
    payload: record<Ask<'check-settings'>>({ settings: mapOf(text(100), isAnything, 500) }),
  },
  'import-entries': {
    askers: ['screen'],
    payload: record<Ask<'import-entries'>>({ entries: listOf(isJournalEntry, 1_000), isLast: isBoolean }),
  },
  'note-letter': {
    askers: ['screen'],
    payload: record<Ask<'note-letter'>>({
      clientId: isId,
      invoiceIds: listOf(isId, 1_000),
      kind: oneOf(letterKinds),
      text: text(20_000),
      requestId: isId,
    }),
  },
};
