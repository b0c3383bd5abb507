import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import { type LetterId, letterIds } from '../../../../utils/domain/drafts/letter.ts';
import { type Address, addresses } from '../../../../utils/domain/drafts/notation.ts';
import {
  type TemplateVersions,
  templateIn,
  templateKey,
  withoutTemplate,
  withVersion,
} from '../../../../utils/domain/drafts/template-versions.ts';
import { type Language, languages } from '../../../../utils/domain/language.ts';
import { addressName, occasionName } from '../../../../utils/interface-text/draft-names.ts';
import { interfaceLocale, text } from '../../../../utils/interface-text/message.ts';
import { languageName } from '../../../../utils/interface-text/names.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import { TemplateEditor } from './template-editor.tsx';

interface Chosen {
  readonly language: Language;
  readonly letter: LetterId;
  readonly address: Address;
}

/** The texts of drafts, which are the user's to change: one occasion in one language at a time. */
export function TemplatesScreen() {
  const own = interfaceLocale().slice(0, 2);
  const chosen = useSignal<Chosen>({
    language: languages.find((language) => language === own) ?? 'en',
    letter: 'reminder',
    address: 'formal',
  });
  const kept = useSignal<TemplateVersions | null>(null);
  const notice = useSignal<NoticeText | null>(null);

  useEffect(() => {
    ask('read-preferences', {}).then(
      ({ templates }) => {
        kept.value = templates;
      },
      () => {
        notice.value = { words: text('error_no_answer') };
      },
    );
  }, []);

  /** Keeps the texts and says so; undo brings back those before. */
  async function keep(templates: TemplateVersions, words: string): Promise<void> {
    const before = kept.value;
    try {
      kept.value = (await ask('change-preferences', { changes: { templates } })).templates;
      const undo = () => void (before && keep(before, text('notice_undone')));
      notice.value = words === text('notice_undone') ? { words } : { words, undo };
    } catch {
      notice.value = { words: text('error_not_saved') };
    }
  }

  const { language, letter, address } = chosen.value;
  const key = templateKey(language, letter, address);
  const choose = (changes: Partial<Chosen>) => {
    chosen.value = { ...chosen.value, ...changes };
  };
  const templates = kept.value;
  return (
    <>
      <h1>{text('templates_title')}</h1>
      <Notice notice={notice.value} />
      <section>
        <ChoiceSetting
          label={text('template_letter')}
          value={letter}
          choices={letterIds.map((id) => ({ value: id, words: occasionName(id) }))}
          onChange={(value) => choose({ letter: letterIds.find((id) => id === value) ?? letter })}
        />
        <ChoiceSetting
          label={text('template_language')}
          value={language}
          choices={languages.map((one) => ({ value: one, words: languageName(one) }))}
          onChange={(value) => choose({ language: languages.find((one) => one === value) ?? language })}
        />
        {language !== 'en' && (
          <ChoiceSetting
            label={text('template_address')}
            value={address}
            choices={addresses.map((one) => ({ value: one, words: addressName(one) }))}
            onChange={(value) => choose({ address: addresses.find((one) => one === value) ?? address })}
          />
        )}
      </section>
      {templates && (
        <>
          <TemplateEditor
            key={`${key}/${templates[key]?.length ?? 0}`}
            {...chosen.value}
            kept={templateIn(templates, key)}
            onUse={(template) => void keep(withVersion(templates, key, template), text('notice_template_saved'))}
            onReset={() => void keep(withoutTemplate(templates, key), text('notice_template_reset'))}
          />
          <EarlierVersions
            versions={templates[key] ?? []}
            onUse={(template) => void keep(withVersion(templates, key, template), text('notice_template_saved'))}
          />
        </>
      )}
    </>
  );
}
