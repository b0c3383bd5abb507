import { afterEach, describe, expect, it, vi } from 'vitest';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { nextBurst } from '../../support/page-frames.ts';
import { showFixture } from './fixtures.ts';

let life: AbortController;
afterEach(() => {
  life.abort();
  history.replaceState(null, '', '/');
});

/** The parts that are told as missing after the page was looked at for a while. */
async function missedOn(fixture: string, change: (document: Document) => void): Promise<string[]> {
  life = new AbortController();
  let now = 60_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const told: string[] = [];
  history.replaceState(null, '', '/mail/u/0/#inbox/FMfcgzQXJkWbVbqXqvGk');
  showFixture(fixture);
  change(document);
  const page = openGmailPage(document, { onMiss: ({ part }) => told.push(part) }, life.signal);
  let thread: OpenThread | null = null;
  page.watchRows((rows) => {
    for (const row of rows) row.badgeHost('row-badge');
  }, life.signal);
  page.watchThread((open) => {
    thread = open;
  }, life.signal);
  for (let look = 0; look < 4; look++) {
    now += 3_000;
    window.dispatchEvent(new Event('hashchange'));
    await nextBurst();
    page.account();
    for (const row of page.rows()) row.badgeHost('row-badge');
    (thread as OpenThread | null)?.read({ account: 'nora@studio.example', ownAddresses: [] });
  }
  return told;
}

const rename =
  (selector: string, attribute = 'class') =>
  (document: Document) => {
    for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
  };
const both =
  (...changes: ((document: Document) => void)[]) =>
  (document: Document) => {
    for (const change of changes) change(document);
  };
const noIds = both(
  rename('[data-legacy-thread-id]', 'data-thread-id'),
  rename('[data-legacy-thread-id]', 'data-legacy-thread-id'),
);

describe('when Gmail changes, it is said which part', () => {
  it.each([
    ['the rows', '2026-09-list', both(rename('tr'), rename('tr', 'role')), 'list-row'],
    ['the ids in the rows', '2026-09-list', noIds, 'row-thread-id'],
    [
      'the heading',
      '2026-09-thread',
      both(rename('h2', 'data-legacy-thread-id'), rename('.ha'), rename('h2')),
      'thread-subject',
    ],
    ['the id on the heading', '2026-09-thread', rename('h2', 'data-legacy-thread-id'), 'thread-subject'],
    [
      'the messages',
      '2026-09-thread',
      both(rename('[role=listitem]', 'role'), rename('[data-message-id]', 'data-message-id')),
      'message',
    ],
    ['the senders', '2026-09-thread', rename('[email]', 'email'), 'message-sender'],
    ['the dates', '2026-09-thread', rename('[title]', 'title'), 'message-date'],
    ['the texts', '2026-09-thread', rename('.a3s, .ii'), 'message-body'],
    ['the account', '2026-09-thread', rename('[aria-label]', 'aria-label'), 'account'],
  ])('%s on %s', async (_, fixture, change, part) => {
    expect(await missedOn(fixture, change)).toContain(part);
  });

  it.each([
    '2026-09-list',
    '2026-09-list-ghosts',
    '2026-09-thread',
    '2025-11-thread-buttons',
    '2026-09-thread-stack-hostile',
    '2026-09-preview-pane',
    '2026-09-reply-boxes',
    '2026-08-sent-notice',
  ])('nothing on %s as it is', async (fixture) => {
    expect(await missedOn(fixture, () => {})).toEqual(fixture.includes('list') ? ['thread-subject'] : []);
  });
});
