import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { dayStyles, fillInDays, writeDay } from './mailbox/fill-in-days.ts';
import { mailboxes, mailboxFor } from './mailbox/mailboxes.ts';
import type { ReplicaBlock, ReplicaMessage, ReplicaThread, ThreadTruth } from './mailbox/thread.ts';
import { truth, truthOf } from './mailbox/truth.ts';

const today = calendarDay('2026-11-22');
const filled = mailboxFor(today);
const threads = filled.flatMap((mailbox) => mailbox.threads);
const invoices = truth.flat().flatMap((entry) => (entry.invoice ? [{ entry, invoice: entry.invoice }] : []));

function textOfBlock(block: ReplicaBlock): string {
  switch (block.kind) {
    case 'line':
      return block.text;
    case 'blank':
      return '';
    case 'link':
      return `${block.text} <${block.href}>`;
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'signature':
      return block.lines.join('\n');
    case 'quote':
      return [block.attribution, ...block.lines].join('\n');
  }
}

function textOf(message: ReplicaMessage): string {
  return message.body.map(textOfBlock).join('\n');
}

function threadOf(entry: ThreadTruth): ReplicaThread {
  const thread = threads.find(({ id }) => id === entry.threadId);
  if (!thread) throw new Error(`No thread ${entry.threadId}`);
  return thread;
}

/** Everything that stands in the invoice's own message and the subject. */
function invoiceText(entry: ThreadTruth): string {
  const thread = threadOf(entry);
  const { client } = entry.invoice ?? { client: '' };
  const carrier = thread.messages.find((message) => message.to.some(({ name }) => name === client));
  return [thread.subject, carrier ? textOf(carrier) : ''].join('\n');
}

function holdsDay(text: string, offset: number): boolean {
  return Object.keys(dayStyles)
    .filter((style) => !/weekday$|month|attribution/.test(style))
    .some((style) => text.includes(writeDay(addDays(today, offset), style)));
}

function holdsAmount(text: string, decimal: string): boolean {
  const [whole = '', cents] = decimal.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, "[,.'’\\s\u00a0\u202f]?");
  const fraction = cents === undefined ? '' : cents === '00' ? '(?:[.,]00)?' : `[.,]${cents}`;
  return new RegExp(`(?<!\\d)${digits}${fraction}(?!\\d)`).test(text);
}

const currencyMarks: Readonly<Record<string, RegExp>> = {
  EUR: /€|EUR/,
  GBP: /£|GBP/,
  USD: /\$|USD/,
  CHF: /CHF|Fr\./,
  JPY: /¥|JPY/,
};

describe('the replica’s mailbox', () => {
  it('has at least 60 threads in the first account and 15 in the second', () => {
    expect(mailboxes[0].threads.length).toBeGreaterThanOrEqual(60);
    expect(mailboxes[1].threads.length).toBeGreaterThanOrEqual(15);
  });

  it('says of every thread what is true of it, once and in order', () => {
    filled.forEach((mailbox, account) => {
      expect(truth[account as 0 | 1].map((entry) => entry.threadId)).toEqual(mailbox.threads.map(({ id }) => id));
    });
    expect(() => truthOf('0000000000000000')).toThrow(RangeError);
  });

  it('gives every thread its own id of 16 hexadecimal digits', () => {
    const ids = threads.map(({ id }) => id);
    expect(ids.filter((id) => !/^[0-9a-f]{16}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps to reserved domains, so that nobody’s real address is in it', () => {
    const everything = JSON.stringify(filled);
    const hosts = [...everything.matchAll(/@([\w.-]+)|https?:\/\/([\w.-]+)/g)].map((hit) => hit[1] ?? hit[2] ?? '');
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.map((host) => host.replace(/\.$/, '')).filter((host) => !/\.(example|test)$/.test(host))).toEqual([]);
  });

  it('has the messages of a thread in the order in which they were sent, none in the future', () => {
    for (const { id, messages } of threads) {
      const moments = messages.map(({ sent }) => `${String(sent.day + 10_000)} ${sent.time}`);
      expect(messages.length, id).toBeGreaterThan(0);
      expect(moments, id).toEqual(moments.toSorted());
      expect(
        messages.every(({ sent }) => sent.day <= 0 && /^([01]\d|2[0-3]):[0-5]\d$/.test(sent.time)),
        id,
      ).toBe(true);
    }
  });

  it('lists the newest thread first', () => {
    for (const { threads: listed } of filled) {
      const days = listed.map(({ messages }) => messages.at(-1)?.sent.day ?? Number.NaN);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
    }
  });

  it('is from or to the owner in every message', () => {
    for (const { owner, threads: listed } of filled) {
      for (const { id, messages } of listed) {
        for (const { from, to, cc = [] } of messages) {
          expect(
            [from, ...to, ...cc].map(({ email }) => email),
            id,
          ).toContain(owner.email);
        }
      }
    }
  });

  it('leaves no placeholder unfilled, whatever the day', () => {
    for (const day of ['2026-11-22', '2027-02-28', '2028-02-29', '2026-12-31']) {
      expect(JSON.stringify(mailboxFor(calendarDay(day)))).not.toContain('{{');
    }
  });

  it('has invoices late by exactly 3, 12, 35 and 70 days, due today and due in 2, 5 and 20 days', () => {
    const late = invoices.filter(({ entry }) => entry.standing === 'overdue').map(({ invoice }) => -invoice.dueDay);
    const coming = invoices.filter(({ entry }) => entry.standing === 'open').map(({ invoice }) => invoice.dueDay);
    expect(late).toEqual(expect.arrayContaining([3, 12, 35, 70]));
    expect(coming).toEqual(expect.arrayContaining([0, 2, 5, 20]));
  });

  it('has every kind of thread and every standing', () => {
    const all = truth.flat();
    const kinds = new Set(all.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(
      [
        'bill-received',
        'newsletter',
        'order',
        'other',
        'private',
        'quote',
        'receipt',
        'sent-invoice',
        'statement',
      ].toSorted(),
    );
    expect(new Set(all.map(({ standing }) => standing))).toEqual(
      new Set(['open', 'overdue', 'held', 'paid', undefined]),
    );
  });

  it('invoices in seven languages and five currencies', () => {
    expect(new Set(invoices.map(({ invoice }) => invoice.language)).size).toBe(7);
    expect(new Set(invoices.map(({ invoice }) => invoice.currency))).toEqual(new Set(Object.keys(currencyMarks)));
  });
});

describe('the truth about a sent invoice', () => {
  it.each(invoices.map(({ entry, invoice }) => [invoice.number, entry, invoice] as const))(
    'of invoice %s agrees with itself',
    (_, entry, invoice) => {
      const thread = threadOf(entry);
      expect(entry.kind).toBe('sent-invoice');
      expect(invoice.amountDue).toMatch(/^\d+(\.\d{2})?$/);
      expect(thread.messages.some(({ to }) => to.some(({ email }) => email === invoice.clientEmail))).toBe(true);
      expect(entry.standing === undefined).toBe(entry.expected !== 'tracked');
      if (entry.standing === 'overdue') expect(invoice.dueDay).toBeLessThan(0);
      if (entry.standing === 'open') expect(invoice.dueDay).toBeGreaterThanOrEqual(0);
    },
  );

  const explicit = invoices.filter(({ entry }) => entry.expected === 'tracked');

  it.each(explicit.map(({ entry, invoice }) => [invoice.number, entry, invoice] as const))(
    'of invoice %s stands in the mail',
    (number, entry, invoice) => {
      const text = invoiceText(entry);
      const issuedOn = threadOf(entry).messages.map(({ sent }) => sent.day);
      const terms = invoice.dueDay - invoice.issueDay;
      expect(text).toContain(number);
      expect(holdsAmount(text, invoice.amountDue), 'the amount').toBe(true);
      expect(text, 'the currency').toMatch(currencyMarks[invoice.currency] ?? /^$/);
      expect(text.toLowerCase(), 'what for').toContain(invoice.subject.toLowerCase());
      expect(holdsDay(text, invoice.issueDay) || issuedOn.includes(invoice.issueDay), 'the issue day').toBe(true);
      const daysOfTerms = new RegExp(`(?<!\\d)${terms}\\s(?:days|Tagen|jours|días|giorni|dagen|dias)`, 'i');
      expect(holdsDay(text, invoice.dueDay) || daysOfTerms.test(text), 'the due day').toBe(true);
      if (invoice.paymentLink) expect(text).toContain(`<${invoice.paymentLink}>`);
    },
  );

  it('is known by its number, which no two invoices share', () => {
    const numbers = invoices.map(({ invoice }) => invoice.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('filling in days', () => {
  it.each([
    ['{{day:-21:en-GB}}', '1 November 2026'],
    ['{{day:-21:en-US}}', 'Nov 1, 2026'],
    ['{{day:-21:en-GB-ordinal}}', '1st November 2026'],
    ['{{day:-21:de}}', '1. November 2026'],
    ['{{day:-21:de-short}}', '01.11.2026'],
    ['{{day:-21:iso}}', '2026-11-01'],
    ['{{day:-21:fr-short}}', '01/11/2026'],
    ['{{day:+12:es}}', '4 de diciembre de 2026'],
    ['{{day:0:pt}}', '22 de novembro de 2026'],
    ['{{day:+4:en-weekday}}', 'Thursday'],
  ])('writes %s as %s', (placeholder, written) => {
    expect(fillInDays(`on ${placeholder}.`, today)).toBe(`on ${written}.`);
  });

  it('refuses a style that nobody has described', () => {
    expect(() => fillInDays('{{day:+1:xx}}', today)).toThrow('xx');
  });
});
