import { firstLedger } from './001-first-ledger.ts';
import type { UpgradeStep } from './upgrade-step.ts';

/** Every upgrade in order; the step at index n leads from version n to version n + 1. Only ever appended to. */
export const upgradeSteps: readonly UpgradeStep[] = [firstLedger];
