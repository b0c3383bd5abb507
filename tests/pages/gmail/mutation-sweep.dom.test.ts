import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBoxes } from '../../../utils/pages/gmail/compose.ts';
import { openGmailPage } from '../../../utils/pages/gmail/page.ts';
import * as readingSelectors from '../../../utils/pages/gmail/selectors.ts';
import * as writingSelectors from '../../../utils/pages/gmail/writing-selectors.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { nextBurst } from '../../support/page-frames.ts';
import { fixtureNames, showFixture } from './fixtures.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

const mutants = Object.entries({ ...readingSelectors, ...writingSelectors }).flatMap(([name, need]) =>
  mutantsOf(name, need),
);
const mailbox = { account: 'nora@studio.example', ownAddresses: [] };
const figures = { mutants: 0, unharmed: 0, poorer: 0 };
const problems: string[] = [];

/** What the adapter made of a page: never more, and never another, than of the page as it was. */
interface Outcome {
  readonly badges: readonly string[];
  readonly thread: string | null;
  readonly messages: readonly string[];
  readonly panels: number;
  readonly boxes: readonly string[];
  readonly written: number;
}

let life: AbortController;
beforeEach(() => {
  // A frame comes at once: thousands of pages would wait for thousands of sixtieths of a second.
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => Number(setTimeout(() => draw(0))));
  vi.spyOn(console, 'warn').mockImplementation((...words) => void problems.push(words.join(' ')));
  window.addEventListener('error', (event) => problems.push(event.message));
});
afterEach(() => life.abort());
afterAll(() => {
  console.log(
    `Mutation sweep: ${figures.mutants} mutants, ${figures.unharmed} unharmed, ${figures.poorer} with less shown, 0 wrong.`,
  );
});

async function outcome(fixture: string, mutant: Mutant | null, when: 'before' | 'while'): Promise<Outcome | null> {
  showFixture(fixture);
  life = new AbortController();
  if (mutant && when === 'before' && !mutant.apply(document)) return null;
  const threads: (OpenThread | null)[] = [];
  const page = openGmailPage(document, { onMiss: () => {} }, life.signal);
  page.watchRows((rows) => {
    for (const row of rows) row.badgeHost('row-badge')?.setAttribute('data-invoice', row.threadId);
  }, life.signal);
  page.watchThread((thread) => threads.push(thread), life.signal);
  threads.at(-1)?.panelHost('thread-panel');
  if (mutant && when === 'while') {
    if (!mutant.apply(document)) {
      life.abort();
      return null;
    }
    await nextBurst();
  }
  const thread = threads.at(-1) ?? null;
  const seen = {
    badges: [...document.querySelectorAll('[data-fairdue=row-badge]')].map((host) => labelOf(host)),
    thread: thread?.threadId ?? null,
    messages:
      thread?.read(mailbox).messages.map(({ id, from, sentOn, folded }) => `${id} ${from.email} ${sentOn} ${folded}`) ??
      [],
    panels: document.querySelectorAll('[data-fairdue=thread-panel]').length,
    boxes: openBoxes(document).map((box) => `${box.composeId} ${box.threadId}`),
    written: await writeEverywhere(),
  };
  life.abort();
  return seen;
}

/** A badge that says another thread than its row is the worst that can happen. */
function labelOf(host: Element): string {
  const named = host.closest('tr')?.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
  const label = host.getAttribute('data-invoice') ?? '';
  if (named && named !== label) problems.push(`badge ${label} in the row of ${named}`);
  return label;
}

/** A draft into every box: the words that were there must be there. */
async function writeEverywhere(): Promise<number> {
  let written = 0;
  for (const box of openBoxes(document)) {
    const before = compact(box.editor);
    const result = await box.insertDraft(['Dear Anna,', 'please pay.']);
    const after = compact(box.editor);
    const rest = after.replace('DearAnna,pleasepay.', '');
    if (rest !== before) problems.push(`lost words: ${before} became ${after}`);
    if (result.ok) written++;
  }
  return written;
}

function compact(editor: HTMLElement): string {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent;
  return text?.replace(/\s+/g, '') ?? '';
}

const known = (all: readonly string[], now: readonly string[]) => now.every((one) => all.includes(one));

describe.each(fixtureNames)('whatever changes on %s', (fixture) => {
  it.each(['before', 'while'] as const)(
    '%s Fairdue runs: nothing thrown, nothing wrong, no word lost',
    async (when) => {
      const whole = await outcome(fixture, null, when);
      for (const mutant of mutants) {
        const now = await outcome(fixture, mutant, when);
        if (!now || !whole) continue;
        figures.mutants++;
        const where = `${mutant.name}, changed ${when}`;
        expect(problems.splice(0), where).toEqual([]);
        expect(known(whole.badges, now.badges), `${where}: ${now.badges}`).toBe(true);
        expect([whole.thread, null], where).toContain(now.thread);
        expect(now.panels, where).toBeLessThanOrEqual(1);
        for (const id of now.messages.map((line) => line.split(' ')[0])) {
          expect([...whole.messages.map((line) => line.split(' ')[0]), 'null'], where).toContain(id);
        }
        if (JSON.stringify(now) === JSON.stringify(whole)) figures.unharmed++;
        else figures.poorer++;
      }
    },
    120_000,
  );
});
