import type { Draft } from '../../utils/domain/drafts/draft.ts';
import type { Language } from '../../utils/domain/language.ts';

/** A draft as it will read, its tables in columns. */
export function ShownDraft({ draft, language }: { readonly draft: Draft; readonly language: Language }) {
  const isTable = (index: number) => draft.tables.some(({ paragraph }) => paragraph === index);
  return (
    <div class="draft-shown" lang={language}>
      <p>
        <strong>{draft.subject}</strong>
      </p>
      {draft.paragraphs.map((paragraph, index) => (
        <p key={`${index}/${paragraph}`} class={isTable(index) ? 'aligned' : ''}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
