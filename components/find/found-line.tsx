import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { FoundAnswer, FoundInvoice, FoundWord } from '../../utils/domain/find/found-invoice.ts';
import type { Money } from '../../utils/domain/money.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { namesOf } from '../invoice/same-invoice-question.tsx';
import { FoundFacts, SettledFacts } from './found-facts.tsx';

interface FoundLineProps {
  readonly invoice: FoundInvoice;
  readonly today: CalendarDay;
  readonly disabled: boolean;
  readonly onAnswer: (word: FoundWord) => void;
  readonly onUndo: (entryIds: readonly string[]) => void;
}

const answers: readonly FoundAnswer[] = ['track', 'paid', 'skip'];
const answerKeys = { track: 'action_track', paid: 'action_was_paid', skip: 'action_skip_found' } as const;
const answeredKeys = { track: 'found_track', paid: 'found_paid', skip: 'found_skip' } as const;

/** One invoice that was found: what was read, to be corrected, and the user's word on it. */
export function FoundLine({ invoice, today, disabled, onAnswer, onUndo }: FoundLineProps) {
  const { clientName, number, subject, answer } = invoice;
  const name = useSignal<string | null>(null);
  const owed = useSignal<Money | null>(null);
  const due = useSignal<CalendarDay | null>(null);
  const isLacking = useSignal(false);
  const shown = {
    clientName: name.value ?? clientName,
    amountDue: owed.value ?? invoice.amountDue,
    dueDate: due.value ?? invoice.dueDate,
  };

  function say(word: FoundAnswer): void {
    isLacking.value = word === 'track' && shown.amountDue === null;
    if (isLacking.value) return;
    onAnswer({ id: invoice.id, answer: word, clientName: name.value, amountDue: owed.value, dueDate: due.value });
  }

  const title = number ? text('panel_invoice', { number }) : (subject ?? text('panel_invoice_without_number'));
  return (
    <li class="found" data-answer={answer} aria-label={`${shown.clientName}: ${title}`}>
      <p class="found-title">
        <bdi>{title}</bdi>
        {number && subject && subject !== number && <bdi class="quiet-words"> · {subject}</bdi>}{' '}
        <a href={invoice.threadUrl} target="_blank" rel="noreferrer">
          {text('action_open_thread')}
        </a>
      </p>
      {answer === null ? (
        <FoundFacts
          facts={shown}
          today={today}
          disabled={disabled}
          onName={(typed) => {
            name.value = typed;
          }}
          onAmount={(typed) => {
            owed.value = typed;
            isLacking.value = false;
          }}
          onDue={(typed) => {
            due.value = typed;
          }}
        />
      ) : (
        <SettledFacts facts={shown} today={today} />
      )}
      {answer === null && invoice.twin && (
        <p class="quiet-words">{text('found_perhaps_on_paypal', namesOf(invoice.twin))}</p>
      )}
      {answer === null && !invoice.isSure && !invoice.twin && <p class="quiet-words">{text('found_unsure')}</p>}
      {answer === null && invoice.suggested === 'paid' && <p class="quiet-words">{text('found_says_paid')}</p>}
      {isLacking.value && <p role="alert">{text('offer_amount_needed')}</p>}
      <div class="actions">
        {answer === null ? (
          answers.map((one) => (
            <Button
              key={one}
              weight={one === invoice.suggested && (one === 'paid' || invoice.isSure) ? 'main' : 'plain'}
              disabled={disabled}
              onPress={() => say(one)}
            >
              {text(answerKeys[one])}
            </Button>
          ))
        ) : (
          <>
            <span class="answer">{text(answeredKeys[answer])}</span>
            {invoice.entryIds.length > 0 && (
              <Button weight="quiet" disabled={disabled} onPress={() => onUndo(invoice.entryIds)}>
                {text('action_undo')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
