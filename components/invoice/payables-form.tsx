import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';

interface PayablesFormProps {
  readonly clientName: string;
  readonly onAddress: (address: string) => void;
  readonly onCancel: () => void;
}

const mailAddress = /^[^\s@]{1,64}@[^\s@.]{1,190}\.[^\s@]{2,190}$/;

/** Asks for the address of a client's accounts department, once: it is remembered. */
export function PayablesForm({ clientName, onAddress, onCancel }: PayablesFormProps) {
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);
  const save = () => {
    const address = typed.value.trim().toLowerCase();
    if (mailAddress.test(address)) onAddress(address);
    else problem.value = text('account_needed');
  };
  return (
    <Choices
      label={text('payables_question', { client: clientName })}
      onCancel={onCancel}
      onConfirm={save}
      problem={problem.value}
    >
      <Field
        label={text('field_payables_address')}
        size={28}
        value={typed.value}
        focusFirst
        onInput={(address) => {
          typed.value = address;
        }}
      />
    </Choices>
  );
}
