import { countryChoices } from '../../utils/interface-text/countries.ts';
import { text } from '../../utils/interface-text/message.ts';
import { ChoiceSetting } from './choice-setting.tsx';

interface CountrySettingProps {
  readonly label: string;
  /** An ISO 3166 code, or empty where none is chosen. */
  readonly value: string;
  readonly onChange: (country: string) => void;
}

/** A country by its name in the interface's language, or none. */
export function CountrySetting({ label, value, onChange }: CountrySettingProps) {
  return (
    <ChoiceSetting
      label={label}
      value={value}
      choices={[{ value: '', words: text('country_not_chosen') }, ...countryChoices(value)]}
      onChange={onChange}
    />
  );
}
