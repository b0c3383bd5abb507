import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { money } from '../../utils/domain/money.ts';
import type { NewFact } from '../../utils/store/change.ts';
import type { Ledger } from '../../utils/store/database.ts';
import { mergeJournal } from '../../utils/store/merge-journal.ts';
import { rebuildIfOutdated, rebuildProjections } from '../../utils/store/rebuild-projections.ts';
import { about, aLedger, append, contents, today, tracked } from './a-ledger.ts';

const clients = ['Acme', 'Blau', 'Cork'];

/** Anything that can happen to one of a handful of invoices. */
const happening: fc.Arbitrary<NewFact> = fc
  .record({
    client: fc.constantFrom(...clients),
    number: fc.constantFrom('1', '2', '3'),
    thread: fc.constantFrom('own', 'shared'),
    days: fc.integer({ min: 1, max: 30 }),
    minor: fc.integer({ min: 1, max: 300_000 }),
    what: fc.constantFrom(
      'tracked',
      'paid',
      'part',
      'hold',
      'sent',
      'untracked',
      'reopened',
      'reply',
      'undone',
      'seen',
    ),
    entry: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ client, number, thread, days, minor, what, entry }) => {
    const sketch = { client, number, thread: thread === 'own' ? `${client}-${number}` : thread, minor: 200_000 };
    const day = addDays(today, days);
    switch (what) {
      case 'paid':
        return about({ kind: 'invoice-paid', paidOn: today }, sketch);
      case 'part':
        return about({ kind: 'payment-received', amount: money(minor, 'EUR'), paidOn: today }, sketch);
      case 'hold':
        return about({ kind: 'hold-placed', hold: { kind: 'snooze', until: day } }, sketch);
      case 'sent':
        return about(
          { kind: 'contact-made', channel: 'mail', stepId: 'polite-1', stage: 'polite', origin: 'fairdue' },
          sketch,
        );
      case 'untracked':
        return about({ kind: 'invoice-untracked' }, sketch);
      case 'reopened':
        return about({ kind: 'invoice-reopened' }, sketch);
      case 'undone':
        return about({ kind: 'undone', entryId: `r${entry}#0` }, sketch);
      case 'reply':
        return {
          ...about({ kind: 'reply-received', messageId: `m${days}`, suggests: null, promiseDate: null }, sketch),
          key: `reply|m${days}`,
        };
      case 'seen':
        return tracked({ ...sketch, key: `tracked|${client}-${number}` });
      default:
        return tracked(sketch);
    }
  });

const story = fc.array(happening, { minLength: 1, maxLength: 14 });

async function told(facts: readonly NewFact[], prefix = 'r'): Promise<Ledger> {
  const db = await aLedger();
  for (const [index, fact] of facts.entries()) await append(db, `${prefix}${index}`, [fact]);
  return db;
}

describe('projections', () => {
  it('are what a rebuild from the journal makes of it', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (facts) => {
        const db = await told(facts);
        const before = await contents(db);
        await rebuildProjections(db);
        expect(await contents(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 150 },
    );
  });

  it('stay the same when any request comes twice, at any later time', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async (facts, pick) => {
        const db = await told(facts);
        const before = await contents(db);
        const index = pick % facts.length;
        const again = facts[index];
        if (again) await append(db, `r${index}`, [again]);
        expect(await contents(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 150 },
    );
  });

  it('are whole where a change fails at any point: there once or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(story, happening, async (facts, last) => {
        const db = await told(facts);
        const before = await contents(db);
        const crash = () => {
          throw new Error('the worker died');
        };
        await expect(append(db, 'last', [last], { answer: crash })).rejects.toThrow('the worker died');
        expect(await contents(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 100 },
    );
  });

  it('are rebuilt once where another version made them', async () => {
    const db = await told([tracked()]);
    await rebuildIfOutdated(db, '1.0.0');
    await db.clear('clients');
    expect(await rebuildIfOutdated(db, '1.0.0')).toBe(false);
    expect(await rebuildIfOutdated(db, '1.1.0')).toBe(true);
    expect(await db.count('clients')).toBe(1);
    expect(await rebuildIfOutdated(db, '1.1.0')).toBe(false);
  });
});

describe('two journals', () => {
  it('merge into the same ledger, whichever is merged into which', async () => {
    await fc.assert(
      fc.asyncProperty(story, story, async (here, there) => {
        const [one, other] = [await told(here, 'a'), await told(there, 'b')];
        const [ofOne, ofOther] = [await one.getAll('journal'), await other.getAll('journal')];
        await mergeJournal(one, ofOther);
        await mergeJournal(other, ofOne);
        expect(await contents(one)).toEqual(await contents(other));
        await mergeJournal(one, ofOther);
        expect(await contents(one)).toEqual(await contents(other));
        one.close();
        other.close();
      }),
      { numRuns: 100 },
    );
  });

  it('in which the same mail was read keep it once', async () => {
    const seen = tracked({ key: 'tracked|1' });
    const [one, other] = [await told([tracked({ client: 'Blau' }), seen]), await told([seen], 'b')];
    await mergeJournal(one, await other.getAll('journal'));
    expect((await one.getAll('journal')).map(({ id, rev }) => [id, rev])).toEqual([
      ['r0#0', 1],
      ['tracked|1', 1],
    ]);
    expect(await one.count('invoices')).toBe(2);
  });

  it('are merged in any pages', async () => {
    const other = await told([
      tracked(),
      tracked({ number: '2', thread: 'x' }),
      about({ kind: 'invoice-paid', paidOn: today }),
    ]);
    const entries = await other.getAll('journal');
    const db = await aLedger();
    for (const entry of entries.toReversed()) await mergeJournal(db, [entry]);
    expect(await contents(db)).toEqual(await contents(other));
  });
});

describe('junk in the journal', () => {
  const junk: readonly unknown[] = [
    { id: 'j1' },
    { id: 'j2', clientId: 'g|x', rev: 'one' },
    { id: 'j3', clientId: 'g|x', rev: Number.NaN, kind: 'invoice-paid' },
    { id: 'j4', clientId: 'g|me@studio.example|acme@client.example', rev: 9, kind: 'invoice-paid', day: '2026-02-30' },
    { id: 'j5', clientId: 'g|me@studio.example|acme@client.example', rev: 10, kind: 'constructor' },
    { id: 'j6', clientId: 'g|x', rev: 11, kind: 'contact-made', text: 'x'.repeat(5_000_000) },
  ];

  it('is passed over by changes, and put aside by a rebuild', async () => {
    const db = await told([tracked()]);
    for (const row of junk) await db.put('journal', row as JournalEntry);
    const { answer } = await append(db, 'later', [about({ kind: 'invoice-paid', paidOn: today })]);
    expect(answer).toEqual(['later#0']);
    await rebuildProjections(db);
    expect(await db.count('quarantine')).toBe(junk.length);
    expect(await db.count('journal')).toBe(2);
    expect((await db.getAll('invoices')).map(({ standing }) => standing.state)).toEqual(['paid']);
  });
});
