import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { openBoxes } from '../../../utils/pages/gmail/compose.ts';
import { watchSends } from '../../../utils/pages/gmail/send.ts';
import type { GestureHearer } from '../../../utils/pages/gmail/send-gestures.ts';
import { ourMark } from '../../../utils/pages/host-element.ts';
import type { SentMail } from '../../../utils/pages/mail-writing.ts';
import { countMisses } from '../../../utils/pages/misses.ts';
import { watchPage } from '../../../utils/pages/watch.ts';
import { nextBurst } from '../../support/page-frames.ts';
import { showFixture } from './fixtures.ts';

let life: AbortController;
let hearer: GestureHearer;
let sent: SentMail[];
let undone: SentMail[];
let queued: SentMail[];

const today = () => calendarDay('2026-11-20');

/** A script cannot make trusted events: the gestures are told to the watcher here, and heard in the journeys. */
function start(): void {
  const watch = watchPage(document, { attributes: [], ours: ourMark }, life.signal);
  const misses = countMisses(document, '.a3s', () => {});
  watchSends(
    { document, watch, misses },
    {
      today,
      onSent: (mail) => sent.push(mail),
      onUndone: (mail) => undone.push(mail),
      onQueued: (mail) => queued.push(mail),
    },
    life.signal,
    (_, hears) => {
      hearer = hears;
    },
  );
}

function gesture(at: number): void {
  const box = openBoxes(document)[at];
  if (box) hearer.onSendGesture(new Event('click'), box);
}

function close(at: number): void {
  document.querySelectorAll('.M9')[at]?.remove();
}

function notice(): HTMLElement {
  const place = document.querySelector('.vh') ?? document.body.appendChild(document.createElement('p'));
  const link = (id: string) => Object.assign(document.createElement('span'), { id });
  place.replaceChildren(link('link_undo'), link('link_vsm'));
  place.className = 'vh';
  return place as HTMLElement;
}

beforeEach(() => {
  life = new AbortController();
  sent = [];
  undone = [];
  queued = [];
  showFixture('2026-09-reply-boxes');
  start();
});
afterEach(() => life.abort());

describe('a mail is sent', () => {
  it('once its box went away and the notice came', async () => {
    gesture(0);
    await nextBurst();
    expect(sent).toEqual([]);
    close(0);
    await nextBurst();
    expect(sent).toEqual([]);
    notice();
    await nextBurst();
    await nextBurst();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      draftId: '#msg-a:r-700',
      composeId: '7',
      threadId: '19a0000000000a11',
      confirmedBy: 'notice',
    });
    expect(sent[0]?.text).toContain('Studio Vale');
    expect(sent[0]?.sendId).toMatch(/^#msg-a:r-700\/\d+$/);
  });

  it('once its box went away and one more message of the user stands in the thread', async () => {
    gesture(0);
    close(0);
    const item = document.querySelector('[role=listitem]');
    item?.after(item.cloneNode(true));
    await nextBurst();
    expect(sent).toMatchObject([{ threadId: '19a0000000000a11', confirmedBy: 'message' }]);
    notice();
    await nextBurst();
    expect(sent).toHaveLength(1);
  });

  it('not by the gesture, not by the notice alone, not by the box alone', async () => {
    notice();
    await nextBurst();
    close(1);
    await nextBurst();
    gesture(0);
    await nextBurst();
    expect(sent).toEqual([]);
  });

  it('not by a notice of the mail before', async () => {
    notice();
    await nextBurst();
    gesture(0);
    close(0);
    await nextBurst();
    expect(sent).toEqual([]);
    notice();
    await nextBurst();
    expect(sent).toHaveLength(1);
  });

  it('not by Undo alone, which Gmail offers for much else', async () => {
    gesture(0);
    close(0);
    notice().querySelector('#link_vsm')?.remove();
    await nextBurst();
    expect(sent).toEqual([]);
  });

  it('each by a notice of its own where two are sent at once', async () => {
    gesture(0);
    gesture(1);
    close(0);
    close(0);
    notice();
    await nextBurst();
    expect(sent.map(({ composeId }) => composeId)).toEqual(['7']);
    notice();
    await nextBurst();
    expect(sent.map(({ composeId }) => composeId)).toEqual(['7', '8']);
  });

  it('once, however often Send was pressed, with the words of the last time', async () => {
    gesture(0);
    document.querySelector('[role=textbox]')?.prepend('One more thing.');
    gesture(0);
    close(0);
    notice();
    await nextBurst();
    notice();
    await nextBurst();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('One more thing.');
  });
});

describe('a sent mail is taken back', () => {
  async function send(): Promise<void> {
    gesture(0);
    close(0);
    notice();
    await nextBurst();
  }

  it('by Undo in its notice, once', async () => {
    await send();
    const link = document.querySelector('#link_undo');
    if (link) hearer.onUndo(link);
    if (link) hearer.onUndo(link);
    expect(undone).toEqual(sent);
  });

  it('by its draft opening again', async () => {
    const box = document.querySelector('.M9')?.cloneNode(true);
    await send();
    document.querySelector('.ip')?.append(box ?? '');
    await nextBurst();
    expect(undone).toEqual(sent);
  });

  it('not by Undo in another notice', async () => {
    await send();
    notice();
    const link = document.querySelector('#link_undo');
    if (link) hearer.onUndo(link);
    expect(undone).toEqual([]);
  });
});

describe('without a network a mail waits in the outbox', () => {
  const online = (isThere: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  afterEach(() => vi.restoreAllMocks());

  /** The message as Gmail shows it before and after the server knows it. */
  function ownMessage(): HTMLElement {
    const item = document.querySelector('[role=listitem]');
    const own = item?.cloneNode(true) as HTMLElement;
    const named = own.querySelector('[data-message-id]') ?? own;
    named.removeAttribute('data-legacy-message-id');
    named.setAttribute('data-message-id', '#msg-a:r-9');
    item?.after(own);
    return named as HTMLElement;
  }

  async function sendOffline(): Promise<void> {
    online(false);
    window.dispatchEvent(new Event('offline'));
    gesture(0);
    close(0);
    notice();
    await nextBurst();
  }

  it('but not where the browser never knew of a network', async () => {
    online(false);
    gesture(0);
    close(0);
    notice();
    await nextBurst();
    expect(queued).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('and is told once, but not counted', async () => {
    await sendOffline();
    ownMessage();
    await nextBurst();
    notice();
    await nextBurst();
    expect(queued).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('and counts when the network is back and a notice comes', async () => {
    await sendOffline();
    online(true);
    document.querySelector('.vh')?.replaceChildren();
    await nextBurst();
    expect(sent).toEqual([]);
    notice();
    await nextBurst();
    expect(sent).toMatchObject([{ confirmedBy: 'notice' }]);
  });

  it('and counts when the server has given its message an id', async () => {
    await sendOffline();
    const own = ownMessage();
    online(true);
    document.body.append('back');
    await nextBurst();
    expect(sent).toEqual([]);
    own.setAttribute('data-message-id', '#msg-f:1848781055589211299');
    document.body.append('again');
    await nextBurst();
    expect(sent).toMatchObject([{ confirmedBy: 'message' }]);
  });

  it('and never counts where it is taken back', async () => {
    await sendOffline();
    const undo = document.querySelector('#link_undo');
    if (undo) hearer.onUndo(undo);
    online(true);
    notice();
    await nextBurst();
    expect(sent).toEqual([]);
    expect(undone).toEqual([]);
  });
});

it('a forged click or key is not heard', async () => {
  life.abort();
  life = new AbortController();
  const watch = watchPage(document, { attributes: [], ours: ourMark }, life.signal);
  watchSends(
    { document, watch, misses: countMisses(document, '.a3s', () => {}) },
    { today, onSent: (mail) => sent.push(mail), onUndone: () => {} },
    life.signal,
  );
  const send = document.querySelector<HTMLElement>('.aoO');
  send?.click();
  send?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  close(0);
  notice();
  await nextBurst();
  expect(sent).toEqual([]);
});
