import { isLadder, isTermsDays } from '../../domain/shape/ladder-shape.ts';
import { listOf, nullable, record, type Shape } from '../../domain/shape/shape.ts';
import { isContact, isId } from '../../domain/shape/value-shapes.ts';
import type { ClientChange } from '../protocol.ts';

type ByKey<K extends PropertyKey> = Extract<ClientChange, Readonly<Record<K, unknown>>>;

const isContacts = record<ByKey<'contacts'>>({ contacts: listOf(isContact, 100) });
const isLadderChoice = record<ByKey<'ladder'>>({ ladder: nullable(isLadder), invoiceId: nullable(isId) });
const isTerms = record<ByKey<'termsDays'>>({ termsDays: nullable(isTermsDays) });

/** One thing that the user says of a client. */
export const isClientChange: Shape<ClientChange> = (value): value is ClientChange =>
  isContacts(value) || isLadderChoice(value) || isTerms(value);
