import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type Checkpoint, entriesWritten, holdTheJournal, letTheJournalGo, stopAt } from './support/checkpoints.ts';
import { seedInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { type PopupRequest, popupRequests } from './support/popup-requests.ts';
import { sampleClients } from './support/sample-clients.ts';

/** Firefox gives a screen its background's own window, so that the checkpoints are the same as in Chromium. */
describeInFirefox('in Firefox, an event page that dies in the middle of an action', () => {
  let firefox: RunningFirefox;
  let screen: Page;

  beforeAll(async () => {
    // Long enough for no rest to end it: here it ends when the test says so.
    firefox = await startFirefox({ idle: 60_000 });
    await seedInFirefox(firefox, sampleClients(today()), today());
    screen = await firefox.openScreen();
  });
  afterAll(() => firefox?.close());

  const ask = (fairdue: string, payload: object): Promise<unknown> =>
    screen.evaluate(
      async (message) => {
        const reply = await chrome.runtime.sendMessage(message).catch(() => null);
        return (reply as { ok?: boolean; answer?: unknown } | null)?.ok ? (reply as { answer: unknown }).answer : null;
      },
      { fairdue, payload },
    );
  const lines = () => ask('todays-list', { search: '' });
  const written = (requestId: string) => screen.evaluate(entriesWritten, requestId);
  const inBackground = (work: string) =>
    screen.evaluate(`(async () => { const scope = await browser.runtime.getBackgroundPage(); return ${work}; })()`);

  async function backgroundStoppingAt(checkpoint: Checkpoint): Promise<void> {
    await firefox.eventPage.stop();
    expect(await lines()).not.toBeNull();
    await inBackground(`(${stopAt.toString()})(scope, ${JSON.stringify(checkpoint)})`);
  }

  const takeBack = (requestId: string, count: number) => {
    const entryIds = Array.from({ length: count }, (_none, index) => `${requestId}#${index}`);
    return ask('undo', { entryIds, requestId: crypto.randomUUID() });
  };

  async function checkpointsOf({ request, payload, entries }: PopupRequest): Promise<Checkpoint[]> {
    await backgroundStoppingAt('none');
    const requestId = crypto.randomUUID();
    expect(await ask(request, { ...payload, requestId })).not.toBeNull();
    const requests = (await inBackground('scope.checkpoint.requests.slice()')) as string[];
    expect(await takeBack(requestId, entries)).not.toBeNull();
    const numberOf = (name: string) => requests.lastIndexOf(name) + 1;
    return ['before', 1, numberOf('journal.add'), numberOf('clients.put'), numberOf('requests.put'), 'complete'];
  }

  it.each(popupRequests(today()))('when it $what: it is there once or not at all', async (action) => {
    const { request, payload, entries } = action;
    const checkpoints = await checkpointsOf(action);
    const start = await lines();
    for (const checkpoint of checkpoints) {
      const requestId = crypto.randomUUID();
      await backgroundStoppingAt(checkpoint);
      if (checkpoint === 'before') await screen.evaluate(holdTheJournal);
      const answer = ask(request, { ...payload, requestId });
      await inBackground('scope.checkpoint.reached');
      await firefox.eventPage.stop();
      if (checkpoint === 'before') await screen.evaluate(letTheJournalGo);
      expect(await answer).toBeNull();

      const isDone = checkpoint === 'complete';
      expect([checkpoint, await written(requestId)]).toEqual([checkpoint, isDone ? entries : 0]);
      if (!isDone) expect(await lines()).toEqual(start);
      expect(await ask(request, { ...payload, requestId })).not.toBeNull();
      expect(await written(requestId)).toBe(entries);
      expect(await lines()).not.toEqual(start);
      await takeBack(requestId, entries);
      expect(await lines()).toEqual(start);
    }
    console.log(`Firefox, ${action.what}: dies at ${checkpoints.join(', ')}`);
  });
});
