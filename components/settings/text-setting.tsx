interface TextSettingProps {
  readonly label: string;
  readonly value: string;
  /** Below the field, for a screen reader as well. */
  readonly hint?: string;
  readonly problem?: string | null;
  readonly lines?: number;
  /** Called once the field is left with something else in it. */
  readonly onChange: (typed: string) => void;
}

/** A text of the user's own. It is kept when the field is left; an empty one is fine. */
export function TextSetting({ label, value, hint, problem = null, lines = 1, onChange }: TextSettingProps) {
  const id = `setting-${label}`;
  const fieldId = `field-${label}`;
  const described = { 'aria-describedby': hint || problem ? id : undefined, 'aria-invalid': problem !== null };
  const changed = (event: { readonly currentTarget: { readonly value: string } }) => {
    if (event.currentTarget.value !== value) onChange(event.currentTarget.value);
  };
  return (
    <>
      <label for={fieldId}>{label}</label>
      {lines === 1 ? (
        <input id={fieldId} type="text" defaultValue={value} onChange={changed} {...described} />
      ) : (
        <textarea id={fieldId} rows={lines} defaultValue={value} onChange={changed} {...described} />
      )}
      {(hint || problem) && (
        <p id={id} class={problem ? 'problem' : 'quiet-words'} role={problem ? 'alert' : undefined}>
          {problem ?? hint}
        </p>
      )}
    </>
  );
}
