import { browser } from 'wxt/browser';
import type { CalendarDay, Instant } from '../../utils/domain/calendar-day.ts';
import { type ClockReading, isDigestDue } from '../../utils/domain/digest.ts';
import { amounts } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { ClientLine } from '../../utils/messages/views.ts';
import { reading } from '../../utils/store/database.ts';
import { lastDigest, recordDigest } from '../../utils/store/digest-record.ts';
import { countDue } from '../../utils/store/follow-up-lists.ts';
import { type Preferences, readPreferences } from '../../utils/store/preferences.ts';
import { todaysList } from './answers/todays-list.ts';
import type { Desk } from './desk.ts';
import { oneAfterTheOther } from './in-turn.ts';

/** Two starts of the worker at once must not show two. */
const inTurn = oneAfterTheOther();

/**
 * Shows the day's digest where it is due and was not shown: asked at every start of the worker, so a late alarm, a
 * long sleep or a lost alarm makes no difference.
 */
export function announceDigest(desk: Desk): Promise<void> {
  return inTurn(() => announce(desk));
}

/** The digest's notification carries its day as its id: shown twice, it is still one. */
export function digestId(day: CalendarDay): string {
  return `digest-${day}`;
}

/** Opens today's list in a tab: a notification has no popup to open. */
export async function openFromDigest(notificationId: string): Promise<void> {
  if (!notificationId.startsWith('digest-')) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  await browser.notifications.clear(notificationId);
}

export function digestWish({ notify, digestHour }: Preferences) {
  return { isOn: notify, minute: digestHour * 60 };
}

/** What local clocks show at that moment. */
export function clockAt(now: Instant, today: CalendarDay): ClockReading {
  const at = new Date(now);
  return { today, minute: at.getHours() * 60 + at.getMinutes() };
}

async function announce(desk: Desk): Promise<void> {
  const db = await desk.ledger();
  const today = desk.today();
  const [preferences, last, count] = await Promise.all([
    readPreferences(reading(db, ['preferences'])),
    lastDigest(db),
    countDue(db, today),
  ]);
  const wasLeftUnshown = last?.day === today && !last.shown;
  const lastOn = wasLeftUnshown ? null : (last?.day ?? null);
  if (!isDigestDue(digestWish(preferences), preferences, clockAt(desk.now(), today), lastOn, count)) return;
  await recordDigest(db, { day: today, shown: false });
  const { due } = await todaysList(desk, { search: '' });
  await show(today, count, due[0]);
  if (last && last.day !== today) await browser.notifications.clear(digestId(last.day));
  await recordDigest(db, { day: today, shown: true });
}

async function show(today: CalendarDay, count: number, first: ClientLine | undefined): Promise<void> {
  await browser.notifications.create(digestId(today), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text('digest_title', { count }),
    message: first ? text('digest_first', { amount: amounts(first.owed), client: first.clientName }) : '',
  });
}
