import { useSignal } from '@preact/signals';
import type { Contact } from '../../utils/domain/client.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { ContactFields } from './contact-fields.tsx';

interface ContactListProps {
  readonly contacts: readonly Contact[];
  readonly onChange: (contacts: readonly Contact[]) => void;
}

const nobody: Contact = { role: 'accounts-payable', name: null, email: null, phone: null };

/** Who is to be written to and called at the client. Each field is kept as it is left; a new contact once it has one. */
export function ContactList({ contacts, onChange }: ContactListProps) {
  const isAdding = useSignal(false);
  return (
    <section>
      <h2>{text('client_contacts')}</h2>
      {contacts.map((contact, place) => (
        <ContactFields
          key={`${place} ${JSON.stringify(contact)}`}
          contact={contact}
          onChange={(changed) => onChange(contacts.map((other, index) => (index === place ? changed : other)))}
          onRemove={() => onChange(contacts.filter((_other, index) => index !== place))}
        />
      ))}
      {isAdding.value && (
        <ContactFields
          contact={nobody}
          isNew
          onChange={(added) => {
            isAdding.value = false;
            onChange([...contacts, added]);
          }}
          onRemove={() => {
            isAdding.value = false;
          }}
        />
      )}
      {!isAdding.value && (
        <Button
          onPress={() => {
            isAdding.value = true;
          }}
        >
          {text('action_add_contact')}
        </Button>
      )}
    </section>
  );
}
