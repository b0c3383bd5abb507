import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { type Consequence, consequences } from '../../../utils/domain/drafts/draft-book.ts';
import { addresses } from '../../../utils/domain/drafts/notation.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { claimsOf, neverSaid, notInMails } from '../never-said.ts';
import { draftCases, draftRequest, localeOf, occasionsInTones } from './draft-cases.ts';

/** The one word each consequence may say that no other mail does: its own name. */
const named: Partial<Record<Consequence, RegExp>> = { collection: /^in[ck]asso$/ };

/** How each language says that something is thought of, and not announced. */
const onlyConsidered: Readonly<Record<Language, RegExp>> = {
  en: /would consider|would have to consider|may have to/,
  de: /müsste|würde/,
  fr: /devrais envisager|envisagerais/,
  es: /tendría que|consideraría/,
  it: /dovrei|valuterei/,
  nl: /zou/,
  pt: /teria de|consideraria/,
};

describe.each(languages)('no draft in %s', (language) => {
  const textOf = (changes: Partial<DraftRequest>) => {
    const draft = writeDraft(draftRequest({ language, locale: localeOf[language], ...changes }), fill);
    return ` ${[draft.subject, ...draft.paragraphs].join(' ')}`;
  };
  const texts = draftCases.flatMap(({ changes }) =>
    occasionsInTones.flatMap((asked) => [0, 1, 2].map((wording) => textOf({ wording, ...changes, ...asked }))),
  );
  const chosen = consequences.flatMap((kind) =>
    [false, true].flatMap((isDecided) =>
      addresses.flatMap((address) =>
        [0, 1, 2].map((wording) => {
          const consequence = { kind, isDecided };
          return { kind, said: textOf({ occasion: 'demand', tone: 'final', address, wording, consequence }) };
        }),
      ),
    ),
  );

  it.each(claimsOf(notInMails[language]))('says “$words”', ({ words, claim }) => {
    expect(texts.filter((text) => claim.test(text))).toEqual([]);
    const others = chosen.filter(({ kind }) => !named[kind]?.test(words));
    expect(others.filter(({ said }) => claim.test(said))).toEqual([]);
  });

  it('claims what a creditor must never claim, whatever consequence the user has chosen', () => {
    expect([...texts, ...chosen.map(({ said }) => said)].filter((text) => neverSaid.test(text))).toEqual([]);
  });

  it('announces a consequence before the user has decided on it', () => {
    const said = (kind: Consequence, isDecided: boolean) => {
      const asked = { occasion: 'demand', tone: 'final', consequence: { kind, isDecided } } as const;
      const { sentences } = writeDraft(draftRequest({ language, locale: localeOf[language], ...asked }), fill);
      return sentences.flatMap(({ words, why }) => (why.includes('consequence') ? words : []));
    };
    for (const kind of consequences) {
      expect(said(kind, false)).toEqual([expect.stringMatching(onlyConsidered[language])]);
      expect(said(kind, true)).toEqual([expect.not.stringMatching(onlyConsidered[language])]);
    }
  });

  it('shouts', () => {
    // Words of four capitals or more; an acronym or a number of an invoice is shorter or has figures.
    expect([...texts, ...chosen.map(({ said }) => said)].filter((text) => /\p{Lu}{4,}|!/u.test(text))).toEqual([]);
  });
});
