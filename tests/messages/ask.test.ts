import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../utils/messages/ask.ts';
import { ContextGone, NotAnswered, Refused } from '../../utils/messages/ask-errors.ts';

const payload = { invoiceId: 'i1', requestId: 'r1' };
const answer = { entryIds: ['r1#0'], invoice: null };
const died = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);
const absent = new Error('Could not establish connection. Receiving end does not exist.');

const runtime: { sendMessage(message: unknown): Promise<unknown>; id: string | undefined } = fakeBrowser.runtime;
let send: Mock<(message: unknown) => Promise<unknown>>;

beforeEach(() => {
  vi.useFakeTimers();
  send = vi.spyOn(runtime, 'sendMessage');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Asks, and lets all the pauses pass. */
async function asking(): Promise<unknown> {
  const asked = ask('mark-paid', payload).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return asked;
}

describe('asking', () => {
  it('sends the request and gives the answer', async () => {
    send.mockResolvedValue({ ok: true, answer });
    expect(await asking()).toEqual(answer);
    expect(send.mock.calls).toEqual([[{ fairdue: 'mark-paid', payload }]]);
  });

  it.each([
    ['died before it answered', died],
    ['was not there yet', absent],
  ])('asks again with the same request id where the worker %s', async (_what, error) => {
    send.mockRejectedValueOnce(error).mockRejectedValueOnce(error).mockResolvedValue({ ok: true, answer });
    expect(await asking()).toEqual(answer);
    expect(send).toHaveBeenCalledTimes(3);
    expect(new Set(send.mock.calls.map(([message]) => JSON.stringify(message))).size).toBe(1);
  });

  it('takes silence and nonsense for no answer', async () => {
    send
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: 'yes' })
      .mockResolvedValueOnce({ ok: false, error: { code: 'made-up' } })
      .mockResolvedValue({ ok: true, answer });
    expect(await asking()).toEqual(answer);
  });

  it('does not wait for ever on a worker that never answers', async () => {
    send.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue({ ok: true, answer });
    expect(await asking()).toEqual(answer);
  });

  it('gives up after some attempts, and says so', async () => {
    send.mockRejectedValue(died);
    const error = await asking();
    expect(error).toBeInstanceOf(NotAnswered);
    expect((error as NotAnswered).cause).toBe(died);
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('does not ask again where it was refused', async () => {
    send.mockResolvedValue({ ok: false, error: { code: 'not-saved' } });
    const error = await asking();
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).code).toBe('not-saved');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('knows that the extension was updated under the page by the error', async () => {
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await asking()).toBeInstanceOf(ContextGone);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('knows it by the missing id', async () => {
    vi.spyOn(runtime, 'id', 'get').mockReturnValue(undefined);
    expect(await asking()).toBeInstanceOf(ContextGone);
    expect(send).not.toHaveBeenCalled();
  });
});
