import { describe, expect, it } from 'vitest';
import { calendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import type { Draft, DraftOccasion, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import type { Address } from '../../../utils/domain/drafts/notation.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { money, toDecimal } from '../../../utils/domain/money.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { draftCases, draftInvoice, draftRequest, localeOf, occasionsInTones } from './draft-cases.ts';
import { languageByFunctionWords } from './function-words.ts';

/** Mails that ask for money are as long as mails that are answered; the others may be shorter, a demand longer. */
const lengths: Partial<Record<DraftOccasion, readonly [number, number]>> = {
  courtesy: [40, 110],
  thanks: [20, 80],
  resend: [40, 110],
  demand: [50, 175],
};

const grid = languages.flatMap((language) =>
  occasionsInTones.map(({ occasion, tone }) => ({
    language,
    occasion,
    tone,
    drafts: draftCases.flatMap(({ name, changes }) =>
      [0, 1, 2].map((wording) => {
        const base = { language, locale: localeOf[language], wording };
        const request = draftRequest({ ...base, ...changes, occasion, tone });
        return { name: `${name}, wording ${wording}`, request, draft: writeDraft(request, fill) };
      }),
    ),
  })),
);

describe('every draft in the grid of languages, occasions, wordings and cases', () => {
  it.each(grid)('in $language, $occasion ($tone)', ({ language, occasion, tone, drafts }) => {
    expect(drafts.length).toBeGreaterThan(60);
    const [least, most] = lengths[occasion] ?? (tone === 'final' ? [50, 175] : [50, 125]);
    const problems = drafts.flatMap(({ name, request, draft }) => {
      const prose = proseOf(draft).join('\n');
      const words = wordCount(prose);
      return [
        ...artefactsIn(draft),
        ...figuresMissing(draft, request),
        ...(languageByFunctionWords(prose) === language ? [] : [`language of ${prose}`]),
        ...(words < least || words > most ? [`${words} words: ${prose}`] : []),
        ...(draft.subject.length > 75 ? [`long subject: ${draft.subject}`] : []),
        ...withoutReason(draft).map((rest) => `no reason for: ${rest}`),
        ...draft.sentences.filter(isSeveral).map(({ words: said }) => `several sentences at once: ${said}`),
      ].map((problem) => `${name}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  it('never calls something a reason that is not true of it', () => {
    for (const { drafts } of grid) {
      for (const { request, draft } of drafts) {
        const said = (code: string) => draft.sentences.filter(({ why }) => why.some((one) => one === code));
        expect(said('question').every(({ words }) => words.endsWith('?'))).toBe(true);
        expect(said('way-to-pay').every(({ words }) => words.includes('https://'))).toBe(true);
        if (request.contactName === null) expect(said('name')).toEqual([]);
        if (request.writtenOn.length === 0) expect(said('record')).toEqual([]);
      }
    }
  });

  it('says the same in three ways', () => {
    for (const { drafts } of grid) {
      const texts = drafts.slice(0, 3).map(({ draft }) => draft.paragraphs.join('\n'));
      expect(new Set(texts).size).toBe(3);
    }
  });

  it.each(languages)('keeps to one address in %s', (language) => {
    const texts = (address: Address) =>
      occasionsInTones
        .filter(({ occasion }) => occasion !== 'accounts-payable')
        .flatMap((asked) =>
          [0, 1, 2].flatMap((wording) => {
            const base = { language, locale: localeOf[language], address, wording };
            const draft = writeDraft(draftRequest({ ...base, ...asked }), fill);
            return [draft.subject, ...draft.paragraphs];
          }),
        );
    expect(texts('formal').filter((text) => informalWords[language].test(text))).toEqual([]);
    expect(texts('informal').filter((text) => formalWords[language].test(text))).toEqual([]);
  });
});

const never = /(?!)/;

/** Words that only one who is on first-name terms uses. */
const informalWords: Readonly<Record<Language, RegExp>> = {
  en: never,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tu|tus|contigo)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:je|jou|jouw)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|teu|tua|teus|tuas|contigo)(?!\p{L})/iu,
};

/** Words of the formal address; those that also mean "she", "they" or "his" are left out. */
const formalWords: Readonly<Record<Language, RegExp>> = {
  en: never,
  de: /(?<!\p{L})(?:Ihnen|Ihr\p{L}{0,2}|(?:haben|können|sind|möchten) Sie|Sie (?:haben|können|sind))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|podría decirme|puede pagar|le ruego)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|La prego|Le chiedo)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:seu|sua|seus|suas|consigo|poderia)(?!\p{L})/iu,
};

describe('a draft', () => {
  it('greets, says why, gives the facts, says how to pay, asks, thanks and takes leave', () => {
    expect(writeDraft(draftRequest(), fill)).toEqual({
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
      tables: [],
      sentences: expect.arrayContaining([{ words: 'Hello Anna,', why: ['name'] }]),
    });
  });

  it('shows several invoices as a table with one total per currency, and their links', () => {
    const invoices = [
      draftInvoice(),
      draftInvoice({ number: '1044', amountDue: money(500, 'USD'), paymentLink: null }),
    ];
    const draft = writeDraft(draftRequest({ invoices }), fill);
    expect(draft.tables).toEqual([
      {
        paragraph: 2,
        head: ['Invoice', 'For', 'Issued', 'Due', 'Days late', 'Amount due'],
        rows: [
          ['1043', 'Website', '10 Oct 2026', '10 Nov 2026', '12', '€2,400.00'],
          ['1044', 'Website', '10 Oct 2026', '10 Nov 2026', '12', 'US$5.00'],
          ['Total', '', '', '', '', '€2,400.00'],
          ['Total', '', '', '', '', 'US$5.00'],
        ],
        figures: [4, 5],
      },
    ]);
    expect(factsOf(draft).split('\n')).toHaveLength(5);
    expect(draft.paragraphs[3]).toBe(
      'You can pay through the links given, or with the bank details on the invoices.\n1043: https://pay.example/1043',
    );
  });

  it('writes days and amounts as the client does, whatever the language of the interface', () => {
    expect(factsOf(writeDraft(draftRequest({ language: 'de', locale: 'de-CH' }), fill))).toMatch(
      /vom 10\.10\.2026.+2['’]400\.00/,
    );
    expect(writeDraft(draftRequest({ language: 'de', locale: 'de-CH' }), fill).paragraphs.at(-1)).toBe(
      'Freundliche Grüsse',
    );
    expect(factsOf(writeDraft(draftRequest({ language: 'en', locale: 'en-US' }), fill))).toMatch(
      /issued Oct 10, 2026.+€2,400\.00$/,
    );
  });

  it('never mixes languages: a locale of another language, or a broken one, is set aside', () => {
    const plain = writeDraft(draftRequest({ language: 'fr', locale: 'fr' }), fill);
    expect(writeDraft(draftRequest({ language: 'fr', locale: 'en-GB' }), fill)).toEqual(plain);
    expect(writeDraft(draftRequest({ language: 'fr', locale: 'fr-!!' }), fill)).toEqual(plain);
  });

  it('names what it had to leave out', () => {
    const bare = draftInvoice({ number: null, dueDate: null, subject: null });
    const request = draftRequest({ invoices: [draftInvoice(), bare], contactName: null, promisedFor: null });
    expect(writeDraft(request, fill).missing).toEqual(['number', 'dueDate', 'subject', 'contactName']);
    expect(writeDraft({ ...request, occasion: 'promise-broken' }, fill).missing).toContain('promisedFor');
    const unpaid = draftRequest({ invoices: [draftInvoice({ paymentLink: null })] });
    expect(writeDraft(unpaid, fill).missing).toEqual(['wayToPay']);
    expect(writeDraft({ ...unpaid, ownWayToPay: 'Account 12' }, fill).missing).toEqual([]);
  });

  it('does not call an invoice overdue before its day', () => {
    const early = draftRequest({ invoices: [draftInvoice({ dueDate: calendarDay('2026-11-22') })] });
    const text = writeDraft(early, fill).paragraphs.join('\n');
    expect(text).not.toMatch(/overdue|overlooked/);
    expect(text).toContain('before the due date');
  });

  it('is a demand that mentions the promise where a promise was broken and the tone is final', () => {
    const text = writeDraft(draftRequest({ occasion: 'promise-broken', tone: 'final' }), fill).paragraphs.join('\n');
    expect(text).toContain('This is a formal demand for payment.');
    expect(text).toContain('Payment was announced for 20 November.');
  });

  it('gives a formal demand its deadline and says what was sent when', () => {
    const text = writeDraft(draftRequest({ occasion: 'demand', tone: 'final' }), fill).paragraphs.join('\n');
    expect(text).toContain('I wrote to you about this invoice on 12 November and 17 November.');
    expect(text).toContain('the full amount of €2,400.00 by 8 December 2026');
    expect(text).toContain('I would have to consider further steps.');
  });

  it('refuses to write about nothing', () => {
    expect(() => writeDraft(draftRequest({ invoices: [] }), fill)).toThrow(RangeError);
  });
});

/** The paragraph of facts is the third, behind the greeting and the opening. */
function factsOf(draft: Draft): string {
  return draft.paragraphs[2] ?? '';
}

function proseOf(draft: Draft): string[] {
  return draft.paragraphs.filter((_, index) => index !== 2);
}

/** What is left of the prose, its greeting and farewell apart, once every sentence that has a reason is taken out. */
function withoutReason({ paragraphs, sentences }: Draft): string[] {
  const longestFirst = sentences.toSorted((a, b) => b.words.length - a.words.length);
  const prose = paragraphs.slice(1, -1).filter((_, index) => index !== 1);
  const rest = prose.map((paragraph) =>
    longestFirst.reduce((left, { words }) => left.split(words).join(' '), paragraph),
  );
  return [
    ...rest.filter((left) => left.trim() !== ''),
    ...sentences.filter(({ why }) => why.length === 0).map(({ words }) => words),
  ];
}

/** True where a full stop stands inside that is neither an ordinal's nor a client's. */
function isSeveral({ words, why }: Draft['sentences'][number]): boolean {
  return !why.includes('facts') && /\p{Ll}\p{Ll}[.?!] \p{Lu}/u.test(words);
}

/** Links apart; a no-break space joins a figure and its unit into one word, as it does for a reader. */
function wordCount(text: string): number {
  const words = text.replace(/^.*https:.*$/gm, '').split(/[ \n]/);
  return words.filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function artefactsIn({ subject, paragraphs, tables }: Draft): string[] {
  const whole = [
    subject,
    ...paragraphs.filter((_, index) => !tables.some(({ paragraph }) => paragraph === index)),
  ].join('\n');
  const artefacts = /null|undefined|NaN|\[object|\(\s*\)| {2,}|,\s*[,.:]|\.\.|[:;]\s*[:;]|[({[]\s|\s[,.)]|\$\{|\t|\r/g;
  return [
    ...(whole.match(artefacts) ?? []),
    ...[subject, ...paragraphs].filter((part) => part.trim() !== part || part === '').map((part) => `blank: ${part}`),
    ...paragraphs.filter(
      (part, index) => index !== 2 && part.includes('\n') && !/:\n\d\. |Example Bank|https:/.test(part),
    ),
    ...(whole.includes('!') ? ['!'] : []),
  ];
}

/** Looks for the figures by their digits, so that the check does not lean on the formatter it checks. */
function figuresMissing(draft: Draft, { invoices, today, occasion }: DraftRequest): string[] {
  const [table] = draft.tables;
  const lines = table ? table.rows.map((cells) => cells.join(' : ')) : factsOf(draft).split('\n');
  return invoices.flatMap((invoice, index) => {
    const line = lines[index] ?? '';
    const amount = line.slice(line.lastIndexOf(': ') + 1).replace(/.*\s:/, '');
    const late = invoice.dueDate && occasion !== 'thanks' ? daysBetween(invoice.dueDate, today) : 0;
    return [
      ...(digits(amount) === digits(toDecimal(invoice.amountDue)) ? [] : [`amount in ${line}`]),
      ...(invoice.number && !line.includes(invoice.number.replace(/\s+/g, ' ').trim()) ? [`number in ${line}`] : []),
      ...(invoice.dueDate && occasion !== 'thanks' && !line.includes(invoice.dueDate.slice(0, 4))
        ? [`due date in ${line}`]
        : []),
      ...(late > 0 && !new RegExp(`\\b${late}\\b`).test(line) ? [`days in ${line}`] : []),
      ...(invoice.paymentLink && occasion !== 'thanks' && !draft.paragraphs.join('\n').includes(invoice.paymentLink)
        ? ['payment link']
        : []),
    ];
  });
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
