import type { ClaimedSum } from '../claim/claimed-sums.ts';
import { listOf, nullable, oneOf, record, type Shape, text, textLike } from './shape.ts';
import { isCalendarDay, isId, isMoney } from './value-shapes.ts';

type Rates = NonNullable<ClaimedSum['rates']>;

const isRow = record<Rates['rows'][number]>({
  from: isCalendarDay,
  percent: textLike(/^-?\d{1,6}(?:\.\d{1,10})?$/, 20),
});

/** A sum that was claimed in what was sent, as it stands in the journal. */
export const isClaimedSum: Shape<ClaimedSum> = record<ClaimedSum>({
  invoiceId: isId,
  kind: oneOf(['interest', 'late-fee', 'compensation']),
  amount: isMoney,
  rule: text(500),
  source: text(2_000),
  rates: nullable(record<Rates>({ table: text(500), rows: listOf(isRow, 200) })),
  asOf: isCalendarDay,
});
