import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { amount, amounts, capitalised } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { InvoiceView, ClientLine as Line } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { nextStepLine } from '../follow-up/next-step-line.ts';
import { Snooze } from '../follow-up/snooze.tsx';
import { badgeOf } from '../invoice/badge-of.ts';
import { Mark } from '../invoice/mark.tsx';
import { ToneButtons } from '../invoice/tone-buttons.tsx';

export interface ClientActions {
  readonly onTone: (line: Line, tone: Tone) => void;
  readonly onOpen: (line: Line) => void;
  readonly onMarkPaid: (invoice: InvoiceView) => void;
  readonly onSnooze: (line: Line, until: CalendarDay) => void;
  readonly onSkip: (line: Line, stepId: string) => void;
}

interface ClientLineProps {
  readonly line: Line;
  readonly today: CalendarDay;
  readonly actions: ClientActions;
}

/** One client: who, how much, which invoices, what comes next and why, and what can be done. */
export function ClientLine({ line, today, actions }: ClientLineProps) {
  const snoozing = useSignal(false);
  const { next } = line;
  const tone = suggestedTone(line);
  return (
    <li class="client" data-client={line.clientName}>
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
            alone={line.invoices.length === 1}
            onMarkPaid={() => actions.onMarkPaid(invoice)}
          />
        ))}
      </ul>
      <p class="quiet-words">{capitalised(nextStepLine(next, today))}</p>
      <div class="actions">
        {next.isDue && tone === null && (
          <Button weight="main" onPress={() => actions.onOpen(line)}>
            {text('action_open_thread')}
          </Button>
        )}
        <ToneButtons
          suggested={next.isDue ? tone : null}
          disabled={false}
          onTone={(chosen) => actions.onTone(line, chosen)}
        />
        {line.invoices.length === 1 &&
          line.invoices.map((invoice) => (
            <Button key={invoice.invoiceId} onPress={() => actions.onMarkPaid(invoice)}>
              {text('action_mark_paid')}
            </Button>
          ))}
        <Button
          expanded={snoozing.value}
          onPress={() => {
            snoozing.value = !snoozing.value;
          }}
        >
          {text('action_snooze')}
        </Button>
        {next.isDue && next.stepId !== null && (
          <Button weight="quiet" onPress={() => next.stepId && actions.onSkip(line, next.stepId)}>
            {text('action_skip_step')}
          </Button>
        )}
        {line.phone && (
          <a class="button plain" href={`tel:${line.phone}`}>
            {text('action_call')}
          </a>
        )}
      </div>
      {snoozing.value && (
        <Snooze
          today={today}
          onSnooze={(until) => {
            snoozing.value = false;
            actions.onSnooze(line, until);
          }}
          onCancel={() => {
            snoozing.value = false;
          }}
        />
      )}
    </li>
  );
}

interface InvoiceLineProps {
  readonly invoice: InvoiceView;
  readonly today: CalendarDay;
  /** With one invoice the client's own actions are enough; with several each has its own Mark paid. */
  readonly alone: boolean;
  readonly onMarkPaid: () => void;
}

function InvoiceLine({ invoice, today, alone, onMarkPaid }: InvoiceLineProps) {
  const badge = badgeOf(invoice, today);
  return (
    <li>
      <span class={badge.tone}>
        <Mark mark={badge.mark} />
      </span>{' '}
      <bdi>
        {invoice.number ? text('panel_invoice', { number: invoice.number }) : text('panel_invoice_without_number')}
      </bdi>
      {' · '}
      <span class={badge.tone}>{badge.words}</span>
      {!alone && (
        <>
          {' · '}
          <span class="figures">{amount(invoice.amountDue)}</span>
          <Button weight="quiet" onPress={onMarkPaid}>
            {text('action_mark_paid')}
          </Button>
        </>
      )}
    </li>
  );
}

/** The tone of the step that is due; a call or a decision has none. */
function suggestedTone({ next }: Line): Tone | null {
  const written = next.channel === 'mail' || next.channel === 'letter';
  return written && next.stage !== null && next.stage !== 'hand-over' ? next.stage : null;
}
