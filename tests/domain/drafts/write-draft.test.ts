import { describe, expect, it } from 'vitest';
import { calendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import type { Draft, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { languages } from '../../../utils/domain/language.ts';
import { money, toDecimal } from '../../../utils/domain/money.ts';
import { draftCases, draftInvoice, draftRequest, localeOf, occasionsInTones } from './draft-cases.ts';
import { languageByFunctionWords } from './function-words.ts';

const grid = languages.flatMap((language) =>
  draftCases.flatMap(({ name, changes }) =>
    occasionsInTones.map(({ occasion, tone }) => ({
      title: `${language}, ${occasion} (${tone}): ${name}`,
      request: draftRequest({ language, locale: localeOf[language], ...changes, occasion, tone }),
    })),
  ),
);

describe('every draft in the grid of languages, occasions and cases', () => {
  it.each(grid)('$title', ({ request }) => {
    const draft = writeDraft(request);
    expect(artefactsIn(draft)).toEqual([]);
    expect(figuresMissing(draft, request)).toEqual([]);
    expect(languageByFunctionWords(proseOf(draft).join(' '))).toBe(request.language);
    const words = wordCount(proseOf(draft).join(' '));
    expect(words).toBeGreaterThanOrEqual(50);
    expect(words).toBeLessThanOrEqual(isDemand(request) ? 150 : 125);
    expect(draft.subject.length).toBeLessThanOrEqual(75);
  });
});

describe('a draft', () => {
  it('greets, says why, gives the facts, says how to pay, asks, thanks and takes leave', () => {
    expect(writeDraft(draftRequest())).toEqual({
      subject: 'Reminder: invoice 1043',
      paragraphs: [
        'Hello Anna,',
        expect.stringMatching(/^Thank you for working with me\..+:$/),
        'Invoice 1043 (Website), issued 10 Oct 2026, due 10 Nov 2026, 12 days overdue: €2,400.00',
        'You can pay here: https://pay.example/1043',
        expect.stringMatching(/\?.*$/),
        expect.stringMatching(/already paid.+ignore this message\.$/),
        'Kind regards,',
      ],
      missing: [],
    });
  });

  it('lists several invoices with their links and one total per currency', () => {
    const invoices = [
      draftInvoice(),
      draftInvoice({ number: '1044', amountDue: money(500, 'USD'), paymentLink: null }),
    ];
    expect(factsOf(writeDraft(draftRequest({ invoices }))).split('\n')).toEqual([
      '- Invoice 1043 (Website), issued 10 Oct 2026, due 10 Nov 2026, 12 days overdue: €2,400.00',
      '  https://pay.example/1043',
      '- Invoice 1044 (Website), issued 10 Oct 2026, due 10 Nov 2026, 12 days overdue: US$5.00',
      'Total: €2,400.00 and US$5.00',
    ]);
  });

  it('writes days and amounts as the client does, whatever the language of the interface', () => {
    expect(factsOf(writeDraft(draftRequest({ language: 'de', locale: 'de-CH' })))).toMatch(
      /vom 10\.10\.2026.+2['’]400\.00/,
    );
    expect(writeDraft(draftRequest({ language: 'de', locale: 'de-CH' })).paragraphs.at(-1)).toBe('Freundliche Grüsse');
    expect(factsOf(writeDraft(draftRequest({ language: 'en', locale: 'en-US' })))).toMatch(
      /issued Oct 10, 2026.+€2,400\.00$/,
    );
  });

  it('never mixes languages: a locale of another language, or a broken one, is set aside', () => {
    const plain = writeDraft(draftRequest({ language: 'fr', locale: 'fr' }));
    expect(writeDraft(draftRequest({ language: 'fr', locale: 'en-GB' }))).toEqual(plain);
    expect(writeDraft(draftRequest({ language: 'fr', locale: 'fr-!!' }))).toEqual(plain);
  });

  it('names what it had to leave out', () => {
    const bare = draftInvoice({ number: null, dueDate: null, subject: null });
    const request = draftRequest({ invoices: [draftInvoice(), bare], contactName: null, promisedFor: null });
    expect(writeDraft(request).missing).toEqual(['number', 'dueDate', 'subject', 'contactName']);
    expect(writeDraft({ ...request, occasion: 'promise-broken' }).missing).toContain('promisedFor');
  });

  it('does not call an invoice overdue before its day', () => {
    const early = draftRequest({ invoices: [draftInvoice({ dueDate: calendarDay('2026-11-22') })] });
    const text = writeDraft(early).paragraphs.join('\n');
    expect(text).not.toMatch(/overdue|overlooked/);
    expect(text).toContain('before the due date');
  });

  it('is a demand that mentions the promise where a promise was broken and the tone is final', () => {
    const text = writeDraft(draftRequest({ occasion: 'promise-broken', tone: 'final' })).paragraphs.join('\n');
    expect(text).toContain('This is a formal demand for payment.');
    expect(text).toContain('Payment was announced for 20 November.');
  });

  it('gives a formal demand its deadline and says what was sent when', () => {
    const text = writeDraft(draftRequest({ occasion: 'demand', tone: 'final' })).paragraphs.join('\n');
    expect(text).toContain('I wrote to you about this invoice on 12 November and 17 November.');
    expect(text).toContain('the full amount of €2,400.00 by 8 December 2026');
    expect(text).toContain('I would have to consider further steps.');
  });

  it('refuses to write about nothing', () => {
    expect(() => writeDraft(draftRequest({ invoices: [] }))).toThrow(RangeError);
  });
});

/** The paragraph of facts is the third, behind the greeting and the opening. */
function factsOf(draft: Draft): string {
  return draft.paragraphs[2] ?? '';
}

function proseOf(draft: Draft): string[] {
  return draft.paragraphs.filter((_, index) => index !== 2);
}

function isDemand({ occasion, tone }: DraftRequest): boolean {
  return occasion === 'demand' || tone === 'final';
}

/** A no-break space joins a figure and its unit into one word, as it does for a reader. */
function wordCount(text: string): number {
  return text.split(/[ \n]/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function artefactsIn({ subject, paragraphs }: Draft): string[] {
  const whole = [subject, ...paragraphs].join('\n');
  const artefacts =
    /null|undefined|NaN|\[object|\(\s*\)| {2,}(?!https:)|,\s*[,.:]|\.\.|[:;]\s*[:;]|[({[]\s|\s[,.)]|\$\{|\t|\r/g;
  return [
    ...(whole.match(artefacts) ?? []),
    ...[subject, ...paragraphs].filter((part) => part.trim() !== part || part === '').map((part) => `blank: ${part}`),
    ...paragraphs.filter((part, index) => index !== 2 && part.includes('\n')),
    ...(whole.includes('!') ? ['!'] : []),
  ];
}

/** Looks for the figures by their digits, so that the check does not lean on the formatter it checks. */
function figuresMissing(draft: Draft, { invoices, today }: DraftRequest): string[] {
  const lines = factsOf(draft).split('\n');
  return invoices.flatMap((invoice, index) => {
    const line = lines.filter((text) => !text.startsWith('  '))[index] ?? '';
    const amount = line.slice(line.lastIndexOf(': ') + 1).replace(/.*\s:/, '');
    const late = invoice.dueDate ? daysBetween(invoice.dueDate, today) : 0;
    return [
      ...(digits(amount) === digits(toDecimal(invoice.amountDue)) ? [] : [`amount in ${line}`]),
      ...(invoice.number && !line.includes(invoice.number.replace(/\s+/g, ' ').trim()) ? [`number in ${line}`] : []),
      ...(invoice.dueDate && !line.includes(invoice.dueDate.slice(0, 4)) ? [`due date in ${line}`] : []),
      ...(late > 0 && !new RegExp(`\\b${late}\\b`).test(line) ? [`days in ${line}`] : []),
      ...(invoice.paymentLink && !draft.paragraphs.join('\n').includes(invoice.paymentLink) ? ['payment link'] : []),
    ];
  });
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
