import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { InvoiceField } from '../../utils/domain/invoice.ts';
import { text } from '../../utils/interface-text/message.ts';
import { fieldName, whereName } from '../../utils/interface-text/names.ts';
import type { FactChanges, FactView } from '../../utils/messages/views.ts';
import { correctedFact, editable } from './corrected-fact.ts';
import { EditableValue } from './editable-value.tsx';
import { shownFact } from './shown-fact.ts';

interface FactRowProps {
  readonly field: InvoiceField;
  /** Null where it is not known. */
  readonly fact: FactView | null;
  /** The currency of an amount that is typed without one. */
  readonly currency: string;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly onCorrect: (changes: FactChanges) => void;
}

/** One fact with where it was found. The user can correct it; their word then wins for good. */
export function FactRow({ field, fact, currency, today, busy, onCorrect }: FactRowProps) {
  const kind = editable(field);
  const words = fact ? shownFact(fact.value, today) : text('panel_unknown');
  return (
    <>
      <dt>{fieldName(field)}</dt>
      <dd>
        {kind === null ? (
          <bdi class="figures">{words}</bdi>
        ) : (
          <EditableValue
            name={fieldName(field)}
            words={words}
            value={fact?.value ?? ''}
            type={kind}
            disabled={busy}
            parse={(typed) => correctedFact(field, typed, currency)}
            onSave={onCorrect}
          />
        )}
        {fact && <span class="quiet-words evidence">{sourceWords(fact)}</span>}
      </dd>
    </>
  );
}

function sourceWords({ words, where, from }: FactView): string {
  if (words !== null && where !== null) return text('panel_read_from', { words, where: whereName(where) });
  switch (from) {
    case 'file':
      return text('panel_from_file');
    case 'terms':
      return text('panel_from_terms');
    case 'user':
      return text('panel_entered_by_you');
    default:
      return text('panel_read_earlier');
  }
}
