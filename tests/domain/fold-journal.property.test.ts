import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { standingOf } from '../../utils/domain/fold-journal.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import type { ClientStanding } from '../../utils/domain/standing.ts';
import { anyEvent, anyJournal, journalOf } from './random-journal.ts';

/** Any order, with any entries several times over. */
function shuffledWithDoubles(entries: readonly JournalEntry[]): fc.Arbitrary<JournalEntry[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...entries], { minLength: entries.length }),
      fc.shuffledSubarray([...entries], { minLength: 0 }),
    )
    .map(([all, again]) => [...all, ...again]);
}

/** Undoing is an entry, too, so the highest rev moves on. */
function withoutRev(standing: ClientStanding | null) {
  if (!standing) return null;
  const { rev: _rev, ...rest } = standing;
  return rest;
}

function undoing(entryId: string, entries: readonly JournalEntry[]): JournalEntry {
  const last = entries.at(-1);
  if (!last) throw new Error('Nothing to undo');
  const { at, day, clientId } = last;
  const rev = last.rev + 1;
  return { id: `undo-${rev}#0`, rev, at, day, clientId, invoiceIds: [], actor: 'user', kind: 'undone', entryId };
}

vi.setConfig({ testTimeout: 60_000 });

describe('folding a journal', () => {
  it('gives the same for every order of arrival, and for entries that arrive twice', () => {
    const journals = anyJournal.chain((entries) => fc.tuple(fc.constant(entries), shuffledWithDoubles(entries)));
    fc.assert(
      fc.property(journals, ([entries, arrived]) => {
        expect(standingOf(arrived)).toEqual(standingOf(entries));
      }),
      { numRuns: 2_500, seed: 1 },
    );
  });

  it('is restored by an undo, and given again by undoing the undo', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 18 }), (events) => {
        const before = journalOf(events.slice(0, -1));
        const done = journalOf(events);
        const last = done.at(-1);
        if (!last) return;
        const undone = [...done, undoing(last.id, done)];
        expect(withoutRev(standingOf(undone))).toEqual(withoutRev(standingOf(before)));
        const redone = [...undone, undoing(undone.at(-1)?.id ?? '', undone)];
        expect(withoutRev(standingOf(redone))).toEqual(withoutRev(standingOf(done)));
      }),
      { numRuns: 2_500, seed: 2 },
    );
  });

  it('owes what was asked less what was paid, and never less than nothing', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        for (const { facts, balance, state, paidOn } of standingOf(entries)?.invoices ?? []) {
          expect(balance.minor).toBeGreaterThanOrEqual(0);
          expect(balance.minor).toBeLessThanOrEqual(facts.amountDue.minor);
          expect(balance.currency).toBe(facts.amountDue.currency);
          if (state === 'paid') expect(balance.minor).toBe(0);
          else expect(paidOn).toBeNull();
        }
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  it('passes over what it cannot read, wherever it stands among the entries', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.string(), rev: fc.anything(), kind: fc.string(), invoiceIds: fc.anything() }),
    ) as fc.Arbitrary<JournalEntry>;
    fc.assert(
      fc.property(anyJournal, fc.array(junk, { maxLength: 5 }), (entries, rubbish) => {
        expect(standingOf([...rubbish, ...entries])).toEqual(standingOf(entries));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });
});
