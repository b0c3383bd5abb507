import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import type { DraftTemplate } from '../../../../utils/domain/drafts/draft-template.ts';
import type { LetterId } from '../../../../utils/domain/drafts/letter.ts';
import type { Address } from '../../../../utils/domain/drafts/notation.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import { FieldList } from './field-list.tsx';
import { TemplatePreview } from './template-preview.tsx';

interface TemplateEditorProps {
  readonly language: Language;
  readonly letter: LetterId;
  readonly address: Address;
  /** The user's own text; null where Fairdue's is used. */
  readonly kept: DraftTemplate | null;
  readonly onUse: (template: DraftTemplate) => void;
  readonly onReset: () => void;
}

/** One text with its fields, and how it reads on an invoice of the user's while it is typed. */
export function TemplateEditor({ language, letter, address, kept, onUse, onReset }: TemplateEditorProps) {
  const typed = useSignal<DraftTemplate | null>(kept);
  const shown = useSignal<Answer<'preview-template'> | null>(null);
  const invoiceId = useSignal<string | null>(null);
  const failed = useSignal(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const newest = useRef(0);

  async function preview(): Promise<void> {
    newest.current += 1;
    const mine = newest.current;
    const template = typed.value;
    const question = { language, letter, address, wording: 0, template, invoiceId: invoiceId.value };
    try {
      const answer = await ask('preview-template', question);
      if (mine !== newest.current) return;
      failed.value = false;
      shown.value = answer;
      typed.value ??= answer.template;
    } catch {
      if (mine === newest.current) failed.value = true;
    }
  }
  useEffect(() => void preview(), []);

  const change = (changes: Partial<DraftTemplate>) => {
    if (!typed.value) return;
    typed.value = { ...typed.value, ...changes };
    void preview();
  };
  const insert = (words: string) => {
    const field = area.current;
    if (!field) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    change({ body: field.value });
  };

  const template = typed.value;
  const answer = shown.value;
  const isUsable = answer?.problems.every(({ kind }) => kind === 'empty') === true;
  const isChanged = template?.subject !== kept?.subject || template?.body !== kept?.body;
  if (!template) return failed.value ? <p role="alert">{text('error_no_answer')}</p> : null;
  return (
    <>
      <section class="template">
        <p class="quiet-words">{kept ? text('template_is_own') : text('template_is_fairdues')}</p>
        <label for="template-subject">{text('template_subject')}</label>
        <input
          id="template-subject"
          type="text"
          maxLength={300}
          value={template.subject}
          onInput={(event) => change({ subject: event.currentTarget.value })}
        />
        <FieldList onInsert={insert} />
        <label for="template-body">{text('template_body')}</label>
        <textarea
          id="template-body"
          ref={area}
          rows={16}
          maxLength={10_000}
          lang={language}
          value={template.body}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
        <div class="actions">
          <Button weight="main" disabled={!isUsable || !isChanged} onPress={() => onUse(template)}>
            {text('template_use')}
          </Button>
          {kept && <Button onPress={onReset}>{text('template_reset')}</Button>}
        </div>
      </section>
      {answer && (
        <TemplatePreview
          preview={answer}
          language={language}
          onInvoice={(chosen) => {
            invoiceId.value = chosen;
            void preview();
          }}
        />
      )}
    </>
  );
}
