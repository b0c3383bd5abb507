import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { deliver, popup } from '../messages/a-message.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';

/** Ends the worker that ran, as the browser does after half a minute: its listeners and everything it held are gone. */
export function endWorker(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
}

/** Starts the worker; returns as soon as its listeners are registered. */
export function startWorker(): void {
  answerFromCatalogue('en', 'en-GB');
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  void background.main();
}

/**
 * The worker starts anew at that moment, with the alarms lost, and has looked at the digest and set its alarms again.
 * Date must be faked.
 */
export async function wakeAt(moment: Date | number): Promise<void> {
  endWorker();
  await fakeBrowser.alarms.clearAll();
  vi.setSystemTime(moment);
  startWorker();
  // The alarms are set after the digest was looked at.
  const isSet = async () => expect(await fakeBrowser.alarms.get('day-begins')).toBeDefined();
  await vi.waitFor(isSet, { interval: 4 });
}

/** Asks the running worker as one of our screens does. */
export async function askWorker(fairdue: string, payload: object, sender = popup): Promise<unknown> {
  const reply = await deliver({ fairdue, payload }, sender);
  if (typeof reply === 'object' && reply !== null && 'answer' in reply) return reply.answer;
  throw new Error(`Not answered: ${JSON.stringify(reply)}`);
}
