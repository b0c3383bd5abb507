import { money } from '../money.ts';
import { onwardNote as note, type OnwardOption, type OnwardQuestion } from './onward.ts';
import { smallClaims } from './small-claims.ts';
import { agencyShare, collectedOdds, factoringCost } from './what-it-costs.ts';

const seen = 'read 21 November 2026';
const agencies = `Stevens & Ricci tariff; collection odds: agency marketing figures, ${seen}`;
const factors = `solutionscout, fseb2b, beancount (January 2026), cretoolhub: 80 to 90% advanced, 1 to 5% for each 30 days, ${seen}`;

/** Below this many whole units of a currency with cents, most ways cost more than they bring. */
const smallDebt = 10_000;

/**
 * The ways on, the one that is suggested first, then the others in the usual order. A suggestion with its reasons and
 * sources, never more: the user decides.
 */
export function suggestOnward(question: OnwardQuestion): OnwardOption[] {
  const { owed, daysLate, isDisputed, brokenPromises, wasDemanded } = question;
  const court = smallClaims(owed, question.country, question.clientCountry);
  const share = agencyShare(daysLate, owed);
  const offer = { advancePercent: 85, feePercent: 3, days: 30 };
  const cost = factoringCost(owed, offer);
  const isSmall = owed.minor < smallDebt;
  const kept = money(Math.floor((owed.minor * (100 - share.percent)) / 100), owed.currency);
  const first = firstWay(question, isSmall, court.isWithin);
  const options: readonly Omit<OnwardOption, 'fits'>[] = [
    {
      way: 'letter',
      notes: [
        ...(wasDemanded ? [] : [note('letter_first')]),
        ...(question.isPerson && (question.clientCountry ?? question.country) === 'GB'
          ? [note('letter_protocol')]
          : []),
      ],
      sources: [],
    },
    {
      way: 'plan',
      notes: [brokenPromises > 0 ? note('plan_promises', { count: brokenPromises }) : note('plan_keeps_client')],
      sources: [],
    },
    {
      way: 'settlement',
      notes: [
        ...(isDisputed ? [note('settlement_disputed')] : []),
        note('settlement_measure', { kept, percent: share.percent }),
      ],
      sources: [agencies],
    },
    { way: 'court', notes: court.notes, sources: court.sources },
    {
      way: 'agency',
      notes: [
        note('agency_share', share),
        ...(daysLate < 60 ? [note('agency_young')] : []),
        note('agency_odds', collectedOdds(daysLate)),
        note('agency_file'),
      ],
      sources: [agencies],
    },
    {
      way: 'factoring',
      notes: [
        note('factoring_cost', { advance: cost.advance, fee: cost.fee, yearly: cost.yearlyPercent }),
        note('factoring_wait', { advancePercent: offer.advancePercent, feePercent: offer.feePercent }),
        note('factoring_recourse'),
      ],
      sources: [factors],
    },
    { way: 'write-off', notes: [isSmall ? note('write_off_small') : note('write_off_later')], sources: [] },
  ];
  const seldom = new Set([
    ...(isDisputed ? ['factoring'] : []),
    ...(isSmall ? ['court', 'agency', 'factoring'] : ['write-off']),
  ]);
  return options
    .filter(({ way, notes }) => way !== 'letter' || notes.length > 0)
    .map(
      (option): OnwardOption => ({
        ...option,
        fits: option.way === first ? 'first' : seldom.has(option.way) ? 'seldom' : 'possible',
      }),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** What most would do first, by what happened, how much it is, and how old. */
function firstWay(question: OnwardQuestion, isSmall: boolean, isWithin: boolean | null) {
  const { isDisputed, brokenPromises, wasDemanded, daysLate } = question;
  if (!wasDemanded) return 'letter';
  if (isDisputed) return 'settlement';
  if (isSmall) return 'write-off';
  if (brokenPromises > 0 && daysLate < 120) return 'plan';
  return isWithin === true ? 'court' : 'agency';
}

function rank({ fits }: OnwardOption): number {
  return fits === 'first' ? 0 : fits === 'possible' ? 1 : 2;
}
