import { addDays, type CalendarDay, laterDay } from '../calendar-day.ts';
import type { ClientStanding, ContactMade } from '../standing.ts';
import type { Policy } from './follow-up.ts';
import type { StepChannel } from './ladder.ts';
import { workingDayFrom } from './working-days.ts';

/** When a client may be contacted again. */
export interface Pace {
  readonly policy: Policy;
  /** The first day on which each kind of step may be taken, as far as earlier contacts go; null where none is near. */
  readonly gapEnds: Readonly<Record<StepChannel, CalendarDay | null>>;
}

/** A mail, a letter, or a reminder that the site itself sent: anything the client reads. */
export function isWritten({ channel }: Pick<ContactMade, 'channel'>): boolean {
  return channel !== 'call';
}

/** The last contact with the client, whatever it was about; null where there was none. */
export function lastContact(
  { contacts }: ClientStanding,
  isCounted: (contact: ContactMade) => boolean = () => true,
): ContactMade | null {
  return contacts.reduce<ContactMade | null>(
    (last, contact) => (!isCounted(contact) || (last && last.day > contact.day) ? last : contact),
    null,
  );
}

/**
 * The client's pace. Contacts of the user's own making count like any other. To decide or to look at something is no
 * contact: it only waits for the next day, so that a client comes up once a day at most.
 */
export function paceOf(standing: ClientStanding, policy: Policy): Pace {
  const any = lastContact(standing);
  const written = lastContact(standing, isWritten);
  const nextDay = standing.skipped.reduce<CalendarDay | null>(
    (last, { day }) => latest(last, addDays(day, 1)),
    any && addDays(any.day, 1),
  );
  const call = any ? latest(nextDay, addDays(any.day, policy.anyGap)) : nextDay;
  const mail = written ? latest(call, addDays(written.day, policy.writtenGap)) : call;
  return { policy, gapEnds: { mail, letter: mail, call, decide: nextDay } };
}

/** The first working day from `day` on which a step of that kind may be taken. */
export function firstDayAtPace({ policy, gapEnds }: Pace, channel: StepChannel, day: CalendarDay): CalendarDay {
  return workingDayFrom(latest(gapEnds[channel], day), policy);
}

function latest(a: CalendarDay | null, b: CalendarDay): CalendarDay {
  return a ? laterDay(a, b) : b;
}
