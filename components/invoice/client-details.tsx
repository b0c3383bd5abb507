import type { ClientFacts } from '../../utils/domain/client.ts';
import { type Language, languages } from '../../utils/domain/language.ts';
import { text } from '../../utils/interface-text/message.ts';
import { languageName } from '../../utils/interface-text/names.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import { EditableValue } from './editable-value.tsx';

/** What the user can say of a client; later invoices keep to it. */
export type ClientChanges = Partial<Pick<ClientFacts, 'name' | 'language'>>;

interface ClientDetailsProps {
  readonly panel: PanelView;
  readonly busy: boolean;
  readonly onDescribe: (changes: ClientChanges) => void;
}

/** The client's name, the language they are written to in, and their contacts. */
export function ClientDetails({ panel, busy, onDescribe }: ClientDetailsProps) {
  return (
    <section>
      <h3>{text('panel_client')}</h3>
      <p>
        <EditableValue
          name={text('field_client')}
          words={panel.invoice.clientName}
          value={panel.invoice.clientName}
          type="text"
          disabled={busy}
          parse={(typed) => (typed.trim() === '' || typed.length > 500 ? null : { name: typed.trim() })}
          onSave={onDescribe}
        />
      </p>
      <ul>
        {panel.contacts.map((contact) => (
          <li key={contact.email ?? contact.name}>
            <bdi>{[contact.name, contact.email].filter(Boolean).join(' · ')}</bdi>
          </li>
        ))}
      </ul>
      <label>
        {text('field_language')}{' '}
        <select
          disabled={busy}
          value={panel.language}
          onChange={(event) => {
            const chosen = languages.find((language: Language) => language === event.currentTarget.value);
            if (event.isTrusted && chosen) onDescribe({ language: chosen });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </label>
      {panel.others.length > 0 && (
        <p class="quiet-words">{text('panel_other_invoices', { count: panel.others.length })}</p>
      )}
    </section>
  );
}
