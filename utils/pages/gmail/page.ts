import { ourMark, removeCopies } from '../host-element.ts';
import type { MailPage, MailPageOptions } from '../mail-page.ts';
import { countMisses, type Misses } from '../misses.ts';
import { schemeAt } from '../scheme.ts';
import { waitFor } from '../wait-for.ts';
import { watchPage } from '../watch.ts';
import { accountOf } from './account.ts';
import { openBoxes } from './compose.ts';
import { goTo } from './go-to.ts';
import { listRows } from './list-rows.ts';
import { accountLink, messageBody } from './selectors.ts';
import { watchSends } from './send.ts';
import { watchThreads } from './threads.ts';
import { whereIn } from './where.ts';

/** Ids come late, and Gmail may give a row or a heading another one. Nothing of ours ever writes these. */
const idAttributes = ['data-legacy-thread-id', 'data-thread-id', 'data-legacy-message-id', 'data-message-id'];

/** Rows are worth nothing before it is known whose they are; the account's button comes a moment after them. */
const longestStart = 5_000;

/**
 * Gmail's page behind the port that features know. Nothing is written on Gmail's own nodes, nothing is sent, nothing
 * is thrown into the page. All of it ends, and all our elements leave, when the signal aborts.
 */
export function openGmailPage(document: Document, options: MailPageOptions, signal: AbortSignal): MailPage {
  const misses = countMisses(document, messageBody.selectors.join(), options.onMiss);
  const watch = watchPage(document, { attributes: idAttributes, ours: ourMark }, signal);
  watch.onBurst(({ places, whole }) => {
    if (whole) removeCopies(document);
    // A row sees to its own inside.
    else for (const place of places) if (place.localName !== 'tr') removeCopies(place);
  }, signal);
  const around = { document, watch, misses };
  const rows = listRows(around, signal);
  const view = document.defaultView;
  for (const type of ['hashchange', 'popstate']) view?.addEventListener(type, watch.lookAgain, { signal });
  const fromPage = rememberedAccount(document, misses);
  let told: string | null = null;
  const account = () => fromPage() ?? told;

  return {
    account,
    accountSoon: () => waitFor(watch, account, longestStart, signal),
    tellAccount(address) {
      told = address;
    },
    where: () => whereIn(document.location),
    goTo: (goal) => goTo(document, goal),
    rows: () => rows.all(),
    watchRows(onRows, until) {
      const watching = AbortSignal.any([signal, until]);
      if (account() !== null) rows.watch(onRows, watching);
      else void waitFor(watch, account, longestStart, watching).then(() => rows.watch(onRows, watching));
    },
    watchThread: (onThread, until) => watchThreads(around, onThread, AbortSignal.any([signal, until])),
    watchSends: (watcher, until) => watchSends(around, watcher, AbortSignal.any([signal, until])),
    openBoxOf: (threadId) => openBoxes(document).findLast((box) => box.threadId === threadId) ?? null,
    schemeAt,
  };
}

/** One page is one mailbox until it is loaded anew, and its title is not always the one that names it. */
function rememberedAccount(document: Document, misses: Misses): () => string | null {
  let account: string | null = null;
  return () => {
    account ??= misses.attempt(accountLink.part, () => accountOf(document));
    if (account === null) misses.miss(accountLink.part);
    else misses.hit(accountLink.part);
    return account;
  };
}
