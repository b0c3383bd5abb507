import { browser } from 'wxt/browser';
import { ContextGone, NotAnswered, type RefusalCode, Refused, type Reply, refusalCodes } from './ask-errors.ts';
import type { Answer, Ask, Request } from './protocol.ts';

/** Pauses before each retry, in milliseconds. A killed worker is back within some hundred. */
const pauses = [50, 250, 1_000, 2_000];

/** How long one attempt may take, in milliseconds: longer than any upgrade of the database seen. */
const patience = 15_000;

/**
 * Asks the background. A worker that dies before it answers is asked again with the same payload, and thus with the
 * same request id, so that nothing happens twice.
 *
 * @throws Refused where the background says no; NotAnswered after the last retry; ContextGone where the extension
 * was updated or removed under this page
 */
export async function ask<R extends Request>(request: R, payload: Ask<R>): Promise<Answer<R>> {
  let failure: unknown;
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    assertContext();
    try {
      const reply: unknown = await inTime(browser.runtime.sendMessage({ fairdue: request, payload }));
      if (isReply<Answer<R>>(reply)) return answerIn(reply);
      failure = new Error('No listener answered');
    } catch (error) {
      if (error instanceof Refused) throw error;
      assertContext(error);
      failure = error;
    }
  }
  throw new NotAnswered(failure);
}

/** @throws ContextGone where this page's extension is no more */
function assertContext(error?: unknown): void {
  // Chromium leaves `runtime.id` undefined in an orphaned content script, and says so in the error, too.
  const said = error instanceof Error && /context invalidated/i.test(error.message);
  if (said || browser.runtime?.id === undefined) throw new ContextGone(error);
}

function answerIn<A>(reply: Reply<A>): A {
  if (reply.ok) return reply.answer;
  throw new Refused(reply.error.code);
}

function isReply<A>(value: unknown): value is Reply<A> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'answer' in value;
  return 'error' in value && typeof value.error === 'object' && value.error !== null && hasKnownCode(value.error);
}

function hasKnownCode(error: object): boolean {
  return 'code' in error && refusalCodes.includes(error.code as RefusalCode);
}

function inTime<T>(attempt: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('No answer in time')), patience);
  return Promise.race([attempt, late.promise]).finally(() => clearTimeout(timer));
}
