import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { InvoiceField } from '../../utils/domain/invoice.ts';
import { historyLine } from '../../utils/interface-text/history-line.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { OccasionChoice } from '../drafts/occasion-choice.tsx';
import { MayBeAdded } from '../fees/may-be-added.tsx';
import { ClientDetails } from './client-details.tsx';
import { editable } from './corrected-fact.ts';
import { FactRow } from './fact-row.tsx';
import { MoreActions } from './more-actions.tsx';
import type { PanelPart } from './panel-forms.tsx';
import { type FileReading, ReadFileButtons } from './read-file-buttons.tsx';
import type { PanelActions } from './thread-panel.tsx';

interface PanelDetailsProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly actions: PanelActions;
  readonly files: FileReading | null;
  /** Opens a form in the place of the details. */
  readonly onOpen: (part: PanelPart) => void;
}

const fields: readonly InvoiceField[] = [
  'number',
  'subject',
  'issueDate',
  'dueDate',
  'total',
  'amountDue',
  'paymentLink',
];

/** The facts with where they were found, the client, what has happened, and what is seldom wanted. */
export function PanelDetails({ panel, today, busy, actions, files, onOpen }: PanelDetailsProps) {
  const factOf = (field: InvoiceField) => panel.facts.find((fact) => fact.field === field) ?? null;
  return (
    <div class="details">
      <MoreActions panel={panel} today={today} busy={busy} actions={actions} onOpen={onOpen} />
      {actions.drafts && panel.invoice.standing !== 'closed' && (
        <OccasionChoice
          currency={panel.invoice.amountDue.currency}
          disabled={busy}
          isPaid={panel.invoice.standing === 'paid'}
          onOccasion={actions.drafts.onOccasion}
        />
      )}
      {panel.invoice.daysOverdue !== null && <MayBeAdded work={actions.mayBeAdded} />}
      <section class="facts">
        <h3>{text('panel_facts')}</h3>
        <dl>
          {fields
            .filter((field) => editable(field) !== null || factOf(field) !== null)
            .map((field) => (
              <FactRow
                key={field}
                field={field}
                fact={factOf(field)}
                currency={panel.invoice.amountDue.currency}
                today={today}
                busy={busy}
                onCorrect={actions.onCorrect}
              />
            ))}
        </dl>
        {files && (
          <>
            <div class="actions">
              <ReadFileButtons files={files} disabled={busy} />
            </div>
            <p class="quiet-words evidence">{text('file_drop_hint')}</p>
          </>
        )}
      </section>
      <ClientDetails panel={panel} busy={busy} onDescribe={actions.onDescribeClient} />
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
