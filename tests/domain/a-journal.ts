import { addDays, type CalendarDay, calendarDay, type Instant } from '../../utils/domain/calendar-day.ts';
import { standingOf } from '../../utils/domain/fold-journal.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import type { InvoiceFacts } from '../../utils/domain/invoice.ts';
import type { JournalEntry, JournalFact, JournalHeader } from '../../utils/domain/journal-entry.ts';
import { type Money, money } from '../../utils/domain/money.ts';
import type { ClientStanding } from '../../utils/domain/standing.ts';

/** A Monday. Most tests count their days from here. */
export const monday = calendarDay('2026-03-02');

export function day(text: string): CalendarDay {
  return calendarDay(text);
}

/** The day `count` days after `monday`. */
export function dayAfterMonday(count: number): CalendarDay {
  return addDays(monday, count);
}

export const euros = (amount: number): Money => money(Math.round(amount * 100), 'EUR');

export const invoiceFacts: InvoiceFacts = {
  number: '1043',
  subject: 'Design of a catalogue',
  issueDate: day('2026-02-16'),
  dueDate: monday,
  dueDateSource: 'explicit',
  total: euros(2400),
  amountDue: euros(2400),
  paymentLink: null,
  language: 'en',
};

export const acme = {
  name: 'Acme',
  contacts: [{ role: 'buyer', name: 'Ann Miller', email: 'ann@acme.example', phone: '+44 20 7946 0001' }],
  language: 'en',
} as const;

/** Writes a client's journal line by line: each call is one entry, with the next rev and an id of its own. */
export class JournalBuilder {
  readonly entries: JournalEntry[] = [];
  readonly clientId: string;

  constructor(clientId = 'acme') {
    this.clientId = clientId;
  }

  add(
    on: CalendarDay,
    fact: JournalFact,
    invoiceIds: readonly string[] = ['inv-1'],
    more: Partial<JournalHeader> = {},
  ) {
    const rev = (this.entries.at(-1)?.rev ?? 0) + 1;
    const header: JournalHeader = {
      id: `${this.clientId}-${rev}#0`,
      rev,
      at: `${on}T09:00:00.000Z` as Instant,
      day: on,
      clientId: this.clientId,
      invoiceIds,
      actor: 'user',
      ...more,
    };
    this.entries.push({ ...header, ...fact });
    return this;
  }

  tracked(on: CalendarDay, facts: Partial<InvoiceFacts> = {}, id = 'inv-1') {
    const place = { site: 'gmail', account: 'me@example.com', threadId: `thread-${id}` } as const;
    const all = { ...invoiceFacts, ...facts };
    return this.add(on, { kind: 'invoice-tracked', facts: all, client: acme, place, automatic: true }, [id]);
  }

  mailed(on: CalendarDay, stepId: string | null, stage: 'polite' | 'firm' | 'final' | null, ids = ['inv-1']) {
    const origin = stage === null ? 'hand' : 'fairdue';
    const channel = stage === 'final' ? 'letter' : 'mail';
    return this.add(on, { kind: 'contact-made', channel, stepId, stage, origin }, ids);
  }

  called(on: CalendarDay, stepId: string | null = 'call-1', outcome: 'voicemail' | 'no-answer' = 'voicemail') {
    return this.add(on, { kind: 'contact-made', channel: 'call', stepId, stage: null, origin: 'hand', outcome });
  }

  held(on: CalendarDay, hold: Hold, ids: readonly string[] = ['inv-1']) {
    return this.add(on, { kind: 'hold-placed', hold }, ids);
  }

  replied(on: CalendarDay, messageId = `message-${this.entries.length}`, ids: readonly string[] = ['inv-1']) {
    return this.add(on, { kind: 'reply-received', messageId, suggests: null, promiseDate: null }, ids);
  }

  paid(on: CalendarDay, amount: number, ids: readonly string[] = ['inv-1'], paidOn: CalendarDay | null = on) {
    return this.add(on, { kind: 'payment-received', amount: euros(amount), paidOn }, ids);
  }

  undid(on: CalendarDay, entryId = this.lastId) {
    return this.add(on, { kind: 'undone', entryId }, []);
  }

  get lastId(): string {
    return this.entries.at(-1)?.id ?? '';
  }

  /** @throws where the journal says nothing of the client */
  standing(): ClientStanding {
    const standing = standingOf(this.entries);
    if (!standing) throw new Error('Nothing is known of this client');
    return standing;
  }
}

export function journal(clientId?: string): JournalBuilder {
  return new JournalBuilder(clientId);
}
