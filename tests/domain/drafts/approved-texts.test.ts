import { describe, expect, it } from 'vitest';
import type { DraftOccasion, DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { draftCases, draftRequest, localeOf, occasionsInTones } from './draft-cases.ts';

const namesOfLanguages: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
};

/** Texts beside the plain ones, by the name of their case: what changes most when facts change. */
const alsoRead: readonly (readonly [string, DraftOccasion, Tone])[] = [
  ['one invoice, to be paid by bank', 'reminder', 'polite'],
  ['not due yet', 'reminder', 'polite'],
  ['three invoices in two currencies', 'reminder', 'polite'],
  ['three invoices in two currencies', 'second-reminder', 'polite'],
  ['three invoices in two currencies', 'promise-broken', 'polite'],
  ['three invoices in two currencies', 'late-notice', 'firm'],
  ['three invoices in two currencies', 'terms-enforced', 'firm'],
  ['three invoices in two currencies', 'demand', 'final'],
  ['never written to', 'second-reminder', 'polite'],
  ['nothing known but the amount', 'reminder', 'polite'],
  ['nothing known but the amount', 'second-reminder', 'polite'],
  ['nothing known but the amount', 'promise-broken', 'polite'],
  ['nothing known but the amount', 'late-notice', 'firm'],
  ['nothing known but the amount', 'terms-enforced', 'firm'],
  ['nothing known but the amount', 'promise-broken', 'firm'],
  ['nothing known but the amount', 'demand', 'final'],
  ['with what may be added', 'terms-enforced', 'firm'],
  ['with what may be added', 'demand', 'final'],
  ['a way to pay of the user’s own', 'reminder', 'polite'],
];

describe('the approved texts', () => {
  it.each(languages)('in %s stand as a reader approved them', async (language) => {
    const base = { language, locale: localeOf[language] };
    const sections = [
      ...occasionsInTones.flatMap((asked) =>
        [0, 1, 2].map((wording) => {
          const early = asked.occasion === 'courtesy' ? draftCases.find(({ name }) => name === 'not due yet') : null;
          return section(`wording ${wording + 1}`, draftRequest({ ...base, ...early?.changes, ...asked, wording }));
        }),
      ),
      ...(language === 'en' ? [] : occasionsInTones).map((asked) =>
        section('addressed informally', draftRequest({ ...base, ...asked, address: 'informal' })),
      ),
      ...alsoRead.map(([name, occasion, tone]) => {
        const changes = draftCases.find((known) => known.name === name)?.changes;
        return section(name, draftRequest({ ...base, ...changes, occasion, tone }));
      }),
    ];
    await expect(`# ${namesOfLanguages[language]}\n\n${sections.join('\n')}`).toMatchFileSnapshot(
      `./approved/${language}.md`,
    );
  });
});

function section(name: string, request: DraftRequest): string {
  const draft = writeDraft(request, fill);
  const title = `${request.occasion} (${request.tone})${name && `: ${name}`}`;
  return `## ${title}\n\nSubject: ${draft.subject}\n\n${draft.paragraphs.join('\n\n')}\n`;
}
