import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findAll } from '../../../utils/pages/find.ts';
import { openBoxes } from '../../../utils/pages/gmail/compose.ts';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import { attachmentName, listRow } from '../../../utils/pages/gmail/selectors.ts';
import type { MailRow, OpenThread } from '../../../utils/pages/mail-page.ts';
import { showPage } from '../../support/show-page.ts';

const folder = join(process.cwd(), '..', 'shared', 'pages', 'gmail');
const isHere = existsSync(folder);
if (!isHere) console.log(`Skipped: the captured Gmail pages are not in ${folder}.`);

let life = new AbortController();
afterEach(() => life.abort());

function open(path: string) {
  life = new AbortController();
  showPage(readFileSync(join(folder, path), 'utf8'));
  const page = openGmailPage(document, { onMiss: () => {} }, life.signal);
  const rows: MailRow[] = [];
  const threads: (OpenThread | null)[] = [];
  page.watchRows((found) => rows.push(...found), life.signal);
  page.watchThread((thread) => threads.push(thread), life.signal);
  return { page, rows, thread: threads.at(-1) ?? null };
}

describe.skipIf(!isHere)('the adapter on captured and modelled Gmail pages', () => {
  it.each(['list-default', 'list-no-globals', 'list-split-vertical-3row', 'toast-sent-with-undo'])(
    'finds the four rows of replica/%s and puts a badge into each',
    (name) => {
      const { page, rows, thread } = open(`replica/${name}.html`);
      expect(rows.map((row) => row.threadId)).toEqual(['3', '4', '5', '6'].map((last) => `19a36435ce2f0ff${last}`));
      for (const row of rows) expect(row.badgeHost('row-badge')?.closest('tr')?.matches('.zA')).toBe(true);
      expect(thread).toBeNull();
      expect(page.account()).toBe('me@example.test');
    },
  );

  it.each([
    'thread-classic-buttons',
    'thread-material-buttons-2025-11',
    'thread-perm-id-undefined-2025-11',
    'thread-reply-open',
  ])('reads the thread of replica/%s', (name) => {
    const { thread, rows } = open(`replica/${name}.html`);
    expect(rows).toEqual([]);
    expect(thread?.threadId).toBe('19a36435ce2f0ff3');
    const { messages } = thread?.read({ account: 'me@example.test', ownAddresses: [] }) ?? { messages: [] };
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({
      folded: true,
      from: { email: 'client@example.test' },
      sentOn: '2019-12-26',
      body: 'Hi',
    });
    expect(messages[1]).toMatchObject({
      folded: false,
      id: '19a36435ce2f0ff3',
      from: { email: 'me@example.test' },
      to: [{ email: 'client@example.test', name: 'Client Co' }],
      sentOn: '2025-11-01',
      attachmentNames: ['INV-1042.pdf'],
    });
    expect(messages[1]?.body).toBe(
      'Invoice total EUR 1,200.00, due Nov 15, 2025\n\n> On Fri, Oct 31, 2025 at 9:00 AM X wrote:\n> old',
    );
  });

  it('finds the open reply of replica/thread-reply-open and writes before its signature', async () => {
    const { page, thread } = open('replica/thread-reply-open.html');
    const box = page.openBoxOf('19a36435ce2f0ff3');
    expect(box).toMatchObject({ composeId: '2', threadId: '19a36435ce2f0ff3' });
    expect((await thread?.openReply())?.composeId).toBe('2');
    expect(await box?.insertDraft(['Dear Client,', 'Thank you.'])).toEqual({ ok: true });
    expect(box?.text()).toBe('Dear Client,\n\nThank you.\n\n--\nMe');
  });

  it('finds the sixteen rows of 2014 and gives none an id', () => {
    const { rows } = open('real/2014-12-inbox-16-rows.html');
    expect(findAll(listRow, document)).toHaveLength(16);
    expect(rows).toEqual([]);
  });

  it('finds the compose window of 2020', () => {
    open('real/2020-10-compose-window.html');
    const boxes = openBoxes(document);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]).toMatchObject({ composeId: '1', threadId: null });
    expect(boxes[0]?.draftId()).toBe('#msg-a:r-7673660351152959857');
  });

  it('throws on no page at all', () => {
    for (const part of ['real', 'replica']) {
      for (const name of readdirSync(join(folder, part))) {
        expect(() => open(join(part, name)), name).not.toThrow();
        life.abort();
      }
    }
  });

  it('finds the names on attachment cards of 2015', () => {
    open('real/2015-attachment-cards-01.html');
    expect(findAll(attachmentName, document).map((name) => name.textContent)).toEqual(['Support Numbers']);
  });
});
