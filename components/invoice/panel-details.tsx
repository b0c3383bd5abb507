import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { historyLine } from '../../utils/interface-text/history-line.ts';
import { text } from '../../utils/interface-text/message.ts';
import { fieldName } from '../../utils/interface-text/names.ts';
import type { FactView, PanelView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import type { PanelActions } from './thread-panel.tsx';

interface PanelDetailsProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly actions: PanelActions;
}

/** The facts with where they were found, the client, what has happened, and what is seldom wanted. */
export function PanelDetails({ panel, today, actions }: PanelDetailsProps) {
  return (
    <div class="details">
      <section>
        <h3>{text('panel_facts')}</h3>
        <dl>
          {panel.facts.map((fact) => (
            <Fact key={fact.field} fact={fact} today={today} />
          ))}
        </dl>
      </section>
      <section>
        <h3>{text('panel_client')}</h3>
        <p>
          <bdi>{panel.invoice.clientName}</bdi>
        </p>
        <ul>
          {panel.contacts.map((contact) => (
            <li key={contact.email ?? contact.name}>
              <bdi>{[contact.name, contact.email].filter(Boolean).join(' · ')}</bdi>
            </li>
          ))}
        </ul>
        {panel.others.length > 0 && (
          <p class="quiet-words">{text('panel_other_invoices', { count: panel.others.length })}</p>
        )}
      </section>
      <section>
        <h3>{text('panel_history')}</h3>
        <ol>
          {panel.history.map((line) => (
            <li key={line.entryId}>
              {historyLine(line, today)}
              {line.undoable && (
                <Button weight="quiet" onPress={() => actions.onUndoEntry(line.entryId)}>
                  {text('action_undo')}
                </Button>
              )}
            </li>
          ))}
        </ol>
        <Button weight="quiet" onPress={actions.onStopTracking}>
          {text('action_stop_tracking')}
        </Button>
      </section>
    </div>
  );
}

function Fact({ fact, today }: { readonly fact: FactView; readonly today: CalendarDay }) {
  const day = parseCalendarDay(fact.value);
  return (
    <>
      <dt>{fieldName(fact.field)}</dt>
      <dd>
        <bdi class="figures">{day ? shortDay(day, today) : fact.value}</bdi>
        <span class="quiet-words evidence">
          {fact.words === null
            ? text('panel_entered_by_you')
            : text('panel_read_from', { words: fact.words, where: fact.where ?? '' })}
        </span>
      </dd>
    </>
  );
}
