import { useSignal } from '@preact/signals';
import { CountrySetting } from '../../../../components/settings/country-setting.tsx';
import { TextSetting } from '../../../../components/settings/text-setting.tsx';
import { typedIban, writtenIban } from '../../../../utils/domain/iban.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';

type Preferences = Answer<'read-preferences'>;

interface SectionProps {
  readonly preferences: Preferences;
  readonly onChange: (changes: Partial<Preferences>) => void;
}

/** What a letter says of the user's business. Every field is optional; a letter that needs one says so. */
export function BusinessSettings({ preferences, onChange }: SectionProps) {
  return (
    <section>
      <h2>{text('options_business_heading')}</h2>
      <p class="quiet-words">{text('options_business_hint')}</p>
      <TextSetting
        label={text('options_postal_address')}
        lines={3}
        value={preferences.ownPostalAddress ?? ''}
        onChange={(typed) => onChange({ ownPostalAddress: orNothing(typed, 1_000) })}
      />
      <TextSetting
        label={text('options_email')}
        value={preferences.ownEmail ?? ''}
        onChange={(typed) => onChange({ ownEmail: orNothing(typed, 320) })}
      />
      <TextSetting
        label={text('options_phone')}
        value={preferences.ownPhone ?? ''}
        onChange={(typed) => onChange({ ownPhone: orNothing(typed, 100) })}
      />
      <TextSetting
        label={text('options_company_number')}
        value={preferences.companyNumber ?? ''}
        onChange={(typed) => onChange({ companyNumber: orNothing(typed, 100) })}
      />
      <TextSetting
        label={text('options_vat_id')}
        value={preferences.vatId ?? ''}
        onChange={(typed) => onChange({ vatId: orNothing(typed, 50) })}
      />
    </section>
  );
}

/** How the user can be paid, besides what an invoice itself says. */
export function PaymentSettings({ preferences, onChange }: SectionProps) {
  const linkProblem = useSignal(false);
  const ibanProblem = useSignal(false);

  function keepLink(typed: string): void {
    const link = orNothing(typed, 510);
    linkProblem.value = link !== null && !/^https:\/\/[^\s<>"]{3,500}$/.test(link);
    if (!linkProblem.value) onChange({ paymentLink: link });
  }

  function keepIban(typed: string): void {
    const iban = typedIban(typed);
    ibanProblem.value = typed.trim() !== '' && iban === null;
    if (!ibanProblem.value) onChange({ iban });
  }

  return (
    <section>
      <h2>{text('options_pay_heading')}</h2>
      <TextSetting
        label={text('options_payment_link')}
        value={preferences.paymentLink ?? ''}
        hint={text('options_payment_link_hint')}
        problem={linkProblem.value ? text('error_bad_link') : null}
        onChange={keepLink}
      />
      <TextSetting
        label="IBAN"
        value={preferences.iban ? writtenIban(preferences.iban) : ''}
        problem={ibanProblem.value ? text('error_bad_iban') : null}
        onChange={keepIban}
      />
      <TextSetting
        label={text('options_payment')}
        lines={2}
        value={preferences.wayToPay ?? ''}
        hint={text('options_payment_hint')}
        onChange={(typed) => onChange({ wayToPay: orNothing(typed, 2_000) })}
      />
    </section>
  );
}

/** Where the user's invoices belong, and when they are due where they do not say. */
export function TermsSettings({ preferences, onChange }: SectionProps) {
  const problem = useSignal(false);

  function keepTerms(typed: string): void {
    const days = typed.trim() === '' ? null : Number(typed);
    problem.value = days !== null && !(Number.isInteger(days) && days >= 0 && days <= 366);
    if (!problem.value) onChange({ defaultTerms: days });
  }

  return (
    <section>
      <h2>{text('options_terms_heading')}</h2>
      <CountrySetting
        label={text('options_country')}
        value={preferences.country ?? ''}
        onChange={(country) => onChange({ country: country || null })}
      />
      <p class="quiet-words">{text('options_country_hint')}</p>
      <TextSetting
        label={text('options_terms')}
        value={preferences.defaultTerms === null ? '' : String(preferences.defaultTerms)}
        hint={text('options_terms_hint')}
        problem={problem.value ? text('error_bad_terms') : null}
        onChange={keepTerms}
      />
    </section>
  );
}

function orNothing(typed: string, most: number): string | null {
  return typed.trim().slice(0, most) || null;
}
