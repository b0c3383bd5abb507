import type { CalendarDay } from '../calendar-day.ts';
import { note } from './addition-note.ts';
import type { Debt, Law } from './debt.ts';
import type { Refusal, Statute } from './scheme.ts';
import { austria } from './statutes/austria.ts';
import { belgium } from './statutes/belgium.ts';
import { contractOnly } from './statutes/contract-only.ts';
import { france } from './statutes/france.ts';
import { germany } from './statutes/germany.ts';
import { india } from './statutes/india.ts';
import { ireland } from './statutes/ireland.ts';
import { italy } from './statutes/italy.ts';
import { netherlands } from './statutes/netherlands.ts';
import { norway } from './statutes/norway.ts';
import { poland } from './statutes/poland.ts';
import { portugal } from './statutes/portugal.ts';
import { southAfrica } from './statutes/south-africa.ts';
import { spain } from './statutes/spain.ts';
import { switzerland } from './statutes/switzerland.ts';
import { unitedKingdom } from './statutes/united-kingdom.ts';
import { unitedStatesFederal } from './statutes/united-states-federal.ts';

/** Every law that was read. */
export const statutes: readonly Statute[] = [
  unitedKingdom,
  ireland,
  germany,
  austria,
  france,
  spain,
  italy,
  portugal,
  netherlands,
  belgium,
  poland,
  switzerland,
  india,
  unitedStatesFederal,
  southAfrica,
  norway,
  ...contractOnly,
];

const byLaw = new Map(statutes.map((statute) => [statute.law, statute]));

/** The law of that code; for one that was not read a statute that states nothing, so that only agreements count. */
export function statuteOf(law: Law): Statute {
  return byLaw.get(law) ?? notRead(law);
}

/** The last day without interest under a statute, or why it cannot be told. */
export function lastDayInTime(statute: Statute, debt: Debt): CalendarDay | Refusal {
  if (statute.lastDayInTime) return statute.lastDayInTime(debt);
  return debt.dueDate ?? { refusal: note('due-date-unknown') };
}

function notRead(law: Law): Statute {
  return {
    law,
    paymentOrder: 'principal-first',
    paymentRule: null,
    agreement: 'displaced',
    schemeFor: () => ({ refusal: note('law-not-sourced', { law }) }),
  };
}
