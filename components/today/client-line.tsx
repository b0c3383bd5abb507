import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { amounts, capitalised } from '../../utils/interface-text/format.ts';
import type { ClientLine as Line } from '../../utils/messages/views.ts';
import { nextStepLine } from '../follow-up/next-step-line.ts';
import { ReplySuggestion } from '../follow-up/reply-suggestion.tsx';
import type { ClientActions } from './client-actions.ts';
import { ClientButtons } from './client-buttons.tsx';
import { ClientForms, type OpenForm } from './client-forms.tsx';
import { InvoiceLine } from './invoice-line.tsx';
import { focusMainAction } from './keyboard.ts';
import { hasReply } from './main-action.ts';

interface ClientLineProps {
  readonly line: Line;
  readonly today: CalendarDay;
  readonly actions: ClientActions;
}

/** One client: who, how much, which invoices, what comes next and why, and what can be done. */
export function ClientLine({ line, today, actions }: ClientLineProps) {
  const open = useSignal<OpenForm>('nothing');
  const place = useRef<HTMLLIElement>(null);
  const [only, ...others] = line.invoices;
  const alone = others.length === 0;
  const show = (form: OpenForm) => {
    open.value = form;
  };
  const close = () => {
    // The button that was pressed goes with its form; the focus must not fall to the top of the page.
    if (place.current) focusMainAction(place.current);
    show('nothing');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !event.isTrusted || open.value === 'nothing') return;
    event.preventDefault();
    close();
  };
  return (
    <li class="client" data-client={line.clientName} data-client-id={line.clientId} ref={place} onKeyDown={onKeyDown}>
      <div class="client-head">
        <h3>
          <bdi>{line.clientName}</bdi>
        </h3>
        <span class="figures amount">{amounts(line.owed)}</span>
      </div>
      <ul class="client-invoices">
        {line.invoices.map((invoice) => (
          <InvoiceLine
            key={invoice.invoiceId}
            invoice={invoice}
            today={today}
            alone={alone}
            onMarkPaid={() => actions.onMarkPaid(invoice)}
          />
        ))}
      </ul>
      <p class="why">{capitalised(nextStepLine(line.next, today))}</p>
      {hasReply(line) && (
        <ReplySuggestion
          reply={line.suggestedReply}
          today={today}
          disabled={false}
          onHold={(hold) => actions.onHold(line, hold)}
          onOtherDay={() => show('promise')}
          onMarkPaid={alone && only ? () => actions.onMarkPaid(only) : null}
          onLift={() => actions.onLift(line)}
          onContact={(address) => actions.onContact(line, address)}
          onAnswer={
            line.suggestedReply?.kind === 'wrong-contact' ? null : (occasion) => actions.onAnswer(line, occasion)
          }
        />
      )}
      <ClientButtons line={line} today={today} actions={actions} open={open.value} onToggle={show} />
      <ClientForms line={line} today={today} actions={actions} open={open.value} onClose={close} />
    </li>
  );
}
