import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { amounts, dayInSentence } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { ClientLine as Line, TodayView } from '../../utils/messages/views.ts';
import { Notice, type NoticeText } from '../controls/notice.tsx';
import { AgingBar } from './aging-bar.tsx';
import { type ClientActions, ClientLine } from './client-line.tsx';
import { Misses } from './misses.tsx';

interface TodayListProps {
  readonly view: TodayView | null;
  /** Why there is no view, in words. */
  readonly problem: string | null;
  readonly search: string;
  readonly notice: NoticeText | null;
  readonly onSearch: (words: string) => void;
  readonly onCopyOutline: (outline: string) => void;
  readonly actions: ClientActions;
}

/** What is owed and late, what to do today, what is coming or waiting: from top to bottom. */
export function TodayList({ view, problem, search, notice, onSearch, onCopyOutline, actions }: TodayListProps) {
  return (
    <main>
      <h1 class="visually-hidden">{text('popup_title')}</h1>
      {view && view.trackedInvoices > 0 && (
        <header>
          {view.overdueTotals.length > 0 && (
            <p class="total">
              {text('popup_overdue_total')} <strong class="figures">{amounts(view.overdueTotals)}</strong>
            </p>
          )}
          <AgingBar aging={view.aging} />
          <input
            type="search"
            value={search}
            placeholder={text('popup_search')}
            aria-label={text('popup_search')}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </header>
      )}
      {problem && <p role="alert">{problem}</p>}
      <Notice notice={notice} />
      {view && <Lists view={view} search={search} actions={actions} />}
      {view && <Misses misses={view.misses} onCopyOutline={onCopyOutline} />}
    </main>
  );
}

function Lists({
  view,
  search,
  actions,
}: {
  readonly view: TodayView;
  readonly search: string;
  readonly actions: ClientActions;
}) {
  const { today } = view;
  if (view.due.length + view.coming.length + view.waiting.length === 0 && search) {
    return <p>{text('popup_nothing_found', { words: search })}</p>;
  }
  return (
    <>
      {view.due.length === 0 && !search && <p class="empty">{emptyWords(view)}</p>}
      <Part heading={text('popup_today')} lines={view.due} today={today} actions={actions} />
      <Part heading={text('popup_coming')} lines={view.coming} today={today} actions={actions} />
      <Part heading={text('popup_waiting')} lines={view.waiting} today={today} actions={actions} />
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly today: CalendarDay;
  readonly actions: ClientActions;
}

function Part({ heading, lines, today, actions }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>
        {heading} <span class="quiet-words figures">{lines.length}</span>
      </h2>
      <ul class="clients">
        {lines.map((line) => (
          <ClientLine key={line.clientId} line={line} today={today} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function emptyWords(view: TodayView): string {
  if (view.trackedInvoices === 0) return text('popup_nothing_tracked');
  const next = [...view.coming, ...view.waiting].toSorted((a, b) => a.next.dueDay.localeCompare(b.next.dueDay))[0];
  return next
    ? text('popup_nothing_today_next', { client: next.clientName, day: dayInSentence(next.next.dueDay, view.today) })
    : text('popup_nothing_today');
}
