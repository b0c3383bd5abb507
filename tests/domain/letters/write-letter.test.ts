import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/domain/language.ts';
import { checklists } from '../../../utils/domain/letters/checklist.ts';
import { linesOf } from '../../../utils/domain/letters/letter.ts';
import { letterKinds, letterSorts } from '../../../utils/domain/letters/letter-kind.ts';
import { nextSteps } from '../../../utils/domain/letters/letter-words.ts';
import { writeLetter } from '../../../utils/domain/letters/write-letter.ts';
import { euros } from '../a-journal.ts';
import { haste, neverSaid } from '../never-said.ts';
import { letterRequest } from './a-letter.ts';

const every = letterKinds.flatMap((kind) => letterSorts[kind].languages.map((language) => ({ kind, language })));

describe.each(every)('a $kind in $language', (chosen) => {
  it('says everything its checklist asks for, where the ledger has it', () => {
    const letter = writeLetter(letterRequest({ ...chosen, offerRefused: 'The sum offered would take nine years.' }));
    expect(letter.missing).toEqual([]);
    const told = new Set(letter.pages.flatMap(({ blocks }) => blocks.flatMap(({ tells }) => tells)));
    const left = checklists[chosen.kind].filter((item) => !told.has(item) && !letter.notNeeded.includes(item));
    expect(left).toEqual([]);
  });

  it('has no gap, no null, no doubled space, and says each figure', () => {
    const lines = linesOf(writeLetter(letterRequest(chosen)));
    for (const line of lines) {
      expect(line).not.toMatch(/ {2}|\bnull\b|\bundefined\b|\bNaN\b|\(\)|: +$|^\s|!/u);
    }
    const all = lines.join('\n');
    for (const word of ['1043', '1051', 'Acme Trading Ltd', 'Studio Harbour', 'GB82 WEST 1234 5698 7654 32']) {
      expect(all).toContain(word);
    }
  });

  it('names what the ledger does not have, and says nothing in its place', () => {
    const bare = {
      name: null,
      postalAddress: null,
      companyNumber: null,
      vatId: null,
      email: null,
      phone: null,
      iban: null,
      paymentLink: null,
      wayToPay: null,
    };
    const debtor = { name: null, postalAddress: null, contactName: null };
    const letter = writeLetter(letterRequest({ ...chosen, agreement: '', documents: '' }, { creditor: bare, debtor }));
    expect(letter.missing).toEqual(
      expect.arrayContaining(['creditor-name', 'creditor-address', 'creditor-contact', 'debtor-name', 'how-to-pay']),
    );
    expect(linesOf(letter).filter((line) => /null|undefined/.test(line))).toEqual([]);
  });

  it('claims nothing where no law is known, and says so', () => {
    const letter = writeLetter(letterRequest(chosen, { law: null }));
    expect(letter.missing).toEqual([]);
    expect(letter.notNeeded).toEqual(expect.arrayContaining(['interest-rule', 'interest-rate', 'fixed-sum']));
  });

  it.each(nextSteps.filter((step) => step.startsWith('decided')))(
    'announces %s only once the user has decided',
    (next) => {
      const undecided = linesOf(writeLetter(letterRequest({ ...chosen, next }))).join('\n');
      const decided = linesOf(writeLetter(letterRequest({ ...chosen, next, decided: true }))).join('\n');
      expect(undecided).not.toBe(decided);
      const announcement = /I have decided|entschieden|J’ai décidé|He decidido|Ho deciso|besloten|Decidi/;
      expect(undecided).not.toMatch(announcement);
      expect(decided).toMatch(announcement);
    },
  );
});

describe('what a creditor must not say', () => {
  it.each(languages)('stands in no letter in %s, whatever is chosen', (language) => {
    const letters = every
      .filter((one) => one.language === language)
      .flatMap((one) => nextSteps.map((next) => writeLetter(letterRequest({ ...one, next, decided: true }))));
    const said = letters.flatMap((letter) => linesOf(letter).map((line) => ` ${line}`));
    expect(said.filter((line) => neverSaid.test(line) || haste.test(line))).toEqual([]);
  });
});

it.each(languages)('says in its contact history what was claimed when, in %s', (language) => {
  const request = letterRequest({ kind: 'demand', language });
  const [first, ...others] = request.history;
  if (!first) throw new Error('There is no history');
  const history = [{ ...first, claimed: [euros(17.41), euros(40)] }, ...others];
  const claimedNow = linesOf(writeLetter({ ...request, history })).filter((line) => /17[.,]41.*40[.,]00/.test(line));
  expect(claimedNow).toHaveLength(1);
  expect(linesOf(writeLetter(request)).filter((line) => /17[.,]41/.test(line))).toEqual([]);
});

describe('a letter of claim to a sole trader', () => {
  const individual = { kind: 'before-action-individual', language: 'en' } as const;

  it('encloses the statement, the information sheet, the reply form and the financial statement', () => {
    const { pages } = writeLetter(letterRequest(individual));
    const titles = pages.map(({ blocks }) => blocks.find(({ kind }) => kind === 'title'));
    expect(titles.map((title) => (title && 'text' in title ? title.text.split(',')[0] : ''))).toEqual([
      'Letter of claim',
      'Statement of account',
      'Information sheet',
      'Reply form',
      'Financial statement',
    ]);
  });

  it('gives thirty days and the address for the reply', () => {
    const text = linesOf(writeLetter(letterRequest(individual))).join('\n');
    expect(text).toContain('You have 30 days from the date of this letter to reply');
    expect(text).toContain('send it to 1 Quay Street, Bristol BS1 4XX');
  });

  it('has its date within the first lines', () => {
    const lines = linesOf(writeLetter(letterRequest(individual)));
    expect(lines.findIndex((line) => line.includes('19 April 2026'))).toBeLessThan(14);
  });
});

it('refuses a form of law in a language it is not written in', () => {
  expect(() => writeLetter(letterRequest({ kind: 'mahnung', language: 'en' }))).toThrow(RangeError);
});

it('keeps hostile texts to their line: nothing invisible, nothing endless', () => {
  const debtor = { name: `Evil\u202E${'x'.repeat(9_000)}\nLine`, postalAddress: '<b>1</b>\n\u0007', contactName: null };
  const letter = writeLetter(letterRequest({ kind: 'demand', language: 'en' }, { debtor }));
  for (const line of linesOf(letter)) {
    expect(line.includes('\u202E') || line.includes('\u0007')).toBe(false);
    expect(line.length).toBeLessThan(2_000);
  }
});
