import { addDays, type CalendarDay, daysBetween, weekdayOf } from '../../../utils/domain/calendar-day.ts';
import type { FollowUp } from '../../../utils/domain/follow-up/follow-up.ts';

/**
 * What somebody who keeps count by hand knows of a client, apart from journal and rules. The rules are held against
 * it, in words as plain as possible.
 */
export class Witness {
  readonly clientId: string;
  /** Unpaid invoices with their due dates. */
  readonly owed = new Map<string, CalendarDay>();
  readonly #contacts: { on: CalendarDay; isWritten: boolean }[] = [];
  /** Steps taken since the last payment, as `invoice step`. */
  readonly #steps = new Set<string>();
  /** The last end of anything that asked for patience. */
  #quietUntil: CalendarDay;
  /** The last day on which anything happened between the two. */
  #touchedOn: CalendarDay | null = null;
  /** The last day on which the list's proposal was carried out. */
  #actedOn: CalendarDay | null = null;
  #isDecided = false;
  readonly #mentioned = new Set<string>();

  constructor(clientId: string, start: CalendarDay) {
    this.clientId = clientId;
    this.#quietUntil = start;
  }

  held(until: CalendarDay): void {
    if (until > this.#quietUntil) this.#quietUntil = until;
  }

  paid(invoiceId: string, isInFull: boolean, on: CalendarDay): void {
    if (isInFull) this.owed.delete(invoiceId);
    this.#steps.clear();
    this.#isDecided = false;
    this.#touchedOn = on;
  }

  /** Why the client must be on the list today; null where it may be missing. */
  mustComeUp(on: CalendarDay): string | null {
    if (on < this.#quietUntil || this.owed.size === 0) return null;
    const [id, dueDate] = [...this.owed].reduce((old, one) => (one[1] < old[1] ? one : old));
    const firstDay = workingDay(addDays(dueDate, 2));
    const rested = this.#contacts.every((contact) => workingDay(addDays(contact.on, 5)) <= on);
    // The first reminder is due on the second day after the due date, or the working day after that.
    const isFirst = this.owed.size === 1 && !this.#mentioned.has(id) && this.#actedOn !== on;
    const patient = workingDay(firstDay > this.#quietUntil ? firstDay : this.#quietUntil);
    if (isFirst && patient <= on && rested) return this.#says(on, 'first reminder');
    // No two steps of the ladder are further apart than 15 days, and decisions than 30; weekends and gaps add a few.
    const silence = this.#isDecided ? 36 : 22;
    const since = [this.#touchedOn, this.#quietUntil, firstDay].reduce<CalendarDay>(
      (last, day) => (day !== null && day > last ? day : last),
      firstDay,
    );
    return daysBetween(since, on) > silence ? this.#says(on, `silent since ${since}`) : null;
  }

  /** Notes what is done about the client, and what is wrong with it. */
  sees(on: CalendarDay, { step, invoiceIds }: FollowUp): string[] {
    const wrong: string[] = [];
    if (this.#actedOn === on) wrong.push(this.#says(on, 'twice on one day'));
    this.#touchedOn = on;
    this.#actedOn = on;
    this.#isDecided = step?.channel === 'decide';
    if (step === null || step.channel === 'decide') return wrong;

    const isWritten = step.channel !== 'call';
    for (const before of this.#contacts) {
      const days = daysBetween(before.on, on);
      if (days < (isWritten && before.isWritten ? 5 : 3)) wrong.push(this.#says(on, `${days} days after a contact`));
    }
    const name = `${invoiceIds[0]} ${step.id}`;
    const isOnLadder = isWritten && step.day > 0;
    if (isOnLadder && this.#steps.has(name)) wrong.push(this.#says(on, `${name} once more`));
    this.#steps.add(name);
    this.#contacts.push({ on, isWritten });
    for (const id of invoiceIds) this.#mentioned.add(id);
    return wrong;
  }

  contactedByHand(on: CalendarDay, invoiceIds: readonly string[]): void {
    this.#contacts.push({ on, isWritten: true });
    this.#touchedOn = on;
    for (const id of invoiceIds) this.#mentioned.add(id);
  }

  hasBeenContacted(on: CalendarDay, days: number): boolean {
    return this.#contacts.some((contact) => daysBetween(contact.on, on) < days);
  }

  #says(on: CalendarDay, what: string): string {
    return `${this.clientId} ${on}: ${what}`;
  }
}

function isWorkday(day: CalendarDay): boolean {
  return weekdayOf(day) <= 5;
}

function workingDay(day: CalendarDay): CalendarDay {
  return isWorkday(day) ? day : workingDay(addDays(day, 1));
}
