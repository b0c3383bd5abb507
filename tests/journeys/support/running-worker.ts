import type { CDPSession } from 'playwright-core';
import type { RunningChromium } from '../../support/chromium.ts';

/** Runs an expression in the worker that runs now, and waits for what comes of it. */
export interface RunningWorker {
  run(expression: string): Promise<unknown>;
  /** Lets go of the worker, which may have ended. */
  leave(): Promise<void>;
}

interface FromTarget {
  readonly sessionId: string;
  readonly message: string;
}

/**
 * The browser keeps one target for a worker that was stopped and started again, and Playwright keeps the context of
 * the first one. This asks the browser itself each time (Chromium 156, 2026-11-22).
 */
export async function runningWorker(browser: RunningChromium): Promise<RunningWorker> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Chromium answers no questions of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin));
  if (!target) throw new Error('No worker is running');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let asked = 0;
  return {
    async run(expression) {
      asked += 1;
      const answer = answerTo(session, sessionId, asked);
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id: asked, method: 'Runtime.evaluate', params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return answer;
    },
    leave: () => session.detach(),
  };
}

function answerTo(session: CDPSession, sessionId: string, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (told: FromTarget) => {
      if (told.sessionId !== sessionId) return;
      const said = JSON.parse(told.message);
      if (said.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      const failed = said.error?.message ?? said.result?.exceptionDetails?.exception?.description;
      if (failed) reject(new Error(failed));
      else resolve(said.result?.result?.value);
    };
    session.on('Target.receivedMessageFromTarget', hear);
  });
}
