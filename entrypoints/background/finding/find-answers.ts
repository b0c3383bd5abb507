import { progressOf } from '../../../utils/domain/find/find-progress.ts';
import { findQuery } from '../../../utils/domain/find/find-query.ts';
import { goOn } from '../../../utils/domain/find/find-run.ts';
import type { LeftThread } from '../../../utils/domain/find/found-invoice.ts';
import { mailboxUrl } from '../../../utils/domain/mailbox-place.ts';
import { tellFindChange } from '../../../utils/messages/change-signal.ts';
import type { FindProtocol, FindView } from '../../../utils/messages/find-protocol.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import { changeRun, forgetRun, type KeptRun, readFound, readRuns } from '../../../utils/store/find-runs.ts';
import { type Desk, look } from '../desk.ts';
import { gmailThreadUrl } from '../views/thread-url.ts';
import { answerFound } from './answer-found.ts';
import { hasFindTab, leaveFindTab, leaveMailbox, openFindTab, searchOfTab, showDashboard } from './find-tab.ts';
import { foundInvoice, itemsIn, itemsLookUp } from './found-invoices.ts';
import { findRows, findState, findThread, startFind, stopFind } from './run-find.ts';

type FindTable = {
  readonly [R in keyof FindProtocol]: (desk: Desk, asked: FindProtocol[R]['ask']) => Promise<FindProtocol[R]['answer']>;
};

/** Which function answers which request about finding invoices. */
export const findAnswers: FindTable = {
  'open-find': openFind,
  async 'find-tab'(desk, { account }) {
    const query = await searchOfTab(desk, account);
    return query === null ? null : { query };
  },
  async 'leave-find'(desk, { account }) {
    if (account !== null && (await searchOfTab(desk, account)) !== null) await stopFind(desk, { account });
    await leaveFindTab(desk);
    await tellFindChange();
    return null;
  },
  'find-state': findState,
  'start-find': startFind,
  'stop-find': stopFind,
  'find-rows': findRows,
  'find-thread': findThread,
  async 'show-finds'() {
    await showDashboard();
    return null;
  },
  async finds(desk) {
    const runs = await readRuns(await desk.ledger());
    return Promise.all(runs.map((kept) => findView(desk, kept)));
  },
  'answer-found': answerFound,
  async 'end-find'(desk, { account }) {
    await forgetRun(await desk.ledger(), account);
    await leaveMailbox(account);
    await tellFindChange();
    return null;
  },
};

async function openFind(desk: Desk, { account, months }: Ask<'open-find'>): Promise<null> {
  const db = await desk.ledger();
  // Going on is said here, in the dashboard: the tab does not ask for it again.
  const run = account === null || months !== null ? null : await changeRun(db, account, (kept) => kept && goOn(kept));
  const { preferences } = await look(desk, {});
  const mailbox = mailboxUrl(account, preferences.mailboxAddresses);
  await openFindTab(
    { query: run?.query ?? findQuery(desk.today(), months ?? 12), account, openerId: desk.tabId },
    mailbox,
  );
  return null;
}

async function findView(desk: Desk, { account, run }: KeptRun): Promise<FindView> {
  const kept = await readFound(await desk.ledger(), account);
  const items = itemsIn(
    kept,
    run.threads.map(({ threadId }) => threadId),
  );
  const current = await look(desk, itemsLookUp(items));
  return {
    account,
    progress: progressOf(run, items.length),
    hasTab: await hasFindTab(account),
    invoices: items.map((item) => foundInvoice(item, current)),
    left: run.threads.flatMap(({ threadId, subject, state }): LeftThread[] =>
      state === 'unread' || state === 'unreadable'
        ? [
            {
              threadUrl: gmailThreadUrl({ account, threadId }, current.preferences.mailboxAddresses),
              subject,
              why: state,
            },
          ]
        : [],
    ),
  };
}
