import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import { FeeRightsSetting } from '../../../../components/settings/fee-rights-setting.tsx';
import { today } from '../../../../utils/clock.ts';
import { consequences } from '../../../../utils/domain/drafts/draft-book.ts';
import { plainText, text } from '../../../../utils/interface-text/message.ts';
import { underscored } from '../../../../utils/interface-text/underscored.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';

type Preferences = Answer<'read-preferences'>;

interface FeeSettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (changes: Partial<Preferences>) => void;
}

/** What may be added to late invoices, and what a final draft says will follow. */
export function FeeSettings({ preferences, onChange }: FeeSettingsProps) {
  const { fees, consequence } = preferences;
  return (
    <>
      <section>
        <h2>{text('rights_title')}</h2>
        <p class="quiet-words">{text('rights_hint')}</p>
        <FeeRightsSetting rights={fees} today={today()} onChange={(changed) => onChange({ fees: changed })} />
      </section>
      <section>
        <h2>{text('consequence_title')}</h2>
        <ChoiceSetting
          label={text('consequence_label')}
          value={consequence.kind}
          choices={consequences.map((kind) => ({ value: kind, words: plainText(`consequence_${underscored(kind)}`) }))}
          onChange={(value) => {
            const kind = consequences.find((known) => known === value) ?? 'further-steps';
            // Another step is decided on anew.
            onChange({ consequence: { kind, isDecided: false } });
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={consequence.isDecided}
            onChange={(event) => onChange({ consequence: { ...consequence, isDecided: event.currentTarget.checked } })}
          />
          {text('consequence_decided')}
        </label>
      </section>
    </>
  );
}
