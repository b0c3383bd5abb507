import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { change } from '../../utils/store/change.ts';
import { clientById, clientsOfThread, clientsOfThreads } from '../../utils/store/read-standings.ts';
import { StoreError } from '../../utils/store/store-error.ts';
import { about, account, aLedger, append, contents, idsOf, now, today, tracked } from './a-ledger.ts';

const paid = { kind: 'invoice-paid', paidOn: today } as const;

describe('a change', () => {
  it('writes journal and projections together', async () => {
    const db = await aLedger();
    const { answer, entries } = await append(db, 'r1', [tracked()]);
    expect(answer).toEqual(['r1#0']);
    expect(entries).toMatchObject([{ id: 'r1#0', rev: 1, at: now, day: today, kind: 'invoice-tracked' }]);
    const { journal, clients, invoices, owed } = await contents(db);
    expect(journal).toEqual(entries);
    expect(clients).toMatchObject([{ id: idsOf().clientId, accounts: [account], words: ['acme'] }]);
    expect(invoices).toMatchObject([{ id: idsOf().invoiceId, openDueDate: '2026-03-08', words: ['1043'] }]);
    expect(owed).toEqual([{ currency: 'EUR', dueDate: '2026-03-08', minor: 240_000, count: 1 }]);
  });

  it('that is asked for again gives the first answer and changes nothing', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked()]);
    const first = await append(db, 'r2', [about(paid)]);
    const before = await contents(db);
    const again = await append(db, 'r2', [about(paid), about({ kind: 'invoice-reopened' })]);
    expect(again).toEqual({ answer: first.answer, entries: [] });
    expect(await contents(db)).toEqual(before);
  });

  it('numbers entries one after the other, whatever the clock says', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked(), tracked({ number: '1044', thread: 'aa02' })]);
    const { entries } = await append(db, 'r2', [about(paid)], { day: calendarDay('2001-01-01') });
    expect(entries.map(({ rev }) => rev)).toEqual([3]);
  });

  it('passes over a fact whose key the journal has', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked({ key: 'tracked|x' })]);
    const { entries } = await append(db, 'r2', [tracked({ key: 'tracked|x' }), about(paid)]);
    expect(entries.map(({ id }) => id)).toEqual(['r2#1']);
  });

  it('decides on what is stored, inside the transaction: of two at once only one finds the invoice open', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked()]);
    const payIfOpen = (requestId: string) =>
      change(db, {
        requestId,
        at: now,
        day: today,
        lookUp: { invoiceIds: [idsOf().invoiceId] },
        decide: ({ clients }) => (clients[0]?.standing?.invoices[0]?.state === 'open' ? [about(paid)] : []),
        answer: (_after, entryIds) => entryIds.length,
      });
    const answers = await Promise.all([payIfOpen('a'), payIfOpen('b')]);
    expect(answers.map(({ answer }) => answer).sort()).toEqual([0, 1]);
  });

  it('leaves nothing where deciding fails', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked()]);
    const before = await contents(db);
    const refused = new Error('not this one');
    const failing = append(db, 'r2', [about(paid)], {
      answer: () => {
        throw refused;
      },
    });
    await expect(failing).rejects.toBe(refused);
    expect(await contents(db)).toEqual(before);
    expect((await append(db, 'r2', [about(paid)])).entries).toHaveLength(1);
  });

  it('that the database cannot keep is not saved, and says so', async () => {
    const db = await aLedger();
    const failing = append(db, 'r1', [tracked()], { answer: () => [(() => 1) as unknown as string] });
    await expect(failing).rejects.toEqual(new StoreError('not-saved'));
    expect((await contents(db)).journal).toEqual([]);
  });

  it('refuses a fact without a key and without a request', async () => {
    const db = await aLedger();
    await expect(append(db, 'x', [tracked()], { requestId: null })).rejects.toThrow(RangeError);
  });
});

describe('reading standings', () => {
  it('finds clients by their threads, in their own mailbox only', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked(), tracked({ client: 'Blau', number: '7', thread: 'bb01' })]);
    const found = await clientsOfThreads(db, account, ['aa01', 'bb01', 'cc01']);
    expect([...found.keys()]).toEqual(['aa01', 'bb01']);
    expect(found.get('bb01')?.[0]?.facts.name).toBe('Blau');
    expect(await clientsOfThread(db, 'other@studio.example', 'aa01')).toEqual([]);
  });

  it('never hands on a row that is no standing', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked()]);
    const row = await db.get('clients', idsOf().clientId);
    if (!row) throw new Error('no row');
    for (const junk of [null, 7, {}, { ...row.standing, invoices: [{}] }, { ...row.standing, rev: Number.NaN }]) {
      await db.put('clients', { ...row, standing: junk as typeof row.standing });
      expect(await clientById(db, row.id)).toBeNull();
    }
  });
});
