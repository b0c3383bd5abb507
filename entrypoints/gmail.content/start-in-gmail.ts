import { ask } from '../../utils/messages/ask.ts';
import { ContextGone } from '../../utils/messages/ask-errors.ts';
import { onChange } from '../../utils/messages/change-signal.ts';
import { openGmailPage } from '../../utils/pages/gmail/page.ts';
import { noticeUpdate } from '../in-pages/notice-update.ts';
import { quietly } from '../in-pages/quietly.ts';
import { stepBackLater } from '../in-pages/step-back.ts';
import { badgeRows } from './features/badge-rows.ts';
import { findInvoices } from './features/find-invoices.ts';
import { noteSentMails } from './features/note-sent-mails.ts';
import { rememberMailbox } from './features/remember-mailbox.ts';
import { showThreadPanel } from './features/show-thread-panel.ts';
import { findingTurn } from './finding/finding-turn.ts';
import { mailboxAccount } from './mailbox-account.ts';
import { pendingNotes } from './pending-notes.ts';
import { threadNotices } from './thread-notices.ts';
import type { Tools } from './tools.ts';
import { rememberDrafts } from './written-drafts.ts';

const features: readonly ((tools: Tools) => void)[] = [
  badgeRows,
  showThreadPanel,
  noteSentMails,
  findInvoices,
  rememberMailbox,
];

/** The key under which the running script of this extension can be found by the next one of the same version. */
const running = Symbol.for('fairdue.running');

/** Starts Fairdue in this tab. A script that is there already steps back first: nothing is ever shown twice. */
export function startInGmail(): void {
  const world = globalThis as { [running]?: AbortController };
  world[running]?.abort();
  const life = new AbortController();
  world[running] = life;
  removeOrphans();

  const page = openGmailPage(
    document,
    {
      onMiss: (miss, outline) => void tell('note-miss', { site: 'gmail', part: miss.part, outline }).catch(() => {}),
    },
    life.signal,
  );
  const stepBack = stepBackLater(life);
  noticeUpdate(stepBack, life.signal);
  const tell: Tools['ask'] = async (request, payload) => {
    try {
      return await ask(request, payload);
    } catch (error) {
      if (error instanceof ContextGone) stepBack();
      throw error;
    }
  };
  const tools: Tools = {
    page,
    mailbox: mailboxAccount(page, tell),
    signal: life.signal,
    ask: tell,
    onChange: (changed) => onChange(changed, life.signal),
    drafts: rememberDrafts(({ threadId, written, mark }) => {
      const account = page.account();
      if (account) quietly(tell('keep-draft', { account, threadId, written, mark: mark.slice(0, 20_000) }));
    }),
    notices: threadNotices(),
    pendingNotes: pendingNotes(),
    turn: findingTurn(),
  };
  for (const feature of features) {
    try {
      feature(tools);
    } catch (error) {
      console.warn(`Fairdue could not start ${feature.name}.`, error);
    }
  }
}

/** Hosts of a script before an update: their script is gone, and nobody answers their buttons. */
function removeOrphans(): void {
  for (const orphan of document.querySelectorAll('[data-fairdue]')) orphan.remove();
}
