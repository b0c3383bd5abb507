import { focusOnMount } from './focus-on-mount.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (typed: string) => void;
  readonly type?: 'text' | 'date' | 'tel' | 'number';
  readonly min?: string | number;
  readonly max?: string | number;
  /** In characters, where the field need not be as wide as it can. */
  readonly size?: number;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly focusFirst?: boolean;
}

/** One field with its label before it. */
export function Field({ label, value, onInput, type = 'text', focusFirst, ...more }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...more}
        // Preact's types want one kind of input at a time; the browser takes each.
        type={type as 'text'}
        class="figures"
        value={value}
        ref={focusFirst ? focusOnMount : null}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
