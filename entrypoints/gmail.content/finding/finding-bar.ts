import { signal as stateSignal } from '@preact/signals';
import { type FindBarState, showFindBar } from '../../../components/overlay/find-bar.tsx';
import { text } from '../../../utils/interface-text/message.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { FindState } from '../../../utils/messages/find-protocol.ts';
import { hostElement } from '../../../utils/pages/host-element.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';
import { goThrough, NotShown } from './go-through.ts';
import { resultReader } from './read-result.ts';
import { onTouchOutside } from './stop-at-touch.ts';

/** The bar of the tab that goes through results. */
export interface FindingBar {
  /** Asks where the run is, shows it, and goes on with a run that this tab was at when it was loaded anew. */
  refresh(): Promise<void>;
}

/** Nothing stands in the page before the first `refresh`. */
export function findingBar(tools: Tools, opened: string): FindingBar {
  const { page, ask, turn, mailbox } = tools;
  const host = hostElement(document, 'div', 'find-progress');
  const life = new AbortController();
  tools.signal.addEventListener('abort', close, { once: true });
  const shown = stateSignal<FindBarState>({ scheme: 'light', progress: null, isUnderWay: false, problem: null });
  const reader = resultReader(page, life.signal);
  let query = opened;
  let way: AbortController | null = null;
  let takeOut: (() => void) | null = null;

  async function refresh(): Promise<void> {
    if (way || life.signal.aborted) return;
    const account = await mailbox.known();
    if (!account) return show({ problem: text('find_whose_mailbox') });
    if (!(await ask('find-tab', { account }))) return close();
    const state = await ask('find-state', { account, query });
    if (way || life.signal.aborted) return;
    show({ progress: state?.progress ?? null });
    if (state && state.step.kind !== 'rest') quietly(go(state, account));
  }

  function show(changes: Partial<FindBarState>): void {
    if (life.signal.aborted) return;
    if (!takeOut) {
      document.body.append(host);
      takeOut = showFindBar(host, shown, { onStart: start, onStop: stopHere, onShowList: showList, onClose: leave });
    }
    shown.value = { ...shown.value, scheme: page.schemeAt(host), ...changes };
  }

  function start(): void {
    if (way) return;
    quietly(
      tell(async () => {
        const account = await mailbox.known();
        if (!account) return show({ problem: text('find_whose_mailbox') });
        // Before it was started the user may have made another search of it.
        const { view, detail } = page.where();
        if (shown.value.progress === null && view === 'search' && detail) query = detail;
        await go(await ask('start-find', { account, query }), account);
      }),
    );
  }

  async function go(state: FindState, account: string): Promise<void> {
    const mine = new AbortController();
    way = mine;
    turn.begin();
    onTouchOutside(host, stop, mine.signal);
    show({ progress: state.progress, isUnderWay: true, problem: null });
    const onStep = ({ progress }: FindState) => show({ progress });
    await tell(() => goThrough(state, { tools, reader, account, onStep, signal: mine.signal }));
    mine.abort();
    way = null;
    if (shown.value.progress?.phase === 'done') page.goTo({ kind: 'search', words: query, page: 1 });
    turn.end();
    show({ isUnderWay: false });
  }

  function stop(): void {
    way?.abort();
    quietly(
      tell(async () => {
        const account = await mailbox.known();
        const state = account && (await ask('stop-find', { account }));
        if (state) show({ progress: state.progress });
      }),
    );
  }

  /** Back to the results: a conversation that was opened for reading is not left standing. */
  function stopHere(): void {
    stop();
    page.goTo({ kind: 'search', words: query, page: 1 });
  }

  function showList(): void {
    quietly(ask('show-finds', {}));
  }

  function leave(): void {
    close();
    quietly(mailbox.known().then((account) => ask('leave-find', { account })));
  }

  function close(): void {
    way?.abort();
    life.abort();
    takeOut?.();
    host.remove();
  }

  async function tell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Another tab has taken its place.
      if (error instanceof Refused && error.code === 'not-allowed') return close();
      show({ problem: text(error instanceof NotShown ? 'find_not_shown' : 'error_no_answer') });
    }
  }

  return { refresh };
}
