import type { DocType } from '../../../utils/detection/reading.ts';

/** Kinds of document that say what a client owes. */
export const asksForMoney: ReadonlySet<DocType> = new Set([
  'invoice',
  'reminder',
  'correction',
  'partial',
  'selfbilled',
]);
