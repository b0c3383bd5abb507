import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import { GapSetting } from '../../../../components/settings/gap-setting.tsx';
import { OwnAddresses } from '../../../../components/settings/own-addresses.tsx';
import { TextSetting } from '../../../../components/settings/text-setting.tsx';
import { languages } from '../../../../utils/domain/language.ts';
import { hourName } from '../../../../utils/interface-text/format.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { languageName } from '../../../../utils/interface-text/names.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';

type Preferences = Answer<'read-preferences'>;

interface SectionProps {
  readonly preferences: Preferences;
  readonly onChange: (changes: Partial<Preferences>) => void;
}

/** Who the user is: by this their own mails and invoices are told from those of others. */
export function YouSettings({
  preferences,
  mailboxes,
  onChange,
}: SectionProps & { readonly mailboxes: readonly string[] }) {
  return (
    <section>
      <h2>{text('options_you')}</h2>
      <TextSetting
        label={text('options_name')}
        value={preferences.ownName ?? ''}
        onChange={(typed) => onChange({ ownName: orNothing(typed, 200) })}
      />
      <TextSetting
        label={text('options_business')}
        value={preferences.ownBusiness ?? ''}
        onChange={(typed) => onChange({ ownBusiness: orNothing(typed, 200) })}
      />
      <h3>{text('options_addresses')}</h3>
      <OwnAddresses
        mailboxes={mailboxes}
        addresses={preferences.ownAddresses}
        onChange={(ownAddresses) => onChange({ ownAddresses })}
      />
    </section>
  );
}

export function DraftSettings({ preferences, onChange }: SectionProps) {
  const choices = [
    { value: '', words: text('options_client_language') },
    ...languages.map((language) => ({ value: language, words: languageName(language) })),
  ];
  return (
    <section>
      <h2>{text('options_language')}</h2>
      <ChoiceSetting
        label={text('options_draft_language')}
        value={preferences.draftLanguage ?? ''}
        choices={choices}
        onChange={(value) => onChange({ draftLanguage: languages.find((language) => language === value) ?? null })}
      />
      <p class="quiet-words">{text('options_draft_language_hint')}</p>
    </section>
  );
}

export function DigestSettings({ preferences, onChange }: SectionProps) {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), words: hourName(hour) }));
  return (
    <section>
      <h2>{text('options_digest')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.notify}
          onChange={(event) => onChange({ notify: event.currentTarget.checked })}
        />
        {text('options_notify')}
      </label>
      <ChoiceSetting
        label={text('options_digest_hour')}
        value={String(preferences.digestHour)}
        choices={hours}
        disabled={!preferences.notify}
        onChange={(value) => onChange({ digestHour: Number(value) })}
      />
    </section>
  );
}

export function PaypalSettings({ preferences, onChange }: SectionProps) {
  return (
    <section>
      <h2>{text('options_paypal')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.showOnPaypal}
          onChange={(event) => onChange({ showOnPaypal: event.currentTarget.checked })}
        />
        {text('options_show_on_paypal')}
      </label>
    </section>
  );
}

export function ContactSettings({ preferences, onChange }: SectionProps) {
  return (
    <section>
      <GapSetting
        label={text('options_written_gap')}
        days={preferences.writtenGap}
        onChange={(writtenGap) => onChange({ writtenGap })}
      />
      <GapSetting
        label={text('options_any_gap')}
        days={preferences.anyGap}
        onChange={(anyGap) => onChange({ anyGap })}
      />
    </section>
  );
}

function orNothing(typed: string, most: number): string | null {
  return typed.trim().slice(0, most) || null;
}
