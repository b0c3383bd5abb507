interface ChoiceSettingProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few answers. */
export function ChoiceSetting({ label, value, choices, disabled, onChange }: ChoiceSettingProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  );
}
