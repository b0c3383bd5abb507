import { type ClientFacts, clientKinds } from '../../utils/domain/client.ts';
import { addresses } from '../../utils/domain/drafts/notation.ts';
import { addressName } from '../../utils/interface-text/draft-names.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';
import { underscored } from '../../utils/interface-text/underscored.ts';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { CountrySetting } from '../settings/country-setting.tsx';
import { TextSetting } from '../settings/text-setting.tsx';

interface ClientLawFieldsProps {
  readonly facts: ClientFacts;
  readonly onChange: (changes: Partial<Omit<ClientFacts, 'contacts'>>) => void;
}

/** Who the client is before the law and where they get their post. Each field is optional, and kept when it is left. */
export function ClientLawFields({ facts, onChange }: ClientLawFieldsProps) {
  return (
    <>
      <TextSetting
        label={text('client_legal_name')}
        value={facts.legalName ?? ''}
        hint={text('client_legal_name_hint')}
        onChange={(typed) => onChange({ legalName: typed.trim().slice(0, 300) })}
      />
      <TextSetting
        label={text('client_postal_address')}
        value={facts.postalAddress ?? ''}
        lines={3}
        onChange={(typed) => onChange({ postalAddress: typed.trim().slice(0, 1_000) })}
      />
      <CountrySetting
        label={text('client_country')}
        value={facts.country ?? ''}
        onChange={(country) => onChange({ country })}
      />
      <ChoiceSetting
        label={text('client_kind')}
        value={facts.kind ?? 'company'}
        choices={clientKinds.map((kind) => ({ value: kind, words: plainText(`client_kind_${underscored(kind)}`) }))}
        onChange={(value) => onChange({ kind: clientKinds.find((kind) => kind === value) ?? 'company' })}
      />
      <ChoiceSetting
        label={text('client_address_form')}
        value={facts.address ?? 'formal'}
        choices={addresses.map((address) => ({ value: address, words: addressName(address) }))}
        onChange={(value) => onChange({ address: addresses.find((address) => address === value) ?? 'formal' })}
      />
    </>
  );
}
