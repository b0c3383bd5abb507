import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf, toolbarCount } from './support/ledger.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { sampleClients } from './support/sample-clients.ts';
import { type ClientSketch, seedLedger } from './support/seeded-ledger.ts';

/** Somebody who answered that somebody else pays. */
const namesAnother: ClientSketch = {
  name: 'Hill Press',
  invoices: [{ number: '1031', due: -15, minor: 38_000 }],
  since: [
    {
      on: -1,
      fact: {
        kind: 'reply-received',
        messageId: 'm-hill',
        suggests: 'wrong-contact',
        promiseDate: null,
        address: 'accounts@hill.example',
      },
    },
  ],
};

let browser: RunningChromium;
let popup: PopupTab;

beforeAll(async () => {
  browser = await startChromium();
  await seedLedger(browser, [...sampleClients(today()), namesAnother], today());
  popup = await openPopup(browser);
  await popup.clients.first().waitFor();
});

afterAll(() => browser.close());

const section = (heading: string) =>
  popup.page.locator('section', { has: popup.page.locator('h2', { hasText: heading }) });
const namesIn = (heading: string) =>
  section(heading)
    .locator('[data-client]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-client')));
const kindsSince = async (before: number) => (await journalOf(browser)).slice(before).map(({ kind }) => kind);

/** Presses buttons of a client's, one after the other, with the worker stopped before the last. */
async function press(client: string, ...buttons: readonly string[]): Promise<void> {
  for (const [index, name] of buttons.entries()) {
    if (index === buttons.length - 1) await browser.killWorker();
    await popup.client(client).getByRole('button', { name, exact: true }).click();
  }
}

/** What the notice says, once something is said. */
async function said(words: RegExp | string): Promise<void> {
  await popup.page.locator('.notice', { hasText: words }).waitFor();
}

async function undo(): Promise<void> {
  await browser.killWorker();
  await popup.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await said('Undone.');
}

interface Journey {
  readonly what: string;
  readonly client: string;
  readonly from: 'Today' | 'Waiting';
  readonly act: () => Promise<void>;
  readonly says: RegExp | string;
  readonly kinds: readonly string[];
  readonly to: 'Today' | 'Later today' | 'Next 7 days' | 'Waiting' | null;
}

const field = (client: string, label: string) => popup.client(client).getByLabel(label, { exact: true });

const journeys: readonly Journey[] = [
  {
    what: 'marks an invoice paid',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'Mark paid'),
    says: 'Marked as paid.',
    kinds: ['invoice-paid'],
    to: null,
  },
  {
    what: 'puts a client off until later today, which is no hold',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'Snooze', 'Later today'),
    says: 'Moved to later today.',
    kinds: [],
    to: 'Later today',
  },
  {
    what: 'snoozes for three days',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'Snooze', 'For 3 days'),
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'snoozes until Monday',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'Snooze', 'Until Monday'),
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'snoozes until after their pay run',
    client: 'Acme Ltd',
    from: 'Today',
    async act() {
      await press('Acme Ltd', 'Snooze');
      await field('Acme Ltd', 'They pay on day').fill('28');
      await press('Acme Ltd', 'After their pay run');
    },
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'notes a promise with its amount',
    client: 'Acme Ltd',
    from: 'Today',
    async act() {
      await press('Acme Ltd', 'More', 'Payment promised');
      await field('Acme Ltd', 'For').fill(addDays(today(), 5));
      await field('Acme Ltd', 'Amount, if they named one').fill('1.000,00');
      await press('Acme Ltd', 'Save');
    },
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'notes a dispute',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'More', 'Disputed'),
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'notes a part payment',
    client: 'Acme Ltd',
    from: 'Today',
    async act() {
      await press('Acme Ltd', 'More', 'Part payment');
      await field('Acme Ltd', 'Amount').fill('400');
      await press('Acme Ltd', 'Save');
    },
    says: 'Payment noted.',
    kinds: ['payment-received'],
    to: 'Waiting',
  },
  {
    what: 'skips a step',
    client: 'Acme Ltd',
    from: 'Today',
    act: () => press('Acme Ltd', 'More', 'Skip this step'),
    says: 'Step skipped.',
    kinds: ['step-skipped'],
    to: 'Next 7 days',
  },
  {
    what: 'telephones and reaches nobody',
    client: 'Baker & Sons',
    from: 'Today',
    act: () => press('Baker & Sons', 'Call', 'No answer'),
    says: 'Try again in a few days.',
    kinds: ['contact-made'],
    to: 'Next 7 days',
  },
  {
    what: 'telephones and is promised a day',
    client: 'Baker & Sons',
    from: 'Today',
    async act() {
      await press('Baker & Sons', 'Call', 'Will pay on a day');
      await field('Baker & Sons', 'For').fill(addDays(today(), 6));
      await press('Baker & Sons', 'Save');
    },
    says: /Call noted. On hold until/,
    kinds: ['contact-made', 'hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'telephones and hears of a dispute',
    client: 'Baker & Sons',
    from: 'Today',
    act: () => press('Baker & Sons', 'Call', 'Disputes it'),
    says: /Call noted. On hold until/,
    kinds: ['contact-made', 'hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'changes the number on the call card',
    client: 'Baker & Sons',
    from: 'Today',
    async act() {
      await press('Baker & Sons', 'Call', 'Change');
      await field('Baker & Sons', 'Phone').fill('+44 20 7946 0999');
      await press('Baker & Sons', 'Save');
      await popup.client('Baker & Sons').locator('a[href="tel:+442079460999"]').waitFor();
    },
    says: 'Number saved.',
    kinds: ['client-described'],
    to: 'Today',
  },
  {
    what: 'decides to write off',
    client: 'Cedar Films',
    from: 'Today',
    act: () => press('Cedar Films', 'Decide', 'Write off'),
    says: 'Written off.',
    kinds: ['invoice-written-off'],
    to: null,
  },
  {
    what: 'decides to keep chasing',
    client: 'Cedar Films',
    from: 'Today',
    act: () => press('Cedar Films', 'Decide', 'Keep chasing'),
    says: 'It comes up again in a month.',
    kinds: ['step-skipped'],
    to: null,
  },
  {
    what: 'decides to stop chasing',
    client: 'Cedar Films',
    from: 'Today',
    act: () => press('Cedar Films', 'Decide', 'Stop chasing'),
    says: 'No longer tracked.',
    kinds: ['invoice-untracked'],
    to: null,
  },
  {
    what: 'confirms with one press what a reply seems to promise',
    client: 'Echo Studio',
    from: 'Waiting',
    act: () => press('Echo Studio', 'Yes'),
    says: /On hold until/,
    kinds: ['hold-placed'],
    to: 'Waiting',
  },
  {
    what: 'keeps the contact that a reply names',
    client: 'Hill Press',
    from: 'Waiting',
    act: () => press('Hill Press', 'Write to accounts@hill.example from now on'),
    says: 'accounts@hill.example is kept as the contact for invoices.',
    kinds: ['client-described'],
    to: 'Waiting',
  },
  {
    what: 'chases again after a reply that says nothing of payment',
    client: 'Echo Studio',
    from: 'Waiting',
    act: () => press('Echo Studio', 'Chase again'),
    says: 'No longer on hold.',
    kinds: ['hold-lifted'],
    to: 'Today',
  },
];

describe('the popup, with the worker stopped before each action and each undo', () => {
  it.each(journeys)('$what', async ({ client, from, act, says, kinds, to }) => {
    const before = (await journalOf(browser)).length;
    const standing = await namesIn(from);
    expect(standing).toContain(client);
    await act();
    await said(says);
    if (to) await expect.poll(() => namesIn(to)).toContain(client);
    else await expect.poll(() => popup.client(client).count()).toBe(0);
    expect(await kindsSince(before)).toEqual(kinds);
    await undo();
    await expect.poll(() => namesIn(from)).toEqual(standing);
    expect((await kindsSince(before)).slice(kinds.length)).toEqual(kinds.map(() => 'undone'));
    await popup.page.reload();
    await popup.clients.first().waitFor();
  });

  it('puts the most important first: a broken promise, a decision, then by stage and amount', async () => {
    expect(await namesIn('Today')).toEqual([
      'Delta Werke GmbH',
      'Cedar Films',
      'شركة النور للتصميم',
      'Acme Ltd',
      'Baker & Sons',
    ]);
    await expect.poll(() => toolbarCount(browser)).toBe('5');
  });

  it('says each client’s name once in its line, left to itself in its own direction', async () => {
    for (const client of await popup.clients.all()) {
      const name = (await client.getAttribute('data-client')) ?? '';
      expect((await client.innerText()).split(name).length - 1).toBe(1);
      expect(await client.locator('bdi', { hasText: name }).count()).toBe(1);
    }
  });

  it('refuses what cannot be, beside the field, and writes nothing', async () => {
    const before = (await journalOf(browser)).length;
    await press('Acme Ltd', 'More', 'Payment promised');
    await field('Acme Ltd', 'For').fill(addDays(today(), -1));
    await press('Acme Ltd', 'Save');
    await popup.client('Acme Ltd').getByRole('alert').waitFor();
    await field('Acme Ltd', 'For').fill(addDays(today(), 3));
    await field('Acme Ltd', 'Amount, if they named one').fill('much');
    await press('Acme Ltd', 'Save');
    await popup.client('Acme Ltd').getByRole('alert').filter({ hasText: 'amount' }).waitFor();
    await popup.page.keyboard.press('Escape');
    await expect.poll(() => popup.client('Acme Ltd').getByRole('alert').count()).toBe(0);
    expect(await kindsSince(before)).toEqual([]);
  });

  it('opens the conversation with the tone that was pressed', async () => {
    await browser.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>mail</title>' }),
    );
    const opened = browser.context.waitForEvent('page');
    await press('Acme Ltd', 'Polite');
    const tab = await opened;
    // Without any network interface Chromium shows its own error page, and only the history knows the address.
    const session = await browser.context.newCDPSession(tab);
    const address = async () => {
      const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
      return entries[currentIndex]?.url ?? '';
    };
    await expect.poll(address).toContain('#all/0000000000000001');
    await tab.close();
  });
});
