import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { FoundInvoice, FoundWord, LeftThread } from '../../utils/domain/find/found-invoice.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { FoundLine } from './found-line.tsx';

interface FoundListProps {
  readonly invoices: readonly FoundInvoice[];
  readonly left: readonly LeftThread[];
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly onAnswer: (words: readonly FoundWord[]) => void;
  readonly onUndo: (entryIds: readonly string[]) => void;
}

/** What was found, for the user's word, and the conversations that were left closed. */
export function FoundList({ invoices, left, today, busy, onAnswer, onUndo }: FoundListProps) {
  const sure = invoices.filter(
    ({ answer, isSure, amountDue, suggested }) =>
      answer === null && isSure && amountDue !== null && suggested === 'track',
  );
  return (
    <>
      {invoices.length > 0 && (
        <>
          <h3>{text('find_list')}</h3>
          <p class="quiet-words">{text('find_list_hint')}</p>
          {sure.length > 0 && (
            <p>
              <Button weight="main" disabled={busy} onPress={() => onAnswer(sure.map(wordFor))}>
                {text('action_track_sure', { count: sure.length })}
              </Button>
            </p>
          )}
          <ul class="found-list">
            {invoices.map((invoice) => (
              <FoundLine
                key={invoice.id}
                invoice={invoice}
                today={today}
                disabled={busy}
                onAnswer={(word) => onAnswer([word])}
                onUndo={onUndo}
              />
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && <LeftThreads left={left} />}
    </>
  );
}

function wordFor({ id }: FoundInvoice): FoundWord {
  return { id, answer: 'track', clientName: null, amountDue: null, dueDate: null };
}

function LeftThreads({ left }: { readonly left: readonly LeftThread[] }) {
  return (
    <>
      <h3>{text('find_left')}</h3>
      <p class="quiet-words">{text('find_left_hint')}</p>
      <ul class="left-list">
        {left.map(({ threadUrl, subject, why }) => (
          <li key={threadUrl}>
            <a href={threadUrl} target="_blank" rel="noreferrer">
              <bdi>{subject || text('action_open_thread')}</bdi>
            </a>{' '}
            <span class="quiet-words">{text(why === 'unread' ? 'find_left_unread' : 'find_left_unreadable')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
