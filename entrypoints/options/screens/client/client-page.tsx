import { ClientFigures } from '../../../../components/client/client-figures.tsx';
import { ClientInvoices } from '../../../../components/client/client-invoices.tsx';
import { ContactList } from '../../../../components/client/contact-list.tsx';
import { LadderChoice } from '../../../../components/client/ladder-choice.tsx';
import { TermsSetting } from '../../../../components/client/terms-setting.tsx';
import { nextStepLine } from '../../../../components/follow-up/next-step-line.ts';
import { ClientLawFields } from '../../../../components/letters/client-law-fields.tsx';
import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import { FeeRightsSetting } from '../../../../components/settings/fee-rights-setting.tsx';
import { TextSetting } from '../../../../components/settings/text-setting.tsx';
import type { ClientFacts } from '../../../../utils/domain/client.ts';
import { type Language, languages } from '../../../../utils/domain/language.ts';
import { totalsByCurrency } from '../../../../utils/domain/money.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { paymentRhythm } from '../../../../utils/domain/payment-rhythm.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { languageName } from '../../../../utils/interface-text/names.ts';
import type { Answer, ClientChange } from '../../../../utils/messages/protocol.ts';
import { addressOf } from '../../address.ts';

interface ClientPageProps {
  readonly record: Answer<'client-record'>;
  readonly preferences: Answer<'read-preferences'>;
  readonly onDescribe: (changes: Partial<Omit<ClientFacts, 'contacts'>>) => void;
  readonly onChange: (change: ClientChange) => void;
}

/** The page of one client, from what the ledger knows of them. */
export function ClientPage({ record, preferences, onDescribe, onChange }: ClientPageProps) {
  const { client, invoices, next, today } = record;
  const { facts, ownRules = {} } = client;
  const owed = totalsByCurrency(client.invoices.filter(isOwed).map(({ balance }) => balance));
  return (
    <>
      <h1>
        <bdi>{facts.name}</bdi>
      </h1>
      <ClientFigures
        owed={owed}
        rhythm={paymentRhythm(client, today)}
        next={next && nextStepLine(next, today)}
        today={today}
      />
      {owed.length > 0 && (
        <div class="letter-actions">
          <a class="button" href={addressOf('draft', client.id)}>
            {text('draft_write')}
          </a>
          <a class="button" href={addressOf('letter', client.id)}>
            {text('action_letter')}
          </a>
          <a class="button" href={addressOf('hand-over', client.id)}>
            {text('action_hand_over')}
          </a>
          <a class="button" href={addressOf('onward', client.id)}>
            {text('onward_look')}
          </a>
        </div>
      )}
      <ContactList contacts={facts.contacts} onChange={(contacts) => onChange({ contacts })} />
      <section>
        <h2>{text('screen_settings')}</h2>
        <TextSetting
          key={facts.name}
          label={text('field_client')}
          value={facts.name}
          onChange={(typed) => {
            if (typed.trim() !== '') onDescribe({ name: typed.trim().slice(0, 500) });
          }}
        />
        <ClientLawFields facts={facts} onChange={onDescribe} />
        <ChoiceSetting
          label={text('options_draft_language')}
          value={facts.language}
          choices={languages.map((language) => ({ value: language, words: languageName(language) }))}
          onChange={(value) => {
            const chosen = languages.find((language: Language) => language === value);
            if (chosen && chosen !== facts.language) onDescribe({ language: chosen });
          }}
        />
        <TermsSetting
          key={`terms ${ownRules.termsDays}`}
          days={ownRules.termsDays ?? null}
          onChange={(termsDays) => onChange({ termsDays })}
        />
        <LadderChoice
          label={text('client_reminders')}
          inheritedWords={text('reminders_inherited')}
          inherited={preferences.ladder}
          chosen={ownRules.ladder ?? null}
          onChoose={(ladder) => onChange({ ladder, invoiceId: null })}
        />
      </section>
      <section>
        <h2>{text('rights_title')}</h2>
        <FeeRightsSetting
          rights={facts.fees ?? preferences.fees}
          today={today}
          onChange={(fees) => onDescribe({ fees })}
        />
      </section>
      <ClientInvoices
        invoices={invoices}
        ladders={ownRules.invoiceLadders ?? {}}
        ofClient={ownRules.ladder ?? preferences.ladder}
        today={today}
        onLadder={(invoiceId, ladder) => onChange({ ladder, invoiceId })}
      />
    </>
  );
}
