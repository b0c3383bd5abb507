import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import {
  type Checkpoint,
  type CheckpointWatch,
  entriesWritten,
  holdTheJournal,
  letTheJournalGo,
  stopAt,
} from './support/checkpoints.ts';
import { type ContentScriptWorld, contentScriptOf } from './support/content-script.ts';
import { openGmail } from './support/gmail-tab.ts';
import { type PopupRequest, popupRequests, sentMail } from './support/popup-requests.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { type RunningWorker, runningWorker } from './support/running-worker.ts';
import { seedSamples } from './support/sample-clients.ts';

let browser: RunningChromium;
let popup: PopupTab;
/** Where a mail that was sent is told of. Opened for that alone: a page that stands open asks again after each change. */
let gmailScript: ContentScriptWorld | null = null;

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today() });
  await seedSamples(browser, today());
  popup = await openPopup(browser);
  await popup.clients.first().waitFor();
});

beforeEach(() => browser.killWorker());

afterAll(() => browser.close());

/** Sends one message and gives the answer; null where none came. */
async function ask(request: string, payload: object): Promise<unknown> {
  const message = { fairdue: request, payload };
  if (request === 'note-sent' && gmailScript) {
    const sending = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
    return answerIn(await gmailScript.run(`${sending}.catch(() => null)`));
  }
  return answerIn(await popup.page.evaluate((asked) => chrome.runtime.sendMessage(asked).catch(() => null), message));
}

function answerIn(reply: unknown): unknown {
  const isAnswer = typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
  return isAnswer && 'answer' in reply ? reply.answer : null;
}

/** What the popup shows: made of the projections, so that a half of an action would show. */
const lines = () => ask('todays-list', { search: '' });
async function whatIsThere(requestId: string) {
  const [count, shown] = await Promise.all([popup.page.evaluate(entriesWritten, requestId), lines()]);
  return { written: count, lines: shown };
}
const idsOf = (requestId: string, count: number) =>
  Array.from({ length: count }, (_none, index) => `${requestId}#${index}`);

async function takeBack(requestId: string, count: number): Promise<void> {
  expect(await ask('undo', { entryIds: idsOf(requestId, count), requestId: crypto.randomUUID() })).not.toBeNull();
}

/**
 * The worker that runs now, to stop at the checkpoint of the next change. It is one that nobody has meddled with:
 * whoever has watched a worker ends it.
 */
async function workerStoppingAt(checkpoint: Checkpoint): Promise<RunningWorker> {
  const worker = await runningWorker(browser);
  await worker.run(`(${stopAt.toString()})(self, ${JSON.stringify(checkpoint)})`);
  return worker;
}

/** The requests of the action's transaction, and what the popup shows before and after it. */
async function uninterrupted({ request, payload, entries }: PopupRequest) {
  const start = await lines();
  const worker = await workerStoppingAt('none');
  const requestId = crypto.randomUUID();
  expect(await ask(request, { ...payload, requestId })).not.toBeNull();
  const requests = (await worker.run('checkpoint.requests')) as CheckpointWatch['requests'];
  await worker.leave();
  await browser.killWorker();
  const end = await lines();
  await takeBack(requestId, entries);
  expect(await lines()).toEqual(start);
  return { requests, start, end };
}

/** The action is begun, and the worker dies at the checkpoint. */
async function dieAt(checkpoint: Checkpoint, { request, payload }: PopupRequest, requestId: string): Promise<unknown> {
  const worker = await workerStoppingAt(checkpoint);
  if (checkpoint === 'before') await popup.page.evaluate(holdTheJournal);
  const answer = ask(request, { ...payload, requestId });
  await worker.run('checkpoint.reached');
  await worker.leave();
  const settled = checkpoint === 'copy' ? await answer : null;
  await browser.killWorker();
  if (checkpoint === 'before') await popup.page.evaluate(letTheJournalGo);
  expect(await answer).toEqual(settled);
  return settled;
}

/** Reading is many requests; of those only the first and the last are taken, of writing each one. */
function checkpointsOf(requests: readonly string[]): Checkpoint[] {
  const writes = requests.flatMap((name, index) => (/\.(?:add|put|delete|clear)$/.test(name) ? [index + 1] : []));
  return ['before', ...new Set([1, (writes[0] ?? 2) - 1, ...writes, requests.length]), 'complete', 'copy'];
}

async function diesEverywhere(action: PopupRequest): Promise<void> {
  const { request, payload, entries } = action;
  const { requests, start, end } = await uninterrupted(action);
  const outcomes: string[] = [];
  for (const checkpoint of checkpointsOf(requests)) {
    const requestId = crypto.randomUUID();
    await dieAt(checkpoint, action, requestId);
    const isDone = checkpoint === 'complete' || checkpoint === 'copy';
    const found = await whatIsThere(requestId);
    expect([checkpoint, found]).toEqual([
      checkpoint,
      isDone ? { written: entries, lines: end } : { written: 0, lines: start },
    ]);

    expect(await ask(request, { ...payload, requestId })).not.toBeNull();
    expect(await whatIsThere(requestId)).toEqual({ written: entries, lines: end });
    await takeBack(requestId, entries);
    expect(await lines()).toEqual(start);
    outcomes.push(`${checkpoint}${typeof checkpoint === 'number' ? ` ${requests[checkpoint - 1]}` : ''}`);
  }
  console.log(
    `${action.what}: dies at ${outcomes.length} of ${requests.length + 3} checkpoints: ${outcomes.join(', ')}`,
  );
}

describe('a worker that dies in the middle of an action: it is there once or not at all, and asking again makes it once', () => {
  it.each(popupRequests(today()))('when it $what', diesEverywhere);

  it('when it notes a mail that was sent', async () => {
    const gmail = await openGmail(browser.context, 0, '#inbox');
    gmailScript = await contentScriptOf(gmail.page, browser.origin);
    await diesEverywhere(sentMail);
    await gmail.page.close();
  });

  it('when it takes an action back, and gives it again', async () => {
    const requestId = crypto.randomUUID();
    await ask('mark-paid', { invoiceId: 'client-0-1043', requestId });
    const payload = { entryIds: idsOf(requestId, 1) };
    await diesEverywhere({ what: 'takes back', request: 'undo', payload, entries: 1 });
    await takeBack(requestId, 1);
  });

  it('and the second copy has all of it in the end', async () => {
    await browser.killWorker();
    await expect.poll(() => ask('ledger-health', {})).toEqual({ kind: 'ok' });
  });
});

describe('alarms that were cleared behind its back', () => {
  const names = () =>
    popup.page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).toSorted());

  it('come back with the next start of the worker', async () => {
    await expect.poll(names).toEqual(['day-begins', 'digest']);
    const before = await popup.page.evaluate(() => chrome.alarms.getAll());
    await popup.page.evaluate(() => chrome.alarms.clearAll());
    expect(await names()).toEqual([]);
    await browser.killWorker();
    await lines();
    await expect.poll(names).toEqual(['day-begins', 'digest']);
    const after = await popup.page.evaluate(() => chrome.alarms.getAll());
    const times = (alarms: typeof after) => alarms.map(({ name, scheduledTime }) => [name, scheduledTime]).toSorted();
    expect(times(after)).toEqual(times(before));
  });
});
