import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { nextBurst } from '../../support/page-frames.ts';
import { showFixture } from './fixtures.ts';

const mailbox = { account: 'nora@studio.example', ownAddresses: ['n@vale.example'] };
let life: AbortController;
let threads: (OpenThread | null)[];

function open(fixture: string): OpenThread | null {
  showFixture(fixture);
  const page = openGmailPage(document, { onMiss: () => {} }, life.signal);
  page.watchThread((thread) => threads.push(thread), life.signal);
  return threads[0] ?? null;
}

const heading = () => document.querySelector('h2');
const panel = () => document.querySelector<HTMLElement>('[data-fairdue]');

beforeEach(() => {
  life = new AbortController();
  threads = [];
});
afterEach(() => life.abort());

describe('the open thread', () => {
  it('is read with folded and open messages, people, days, text and attachments', () => {
    const thread = open('2026-09-thread');
    expect(thread?.subject).toBe('Invoice 📄 1043');
    expect(thread?.read(mailbox)).toEqual({
      account: 'nora@studio.example',
      ownAddresses: ['n@vale.example'],
      threadId: '19a0000000000c01',
      subject: 'Invoice 📄 1043',
      messages: [
        {
          id: null,
          from: { name: 'Anna Berg', email: 'anna@client.example' },
          to: [],
          sentOn: '2026-10-30',
          subject: 'Invoice 📄 1043',
          body: 'Thanks, send it over',
          attachmentNames: [],
          folded: true,
        },
        {
          id: '19a0000000000c02',
          from: { name: 'Nora Vale', email: 'nora@studio.example' },
          to: [
            { name: 'anna', email: 'anna@client.example' },
            { name: 'books', email: 'books@client.example' },
          ],
          sentOn: '2026-11-01',
          subject: 'Invoice 📄 1043',
          body: 'Hello Anna,\n\nplease find invoice 1043 over EUR 2,400.00, due Nov 10, 2026.\nPay online <https://pay.example/i/1043>',
          attachmentNames: ['invoice-1043.pdf', 'terms.pdf'],
          folded: false,
        },
        expect.objectContaining({
          sentOn: '2026-11-12',
          body: 'We pay on Friday.\n\n> On Sun, Nov 1, 2026 at 9:13 PM Nora Vale wrote:\n> please find invoice 1043',
        }),
      ],
    });
  });

  it('is none in a list', () => {
    open('2026-09-list');
    expect(threads).toEqual([null]);
  });

  it('is found with the buttons of November 2025 and the word "undefined" for an id', () => {
    expect(open('2025-11-thread-buttons')?.threadId).toBe('19a0000000000d01');
  });

  it('takes its id from the open row where the heading in the preview pane has none', () => {
    expect(open('2026-09-preview-pane')?.threadId).toBe('19a0000000000f01');
  });

  it('is not led astray by a mail that looks like Gmail, and counts the messages in a stack', () => {
    const thread = open('2026-09-thread-stack-hostile');
    expect(thread?.threadId).toBe('19a0000000000e01');
    const messages = thread?.read(mailbox).messages ?? [];
    expect(messages.map(({ from, folded }) => [from.email, folded])).toEqual([
      ['nora@studio.example', true],
      [null, true],
      [null, true],
      [null, true],
      ['anna@client.example', true],
      ['mallory@evil.example', false],
    ]);
    expect(messages[5]?.attachmentNames).toEqual([]);
    expect(messages[5]?.body).not.toContain('hidden');
  });

  it('has no id for a message that was just sent', () => {
    expect(
      open('2026-08-sent-notice')
        ?.read(mailbox)
        .messages.map(({ id }) => id),
    ).toEqual(['19a0000000000a21', null]);
  });

  it('is none where two different ones are shown', () => {
    showFixture('2026-09-thread');
    const other = heading()?.cloneNode(true);
    if (other instanceof Element) other.setAttribute('data-legacy-thread-id', '19a0000000000c77');
    heading()?.after(other ?? '');
    openGmailPage(document, { onMiss: () => {} }, life.signal).watchThread(
      (thread) => threads.push(thread),
      life.signal,
    );
    expect(threads).toEqual([null]);
  });
});

describe('what changes in it', () => {
  it('is reported with the same object when a message is unfolded', async () => {
    const thread = open('2026-09-thread');
    const item = document.querySelector('.kv');
    const body = document.createElement('div');
    body.className = 'a3s';
    body.textContent = 'Thanks, send it over please.';
    item?.append(body);
    await nextBurst();
    expect(threads).toEqual([thread, thread]);
    expect(thread?.read(mailbox).messages[0]).toMatchObject({ folded: false, body: 'Thanks, send it over please.' });
  });

  it('is reported when a message comes, and not when the user writes', async () => {
    const thread = open('2026-09-reply-boxes');
    document.querySelector('[role=textbox]')?.append(document.createElement('div'));
    await nextBurst();
    expect(threads).toHaveLength(1);
    const copy = document.querySelector('[role=listitem]')?.cloneNode(true) ?? '';
    document.querySelector('[role=list]')?.append(copy);
    await nextBurst();
    expect(threads).toEqual([thread, thread]);
  });

  it('is told by null and an aborted signal when it is left', async () => {
    const thread = open('2026-09-thread');
    document.querySelector('[role=main]')?.replaceChildren();
    await nextBurst();
    expect(threads).toEqual([thread, null]);
    expect(thread?.gone.aborted).toBe(true);
    expect(thread?.panelHost('thread-panel')).toBeNull();
  });

  it('is held back while messages of the thread before still stand there', async () => {
    const thread = open('2026-09-thread');
    heading()?.setAttribute('data-legacy-thread-id', '19a0000000000c99');
    await nextBurst();
    expect(threads).toEqual([thread, null]);
    const list = document.querySelector('[role=list]');
    list?.replaceChildren(...[...list.children].map((item) => item.cloneNode(true)));
    await nextBurst();
    expect(threads[2]?.threadId).toBe('19a0000000000c99');
  });
});

describe('the panel', () => {
  it('stands under the subject and above the messages', () => {
    const thread = open('2026-09-thread');
    const host = thread?.panelHost('thread-panel');
    expect(host).toBe(panel());
    expect(host?.previousElementSibling?.contains(heading())).toBe(true);
    const list = document.querySelector('[role=list]');
    expect((list?.compareDocumentPosition(host ?? document) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(thread?.panelHost('thread-panel')).toBe(host);
  });

  it('makes room for an offer, and the other way round', () => {
    const thread = open('2026-09-thread');
    thread?.panelHost('thread-panel');
    thread?.panelHost('offer-to-track');
    expect(document.querySelectorAll('[data-fairdue]')).toHaveLength(1);
    expect(panel()?.dataset.fairdue).toBe('offer-to-track');
    thread?.dropPanel();
    expect(panel()).toBeNull();
  });

  it('is put back, with what is in it, after Gmail drew the head anew', async () => {
    const thread = open('2026-09-thread');
    const host = thread?.panelHost('thread-panel');
    host?.shadowRoot?.append('12 days overdue');
    const head = document.querySelector('.V8djrc');
    const copy = head?.cloneNode(true);
    if (copy instanceof Element) copy.querySelector('[data-fairdue]')?.remove();
    head?.replaceWith(copy ?? '');
    await nextBurst();
    expect(panel()).toBe(host);
    expect(panel()?.shadowRoot?.textContent).toBe('12 days overdue');
  });

  it('is no block in a row of columns', () => {
    showFixture('2026-09-thread');
    const around = document.querySelector<HTMLElement>('.ha')?.parentElement;
    if (around) around.style.display = 'flex';
    openGmailPage(document, { onMiss: () => {} }, life.signal).watchThread(
      (thread) => threads.push(thread),
      life.signal,
    );
    expect(threads[0]?.panelHost('thread-panel')?.parentElement).not.toBe(around);
  });
});

describe('pressing for the user', () => {
  it('opens a folded message and a stack before it', async () => {
    const thread = open('2026-09-thread-stack-hostile');
    const [stack] = document.querySelectorAll('.kQ');
    const opened = document.querySelector('.kv')?.cloneNode(true);
    stack?.querySelector('.adx')?.addEventListener('click', () => stack.replaceChildren(...(opened?.childNodes ?? [])));
    stack?.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('.adf')) return;
      const body = document.createElement('div');
      body.className = 'a3s';
      stack.append(body);
    });
    expect(await thread?.unfold(1)).toBe(true);
    expect(await thread?.unfold(5)).toBe(true);
    expect(await thread?.unfold(99)).toBe(false);
  });

  it('takes the reply that is open already', async () => {
    const thread = open('2026-09-reply-boxes');
    expect((await thread?.openReply())?.draftId()).toBe('#msg-a:r-700');
  });

  it('takes the one that fills the page before any other', async () => {
    const thread = open('2026-05-schedule-full-screen');
    const inline = document.querySelector('.aSt .M9')?.cloneNode(true) as Element;
    inline.querySelector('input[name=draft]')?.setAttribute('value', '#msg-a:r-inline');
    document.querySelector('[role=listitem]')?.append(inline);
    expect((await thread?.openReply())?.draftId()).toBe('#msg-a:r-1200');
  });

  it.each([
    ['Reply all, where there is one, so that nobody is dropped', '.bkI', () => {}],
    ['the shown Reply, the last one', '.amn:last-child .bkH', () => document.querySelector('.bkI')?.remove()],
  ])('presses %s, and waits for the box', async (_, control, prepare) => {
    const thread = open('2026-09-thread');
    prepare();
    const pressed: Element[] = [];
    document.addEventListener('click', (event) => pressed.push(event.target as Element), { signal: life.signal });
    const wanted = document.querySelector(control);
    wanted?.addEventListener('click', () => {
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      editor.setAttribute('role', 'textbox');
      const box = document.createElement('div');
      box.className = 'aoI';
      box.append(editor);
      setTimeout(() => document.querySelector('.ip')?.append(box));
    });
    const box = await thread?.openReply();
    expect(box?.isOpen()).toBe(true);
    expect(pressed).toEqual([wanted]);
  });

  it('presses once more only where nothing stirred', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const thread = open('2026-09-thread');
    document.querySelector('.bkI')?.remove();
    const presses: string[] = [];
    const bar = document.querySelectorAll('.bkH')[1];
    for (const type of ['pointerdown', 'click']) bar?.addEventListener(type, () => presses.push(type));
    const first = thread?.openReply();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await first).toBeNull();
    expect(presses.at(0)).toBe('click');
    expect(presses.filter((type) => type === 'click')).toHaveLength(2);

    presses.length = 0;
    bar?.addEventListener('click', () => document.querySelector('.ip')?.append(document.createElement('i')));
    const second = thread?.openReply();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await second).toBeNull();
    expect(presses).toEqual(['click']);
    vi.useRealTimers();
  });

  it('gives up when the thread is left', async () => {
    const thread = open('2026-09-thread');
    const waiting = thread?.openReply();
    life.abort();
    expect(await waiting).toBeNull();
  });
});
