import type { Desk } from '../../entrypoints/background/desk.ts';
import type { MailMessage, MailThread, Reading } from '../../utils/detection/reading.ts';
import { type Refusal, refuse } from '../../utils/detection/refusal.ts';
import { addDays, type CalendarDay, calendarDay, type Instant } from '../../utils/domain/calendar-day.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { bytesOfBase64 } from '../../utils/file-reading/base64.ts';
import type { OffscreenAsk } from '../../utils/file-reading/offscreen-ask.ts';
import { readFileBytes } from '../../utils/file-reading/read-file-bytes.ts';
import type { Ledger } from '../../utils/store/database.ts';
import { aLedger } from '../store/a-ledger.ts';

export const me = 'me@studio.example';

/** A Friday. */
export const friday = calendarDay('2026-03-20');

export interface TestDesk extends Desk {
  /** Moves the clock to nine o'clock of a day. */
  setToday(day: CalendarDay): void;
  readonly db: Ledger;
  /** Everything that was written, as those who follow changes are told. */
  readonly followed: JournalEntry[];
}

export async function aDesk(today = friday): Promise<TestDesk> {
  const db = await aLedger();
  const followed: JournalEntry[] = [];
  let day = today;
  return {
    asker: 'screen',
    tabId: null,
    db,
    followed,
    setToday(next) {
      day = next;
    },
    ledger: async () => db,
    now: () => `${day}T09:00:00.000Z` as Instant,
    today: () => day,
    locale: () => 'en-GB',
    readFile: readInThisThread,
    afterChange: (entries) => void followed.push(...entries),
  };
}

/** The readers themselves, without a worker. */
async function readInThisThread({ name, base64, context }: OffscreenAsk): Promise<Reading | Refusal> {
  const bytes = bytesOfBase64(base64);
  return bytes ? readFileBytes({ name, bytes, context }) : refuse('broken');
}

export function aMessage(more: Partial<MailMessage> = {}): MailMessage {
  return {
    id: 'm1',
    from: { name: 'Jo Studio', email: me },
    to: [{ name: 'Acme Ltd', email: 'accounts@acme.example' }],
    sentOn: addDays(friday, -40),
    subject: 'Invoice 1043',
    body: '',
    attachmentNames: [],
    folded: false,
    ...more,
  };
}

/** A mail in which the user sends an invoice that was due on `dueDate`. */
export function invoiceMail(number: string, dueDate: string, more: Partial<MailMessage> = {}): MailMessage {
  return aMessage({
    subject: `Invoice ${number}`,
    body: [
      'Hello,',
      '',
      `please find attached my invoice ${number} for the website relaunch.`,
      '',
      `Invoice number: ${number}`,
      'Invoice date: 8 February 2026',
      `Due date: ${dueDate}`,
      'Total due: EUR 2,400.00',
      '',
      'Kind regards',
      'Jo',
    ].join('\n'),
    attachmentNames: [`Invoice-${number}.pdf`],
    ...more,
  });
}

/** A mail of the client's in the thread. */
export function clientMail(id: string, daysAgo: number, body: string): MailMessage {
  return aMessage({
    id,
    from: { name: 'Acme Ltd', email: 'accounts@acme.example' },
    to: [{ name: 'Jo Studio', email: me }],
    sentOn: addDays(friday, -daysAgo),
    subject: 'Re: Invoice 1043',
    body,
  });
}

/** A mail of the user's own in the thread. */
export function ownMail(id: string, daysAgo: number, body = 'Just a friendly note about this one.'): MailMessage {
  return aMessage({ id, sentOn: addDays(friday, -daysAgo), subject: 'Re: Invoice 1043', body });
}

export function aThread(messages: readonly MailMessage[], more: Partial<MailThread> = {}): MailThread {
  return {
    account: me,
    ownAddresses: [],
    threadId: '18c0ffee00000001',
    subject: messages[0]?.subject ?? '',
    messages,
    ...more,
  };
}
