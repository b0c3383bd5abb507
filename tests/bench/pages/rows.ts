import { badgeRows } from '../../../entrypoints/gmail.content/features/badge-rows.ts';
import type { Tools } from '../../../entrypoints/gmail.content/tools.ts';
import { addDays, localDayOf } from '../../../utils/domain/calendar-day.ts';
import { money } from '../../../utils/domain/money.ts';
import type { InvoiceView } from '../../../utils/messages/views.ts';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import { drawList } from './list-page.ts';

/**
 * Runs in the page of the bench: a list of 100 rows, every fifth with a tracked invoice, and what listens to it — our
 * own feature on our own adapter, the floor that only looks at added nodes, or nothing.
 */
const list = drawList(100, 1_500);

export type Listener = 'ours' | 'floor' | 'nothing';

Object.assign(window, {
  async measuredBurst(listener: Listener, times: number): Promise<void> {
    const life = new AbortController();
    start(listener, life.signal);
    await list.burst(times);
    life.abort();
  },
});

function start(listener: Listener, signal: AbortSignal): void {
  if (listener === 'ours') {
    const page = openGmailPage(document, { onMiss: () => {} }, signal);
    badgeRows({
      page,
      mailbox: {
        known: async () => null,
        name: async () => {},
        decline() {},
        isDeclined: () => true,
        fits: () => true,
      },
      signal,
      ask: standings,
      onChange: () => {},
      drafts: { remember() {}, of: () => null, standingIn: () => null },
      notices: { say() {}, listen() {} },
      pendingNotes: { track() {}, settled: async () => {} },
      turn: { isUsers: () => true, isUnderWay: () => false, begin() {}, end() {}, onEnd() {} },
    });
  }
  if (listener === 'floor') lookAtAddedNodes(signal);
}

/** The least that can be done: one look at each added node. */
function lookAtAddedNodes(signal: AbortSignal): void {
  const seen = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof Element && (node.matches('tr.zA') || node.closest('tr.zA'))) seen.add(node);
      }
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const today = localDayOf(new Date());
const overdue: InvoiceView = {
  invoiceId: 'i',
  clientId: 'c',
  clientName: 'Client',
  number: '1',
  standing: 'overdue',
  dueDate: addDays(today, -12),
  daysOverdue: 12,
  amountDue: money(240_000, 'EUR'),
  hold: null,
  paidOn: null,
};

const standings = (async (_request: string, { threadIds }: { threadIds: readonly string[] }) =>
  Object.fromEntries(
    threadIds.map((id) => [id, Number.parseInt(id.slice(-6, -2), 16) % 5 === 0 ? [overdue] : []]),
  )) as unknown as Tools['ask'];
