import { signal as stateOf } from '@preact/signals';
import { h } from 'preact';
import { ListSummary, type ListSummaryState } from '../../../components/paypal/list-summary.tsx';
import { showDocked } from '../../../components/paypal/show-docked.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { ListSeen } from '../answers.ts';
import type { Tools } from '../tools.ts';

/** Says what the list comes to: what is overdue, and how many clients are to be contacted today. */
export function summary({ site, ask, answers, signal }: Tools): void {
  const state = stateOf<ListSummaryState>({ scheme: 'light', overdue: [], toChase: 0, tracked: 0, notice: null });
  let isShown = false;
  let takeOut = () => {};
  let tracked: readonly string[] = [];

  answers.onList((seen) => {
    const rows = seen ? [...seen.known.values()].filter((row) => row !== null) : [];
    if (!seen || rows.length === 0) return remove();
    tracked = seen.justTracked.filter((id) => !undone.has(id));
    mount();
    state.value = { ...state.value, ...figuresOf(seen), tracked: tracked.length };
  });
  signal.addEventListener('abort', remove, { once: true });

  const undone = new Set<string>();

  async function undoTracking(): Promise<void> {
    const entryIds = tracked;
    await ask('undo', { entryIds, requestId: newRequestId() });
    for (const id of entryIds) undone.add(id);
    state.value = { ...state.value, tracked: 0, notice: { words: text('notice_undone') } };
    await answers.refresh();
  }

  function mount(): void {
    if (isShown) return;
    isShown = true;
    const host = site.docked('paypal-summary');
    state.value = { ...state.value, scheme: site.schemeAt(document.body), notice: null };
    takeOut = showDocked(host, h(ListSummary, { state, onUndoTracking: () => quietly(undoTracking()) }));
  }

  function remove(): void {
    takeOut();
    takeOut = () => {};
    isShown = false;
    site.undock('paypal-summary');
  }
}

function figuresOf({ known }: ListSeen): Pick<ListSummaryState, 'overdue' | 'toChase'> {
  const rows = [...known.values()].filter((row) => row !== null);
  const late = rows.filter(({ standing, daysOverdue }) => standing === 'overdue' || daysOverdue !== null);
  const chased = rows.flatMap(({ clientId, next }) => (next?.isDue ? (clientId ?? []) : []));
  return {
    overdue: totalsByCurrency(late.flatMap(({ amountDue }) => amountDue ?? [])),
    toChase: new Set(chased).size,
  };
}
