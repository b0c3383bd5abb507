import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import type { MailPage, MailRow } from '../../../utils/pages/mail-page.ts';
import { nextBurst } from '../../support/page-frames.ts';
import { showFixture } from './fixtures.ts';

let life: AbortController;
let bursts: (readonly MailRow[])[];
let page: MailPage;

function open(fixture: string): void {
  showFixture(fixture);
  page = openGmailPage(document, { onMiss: () => {} }, life.signal);
  page.watchRows((rows) => {
    bursts.push(rows);
    for (const row of rows) row.badgeHost('row-badge')?.setAttribute('data-invoice', row.threadId);
  }, life.signal);
}

const reported = () => bursts.flat().map((row) => row.threadId);
const badges = () =>
  [...document.querySelectorAll('[data-fairdue=row-badge]')].map((host) => host.getAttribute('data-invoice'));
const rowOf = (id: string) => document.querySelector(`[data-legacy-thread-id="${id}"]`)?.closest('tr');

beforeEach(() => {
  life = new AbortController();
  bursts = [];
});
afterEach(() => life.abort());

describe('rows', () => {
  it('are reported at once, those with an id', () => {
    open('2026-09-list');
    expect(reported()).toEqual(['19a0000000000a01', '19a0000000000a02']);
  });

  it('leave out lists that are kept but not shown', () => {
    open('2026-09-list-ghosts');
    expect(reported()).toEqual(['19a0000000000b01', '19a0000000000b02']);
    expect(page.rows().map((row) => row.isVisible())).toEqual([true, true]);
  });

  it('are one a thread where a thread has two or three of them', () => {
    open('2026-09-preview-pane');
    expect(reported()).toEqual(['19a0000000000f01', '19a0000000000f02', '19a0000000000f03']);
  });

  it('are reported when their id comes late, in one burst with others', async () => {
    open('2026-09-list');
    document.querySelectorAll('.bog > span')[2]?.setAttribute('data-legacy-thread-id', '19a0000000000a03');
    const copy = rowOf('19a0000000000a01')?.cloneNode(true) as Element;
    copy.querySelector('[data-fairdue]')?.remove();
    copy.querySelector('[data-legacy-thread-id]')?.setAttribute('data-legacy-thread-id', '19a0000000000a04');
    document.querySelector('tbody')?.append(copy);
    await nextBurst();
    expect(bursts).toHaveLength(2);
    expect(new Set(reported().slice(2))).toEqual(new Set(['19a0000000000a03', '19a0000000000a04']));
    expect(badges()).toHaveLength(4);
  });

  it('come into view without being reported twice', async () => {
    open('2026-09-list-ghosts');
    const [ghost] = document.querySelectorAll<HTMLElement>('[style]');
    ghost?.removeAttribute('style');
    window.dispatchEvent(new Event('hashchange'));
    await nextBurst();
    expect(reported()).toEqual(['19a0000000000b01', '19a0000000000b02', '19a0000000000b09']);
  });

  it('have ids written in either way, and none where two differ', async () => {
    open('2026-09-list');
    const subject = rowOf('19a0000000000a02')?.querySelector('.bog');
    subject?.append(document.createElement('span'));
    subject?.lastElementChild?.setAttribute('data-legacy-thread-id', '19a0000000000aff');
    await nextBurst();
    expect(badges()).toEqual(['19a0000000000a01']);
  });

  it.each([
    ['undefined', null],
    ['', null],
    ['#thread-a:r-123', null],
    ['19A0000000000A02', '19a0000000000a02'],
  ])('read the id %j as %j', (written, expected) => {
    showFixture('2026-09-list');
    const named = document.querySelectorAll('.bog > span')[1];
    named?.setAttribute('data-legacy-thread-id', written);
    named?.removeAttribute('data-thread-id');
    page = openGmailPage(document, { onMiss: () => {} }, life.signal);
    expect(page.rows().map((row) => row.threadId)).toEqual(
      expected ? ['19a0000000000a01', expected] : ['19a0000000000a01'],
    );
  });
});

describe('badges', () => {
  it('stand in the row of the id, before the subject, each with an open shadow root', () => {
    open('2026-09-preview-pane');
    const hosts = [...document.querySelectorAll('[data-fairdue=row-badge]')];
    expect(hosts).toHaveLength(3);
    for (const host of hosts) {
      expect(host.nextElementSibling?.matches('.y6')).toBe(true);
      expect(host.closest('tr')?.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id')).toBe(
        host.getAttribute('data-invoice'),
      );
      expect(host.shadowRoot?.mode).toBe('open');
    }
  });

  it('are the same element after Gmail drew the inside of the row anew, without another report', async () => {
    open('2026-09-list');
    const host = document.querySelector('[data-fairdue]');
    const tr = rowOf('19a0000000000a01');
    const copy = tr?.cloneNode(true);
    if (copy instanceof Element) copy.querySelector('[data-fairdue]')?.remove();
    tr?.replaceChildren(...(copy?.childNodes ?? []));
    if (tr) tr.className = 'zA zE btb';
    await nextBurst();
    expect(document.querySelector('[data-fairdue]')).toBe(host);
    expect(badges()).toEqual(['19a0000000000a01', '19a0000000000a02']);
    expect(bursts).toHaveLength(1);
  });

  it('leave a row that is given another thread, which is reported anew', async () => {
    open('2026-09-list');
    const [row] = bursts[0] ?? [];
    rowOf('19a0000000000a01')
      ?.querySelector('[data-legacy-thread-id]')
      ?.setAttribute('data-legacy-thread-id', '19a0000000000a77');
    await nextBurst();
    expect(row?.gone.aborted).toBe(true);
    expect(row?.badgeHost('row-badge')).toBeNull();
    expect(badges()).toEqual(['19a0000000000a77', '19a0000000000a02']);
  });

  it('go with their row', async () => {
    open('2026-09-list');
    const [row] = bursts[0] ?? [];
    rowOf('19a0000000000a01')?.remove();
    await nextBurst();
    expect(row?.gone.aborted).toBe(true);
  });

  it('come back when the page takes them out, and give in when it goes on', async () => {
    open('2026-09-list');
    const host = document.querySelector('[data-fairdue]');
    let returns = 0;
    for (let round = 0; round < 12; round++) {
      if (!host?.isConnected) break;
      host.remove();
      await nextBurst();
      if (host.isConnected) returns++;
    }
    expect(returns).toBe(5);
  });

  it('leave at the end, all of them, and nothing is placed after it', async () => {
    open('2026-09-list');
    const [row] = bursts[0] ?? [];
    life.abort();
    expect(document.querySelectorAll('[data-fairdue]')).toHaveLength(0);
    expect(row?.badgeHost('row-badge')).toBeNull();
    document.querySelector('tbody')?.append(rowOf('19a0000000000a02')?.cloneNode(true) ?? '');
    await nextBurst();
    expect(bursts).toHaveLength(1);
  });

  it("are all that changes: not one attribute of Gmail's own nodes", async () => {
    showFixture('2026-09-list');
    const written: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (!(target as Element).closest('[data-fairdue]'))
          written.push(`${(target as Element).className} ${attributeName}`);
      }
    });
    observer.observe(document, { attributes: true, subtree: true });
    page = openGmailPage(document, { onMiss: () => {} }, life.signal);
    page.watchRows((rows) => {
      for (const row of rows) row.badgeHost('row-badge');
    }, life.signal);
    rowOf('19a0000000000a01')?.append(document.createElement('td'));
    await nextBurst();
    life.abort();
    await nextBurst();
    observer.disconnect();
    expect(written).toEqual([]);
  });
});
