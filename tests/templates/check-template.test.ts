import { describe, expect, it } from 'vitest';
import { draftFields, textFields } from '../../utils/domain/drafts/draft-fields.ts';
import { bookOf, ownTemplate } from '../../utils/domain/drafts/draft-template.ts';
import { letterIds } from '../../utils/domain/drafts/letter.ts';
import { addresses } from '../../utils/domain/drafts/notation.ts';
import { writeDraft } from '../../utils/domain/drafts/write-draft.ts';
import { languages } from '../../utils/domain/language.ts';
import { templateProblems } from '../../utils/templates/check-template.ts';
import { fill } from '../../utils/templates/fill-template.ts';
import { draftRequest } from '../domain/drafts/draft-cases.ts';

const fieldsOf = (changes = {}) => draftFields(draftRequest(changes), bookOf('en'), fill);
const body = (text: string) => ({ subject: 'About {{about}}', body: text });

describe('a text of the user’s', () => {
  it.each([
    ['{{greeting}}\n\n{{invoices}}', []],
    ['{{amuont}}', [{ kind: 'unknown', name: 'amuont' }]],
    ['{{& total}} {{{client}}}', []],
    ['{{> partial}}', [{ kind: 'unknown', name: 'partial' }]],
    ['{{=<% %>=}} <% total %>', [{ kind: 'unknown', name: '<% %>' }]],
    ['{{#many}}several', [{ kind: 'broken', name: 'many' }]],
    ['{{total', [{ kind: 'broken', name: '{{' }]],
    ['{{many}}', [{ kind: 'unknown', name: 'many' }]],
    ['{{#nobody}}x{{/nobody}}', [{ kind: 'unknown', name: 'nobody' }]],
    ['{{! a note to myself }}{{total}}', []],
    ['{{settlement.constructor}}', [{ kind: 'unknown', name: 'settlement.constructor' }]],
  ])('%j has problems %j', (text, problems) => {
    expect(templateProblems(body(text), null)).toEqual(problems);
  });

  it('is refused by the name of what nothing is known of, but not for what it leaves out itself', () => {
    const fields = fieldsOf({ promisedFor: null });
    expect(templateProblems(body('Until {{promisedFor}}'), fields)).toEqual([{ kind: 'empty', name: 'promisedFor' }]);
    expect(templateProblems(body('{{#promisedFor}}Until {{promisedFor}}{{/promisedFor}}'), fields)).toEqual([]);
    expect(templateProblems(body('{{^promisedFor}}{{total}}{{/promisedFor}}'), fields)).toEqual([]);
  });

  it('is filled once: braces and markup in a fact stay what they are', () => {
    const request = draftRequest({ clientName: '{{total}} <b>&amp;</b>' });
    const draft = writeDraft(request, fill, body('{{client}}'));
    expect(draft.paragraphs).toEqual(['{{total}} <b>&amp;</b>']);
  });

  it('keeps the reasons of the sentences it has kept', () => {
    const own = ownTemplate('en', 'reminder', 'formal', 0);
    const changed = { ...own, body: own.body.replace('If you have already paid, thank you, and', 'If paid,') };
    const { sentences } = writeDraft(draftRequest(), fill, changed);
    expect(sentences.map(({ why }) => why)).toContainEqual(['facts', 'question']);
    expect(sentences.some(({ words }) => words.includes('If paid'))).toBe(false);
  });
});

describe('every text of Fairdue’s', () => {
  it('can be used as it is', () => {
    const texts = languages.flatMap((language) =>
      letterIds.flatMap((letter) =>
        addresses.flatMap((address) => [0, 1, 2].map((wording) => ownTemplate(language, letter, address, wording))),
      ),
    );
    expect(texts).toHaveLength(7 * 18 * 2 * 3);
    expect(texts.flatMap((text) => templateProblems(text, null))).toEqual([]);
    expect(texts.filter(({ subject, body: text }) => /\[|\]/.test(subject + text))).toEqual([]);
  });

  it('has each field that is offered filled for a client of whom all is known', () => {
    const known = fieldsOf({ ownWayToPay: 'Account 12', charges: null });
    expect(textFields.filter((field) => known[field] === '')).toEqual(['charges']);
  });
});
