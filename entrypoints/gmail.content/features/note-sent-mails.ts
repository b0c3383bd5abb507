import { today } from '../../../utils/clock.ts';
import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { shortDay } from '../../../utils/interface-text/format.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { SentMail } from '../../../utils/pages/mail-writing.ts';
import { quietly } from '../../in-pages/quietly.ts';
import { plannedMailIn } from '../planned-mail.ts';
import type { Tools } from '../tools.ts';

/**
 * Journals each mail the user sent in a tracked thread once Gmail confirmed it, and takes it back on Undo. One that
 * Gmail sends on a later day counts on that day; where its draft is opened again, it was called back.
 */
export function noteSentMails({ page, mailbox, ask, drafts, notices, pendingNotes, signal }: Tools): void {
  /** How often a mail was sent: after an undo the same mail may be sent again, and that is a contact of its own. */
  const times = new Map<string, number>();
  const noted = new Map<string, Promise<readonly string[]>>();

  page.watchSends(
    {
      today,
      onSent(sent) {
        const noting = note(sent);
        noted.set(sent.sendId, noting);
        pendingNotes.track(noting);
        quietly(noting);
      },
      onQueued({ threadId }) {
        if (threadId) notices.say(threadId, { words: text('notice_queued') });
      },
      onUndone(sent) {
        const takingBack = takeBack(sent);
        pendingNotes.track(takingBack);
        quietly(takingBack);
      },
      onDraftOpened(draft) {
        const noting = noteCalledBack(draft);
        pendingNotes.track(noting);
        quietly(noting);
      },
    },
    signal,
  );

  async function note(sent: SentMail): Promise<readonly string[]> {
    // In a window with one draft and nothing else only the box says whose it is.
    const account = page.account() ?? sent.from ?? (await mailbox.known());
    if (!account) return [];
    if (!sent.threadId) return notePlanned(account, sent, false);
    const { goesOut, draftId } = sent;
    const day = goesOut === 'now' ? null : goesOut.on;
    // A mail that goes out on a day nobody could read is found in its thread once it did.
    if (goesOut !== 'now' && (day === null || draftId === null)) {
      notices.say(sent.threadId, { words: text('notice_scheduled_unread') });
      return [];
    }
    const written = drafts.of(sent);
    const { entryIds } = await ask('note-sent', {
      account,
      threadId: sent.threadId,
      written,
      text: sent.text.slice(0, 20_000),
      ...(day && draftId ? { scheduled: { on: day, draftId } } : {}),
      requestId: requestIdOf(sent, 'sent'),
    });
    if (entryIds.length > 0) {
      notices.say(sent.threadId, { words: notedWords(day, written !== null) });
    }
    return entryIds;
  }

  /** A new mail counts where it is one that Fairdue opened, such as from an invoice on PayPal. */
  async function notePlanned(account: string, sent: SentMail, isUndone: boolean): Promise<readonly string[]> {
    const on = sent.goesOut === 'now' ? null : sent.goesOut.on;
    // On which day it counts is not known: it is better to remind once more than to wait for a mail that never went out.
    if (sent.goesOut !== 'now' && on === null) return [];
    const plan = plannedMailIn(sent.text, await ask('planned-mails', { account }));
    if (!plan) return [];
    const about = { planId: plan.planId, sendId: `${sent.sendId}:${times.get(sent.sendId) ?? 0}` };
    const scheduled = on && { account, on, draftId: sent.draftId ?? sent.sendId };
    const mail = { ...about, text: sent.text.slice(0, 20_000), isUndone };
    return (await ask('note-planned-mail', { ...mail, ...(scheduled && { scheduled }) })).entryIds;
  }

  async function takeBack(sent: SentMail): Promise<void> {
    const entryIds = await noted.get(sent.sendId);
    if (!entryIds?.length) return;
    const account = page.account() ?? sent.from;
    if (!sent.threadId && account) {
      await notePlanned(account, sent, true);
      times.set(sent.sendId, (times.get(sent.sendId) ?? 0) + 1);
      return;
    }
    await ask('undo', { entryIds, requestId: requestIdOf(sent, 'unsent') });
    if (sent.threadId) notices.say(sent.threadId, { words: text('notice_undone') });
    times.set(sent.sendId, (times.get(sent.sendId) ?? 0) + 1);
  }

  async function noteCalledBack({ draftId, threadId }: { draftId: string; threadId: string }): Promise<void> {
    const account = page.account();
    if (!account) return;
    const requestId = `called-back:${account}:${draftId}:${newRequestId()}`;
    const { entryIds } = await ask('note-unscheduled', { account, threadId, draftId, requestId });
    if (entryIds.length > 0) notices.say(threadId, { words: text('notice_unscheduled') });
  }

  function requestIdOf(sent: SentMail, what: string): string {
    return `${what}:${page.account() ?? sent.from}:${sent.sendId}:${times.get(sent.sendId) ?? 0}`;
  }
}

function notedWords(day: CalendarDay | null, isOurs: boolean): string {
  if (day) return text('notice_scheduled', { day: shortDay(day, today()) });
  return isOurs ? text('notice_sent') : text('notice_sent_by_hand');
}
