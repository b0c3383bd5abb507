import { useId } from 'preact/hooks';

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (typed: string) => void;
  readonly type?: 'text' | 'date' | 'email';
  readonly inputMode?: 'decimal';
  /** Below the field, and read out with it. */
  readonly hint?: string | null;
  /** What is wrong with it; stands instead of the hint. */
  readonly problem?: string | null;
}

/** A field of a form, with what is to be known about it below. */
export function FormField({ label, value, onInput, type = 'text', inputMode, hint, problem }: FormFieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // Preact's types want one kind of input at a time; the browser takes each.
        type={type as 'text'}
        inputMode={inputMode}
        class="figures"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {note && (
        <p id={`${id}-note`} class={problem ? 'problem' : 'quiet-words'} role={problem ? 'alert' : undefined}>
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );
}
