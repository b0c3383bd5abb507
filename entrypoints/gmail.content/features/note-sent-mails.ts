import { text } from '../../../utils/interface-text/message.ts';
import type { SentMail } from '../../../utils/pages/mail-writing.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';

/** Journals each mail the user sent in a tracked thread once Gmail confirmed it, and takes it back on Undo. */
export function noteSentMails({ page, ask, drafts, notices, pendingNotes, signal }: Tools): void {
  /** How often a mail was sent: after an undo the same mail may be sent again, and that is a contact of its own. */
  const times = new Map<string, number>();
  const noted = new Map<string, Promise<readonly string[]>>();

  page.watchSends(
    {
      onSent(sent) {
        const noting = note(sent);
        noted.set(sent.sendId, noting);
        pendingNotes.track(noting);
        quietly(noting);
      },
      onUndone(sent) {
        const takingBack = takeBack(sent);
        pendingNotes.track(takingBack);
        quietly(takingBack);
      },
    },
    signal,
  );

  async function note(sent: SentMail): Promise<readonly string[]> {
    const account = page.account();
    if (!account || !sent.threadId) return [];
    const written = drafts.of(sent);
    const { entryIds } = await ask('note-sent', {
      account,
      threadId: sent.threadId,
      written,
      text: sent.text.slice(0, 20_000),
      requestId: requestIdOf(sent, 'sent'),
    });
    if (entryIds.length > 0) {
      notices.say(sent.threadId, { words: written ? text('notice_sent') : text('notice_sent_by_hand') });
    }
    return entryIds;
  }

  async function takeBack(sent: SentMail): Promise<void> {
    const entryIds = await noted.get(sent.sendId);
    if (!entryIds?.length) return;
    await ask('undo', { entryIds, requestId: requestIdOf(sent, 'unsent') });
    if (sent.threadId) notices.say(sent.threadId, { words: text('notice_undone') });
    times.set(sent.sendId, (times.get(sent.sendId) ?? 0) + 1);
  }

  function requestIdOf(sent: SentMail, what: string): string {
    return `${what}:${page.account()}:${sent.sendId}:${times.get(sent.sendId) ?? 0}`;
  }
}
