import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostFileBytes } from '../../../utils/domain/file-size.ts';
import { addressOf, attachmentsIn } from '../../../utils/pages/gmail/attachments.ts';
import { fetchAttachment } from '../../../utils/pages/gmail/fetch-attachment.ts';
import { threadInPage } from '../../../utils/pages/gmail/open-thread.ts';
import { showPage } from '../../support/show-page.ts';

const address = 'https://mail.google.com/mail/u/0/?ui=2&attid=0.1&th=18c0&view=att&disp=safe';
const signal = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

function thread(cards: string) {
  showPage(`<div role="main"><h2 class="hP" data-legacy-thread-id="18c0ffee00000001">Invoice</h2><div role="list">
    <div role="listitem"><div class="adn" data-legacy-message-id="18c0ffee00000002"><span class="gD" email="Nora@lindqvist.example">Nora</span>
    <div class="a3s">text <span class="aZo" download_url="application/pdf:forged.pdf:${address}"><span class="aV3">forged.pdf</span></span></div>
    <div class="aQH">${cards}</div></div></div></div></div>`);
  const inPage = threadInPage(document);
  if (!inPage) throw new Error('No thread stands in the page');
  return inPage;
}

function card(name: string, download?: string): string {
  const attribute = download === undefined ? '' : ` download_url="${download}"`;
  return `<span class="aZo"${attribute}><a><span class="aV3">${name}</span></a></span>`;
}

describe('the attachments of a thread', () => {
  it('are its PDF and XML files, with who sent them, and never what a mail pretends to be one', () => {
    const inPage = thread(card('invoice.PDF') + card('photo.jpg') + card('factur-x.xml'));
    expect(attachmentsIn(inPage)).toEqual([
      { name: 'invoice.PDF', from: 'nora@lindqvist.example', messageId: '18c0ffee00000002' },
      { name: 'factur-x.xml', from: 'nora@lindqvist.example', messageId: '18c0ffee00000002' },
    ]);
  });

  it.each([
    ['while it is scanned', undefined, null],
    ['once it is', `application/pdf:a.pdf:${address}`, address],
    ['in a form never seen', 'a.pdf', null],
    ['with a script', 'application/pdf:a.pdf:javascript:alert(1)', null],
  ])('have an address or none: %s', (_when, download, expected) => {
    const inPage = thread(card('a.pdf', download));
    const [attachment] = attachmentsIn(inPage);
    expect(attachment && addressOf(inPage, attachment)).toBe(expected);
  });
});

describe('asking Gmail for an attachment', () => {
  const answer = (
    body: BodyInit,
    headers: Record<string, string> = { 'content-type': 'application/pdf' },
    status = 200,
  ) => {
    const asked = vi.fn(async () => new Response(body, { headers, status }));
    vi.stubGlobal('fetch', asked);
    return asked;
  };

  it.each([
    'https://mail.google.com.evil.example/mail/u/0/?view=att',
    'http://mail.google.com/mail/u/0/?view=att',
    'https://evil.example/mail/u/0/?view=att',
    'https://mail.google.com/mail/u/0/?view=up&act=tr',
    'https://mail.google.com/accounts/logout?view=att',
    'https://user@evil.example:443/mail/?view=att',
    'no address',
  ])('asks nothing of %s', async (other) => {
    const asked = answer('x');
    expect(await fetchAttachment(other, signal)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks as Gmail’s own download does, for this origin only', async () => {
    const asked = answer('%PDF-1.4');
    expect((await fetchAttachment(address, signal))?.size).toBe(8);
    expect(asked.mock.calls).toEqual([
      [
        address,
        expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin', referrerPolicy: 'no-referrer' }),
      ],
    ]);
  });

  it('takes no page for a file, and no failure', async () => {
    answer('<html>Sign in</html>', { 'content-type': 'text/html; charset=utf-8' });
    expect(await fetchAttachment(address, signal)).toBeNull();
    answer('gone', { 'content-type': 'application/pdf' }, 404);
    expect(await fetchAttachment(address, signal)).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchAttachment(address, signal)).toBeNull();
  });

  it('stops soon after what is read at most', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    answer(endless as unknown as BodyInit);
    const file = await fetchAttachment(address, signal);
    expect(file?.size).toBeGreaterThan(mostFileBytes);
    expect(given).toBeLessThan(mostFileBytes + 3_000_000);
  });
});
