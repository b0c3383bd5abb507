import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { checklists, type LetterItem } from '../../utils/domain/letters/checklist.ts';
import { type LetterKind, letterSorts } from '../../utils/domain/letters/letter-kind.ts';
import { writtenIn } from '../../utils/domain/letters/written.ts';
import { money } from '../../utils/domain/money.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { journalOf } from './support/ledger.ts';
import { type PrintedPdf, printPdf } from './support/print-pdf.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';
import { seedPreferences } from './support/seed-preferences.ts';
import { type ClientSketch, reminded, seedLedger } from './support/seeded-ledger.ts';

const client: ClientSketch = {
  name: 'Acme Ltd',
  currency: 'GBP',
  invoices: [
    { number: '1043', due: -48, minor: 240_000 },
    { number: '1051', due: -40, minor: 80_000 },
  ],
  since: [
    ...(reminded(['polite-1', -44], ['firm-1', -30]) ?? []),
    {
      on: -25,
      fact: { kind: 'contact-made', channel: 'call', stepId: null, stage: null, origin: 'hand', outcome: 'will-pay' },
    },
    { on: -20, fact: { kind: 'payment-received', amount: money(40_000, 'GBP'), paidOn: addDays(today(), -20) } },
  ],
};

const business = {
  ownBusiness: 'Studio Harbour',
  ownPostalAddress: '1 Quay Street\nBristol BS1 4XX',
  ownEmail: 'jo@studio.example',
  ownPhone: '+44 20 7946 0100',
  companyNumber: '01234567',
  vatId: 'GB123456789',
  iban: 'GB82WEST12345698765432',
  paymentLink: 'https://pay.studio.example/jo',
  country: 'GB',
  fees: { agreed: null, byLaw: true },
};

let browser: RunningChromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  await seedLedger(browser, [client, { name: 'Other Ltd', invoices: [{ number: '9999', due: -9 }] }], today());
});

afterAll(() => browser.close());

async function openLetter(kind?: LetterKind): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#letter/client-0`);
  await page.locator('.letter').waitFor();
  if (kind) await page.getByLabel('Kind of letter').selectOption(kind);
}

const gaps = () => page.getByRole('region', { name: 'What the letter needs' });

describe('a letter to a client', () => {
  it('names what is missing and asks for it in place, or in the settings', async () => {
    await openLetter('before-action-individual');
    for (const lacking of [
      'Your name or business',
      'Your postal address',
      'A way to pay',
      'The client’s postal address',
      'What was agreed',
    ]) {
      await gaps().getByText(lacking).waitFor();
    }
    expect(await gaps().getByRole('link').first().getAttribute('href')).toBe('#settings');
    expect(await axeViolations(page)).toEqual([]);
    await keepScreenshot(page, 'letter-missing');

    await page.getByLabel('Legal name').fill('Acme Trading Ltd');
    await page.getByLabel('Postal address of the client').fill('2 Mill Lane\nLeeds LS1 1AA');
    await page
      .getByLabel('What was agreed')
      .fill('Contract of 3 January 2026 between Studio Harbour and Acme Trading Ltd');
    await page.getByLabel('Documents you enclose').fill('Copy of the contract');
    await page.locator('.notice', { hasText: 'Saved' }).waitFor();
    await expect.poll(() => gaps().getByText('The client’s postal address').count()).toBe(0);
    await page.close();

    await seedPreferences(browser, business);
    await openLetter('before-action-individual');
    await page.getByLabel('What was agreed').fill('Contract of 3 January 2026');
    await page.getByLabel('Documents you enclose').fill('Copy of the contract');
    await page.keyboard.press('Tab');
    await gaps().getByText('Everything this letter should say is there.').waitFor();
  });

  it('announces an act only once it is ticked that it was decided', async () => {
    await page.getByLabel('What comes next').selectOption('decided-court');
    await page.locator('.letter', { hasText: 'I will consider whether to bring the matter before a court' }).waitFor();
    expect(await page.locator('.letter', { hasText: 'I have decided' }).count()).toBe(0);
    await page.getByLabel('I have decided to do this').check();
    await page.locator('.letter', { hasText: 'I have decided to start court proceedings' }).waitFor();
    await page.getByLabel('What comes next').selectOption('write-again');
    expect(await page.locator('.letter', { hasText: 'I have decided' }).count()).toBe(0);
  });

  it('is noted as sent, stands in the journal, and can be taken back', async () => {
    const before = (await journalOf(browser)).length;
    await page.getByRole('button', { name: 'Note as sent' }).click();
    await page.locator('.notice', { hasText: 'Noted as sent.' }).waitFor();
    const noted = (await journalOf(browser)).slice(before);
    expect(noted).toMatchObject([{ kind: 'contact-made', channel: 'letter', stage: 'final', origin: 'fairdue' }]);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.notice', { hasText: 'Undone.' }).waitFor();
    await page.close();
  });
});

const { day, shortDay } = writtenIn('en-GB');
const inDays = (count: number) => addDays(today(), count);

/** Where each thing must stand in a printed letter in English; the figures come from the ledger above. */
function expected(kind: LetterKind): Partial<Record<LetterItem, readonly string[]>> {
  return {
    'creditor-name': ['Studio Harbour'],
    'creditor-address': ['1 Quay Street', 'Bristol BS1 4XX'],
    'creditor-contact': ['jo@studio.example', '+44 20 7946 0100'],
    'debtor-name': ['Acme Trading Ltd'],
    'debtor-address': ['2 Mill Lane', 'Leeds LS1 1AA'],
    date: [`Date ${day(today())}`],
    'invoice-number': ['1043', '1051'],
    'invoice-date': [shortDay(inDays(-62)), shortDay(inDays(-54))],
    'due-date': [shortDay(inDays(-48)), shortDay(inDays(-40))],
    amount: ['£2,800.00 is unpaid by Acme Trading Ltd', '£2,000.00', '£800.00'],
    supplied: ['Website relaunch'],
    payments: ['Every payment received is counted', '£400.00', shortDay(inDays(-20))],
    'interest-rule': ['Late Payment of Commercial Debts (Interest) Act 1998'],
    'interest-rate': ['%'],
    'interest-period': [shortDay(inDays(-47)), shortDay(inDays(-39))],
    'interest-per-day': ['Interest continues to run at £'],
    'fixed-sum': ['Fixed compensation', '£110.00'],
    'rate-table-date': ['Rates: ', 'read on '],
    total: [`The total owed as of ${day(today())} is £`],
    'pay-by': [`by ${day(inDays(letterSorts[kind].usualDays))}`],
    'how-to-pay': ['GB82 WEST 1234 5698 7654 32', 'https://pay.studio.example/jo'],
    'how-to-dispute': ['If you dispute all or part of this, or need time to pay'],
    statement: ['Statement of account'],
    'contact-history': ['Contact history', 'Telephone call', shortDay(inDays(-44)), shortDay(inDays(-30))],
    enclosures: ['Enclosed', 'Copy of the contract'],
    'next-step': [kind.startsWith('before-action') ? 'before a court' : 'I will write to you again'],
    'already-paid': ['please disregard this letter'],
    'not-advice': ['information, not legal advice'],
    agreement: ['Contract of 3 January 2026'],
    documents: ['Copy of the contract'],
    'charges-continue': ['Interest continues to run'],
    assignment: ['has not been assigned'],
    'instalment-offer': ['I cannot accept them because: It would take nine years.'],
    'discuss-payment': ['If you wish to discuss how and when you can pay'],
    'reply-address': ['send it to 1 Quay Street, Bristol BS1 4XX'],
    'reply-form': ['Reply form', 'D. I dispute the debt.'],
    'information-sheet': ['Information sheet', 'It is not a court paper'],
    'financial-statement': ['Financial statement', 'Council tax'],
    'thirty-days': ['You have 30 days from the date of this letter to reply'],
  };
}

function expectAll(pdf: PrintedPdf, wanted: Partial<Record<LetterItem, readonly string[]>>, kind: LetterKind): void {
  for (const item of checklists[kind]) {
    const words = wanted[item];
    expect({ item, hasProof: words !== undefined && words.length > 0 }).toEqual({ item, hasProof: true });
    for (const word of words ?? [])
      expect({ item, word, stands: pdf.text.includes(word) }).toEqual({ item, word, stands: true });
  }
}

const english = [
  'late-payment-notice',
  'demand',
  'before-action-company',
  'before-action-individual',
  'general',
] as const;

describe('the PDF that Chromium makes', () => {
  it.each(english)('of a %s holds everything on its checklist', async (kind) => {
    await openLetter(kind);
    await page.getByLabel('What was agreed').fill('Contract of 3 January 2026');
    await page.getByLabel('Documents you enclose').fill('Copy of the contract');
    await page.keyboard.press('Tab');
    if (kind === 'before-action-individual') {
      await page.getByLabel('Why an offer of instalments').fill('It would take nine years.');
      await page.keyboard.press('Tab');
    }
    await gaps().getByText('Everything this letter should say is there.').waitFor();
    const pdf = await printPdf(page, `letter-${kind}`);
    expectAll(pdf, expected(kind), kind);
    // The date stands near the top of the first sheet, nothing of the screen is printed, and nothing of other clients.
    expect(pdf.pages[0]?.indexOf(day(today()))).toBeLessThan(400);
    expect(pdf.text).not.toMatch(/Kind of letter|Note as sent|Settings|9999|Other Ltd/);
    await page.close();
  });

  it.each([
    ['mahnung', 'de', ['Mahnung', 'Bitte zahlen Sie', 'Forderungsaufstellung', 'IBAN', '1043', 'keine Rechtsberatung']],
    [
      'mise-en-demeure',
      'fr',
      [
        'Mise en demeure de payer',
        'Lettre recommandée avec accusé de réception',
        'je vous mets en demeure de payer',
        'article 1344-1',
        'au plus tard le',
        'Relevé de compte',
      ],
    ],
  ] as const)('of a %s speaks the language of its law', async (kind, lang, words) => {
    await openLetter(kind);
    expect(await page.locator('.letter').getAttribute('lang')).toBe(lang);
    const { text } = await printPdf(page, `letter-${kind}`);
    for (const word of words) expect(text).toContain(word);
    await page.close();
  });

  it('is as large as the paper that was chosen', async () => {
    await openLetter('demand');
    const sizeOf = async () => {
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
      const boxes = Buffer.from(data, 'base64')
        .toString('latin1')
        .matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
      return [
        ...new Set([...boxes].map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`)),
      ];
    };
    expect(await sizeOf()).toEqual(['595 842']);
    await page.getByLabel('Paper').selectOption('us-letter');
    await page.locator('.letter[data-paper="us-letter"]').waitFor();
    expect(await sizeOf()).toEqual(['612 792']);
    await page.close();
  });
});

it.each(['light', 'dark'] as const)('can be read and filled in at 320 px in %s', async (scheme) => {
  await openLetter('demand');
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await axeViolations(page)).toEqual([]);
  expect(await fitsItsWidth(page)).toBe(true);
  await keepScreenshot(page, `letter-${scheme}-320`);
  await page.setViewportSize({ width: 900, height: 900 });
  expect(await axeViolations(page)).toEqual([]);
  await keepScreenshot(page, `letter-${scheme}`);
  await page.close();
});
