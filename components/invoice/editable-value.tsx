import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';

interface EditableValueProps<T> {
  /** What the value is called: `Due`. */
  readonly name: string;
  /** The value as it is shown. */
  readonly words: string;
  /** The value as it is edited. */
  readonly value: string;
  readonly type: 'text' | 'date' | 'amount';
  readonly disabled: boolean;
  /** What the typed words mean; null where they mean nothing, and nothing is saved. */
  readonly parse: (typed: string) => T | null;
  readonly onSave: (meant: T) => void;
}

/** A value with a button that turns it into a field. Enter saves, Escape leaves it as it was. */
export function EditableValue<T>({ name, words, value, type, disabled, parse, onSave }: EditableValueProps<T>) {
  const typed = useSignal<string | null>(null);
  const isRefused = useSignal(false);
  const close = () => {
    typed.value = null;
    isRefused.value = false;
  };
  if (typed.value === null) {
    return (
      <>
        <bdi class="figures">{words}</bdi>{' '}
        <Button
          weight="quiet"
          label={text('action_edit_fact', { fact: name })}
          disabled={disabled}
          onPress={() => {
            typed.value = value;
          }}
        >
          {text('action_edit')}
        </Button>
      </>
    );
  }
  const save = () => {
    const meant = parse(typed.value ?? '');
    isRefused.value = meant === null;
    if (meant === null) return;
    close();
    onSave(meant);
  };
  const field = {
    class: 'figures',
    'aria-label': name,
    'aria-invalid': isRefused.value,
    ref: takeFocus,
    value: typed.value,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) => {
      typed.value = event.currentTarget.value;
    },
  };
  return (
    <fieldset
      class="choices"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        if (event.target instanceof HTMLButtonElement || !event.isTrusted) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') close();
        else save();
      }}
    >
      {type === 'date' ? (
        <input type="date" {...field} />
      ) : (
        <input type="text" inputMode={type === 'amount' ? 'decimal' : 'text'} {...field} />
      )}
      <Button disabled={disabled} onPress={save}>
        {text('action_save')}
      </Button>
      <Button weight="quiet" onPress={close}>
        {text('action_cancel')}
      </Button>
      {isRefused.value && type === 'amount' && <span role="alert">{text('offer_amount_needed')}</span>}
    </fieldset>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
