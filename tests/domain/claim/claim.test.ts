import { describe, expect, it } from 'vitest';
import { claimOf, debtorOf } from '../../../utils/domain/claim/claim.ts';
import { dayAfterMonday, euros, journal } from '../a-journal.ts';
import { fullJournal, today } from '../letters/a-letter.ts';

const ask = (law: string | null, built = fullJournal(), invoiceIds = ['inv-1', 'inv-2']) =>
  claimOf({ client: built.standing(), entries: built.entries, invoiceIds, asOf: today, law, rights: null });

describe('a claim', () => {
  it('counts each payment on its invoice, and what was paid before the invoice was noted', () => {
    const { invoices, open } = ask(null);
    expect(
      invoices.map(({ number, total, paidBefore, payments, open: left }) => [
        number,
        total,
        paidBefore,
        payments.length,
        left,
      ]),
    ).toEqual([
      ['1043', euros(2400), null, 1, euros(2000)],
      ['1051', euros(1000), euros(200), 0, euros(800)],
    ]);
    expect(open).toEqual([euros(2800)]);
  });

  it('adds nothing where no law is given', () => {
    const { added, total, open } = ask(null);
    expect(added).toEqual([]);
    expect(total).toEqual(open);
  });

  it('is the open invoices and what the law adds, in one total per currency', () => {
    const { invoices, total, open, added } = ask('DE');
    const [first] = invoices;
    expect(first?.addition?.interest?.segments.length).toBeGreaterThan(0);
    expect(total[0]?.minor).toBe((open[0]?.minor ?? 0) + (added[0]?.minor ?? 0));
    // 40 euros for each of the two invoices, as the European Court of Justice read the directive (C-78/22).
    expect(invoices.map(({ addition }) => addition?.compensation?.amount)).toEqual([euros(40), euros(40)]);
  });

  it('leaves payments out that were taken back', () => {
    const built = journal().tracked(dayAfterMonday(-14)).paid(dayAfterMonday(20), 400);
    built.add(dayAfterMonday(21), { kind: 'payment-reversed', paymentEntryId: built.lastId });
    expect(ask(null, built, ['inv-1']).invoices[0]?.payments).toEqual([]);
  });

  it('takes a client for a business unless told otherwise', () => {
    expect(
      [undefined, 'company', 'sole-trader', 'consumer', 'public-authority'].map((kind) => debtorOf(kind as never)),
    ).toEqual(['business', 'business', 'business', 'consumer', 'public-authority']);
  });
});
