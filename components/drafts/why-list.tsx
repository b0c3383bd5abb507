import type { DraftSentence } from '../../utils/domain/drafts/draft.ts';
import { whySentence } from '../../utils/interface-text/draft-names.ts';

/** Each sentence of a draft with the practice or evidence behind its wording, its grade and whose it is. */
export function WhyList({ sentences }: { readonly sentences: readonly DraftSentence[] }) {
  return (
    <ol class="why-list">
      {sentences.map(({ words, why }) => (
        <li key={words}>
          <q>{words}</q>
          <ul>
            {why.map((code) => {
              const { claim, grade, source } = whySentence(code);
              return (
                <li key={code}>
                  {claim}{' '}
                  <span class="quiet-words">
                    {grade} · {source}
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
