import { letterKinds } from '../../domain/letters/letter-kind.ts';
import { listOf, oneOf, record, text } from '../../domain/shape/shape.ts';
import { isId } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import type { GuardsOf } from './guard.ts';

/** What a screen asks about a client's whole record: letters. */
export const recordGuards: GuardsOf<'note-letter'> = {
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
