import { useSignal } from '@preact/signals';
import type { Contact, ContactRole } from '../../utils/domain/client.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';
import { underscored } from '../../utils/interface-text/underscored.ts';
import { Button } from '../controls/button.tsx';
import { ChoiceSetting } from '../settings/choice-setting.tsx';

const roles: readonly ContactRole[] = ['buyer', 'accounts-payable', 'other'];

/** As the reading of mails has it: something, an at sign, a domain. */
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface ContactFieldsProps {
  readonly contact: Contact;
  /** A contact that is being added: the focus goes to it, and its role alone is not kept. */
  readonly isNew?: boolean;
  readonly onChange: (contact: Contact) => void;
  readonly onRemove: () => void;
}

/** One contact: role, name, mail address, phone. */
export function ContactFields({ contact, isNew = false, onChange, onRemove }: ContactFieldsProps) {
  const role = useSignal(contact.role);
  const problem = useSignal<string | null>(null);
  const name = contact.name ?? contact.email ?? text('contact_unnamed');

  function keep(changes: Partial<Contact>): void {
    const changed = { ...contact, role: role.value, ...changes };
    const wrong = changed.email !== null && (!mail.test(changed.email) || changed.email.length > 320);
    problem.value = wrong ? text('error_bad_addresses', { words: changed.email ?? '' }) : null;
    if (wrong || (isNew && changed.name === null && changed.email === null && changed.phone === null)) return;
    if (JSON.stringify(changed) !== JSON.stringify(contact)) onChange(changed);
  }

  return (
    <fieldset class="contact">
      <legend>{isNew ? text('action_add_contact') : text('contact_of', { name })}</legend>
      <ChoiceSetting
        label={text('contact_role')}
        value={role.value}
        choices={roles.map((value) => ({ value, words: plainText(`contact_role_${underscored(value)}`) }))}
        onChange={(value) => {
          role.value = roles.find((one) => one === value) ?? 'other';
          keep({});
        }}
      />
      <TextField
        label={text('contact_name')}
        value={contact.name}
        most={500}
        onLeave={(typed) => keep({ name: typed })}
      />
      <TextField
        label={text('contact_mail')}
        value={contact.email}
        most={320}
        onLeave={(typed) => keep({ email: typed?.toLowerCase() ?? null })}
      />
      <TextField
        label={text('contact_phone')}
        value={contact.phone}
        most={100}
        onLeave={(typed) => keep({ phone: typed })}
      />
      <Button weight="quiet" label={text('action_remove_contact', { name })} onPress={onRemove}>
        {text('action_remove')}
      </Button>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly most: number;
  /** Null where the field was left empty. */
  readonly onLeave: (typed: string | null) => void;
}

function TextField({ label, value, most, onLeave }: TextFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        maxLength={most}
        defaultValue={value ?? ''}
        onChange={(event) => onLeave(event.currentTarget.value.trim() || null)}
      />
    </label>
  );
}
