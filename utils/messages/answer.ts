import { browser } from 'wxt/browser';
import type { RefusalCode, Reply } from './ask-errors.ts';
import { isRequest, mayAsk, payloadOf } from './guards/request-guards.ts';
import type { Answer, Ask, Asker, Request } from './protocol.ts';
import { type Self, type Sender, whoAsks } from './who-asks.ts';

/** Who asks, and from which tab: null where the browser names none, as for the popup. */
export interface AskerInTab {
  readonly asker: Asker;
  readonly tabId: number | null;
}

/** Gives the answer to a request of the protocol. Throwing refuses, with the code that `codeOf` gives the error. */
export type Answering = <R extends Request>(request: R, asked: Ask<R>, from: AskerInTab) => Promise<Answer<R>>;

/**
 * Registers the one message listener there is; must be called while the worker starts, before anything is awaited.
 * A message that is none of ours gets no answer at all: in Firefox a second listener that promises an answer and
 * gives none spoils the first one's (seen in Firefox 153, 2026-11-21).
 *
 * @param codeOf the code for an error that an answer threw
 */
export function answerRequests(answer: Answering, codeOf: (error: unknown) => RefusalCode): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const request = requestIn(message);
    if (request === null) return undefined;
    const self: Self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
    const asker = whoAsks(sender, self);
    const from = asker && { asker, tabId: sender.tab?.id ?? null };
    replyTo(answer, request, payloadIn(message), from, codeOf).then(sendResponse);
    return true;
  });
}

async function replyTo<R extends Request>(
  answer: Answering,
  request: R,
  payload: unknown,
  from: AskerInTab | null,
  codeOf: (error: unknown) => RefusalCode,
): Promise<Reply<Answer<R>>> {
  if (from === null || !mayAsk(request, from.asker)) return refusal('not-allowed');
  const asked = payloadOf(request, payload);
  if (asked === null) return refusal('bad-request');
  try {
    return { ok: true, answer: await answer(request, asked, from) };
  } catch (error) {
    return refusal(codeOf(error));
  }
}

function refusal(code: RefusalCode): Reply<never> {
  return { ok: false, error: { code } };
}

function requestIn(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null || !('fairdue' in message)) return null;
  const name = message.fairdue;
  return typeof name === 'string' && isRequest(name) ? name : null;
}

function payloadIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'payload' in message ? message.payload : undefined;
}
