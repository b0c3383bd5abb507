import { describe, expect, it } from 'vitest';
import { daysOverdue, hasRowBadge, standingWord } from '../../utils/domain/standing-today.ts';
import { dayAfterMonday, type JournalBuilder, journal, monday } from './a-journal.ts';

/** Due on the Monday from which days are counted. */
const tracked = () => journal().tracked(dayAfterMonday(-20));

describe('an invoice today', () => {
  type Case = [string, JournalBuilder, number, string];
  const dispute = { kind: 'dispute', until: dayAfterMonday(14) } as const;
  const cases: Case[] = [
    ['far from its due date', tracked(), -8, 'open'],
    ['due within seven days', tracked(), -7, 'open badge'],
    ['due today', tracked(), 0, 'open badge'],
    ['a day late', tracked(), 1, 'overdue 1 badge'],
    ['long overdue', tracked(), 400, 'overdue 400 badge'],
    ['held before it is due', tracked().held(dayAfterMonday(-15), dispute), -12, 'held badge'],
    ['held and late', tracked().held(monday, dispute), 5, 'held 5 badge'],
    ['on the last day of a hold', tracked().held(monday, dispute), 13, 'held 13 badge'],
    ['on the day a hold ends', tracked().held(monday, dispute), 14, 'overdue 14 badge'],
    ['paid in the last seven days', tracked().paid(monday, 2400), 7, 'paid badge'],
    ['paid longer ago', tracked().paid(monday, 2400), 8, 'paid'],
    ['written off', tracked().add(monday, { kind: 'invoice-written-off' }), 5, 'closed'],
    ['cancelled', tracked().add(monday, { kind: 'invoice-cancelled' }), 5, 'closed'],
    ['no longer tracked', tracked().add(monday, { kind: 'invoice-untracked' }), 5, 'closed'],
    ['without a due date', journal().tracked(monday, { dueDate: null }), 90, 'open'],
    [
      'owing nothing from the start',
      journal().tracked(monday, { amountDue: { minor: 0, currency: 'EUR' } }),
      5,
      'paid',
    ],
  ];
  it.each(cases)('%s', (_name, builder, after, expected) => {
    const { invoices, holds } = builder.standing();
    const [invoice] = invoices;
    if (!invoice) throw new Error('No invoice');
    const today = dayAfterMonday(after);
    const days = daysOverdue(invoice, today);
    const words = [standingWord(invoice, holds, today), days ?? [], hasRowBadge(invoice, holds, today) ? 'badge' : []];
    expect(words.flat().join(' ')).toBe(expected);
  });
});
