import type { BrowserContext } from 'playwright-core';
import { type CalendarDay, localDayOf } from '../../utils/domain/calendar-day.ts';
import { gmailPage, type PageResponse } from './gmail/gmail-page.ts';
import type { ReplicaSettings } from './gmail/settings.ts';
import { fillInAll } from './mailbox/fill-in-days.ts';
import { mailboxes as sampleMailboxes } from './mailbox/mailboxes.ts';
import type { ReplicaMailbox } from './mailbox/thread.ts';
import { paypalPage } from './paypal/serve-paypal.ts';

type OpenSettings = Omit<ReplicaSettings, 'account' | 'home' | 'signedIn' | 'mailbox'>;

/** Each setting has a default; see `ReplicaSettings` for what they mean. */
export interface ReplicaOptions extends Partial<OpenSettings> {
  /** The mailboxes of /mail/u/0/, /mail/u/1/ and so on; the sample mailboxes by default. */
  readonly mailboxes?: readonly ReplicaMailbox[];
  /** Settings that differ for one account, by its number. */
  readonly perAccount?: Readonly<Record<number, Partial<OpenSettings>>>;
  /** Mailboxes that are open to the account 0 by delegation, by the token in `/mail/u/0/d/<token>/`. */
  readonly delegated?: Readonly<Record<string, ReplicaMailbox>>;
  /** The bytes of an attachment that is opened or downloaded. Without it an attachment cannot be found. */
  readonly attachment?: (address: URL) => { readonly mimeType: string; readonly body: Buffer } | null;
  /** Which of PayPal's designs is shown; see the PayPal replica. */
  readonly paypalDesign?: string;
}

export interface Replica {
  /** The address of an account's inbox. */
  readonly inbox: (account?: number) => string;
  readonly today: CalendarDay;
  /** Every address that anything in the browser asked for outside the replica, and was refused. */
  readonly refused: readonly string[];
}

/** What the replica answers to an address; null where it is none of the replica's. */
export type ReplicaAnswers = (url: URL) => Promise<PageResponse | null>;

/** The replica without a browser, for a driver that answers requests in its own way. */
export function replicaAnswers(options: ReplicaOptions = {}): ReplicaAnswers {
  const today = options.today ?? localDayOf(new Date());
  const day = options.mailboxDay ?? today;
  const mailboxes = fillInAll(options.mailboxes ?? sampleMailboxes, day);
  const tokens = Object.keys(options.delegated ?? {});
  const delegated = fillInAll(Object.values(options.delegated ?? {}), day);
  const ofToken = (token: string) => delegated[tokens.indexOf(token)] ?? null;
  return async (url) => {
    if (url.origin === 'https://www.paypal.com') return paypalPage(url, today, options.paypalDesign);
    return url.origin === 'https://mail.google.com'
      ? gmailAnswer(url, { ...options, today }, mailboxes, ofToken)
      : null;
  };
}

/**
 * Answers for https://mail.google.com and https://www.paypal.com in all pages of the browser, without any network, and
 * refuses every other host.
 */
export async function serveReplica(context: BrowserContext, options: ReplicaOptions = {}): Promise<Replica> {
  const today = options.today ?? localDayOf(new Date());
  const answer = replicaAnswers({ ...options, today });
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const response = await answer(url);
    if (response) return route.fulfill(response);
    refused.push(url.href);
    return route.abort('blockedbyclient');
  });
  return { inbox: (account = 0) => `https://mail.google.com/mail/u/${account}/#inbox`, today, refused };
}

async function gmailAnswer(
  url: URL,
  options: ReplicaOptions & { readonly today: CalendarDay },
  mailboxes: readonly ReplicaMailbox[],
  ofToken: (token: string) => ReplicaMailbox | null,
): Promise<PageResponse | null> {
  const [home, token] = /^\/mail\/u\/0\/d\/([^/]+)\//.exec(url.pathname) ?? [];
  const account = home === undefined ? accountOf(url, mailboxes) : 0;
  const signedIn = mailboxes[account]?.owner;
  const mailbox = token === undefined ? mailboxes[account] : ofToken(token);
  if (!mailbox || !signedIn || !/^\/(?:mail|$)/.test(url.pathname)) return notFound;
  if (url.searchParams.get('view') === 'att') return attachmentAnswer(url, options);
  return gmailPage(settingsOf({ account, home: home ?? `/mail/u/${account}/`, signedIn, mailbox }, options));
}

const notFound: PageResponse = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

function attachmentAnswer(url: URL, { attachment }: ReplicaOptions): PageResponse {
  const found = attachment?.(url);
  if (!found) return notFound;
  return {
    status: 200,
    headers: { 'content-type': found.mimeType, 'content-disposition': 'attachment' },
    body: found.body,
  };
}

/** The account an address names by number or by `authuser`, a number or an address of mail; 0 without either. */
function accountOf(url: URL, mailboxes: readonly ReplicaMailbox[]): number {
  const named = url.searchParams.get('authuser') ?? /^\/mail\/u\/([^/]+)/.exec(url.pathname)?.[1] ?? '0';
  const byEmail = mailboxes.findIndex(({ owner }) => owner.email === decodeURIComponent(named));
  return byEmail >= 0 ? byEmail : Number(named);
}

function settingsOf(
  place: Pick<ReplicaSettings, 'account' | 'home' | 'signedIn' | 'mailbox'>,
  options: ReplicaOptions & { readonly today: CalendarDay },
): ReplicaSettings {
  const { mailboxes, delegated, perAccount, attachment, paypalDesign, ...chosen } = options;
  return {
    language: 'en',
    theme: 'light',
    direction: 'ltr',
    mailboxDay: options.today,
    latency: 'real',
    seed: 1,
    readingPane: 'none',
    splitRows: 3,
    density: 'comfortable',
    inbox: 'tabs',
    headerButtons: 'classic',
    permId: 'mixed',
    bottomBars: 2,
    editor: 'rich',
    undoSeconds: 10,
    namesAccount: true,
    pageSize: 50,
    ...chosen,
    ...perAccount?.[place.account],
    ...place,
  };
}
