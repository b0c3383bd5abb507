import { today } from '../../../utils/clock.ts';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import type { MailRow, OpenThread } from '../../../utils/pages/mail-page.ts';
import type { SentMail } from '../../../utils/pages/mail-writing.ts';
import type { PageMiss } from '../../../utils/pages/misses.ts';

/** The page adapter alone, without the extension around it, as tests drive it from outside. */
export interface AdapterInPage {
  readonly page: ReturnType<typeof openGmailPage>;
  readonly rows: MailRow[];
  readonly threads: (OpenThread | null)[];
  readonly sent: SentMail[];
  readonly undone: SentMail[];
  readonly misses: PageMiss[];
  /** How often rows were reported. */
  bursts: number;
  stop(): void;
}

declare global {
  var fairdueAdapter: AdapterInPage;
}

/** Starts it as a content script would be: in a world of its own, badges on every row and a panel in every thread. */
function start(): AdapterInPage {
  const life = new AbortController();
  const misses: PageMiss[] = [];
  const page = openGmailPage(document, { onMiss: (miss) => misses.push(miss) }, life.signal);
  const adapter: AdapterInPage = {
    page,
    rows: [],
    threads: [],
    sent: [],
    undone: [],
    misses,
    bursts: 0,
    stop: () => life.abort(),
  };
  page.watchRows((rows) => {
    adapter.bursts++;
    adapter.rows.push(...rows);
    for (const row of rows) fill(row.badgeHost('row-badge'), row.threadId);
  }, life.signal);
  page.watchThread((thread) => {
    adapter.threads.push(thread);
    if (thread) fill(thread.panelHost('thread-panel'), thread.threadId);
  }, life.signal);
  page.watchSends(
    { today, onSent: (mail) => adapter.sent.push(mail), onUndone: (mail) => adapter.undone.push(mail) },
    life.signal,
  );
  return adapter;
}

function fill(host: HTMLElement | null, text: string): void {
  if (!host?.shadowRoot) return;
  const chip = document.createElement('small');
  chip.textContent = text;
  host.shadowRoot.replaceChildren(chip);
}

globalThis.fairdueAdapter = start();
