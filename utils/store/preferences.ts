import type { CalendarDay, Weekday } from '../domain/calendar-day.ts';
import { type Consequence, consequences } from '../domain/drafts/draft-book.ts';
import type { DraftTemplate } from '../domain/drafts/draft-template.ts';
import { mostVersions, type TemplateVersions } from '../domain/drafts/template-versions.ts';
import type { Policy } from '../domain/follow-up/follow-up.ts';
import { defaultLadder, type Ladder } from '../domain/follow-up/ladder.ts';
import { isIban } from '../domain/iban.ts';
import type { Language } from '../domain/language.ts';
import { type FeeRights, noFeeRights } from '../domain/late-fees/fee-rights.ts';
import type { MailboxAddresses } from '../domain/mailbox-place.ts';
import { isFeeRights } from '../domain/shape/fee-rights-shape.ts';
import { isLadder } from '../domain/shape/ladder-shape.ts';
import {
  isBoolean,
  listOf,
  mapOf,
  nullable,
  oneOf,
  record,
  type Shape,
  text,
  textLike,
  wholeNumber,
} from '../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isCountry, isLanguage } from '../domain/shape/value-shapes.ts';
import type { Reading } from './database.ts';

/** What the user has chosen. Every field has a default, so an older or damaged record still gives a whole one. */
export interface Preferences {
  /** The name drafts are signed with; null leaves it to the mail's own signature. */
  readonly ownName: string | null;
  /** The business as invoices name it, besides the own name. */
  readonly ownBusiness: string | null;
  /** Own addresses besides the mailbox's own, lower case, by mailbox. */
  readonly ownAddresses: Readonly<Record<string, readonly string[]>>;
  /** The addresses of mailboxes whose page does not say it, by the user's word, and of those open by delegation. */
  readonly mailboxAddresses: MailboxAddresses;
  /** How to pay, in the user's words: a bank account, a payment page. */
  readonly wayToPay: string | null;
  /** The business's postal address, one line each, as on an envelope. */
  readonly ownPostalAddress: string | null;
  readonly ownEmail: string | null;
  readonly ownPhone: string | null;
  /** The number in the company register. */
  readonly companyNumber: string | null;
  readonly vatId: string | null;
  /** An https address at which anybody can pay the user. */
  readonly paymentLink: string | null;
  /** Without spaces, its check digits right. */
  readonly iban: string | null;
  /** The country whose law and customs hold for the user's invoices, as an ISO 3166 code in capitals. */
  readonly country: string | null;
  /** Days from issue to due date where an invoice names none; null where that is not agreed in general. */
  readonly defaultTerms: number | null;
  /** Drafts in this language whatever the client's; null follows the client. */
  readonly draftLanguage: Language | null;
  /** What is claimed when somebody pays late, where a client has no rule of their own. */
  readonly fees: FeeRights;
  /** What a final draft says will follow. */
  readonly consequence: { readonly kind: Consequence; readonly isDecided: boolean };
  /** Texts of the user's own in the place of Fairdue's. */
  readonly templates: TemplateVersions;
  readonly ladder: Ladder;
  /** The days of the week on which nobody is contacted. */
  readonly weekend: readonly Weekday[];
  readonly daysOff: readonly CalendarDay[];
  /** Least days between two written contacts, and between any two. */
  readonly writtenGap: number;
  readonly anyGap: number;
  /** The hour of the day, 0 to 23, at which the day's follow-ups are announced. */
  readonly digestHour: number;
  readonly notify: boolean;
  readonly panelFolded: boolean;
  /** Whether Fairdue reads and shows anything on PayPal's pages. */
  readonly showOnPaypal: boolean;
}

export const defaultPreferences: Preferences = {
  ownName: null,
  ownBusiness: null,
  ownAddresses: {},
  mailboxAddresses: {},
  wayToPay: null,
  ownPostalAddress: null,
  ownEmail: null,
  ownPhone: null,
  companyNumber: null,
  vatId: null,
  paymentLink: null,
  iban: null,
  country: null,
  defaultTerms: null,
  draftLanguage: null,
  fees: noFeeRights,
  consequence: { kind: 'further-steps', isDecided: false },
  templates: {},
  ladder: defaultLadder,
  weekend: [6, 7],
  daysOff: [],
  writtenGap: 5,
  anyGap: 3,
  digestHour: 9,
  notify: true,
  panelFolded: true,
  showOnPaypal: true,
};

/** The check of each preference; also for what a screen asks to change. */
export const preferenceShapes: { readonly [K in keyof Preferences]: Shape<Preferences[K]> } = {
  ownName: nullable(text(200)),
  ownBusiness: nullable(text(200)),
  ownAddresses: mapOf(isAddress, listOf(isAddress, 50), 50),
  mailboxAddresses: mapOf(text(200), isAddress, 50),
  wayToPay: nullable(text(2_000)),
  ownPostalAddress: nullable(text(1_000)),
  ownEmail: nullable(text(320)),
  ownPhone: nullable(text(100)),
  companyNumber: nullable(text(100)),
  vatId: nullable(text(50)),
  paymentLink: nullable(textLike(/^https:\/\/[^\s<>"]{3,500}$/, 510)),
  iban: nullable(isIban),
  country: nullable(isCountry),
  defaultTerms: nullable(wholeNumber(0, 366)),
  draftLanguage: nullable(isLanguage),
  fees: isFeeRights,
  consequence: record<Preferences['consequence']>({ kind: oneOf(consequences), isDecided: isBoolean }),
  templates: mapOf(
    textLike(/^[a-z]{2}\/[a-z-]+\/(?:in)?formal$/, 60),
    listOf(record<DraftTemplate>({ subject: text(300), body: text(10_000) }), mostVersions),
    500,
  ),
  ladder: isLadder,
  weekend: listOf(oneOf([1, 2, 3, 4, 5, 6, 7]), 6),
  daysOff: listOf(isCalendarDay, 4_000),
  writtenGap: wholeNumber(1, 60),
  anyGap: wholeNumber(1, 60),
  digestHour: wholeNumber(0, 23),
  notify: isBoolean,
  panelFolded: isBoolean,
  showOnPaypal: isBoolean,
};

/** The policy that follows from the preferences. */
export function policyOf(preferences: Preferences): Policy {
  const { ladder, weekend, daysOff, writtenGap, anyGap } = preferences;
  return { ladder, weekend, daysOff, writtenGap, anyGap };
}

/** What is stored, field by field: a field that is missing or makes no sense takes its default. */
export function preferencesFrom(stored: unknown): Preferences {
  const kept = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const sound = kept.filter(([name, value]) => Object.hasOwn(preferenceShapes, name) && shapeOf(name)?.(value));
  return { ...defaultPreferences, ...Object.fromEntries(sound) };
}

/** The name of the first setting that makes no sense or is not known; null where all may be kept. */
export function badPreference(settings: Readonly<Record<string, unknown>>): string | null {
  return Object.entries(settings).find(([name, value]) => !shapeOf(name)?.(value))?.[0] ?? null;
}

/** The user's preferences. The transaction must span `preferences`. */
export async function readPreferences(transaction: Reading): Promise<Preferences> {
  return preferencesFrom(await transaction.objectStore('preferences').get('all'));
}

function shapeOf(name: string): Shape<unknown> | undefined {
  return new Map<string, Shape<unknown>>(Object.entries(preferenceShapes)).get(name);
}
