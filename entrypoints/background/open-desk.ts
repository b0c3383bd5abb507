import { browser } from 'wxt/browser';
import { now, today } from '../../utils/clock.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { type Ledger, openLedger } from '../../utils/store/database.ts';
import { rebuildIfOutdated } from '../../utils/store/rebuild-projections.ts';
import type { Desk } from './desk.ts';
import { readFileApart } from './file-reader.ts';

/**
 * The desk of this worker. The one thing it keeps is the open connection, and that only until the browser or another
 * page's upgrade closes it.
 */
export function openDesk(afterChange: (desk: Desk, entries: readonly JournalEntry[]) => void): Desk {
  let opened: Promise<Ledger> | null = null;

  function open(): Promise<Ledger> {
    const opening = ready(() => {
      if (opened === opening) opened = null;
    });
    // A failure is not kept: the next question tries again.
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  }

  const desk: Desk = {
    asker: 'screen',
    tabId: null,
    ledger() {
      opened ??= open();
      return opened;
    },
    now,
    today,
    locale: () => browser.i18n.getUILanguage(),
    readFile: readFileApart,
    afterChange: (entries) => afterChange(desk, entries),
  };
  return desk;
}

async function ready(onGone: () => void): Promise<Ledger> {
  const db = await openLedger(undefined, onGone);
  await rebuildIfOutdated(db, browser.runtime.getManifest().version);
  return db;
}
