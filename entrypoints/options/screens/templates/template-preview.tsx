import { ShownDraft } from '../../../../components/drafts/shown-draft.tsx';
import { WhyList } from '../../../../components/drafts/why-list.tsx';
import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import type { TemplateProblem } from '../../../../utils/domain/drafts/template-problem.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';

interface TemplatePreviewProps {
  readonly preview: Answer<'preview-template'>;
  readonly language: Language;
  readonly onInvoice: (invoiceId: string) => void;
}

/** How a text reads on an invoice, and by name what keeps it from being used. */
export function TemplatePreview({ preview, language, onInvoice }: TemplatePreviewProps) {
  const { draft, problems, invoices, invoiceId } = preview;
  return (
    <section class="template-preview">
      <h2>{text('template_preview')}</h2>
      {invoiceId === null ? (
        <p class="quiet-words">{text('template_sample')}</p>
      ) : (
        <ChoiceSetting
          label={text('template_invoice')}
          value={invoiceId}
          choices={invoices.map((one) => ({
            value: one.invoiceId,
            words: [one.clientName, one.number].filter((part) => part).join(' · '),
          }))}
          onChange={onInvoice}
        />
      )}
      <div role="status">
        {problems.map((problem) => (
          <p key={`${problem.kind}/${problem.name}`} class="problem">
            {problemWords(problem)}
          </p>
        ))}
      </div>
      {draft && (
        <>
          <ShownDraft draft={draft} language={language} />
          <details>
            <summary>{text('draft_why')}</summary>
            <WhyList sentences={draft.sentences} />
          </details>
        </>
      )}
    </section>
  );
}

function problemWords({ kind, name }: TemplateProblem): string {
  if (kind === 'unknown') return text('template_unknown', { name });
  return kind === 'empty' ? text('template_empty', { name }) : text('template_broken', { name });
}
