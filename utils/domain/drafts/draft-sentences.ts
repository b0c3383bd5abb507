import type { DraftRequest, DraftSentence } from './draft.ts';
import { dateWriter } from './draft-dates.ts';
import { chargesSentences, type DraftFields, type Fill } from './draft-fields.ts';
import { bookOf, letterOf, passagesOf, type TemplatePassage } from './draft-template.ts';
import { markedTogether, markSentences, splitSentences } from './sentence-marks.ts';
import type { WhyCode } from './why.ts';
import { whysAt } from './whys-of-letters.ts';

/**
 * The sentences of a draft with what each rests on: Fairdue's own in this wording. A farewell rests on nothing, and a
 * greeting without a name neither: they are left out.
 *
 * @param tidy the last touch on words that were filled in
 */
export function draftSentences(
  request: DraftRequest,
  fields: DraftFields,
  wording: number,
  fill: Fill,
  tidy: (filled: string) => string,
): readonly DraftSentence[] {
  const { language, locale, address = 'formal' } = request;
  const book = bookOf(language);
  const charges = markedTogether(chargesSentences(request, book, dateWriter(language, locale, book)));
  const sentencesOf = ({ template, why }: TemplatePassage): DraftSentence[] => {
    const { marked, count } = template === '{{charges}}' ? { marked: charges, count: 2 } : markSentences(template);
    const filled = template === '{{charges}}' ? marked : fill(marked, fields);
    return splitSentences(filled, count).map(({ words, place }) => {
      const said = tidy(words);
      return { words: said, why: holding(whysAt(why, wording, place, count), said, fields) };
    });
  };
  const all = passagesOf(language, letterOf(request), address, wording).flat().flatMap(sentencesOf);
  return all.filter(({ words, why }) => words !== '' && why.length > 0);
}

/** Those that are true of the sentence as it stands: without a name nobody is named, without a link none is given. */
function holding(why: readonly WhyCode[], words: string, fields: DraftFields): readonly WhyCode[] {
  const standing = why.flatMap((code): WhyCode[] => {
    if (code === 'name') return fields.contact === '' ? [] : ['name'];
    if (code === 'way-to-pay') return words.includes('https://') ? ['way-to-pay'] : [];
    // Where nobody was written to before, the same place has a plain statement.
    if (code === 'record') return fields.written === '' ? ['plain'] : ['record'];
    return [code];
  });
  return [...new Set([...standing, ...(words.endsWith('?') ? (['question'] as const) : [])])];
}
