import type { CalendarDay } from '../calendar-day.ts';
import type { Addition } from './addition.ts';
import type { FeeRights } from './fee-rights.ts';

/** What may be added to an invoice, and by which right. */
export interface MayBeAdded {
  readonly asOf: CalendarDay;
  /** The user's country, whose law is asked; null where it is not known. */
  readonly country: string | null;
  readonly rights: FeeRights;
  /** Null where neither a country nor a right is recorded. */
  readonly addition: Addition | null;
}
