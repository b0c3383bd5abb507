import { addDays, type CalendarDay, calendarDay, weekdayOf } from '../../../utils/domain/calendar-day.ts';
import { factsOfCall } from '../../../utils/domain/call-outcome.ts';
import type { FollowUp } from '../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { defaultPolicy } from '../../../utils/domain/follow-up/policy.ts';
import type { Hold } from '../../../utils/domain/hold.ts';
import { promiseHold, usualHold } from '../../../utils/domain/hold-for.ts';
import type { JournalFact } from '../../../utils/domain/journal-entry.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { acme, euros, invoiceFacts } from '../a-journal.ts';
import { between, chance, type Dice, diceOf, oneOf } from './dice.ts';
import { MortalLedger } from './mortal-ledger.ts';
import { counted } from './year-counts.ts';
import { Witness } from './year-witness.ts';

const policy = defaultPolicy('en-GB');
const firstDay = calendarDay('2026-01-01');
const lastDay = calendarDay('2026-12-31');

/** Something the client did, waiting until the machine is on. */
type Arrived =
  | { readonly kind: 'paid'; readonly invoiceId: string; readonly amount: number; readonly on: CalendarDay }
  | { readonly kind: 'replied'; readonly invoiceId: string };

export interface Year {
  readonly counts: Record<string, number>;
  /** What ought to have come up and did not; empty. */
  readonly lost: string[];
  /** What came twice, or too soon; empty. */
  readonly doubled: string[];
}

/** Lives through the year 2026 day by day. The same seed gives the same year. */
export function simulateYear({ clients, seed }: { clients: number; seed: number }): Year {
  return new YearOfChasing(clients, seed).live();
}

class YearOfChasing {
  readonly #dice: Dice;
  readonly #ledger: MortalLedger;
  readonly #witnesses: readonly Witness[];
  readonly #arrived = new Map<Witness, Arrived[]>();
  readonly #counts: Record<string, number> = Object.fromEntries(counted.map((what) => [what, 0]));
  readonly #lost: string[] = [];
  readonly #doubled: string[] = [];
  #lastOn = firstDay;

  constructor(clients: number, seed: number) {
    this.#dice = diceOf(seed);
    this.#ledger = new MortalLedger(this.#dice, policy);
    this.#witnesses = Array.from({ length: clients }, (_none, index) => new Witness(`client-${index}`, firstDay));
  }

  live(): Year {
    for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) {
      for (const witness of this.#witnesses) this.#clientsDay(witness, on);
      if (this.#isMachineOn(on)) this.#workingDay(on);
    }
    for (const clientId of this.#ledger.differing) this.#lost.push(`${clientId}: a rebuild differs`);
    return { counts: { ...this.#counts, ...this.#ledger.counts }, lost: this.#lost, doubled: this.#doubled };
  }

  /** Two fortnights away, most weekends off, and now and then a day. */
  #isMachineOn(on: CalendarDay): boolean {
    if ((on >= '2026-04-03' && on <= '2026-04-16') || (on >= '2026-08-03' && on <= '2026-08-17')) return false;
    return !chance(this.#dice, weekdayOf(on) > 5 ? 0.8 : 0.08);
  }

  #clientsDay(witness: Witness, on: CalendarDay): void {
    const dice = this.#dice;
    for (const [invoiceId, dueDate] of witness.owed) {
      if (!chance(dice, on > dueDate ? 0.02 : 0.01)) continue;
      const amount = chance(dice, 0.15) ? 500 : 5_000;
      this.#arrive(witness, { kind: 'paid', invoiceId, amount, on });
    }
    const asked = [...witness.owed.keys()];
    if (asked.length > 0 && witness.hasBeenContacted(on, 3) && chance(dice, 0.06)) {
      this.#arrive(witness, { kind: 'replied', invoiceId: oneOf(dice, asked) });
    }
  }

  #arrive(witness: Witness, what: Arrived): void {
    this.#arrived.set(witness, [...(this.#arrived.get(witness) ?? []), what]);
  }

  #workingDay(on: CalendarDay): void {
    this.#count('days on');
    for (const witness of this.#witnesses) {
      if (chance(this.#dice, 1 / 80)) this.#sendInvoice(witness, on);
      for (const what of this.#arrived.get(witness) ?? []) this.#openMail(witness, what, on);
      this.#arrived.delete(witness);
    }
    const list = new Set(this.#ledger.dueBy(on));
    for (const witness of this.#witnesses) {
      const isListed = list.has(witness.clientId);
      const must = isListed ? null : witness.mustComeUp(on);
      if (must) this.#lost.push(must);
      // Every listed client is looked at; of the others some, to see that the index has not missed one.
      if (!isListed && !chance(this.#dice, 0.05)) continue;
      const standing = this.#ledger.standing(witness.clientId);
      const next = standing && nextStep(standing, policy, on);
      const isDue = next?.kind === 'follow-up' && next.dueDay <= on;
      if (isDue !== isListed) this.#lost.push(`${witness.clientId} ${on}: index and rules differ`);
      if (standing && isDue && !chance(this.#dice, 0.08)) this.#follow(witness, standing, next, on);
    }
    this.#lastOn = on;
  }

  #sendInvoice(witness: Witness, on: CalendarDay): void {
    const invoiceId = `${witness.clientId}-${on}`;
    // Some are old already when they are first seen.
    const dueDate = addDays(on, chance(this.#dice, 0.1) ? -between(this.#dice, 5, 90) : between(this.#dice, 7, 30));
    const facts = { ...invoiceFacts, dueDate, amountDue: euros(2_400), total: euros(2_400) };
    const place = { site: 'gmail', account: 'me@example.com', threadId: invoiceId } as const;
    this.#write(witness, on, { kind: 'invoice-tracked', facts, client: acme, place, automatic: true }, [invoiceId]);
    witness.owed.set(invoiceId, dueDate);
    this.#count('invoices');
  }

  #openMail(witness: Witness, what: Arrived, on: CalendarDay): void {
    const ids = [what.invoiceId];
    if (!witness.owed.has(what.invoiceId)) return;
    if (what.kind === 'paid') {
      this.#notePayment(witness, what, on);
      return;
    }
    const messageId = `message-${this.#ledger.counts.actions}`;
    this.#write(witness, on, { kind: 'reply-received', messageId, suggests: null, promiseDate: null }, ids);
    witness.held(addDays(on, 3));
    this.#count('replies');
    const meant = this.#dice();
    if (meant < 0.4) this.#hold(witness, promiseHold(addDays(on, between(this.#dice, 1, 14)), on), ids, on);
    else if (meant < 0.5) this.#hold(witness, usualHold('dispute', on), ids, on);
    else if (meant < 0.65) this.#hold(witness, usualHold('pending-payment', on), ids, on);
    else if (meant < 0.85) {
      const answer = { kind: 'contact-made', channel: 'mail', stepId: null, stage: null, origin: 'hand' } as const;
      this.#write(witness, on, answer, ids);
      witness.contactedByHand(on, ids);
      this.#count('answers by hand');
    }
  }

  #notePayment(witness: Witness, { invoiceId, amount, on: paidOn }: Arrived & { kind: 'paid' }, on: CalendarDay): void {
    const [entryId = ''] = this.#write(witness, on, { kind: 'payment-received', amount: euros(amount), paidOn }, [
      invoiceId,
    ]);
    const balance = this.#ledger.standing(witness.clientId)?.invoices.find(({ id }) => id === invoiceId)?.balance.minor;
    if (balance !== 0) witness.held(addDays(paidOn, 7));
    if (balance === 0 && chance(this.#dice, 0.02)) {
      this.#write(witness, on, { kind: 'payment-reversed', paymentEntryId: entryId }, [invoiceId]);
      this.#count('payments reversed');
      return;
    }
    witness.paid(invoiceId, balance === 0, on);
    this.#count(balance === 0 ? 'payments in full' : 'part payments');
  }

  #follow(witness: Witness, standing: ClientStanding, followUp: FollowUp, on: CalendarDay): void {
    const { step, stage, reason, invoiceIds, dueDay, foldedStepIds } = followUp;
    this.#doubled.push(...witness.sees(on, followUp));
    if (this.#lastOn < addDays(dueDay, -1)) this.#count('follow-ups caught up after days off');
    if (foldedStepIds.length > 0) this.#count('follow-ups with missed steps folded in');
    if (reason.code === 'promise-broken') this.#count('promises broken');
    if (step === null) {
      this.#lookAt(witness, standing, on);
      return;
    }
    this.#count(step.channel === 'call' ? 'calls' : step.channel === 'decide' ? 'decisions' : 'written contacts');
    if (step.channel === 'decide') {
      this.#decide(witness, invoiceIds, step.id, on);
      return;
    }
    if (step.channel === 'call') {
      this.#call(witness, step.id, invoiceIds, on);
      return;
    }
    const { channel, id: stepId } = step;
    this.#count(`  ${stepId}`);
    this.#write(witness, on, { kind: 'contact-made', channel, stepId, stage, origin: 'fairdue' }, invoiceIds);
  }

  #lookAt(witness: Witness, standing: ClientStanding, on: CalendarDay): void {
    this.#count('ended holds looked at');
    const ended = standing.holds.filter((hold) => hold.settledOn === undefined && hold.until <= on);
    for (const { entryId } of ended) this.#write(witness, on, { kind: 'hold-lifted', holdEntryId: entryId }, []);
  }

  #decide(witness: Witness, invoiceIds: readonly string[], stepId: string, on: CalendarDay): void {
    const [oldest] = invoiceIds;
    if (oldest === undefined || chance(this.#dice, 0.7)) {
      this.#write(witness, on, { kind: 'step-skipped', stepId }, invoiceIds);
      return;
    }
    this.#write(witness, on, { kind: 'invoice-written-off' }, [oldest]);
    witness.owed.delete(oldest);
    this.#count('written off');
  }

  #call(witness: Witness, stepId: string, invoiceIds: readonly string[], on: CalendarDay): void {
    const outcome = oneOf(this.#dice, [
      'no-answer',
      'voicemail',
      'not-received',
      'paid',
      'dispute',
      'refuses',
    ] as const);
    const facts = factsOfCall({ outcome }, { stepId, on }, policy);
    this.#ledger.write(
      witness.clientId,
      on,
      facts.map((fact) => [fact, invoiceIds]),
    );
    for (const fact of facts) if (fact.kind === 'hold-placed') witness.held(fact.hold.until);
  }

  #hold(witness: Witness, hold: Hold, invoiceIds: readonly string[], on: CalendarDay): void {
    this.#write(witness, on, { kind: 'hold-placed', hold }, invoiceIds);
    witness.held(hold.until);
    this.#count(`holds: ${hold.kind}`);
  }

  #write(witness: Witness, on: CalendarDay, fact: JournalFact, invoiceIds: readonly string[]): string[] {
    return this.#ledger.write(witness.clientId, on, [[fact, invoiceIds]]);
  }

  #count(what: string): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + 1;
  }
}
