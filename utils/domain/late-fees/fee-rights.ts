import type { AgreedRights } from './agreed-rights.ts';

/** What the user claims when somebody pays late. Nothing is claimed that is not recorded here. */
export interface FeeRights {
  /** What was agreed before the work began; null where nothing was. */
  readonly agreed: AgreedRights | null;
  /** Whether interest and compensation that the law itself gives are claimed. */
  readonly byLaw: boolean;
}

export const noFeeRights: FeeRights = { agreed: null, byLaw: false };
