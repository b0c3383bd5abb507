import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { nextStep } from '../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import { changePreferences, startPreferences } from '../../utils/store/change-preferences.ts';
import { type Ledger, reading } from '../../utils/store/database.ts';
import { findClients } from '../../utils/store/find-clients.ts';
import {
  comingClients,
  countDue,
  dueClients,
  firstFollowUpDay,
  heldClients,
} from '../../utils/store/follow-up-lists.ts';
import { noteMiss, repeatedMisses } from '../../utils/store/misses.ts';
import { owedSums } from '../../utils/store/owed-sums.ts';
import { defaultPreferences, preferencesFrom, readPreferences } from '../../utils/store/preferences.ts';
import { soundStandings } from '../../utils/store/read-standings.ts';
import { about, aLedger, append, today, tracked } from './a-ledger.ts';

const at = (db: Ledger) => reading(db, ['clients', 'invoices', 'owed', 'misses']);

describe('the lists of follow-ups', () => {
  it('say of each client what the next step says, on any day', async () => {
    const db = await aLedger();
    const policy = defaultPolicy('en-GB');
    const facts = Array.from({ length: 25 }, (_, n) =>
      tracked({ client: `Client ${n}`, number: `${n}`, thread: `t${n}`, dueDate: addDays(today, n * 3 - 40) }),
    );
    await append(db, 'r1', facts);
    await append(db, 'r2', [
      about(
        { kind: 'hold-placed', hold: { kind: 'snooze', until: addDays(today, 9) } },
        { client: 'Client 3', number: '3', thread: 't3' },
      ),
      about({ kind: 'invoice-paid', paidOn: today }, { client: 'Client 5', number: '5', thread: 't5' }),
    ]);
    const standings = soundStandings(await db.getAll('clients'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -60, max: 120 }), async (offset) => {
        const day = addDays(today, offset);
        const due = standings.filter((client) => {
          const next = nextStep(client, policy, day);
          return next.kind === 'follow-up' && next.dueDay <= day;
        });
        const listed = await dueClients(at(db), day);
        expect(listed.map(({ id }) => id).sort()).toEqual(due.map(({ id }) => id).sort());
        expect(await countDue(db, day)).toBe(due.length);
      }),
      { numRuns: 60 },
    );
  });

  it('keep coming and waiting apart, to the day', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked({ dueDate: addDays(today, 1) })]);
    const first = calendarDay((await firstFollowUpDay(at(db))) ?? '');
    expect(first > today).toBe(true);
    expect(await comingClients(at(db), addDays(first, -1), 1)).toHaveLength(1);
    expect(await comingClients(at(db), addDays(first, -2), 1)).toHaveLength(0);
    expect(await comingClients(at(db), first, 7)).toHaveLength(0);
    const until = addDays(today, 5);
    await append(db, 'r2', [about({ kind: 'hold-placed', hold: { kind: 'snooze', until } })]);
    expect(await heldClients(at(db), addDays(until, -1))).toHaveLength(1);
    expect(await heldClients(at(db), until)).toHaveLength(0);
  });

  it('are empty in an empty house', async () => {
    const db = await aLedger();
    expect([await countDue(db, today), await firstFollowUpDay(at(db)), await owedSums(at(db))]).toEqual([0, null, []]);
  });
});

describe('a search', () => {
  it.each([
    ['muller', ['Müller & Söhne']],
    ['söhne mü', ['Müller & Söhne']],
    ['ACME', ['Acme', 'Acme Overseas']],
    ['acme over', ['Acme Overseas']],
    ['2026-10', ['Acme', 'Acme Overseas']],
    ['inv/2026 1044', ['Acme Overseas']],
    ['inv20261043', ['Acme']],
    ['acme müller', []],
    ['cme', []],
    ['', []],
    ['  -- ', []],
    ['\u0000\uffff', []],
  ])('for %j finds %j', async (search, names) => {
    const db = await aLedger();
    await append(db, 'r1', [
      tracked({ client: 'Acme', number: 'INV-2026-1043', thread: 'a' }),
      tracked({ client: 'Acme Overseas', number: 'INV-2026-1044', thread: 'b' }),
      tracked({ client: 'Müller & Söhne', number: '7', thread: 'c' }),
    ]);
    expect((await findClients(at(db), search, 10)).map(({ facts }) => facts.name).sort()).toEqual(names);
  });

  it('brings up no more than is asked for', async () => {
    const db = await aLedger();
    await append(
      db,
      'r1',
      Array.from({ length: 30 }, (_, n) => tracked({ client: `Acme ${n}`, thread: `t${n}` })),
    );
    expect(await findClients(at(db), 'acme', 5)).toHaveLength(5);
  });
});

describe('the preferences', () => {
  it('are whole whatever is stored', () => {
    const sound = { ownName: 'Jo', digestHour: 7 };
    const junk = {
      ladder: { steps: 'none' },
      weekend: [1, 2, 3, 4, 5, 6, 7],
      daysOff: ['2026-02-30'],
      strange: 1,
      __proto__: null,
    };
    for (const stored of [undefined, null, 7, 'x', [], {}]) expect(preferencesFrom(stored)).toEqual(defaultPreferences);
    expect(preferencesFrom({ ...sound, ...junk })).toEqual({ ...defaultPreferences, ...sound });
  });

  it('that change the rules move the follow-ups with them', async () => {
    const db = await aLedger();
    await append(db, 'r1', [tracked({ dueDate: addDays(today, 1) })]);
    const before = await firstFollowUpDay(at(db));
    const steps = defaultPreferences.ladder.steps.map((step) => ({ ...step, day: step.day + 7 }));
    await changePreferences(db, { ladder: { id: 'own', steps } });
    expect(await firstFollowUpDay(at(db))).toBe(addDays(calendarDay(before ?? ''), 7));
  });

  it('of the first start never replace what the user has chosen', async () => {
    const db = await aLedger();
    await startPreferences(db, { weekend: [5, 6] });
    await changePreferences(db, { weekend: [1] });
    await startPreferences(db, { weekend: [5, 6] });
    expect((await readPreferences(reading(db, ['preferences']))).weekend).toEqual([1]);
  });
});

describe('misses', () => {
  const miss = { site: 'gmail', part: 'subject', outline: 'div>h2' } as const;

  it('show once they repeat within a week, and are forgotten after it', async () => {
    const db = await aLedger();
    for (let n = 0; n < 3; n += 1) await noteMiss(db, miss, addDays(today, n));
    expect(await repeatedMisses(at(db), addDays(today, 2))).toMatchObject([{ ...miss, count: 3 }]);
    expect(await repeatedMisses(at(db), addDays(today, 10))).toEqual([]);
    await noteMiss(db, miss, addDays(today, 20));
    expect(await db.getAll('misses')).toMatchObject([{ count: 1 }]);
  });

  it('cannot fill the store', async () => {
    const db = await aLedger();
    for (let n = 0; n < 210; n += 1) await noteMiss(db, { ...miss, part: `part-${n}` }, today);
    expect(await db.count('misses')).toBe(200);
  });
});

describe('answers to requests', () => {
  it('are forgotten, the oldest first, once there are thousands', async () => {
    const db = await aLedger();
    const transaction = db.transaction('requests', 'readwrite');
    for (let n = 0; n < 2_000; n += 1) await transaction.store.put({ requestId: `old${n}`, rev: 0, answer: null });
    await transaction.done;
    await append(db, 'new', [tracked()]);
    expect(await db.count('requests')).toBe(1_501);
    expect((await append(db, 'new', [tracked()])).entries).toEqual([]);
  });
});
