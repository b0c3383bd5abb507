import { dayInSentence } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { TodayView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';

interface NothingTodayProps {
  readonly view: TodayView;
  readonly onGmail: () => void;
  /** Opens the screen that finds invoices sent before Fairdue. */
  readonly onFind: () => void;
}

/** Nothing is due: what comes next and when; where nothing is tracked at all, what to do first. */
export function NothingToday({ view, onGmail, onFind }: NothingTodayProps) {
  // While records are missing nobody knows what is due; the notice above says so.
  if (view.lostEntries && view.trackedInvoices === 0) return null;
  if (view.trackedInvoices > 0) return <p class="empty">{nextWords(view)}</p>;
  return (
    <div class="empty">
      <p>{text('popup_nothing_tracked')}</p>
      <div class="actions">
        <Button weight="main" onPress={onFind}>
          {text('action_find')}
        </Button>
        <Button onPress={onGmail}>{text('action_open_gmail')}</Button>
      </div>
    </div>
  );
}

function nextWords({ coming, waiting, later, today }: TodayView): string {
  const near = [...coming, ...waiting].map(({ clientName, next }) => ({ clientName, day: next.dueDay }));
  const [next] = [...near, ...(later ? [later] : [])].sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!next) return text('popup_nothing_today');
  return text('popup_nothing_today_next', { client: next.clientName, day: dayInSentence(next.day, today) });
}
