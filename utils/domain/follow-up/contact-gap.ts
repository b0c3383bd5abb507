import { addDays, type CalendarDay, laterDay } from '../calendar-day.ts';
import type { ClientStanding, ContactMade } from '../standing.ts';
import type { Policy } from './follow-up.ts';
import type { StepChannel } from './ladder.ts';

/** A mail, a letter, or a reminder that the site itself sent: anything the client reads. */
export function isWritten({ channel }: Pick<ContactMade, 'channel'>): boolean {
  return channel !== 'call';
}

/** The last contact with the client, whatever it was about; null where there was none. */
export function lastContact(
  { contacts }: ClientStanding,
  isCounted: (contact: ContactMade) => boolean = () => true,
): ContactMade | null {
  return contacts.filter(isCounted).reduce<ContactMade | null>((last, contact) => {
    return last && last.day > contact.day ? last : contact;
  }, null);
}

/**
 * The first day on which the client may be contacted again through that channel; null where nothing is in the way.
 * Contacts of the user's own making count like any other. To decide or to look at something is no contact: it only
 * waits for the next day, so that a client comes up once a day at most.
 */
export function gapEnd(standing: ClientStanding, policy: Policy, channel: StepChannel): CalendarDay | null {
  const written = lastContact(standing, isWritten);
  const any = lastContact(standing);
  const gapAfterAny = channel === 'decide' ? 1 : Math.max(1, policy.anyGap);
  const ends = [
    any && addDays(any.day, gapAfterAny),
    (channel === 'mail' || channel === 'letter') && written && addDays(written.day, Math.max(1, policy.writtenGap)),
    ...standing.skipped.map(({ day }) => addDays(day, 1)),
  ];
  return ends.filter((end) => typeof end === 'string').reduce<CalendarDay | null>(latest, null);
}

function latest(a: CalendarDay | null, b: CalendarDay): CalendarDay {
  return a ? laterDay(a, b) : b;
}
