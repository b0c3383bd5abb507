import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';
import type { CallCardView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import { telLink } from './tel-link.ts';

interface PhoneNumberProps {
  readonly card: CallCardView;
  readonly onPhone: (phone: string | null) => void;
}

/** The number as a link that telephones, or the field to enter one. */
export function PhoneNumber({ card, onPhone }: PhoneNumberProps) {
  const editing = useSignal(card.phone === null);
  const typed = useSignal(card.phone ?? '');
  // A contact who is called as the client is would stand there twice.
  const who = card.contactName && card.contactName !== card.clientName ? card.contactName : null;

  function save(): void {
    const phone = typed.value.trim() || null;
    // A new number comes back with a new card; one that is refused stays in its field.
    if (phone !== card.phone) onPhone(phone);
    else editing.value = phone === null;
  }

  if (editing.value) {
    return (
      <p class="phone">
        {who && <bdi>{who}</bdi>}
        <Field
          label={text('field_phone')}
          type="tel"
          size={18}
          value={typed.value}
          placeholder={text('call_no_number')}
          focusFirst
          onInput={(number) => {
            typed.value = number;
          }}
        />
        <Button onPress={save}>{text('action_save')}</Button>
      </p>
    );
  }
  return (
    <p class="phone">
      {who && <bdi>{who}</bdi>}
      <a class="button main figures" href={telLink(typed.value)}>
        {typed.value}
      </a>
      <Button
        weight="quiet"
        onPress={() => {
          editing.value = true;
        }}
      >
        {text('action_change')}
      </Button>
    </p>
  );
}
