import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import { standingOf } from '../../../utils/domain/fold-journal.ts';
import type { FollowUp } from '../../../utils/domain/follow-up/follow-up.ts';
import { isHarsher, type Stage } from '../../../utils/domain/follow-up/ladder.ts';
import { followUpDay, nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import { promiseHold, usualHold } from '../../../utils/domain/hold-for.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import { dayAfterMonday, JournalBuilder } from '../a-journal.ts';

const policy = defaultPolicy('en');
const start = dayAfterMonday(0);

/** A day on which the machine is on, after some days off; what the client did meanwhile, and what is done about it. */
const anyDay = fc.record({
  daysOff: fc.oneof({ weight: 5, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(40) }),
  isDone: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  client: fc.oneof(
    { weight: 12, arbitrary: fc.constant('nothing' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'replies',
        'promises',
        'disputes',
        'pays-a-part',
        'pays',
        'snoozed',
        'mailed',
        'mailed-firmly',
      ),
    },
  ),
  invoice: fc.nat(2),
});

const lives = fc.record({
  dueAfter: fc.array(fc.integer({ min: -50, max: 30 }), { minLength: 1, maxLength: 3 }),
  // Short lives end before the ladder does.
  days: fc.array(anyDay, { minLength: 20, maxLength: 45 }),
});

type Life = typeof lives extends fc.Arbitrary<infer L> ? L : never;

interface Done {
  readonly on: CalendarDay;
  readonly followUp: FollowUp;
}

/** A mail about an invoice that no list proposed: of the user's own making, or firmer than the ladder is yet. */
interface OwnMail {
  readonly about: string;
  readonly tone: 'polite' | 'firm';
}

/** What was done, in order: a follow-up, a mail of the user's own, or a payment noted. */
type Deed = Done | OwnMail | 'payment';

/** Lives through the days and does what the list says; gives what was done, in order. */
function live({ dueAfter, days }: Life): Deed[] {
  const journal = new JournalBuilder();
  for (const [index, due] of dueAfter.entries()) {
    journal.tracked(start, { dueDate: addDays(start, due) }, `inv-${index}`);
  }
  const done: Deed[] = [];
  let on = start;
  let waitingSince: CalendarDay | null = null;

  for (const { daysOff, isDone, client, invoice } of days) {
    on = addDays(on, daysOff + 1);
    const id = `inv-${invoice % dueAfter.length}`;
    happened(journal, client, on, id);
    // Nobody is chased who has just written, or is to be left alone.
    if (client === 'replies' || client === 'snoozed') expect(comesUpOn(journal, on)).toBe(false);
    if (client === 'mailed') done.push({ about: id, tone: 'polite' });
    if (client === 'mailed-firmly') done.push({ about: id, tone: 'firm' });
    if (client === 'pays-a-part' || client === 'pays') done.push('payment');
    if (client !== 'nothing') waitingSince = null;

    const standing = standingOf(journal.entries);
    if (!standing?.invoices.some(isOwed)) continue;
    waitingSince ??= followUpDay(standing, policy);
    // Nothing is lost: from its day on it is on the list, on every day the machine is on, until it is done.
    const next = nextStep(standing, policy, on);
    const isListed = next.kind === 'follow-up' && next.dueDay <= on;
    expect(isListed).toBe(waitingSince !== null && waitingSince <= on);
    if (!isDone || !isListed) continue;
    done.push({ on, followUp: next });
    carryOut(journal, on, next);
    expect(comesUpOn(journal, on)).toBe(false);
    waitingSince = null;
  }
  return done;
}

/** Whether the client stands on the list of that day. */
function comesUpOn(journal: JournalBuilder, on: CalendarDay): boolean {
  const next = nextStep(journal.standing(), policy, on);
  return next.kind === 'follow-up' && next.dueDay <= on;
}

function happened(journal: JournalBuilder, client: Life['days'][number]['client'], on: CalendarDay, id: string): void {
  if (client === 'replies') journal.replied(on, `message-${on}`, [id]);
  if (client === 'promises') journal.held(on, promiseHold(addDays(on, 6), on), [id]);
  if (client === 'disputes') journal.held(on, usualHold('dispute', on), [id]);
  if (client === 'snoozed') journal.held(on, usualHold('snooze', on), []);
  if (client === 'mailed') journal.mailed(on, null, null, [id]);
  if (client === 'mailed-firmly') journal.mailed(on, null, 'firm', [id]);
  if (client === 'pays-a-part') journal.paid(on, 100, [id]);
  if (client === 'pays') journal.add(on, { kind: 'invoice-paid', paidOn: on }, [id]);
}

function carryOut(journal: JournalBuilder, on: CalendarDay, { step, stage, invoiceIds }: FollowUp): void {
  if (step === null) return void journal.add(on, { kind: 'step-skipped', stepId: 'looked-at' }, invoiceIds);
  if (step.channel === 'decide') return void journal.add(on, { kind: 'step-skipped', stepId: step.id }, invoiceIds);
  const { channel, id: stepId } = step;
  const made = { kind: 'contact-made', stepId, origin: 'fairdue' } as const;
  if (channel === 'call') journal.add(on, { ...made, channel, stage: null, outcome: 'voicemail' }, invoiceIds);
  else journal.add(on, { ...made, channel, stage }, invoiceIds);
}

function followUps(done: readonly Deed[]): Done[] {
  return done.filter((one) => one !== 'payment').filter((one) => 'followUp' in one);
}

function isContact({ followUp }: Done): boolean {
  return followUp.step !== null && followUp.step.channel !== 'decide';
}

/** What was done between two payments, which reset the counters. */
function cycles(done: readonly Deed[]): Exclude<Deed, 'payment'>[][] {
  const all: Exclude<Deed, 'payment'>[][] = [[]];
  for (const one of done) {
    if (one === 'payment') all.push([]);
    else all.at(-1)?.push(one);
  }
  return all;
}

describe('for any pattern of days on which the machine was on', () => {
  const check = (name: string, seed: number, holds: (done: Deed[]) => void) =>
    it(name, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(lives, (life) => holds(live(life))),
        { numRuns: 200, seed },
      );
    });

  check('a client comes up once a day at most', 21, (done) => {
    const days = followUps(done).map(({ on }) => on);
    expect(new Set(days).size).toBe(days.length);
  });

  check('at least 5 days lie between two written contacts, and 3 between any two', 22, (done) => {
    const contacts = followUps(done).filter(isContact);
    contacts.forEach(({ on, followUp }, index) => {
      for (const before of contacts.slice(0, index)) {
        const isBothWritten = followUp.step?.channel !== 'call' && before.followUp.step?.channel !== 'call';
        expect(daysBetween(before.on, on)).toBeGreaterThanOrEqual(isBothWritten ? 5 : 3);
      }
    });
  });

  check('no step is done twice for an invoice, and missed steps do not come after all', 23, (done) => {
    for (const cycle of cycles(done)) {
      const seen = new Set<string>();
      for (const { followUp } of followUps(cycle)) {
        const { step, invoiceIds, foldedStepIds, reason } = followUp;
        if (!step || step.channel === 'decide' || step.id === reason.code) continue;
        const carrier = invoiceIds[0];
        expect(seen.has(`${carrier} ${step.id}`)).toBe(false);
        for (const id of [step.id, ...foldedStepIds]) seen.add(`${carrier} ${id}`);
      }
    }
  });

  check('the tone never goes down for an invoice, goes up by one stage at a time, and begins politely', 24, (done) => {
    for (const cycle of cycles(done)) {
      /** The tone in which an invoice carried a mail, and the harshest mail it was named in at all. */
      const carried = new Map<string, Stage>();
      const heard = new Map<string, Stage>();
      for (const deed of cycle) {
        if ('about' in deed) {
          const { about, tone } = deed;
          if (isHarsher(tone, heard.get(about) ?? null)) heard.set(about, tone);
          // Of a mail by hand nobody knows the tone; it begins politely at most.
          if (tone === 'firm' && isHarsher(tone, carried.get(about) ?? null)) carried.set(about, tone);
          continue;
        }
        const { stage, step, invoiceIds, reason } = deed.followUp;
        if (!stage || !isContact(deed) || step?.channel === 'call') continue;
        const carrier = invoiceIds[0] ?? '';
        expect(isHarsher(carried.get(carrier) ?? null, stage)).toBe(false);
        // A word that was broken is about the invoice it was given for, which need not be the oldest in the mail.
        const answered = step?.id === reason.code ? invoiceIds : [carrier];
        const before = answered.reduce<Stage | null>((most, id) => {
          const tone = heard.get(id) ?? null;
          return isHarsher(tone, most) ? tone : most;
        }, null);
        if (before === null) expect(stage).toBe('polite');
        if (before === 'polite') expect(stage).not.toBe('final');
        carried.set(carrier, stage);
        for (const id of invoiceIds) if (isHarsher(stage, heard.get(id) ?? null)) heard.set(id, stage);
      }
    }
  });
});
