import { type Money, money } from '../money.ts';
import { type OnwardNote, onwardNote } from './onward.ts';

interface CourtRoute {
  readonly limit: Money | null;
  readonly notes: readonly OnwardNote[];
  readonly source: string;
}

const seen = 'read 21 November 2026';
const check = onwardNote('court_check');

/**
 * How far the simple court procedure of a country goes, where a source was found. Where sources differ, or where the limit
 * hangs on a state or province, the court itself must be asked. Collected 2026-11-21; fees and limits change.
 */
const routes: Readonly<Record<string, CourtRoute>> = {
  GB: {
    limit: money(1_000_000, 'GBP'),
    notes: [],
    source: `gov.uk, make a court claim for money: court fees (England and Wales), ${seen}; Scotland and Northern Ireland: 5,000 pounds (nidirect.gov.uk)`,
  },
  IE: { limit: money(200_000, 'EUR'), notes: [check], source: `One secondary source only (payshield.app), ${seen}` },
  NL: { limit: money(2_500_000, 'EUR'), notes: [], source: `kantonrechter, ${seen}` },
  NZ: {
    limit: money(6_000_000, 'NZD'),
    notes: [onwardNote('court_undisputed')],
    source: `martellimckegg.co.nz, Disputes Tribunal from 24 January 2026, ${seen}`,
  },
  US: {
    limit: null,
    notes: [onwardNote('court_states', { least: '$2,500', most: '$25,000' }), check],
    source: `Three tables of the states; 17 states differ, ${seen}`,
  },
  CA: { limit: null, notes: [check], source: `Limits by province, partly from 2020, ${seen}` },
  AU: { limit: null, notes: [check], source: `Limits by state; sources for New South Wales differ, ${seen}` },
};

const europeanUnion = new Set(
  'AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Court fees of England and Wales by the sum claimed, interest included, in whole pounds. gov.uk, read 2026-11-21. */
const englishFees: readonly (readonly [upTo: number, fee: number])[] = [
  [300, 35],
  [500, 50],
  [1_000, 70],
  [1_500, 80],
  [3_000, 115],
  [5_000, 205],
  [10_000, 455],
];

export interface CourtFound {
  readonly notes: readonly OnwardNote[];
  readonly sources: readonly string[];
  /** Null where no limit is known for the currency owed. */
  readonly isWithin: boolean | null;
  readonly fee: Money | null;
}

/** What is known of going to court for a sum, from the creditor's country against a client in another or the same. */
export function smallClaims(owed: Money, country: string | null, clientCountry: string | null): CourtFound {
  const isCrossBorder =
    country !== null &&
    clientCountry !== null &&
    country !== clientCountry &&
    europeanUnion.has(country) &&
    europeanUnion.has(clientCountry);
  if (isCrossBorder) return crossBorder(owed);
  const route = routes[clientCountry ?? country ?? ''];
  if (!route) return { notes: [onwardNote('court_unsourced')], sources: [], isWithin: null, fee: null };
  const { limit } = route;
  const isWithin = limit && limit.currency === owed.currency ? owed.minor <= limit.minor : null;
  const fee = (clientCountry ?? country) === 'GB' ? englishFee(owed) : null;
  return {
    notes: [
      ...(limit && isWithin !== null ? [onwardNote(isWithin ? 'court_within' : 'court_above', { limit })] : []),
      ...(limit && isWithin === null ? [onwardNote('court_within', { limit }), check] : []),
      ...(fee ? [onwardNote('court_fee', { fee })] : []),
      ...route.notes,
    ],
    sources: [route.source],
    isWithin,
    fee,
  };
}

/** Null above 10,000 pounds, where the fee is a share of the claim and the small track has ended. */
function englishFee({ minor, currency }: Money): Money | null {
  if (currency !== 'GBP') return null;
  const found = englishFees.find(([upTo]) => minor <= upTo * 100);
  return found ? money(found[1] * 100, 'GBP') : null;
}

function crossBorder(owed: Money): CourtFound {
  const limit = money(500_000, 'EUR');
  return {
    notes: [onwardNote('court_cross_border', { limit })],
    sources: [
      `service-public.fr F36027 (2024-04-08): European Small Claims Procedure, European order for payment, ${seen}`,
    ],
    isWithin: owed.currency === 'EUR' ? owed.minor <= limit.minor : null,
    fee: null,
  };
}
