import { onFindChange } from '../../../utils/messages/change-signal.ts';
import { quietly } from '../../in-pages/quietly.ts';
import { findingBar } from '../finding/finding-bar.ts';
import type { Tools } from '../tools.ts';

/**
 * In the one tab that was opened for it: goes through the results of the user's search, on their command, and shows
 * how far it is. Every other tab asks once and never hears of it again.
 */
export function findInvoices(tools: Tools): void {
  // Whatever comes of it, the tab does not wait for it any longer.
  const settle = () => {
    if (!tools.turn.isUnderWay()) tools.turn.end();
  };
  quietly(begin().finally(settle));

  async function begin(): Promise<void> {
    const asked = await tools.ask('find-tab', { account: null });
    if (!asked || tools.signal.aborted) return;
    const bar = findingBar(tools, asked.query);
    onFindChange(() => quietly(bar.refresh()), tools.signal);
    await bar.refresh();
  }
}
