import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { amounts } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { TodayView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { Notice, type NoticeText } from '../controls/notice.tsx';
import { AgingBar } from './aging-bar.tsx';
import type { ClientActions } from './client-actions.ts';
import { ClientList } from './client-list.tsx';
import { focusIn, type LastFocus, listKey, restoreFocus } from './keyboard.ts';
import { Misses } from './misses.tsx';
import { NothingToday } from './nothing-today.tsx';
import { RecoveryNotice } from './recovery-notice.tsx';

interface TodayListProps {
  readonly view: TodayView | null;
  /** Why there is no view, in words. */
  readonly problem: string | null;
  readonly search: string;
  readonly notice: NoticeText | null;
  readonly onSearch: (words: string) => void;
  readonly onCopyOutline: (outline: string) => void;
  readonly onSettings: () => void;
  /** Opens the screen that finds invoices sent before Fairdue. */
  readonly onFind: () => void;
  readonly onRecovery: () => void;
  readonly onGmail: () => void;
  readonly actions: ClientActions;
}

/** What is owed and late, what to do today, what is coming or waiting: from top to bottom, by keyboard throughout. */
export function TodayList(props: TodayListProps) {
  const { view, problem, search, notice, onSearch, onCopyOutline, onSettings, onFind } = props;
  useKeys(notice?.undo ?? null);
  useKeptFocus(view);
  return (
    <main>
      <h1 class="visually-hidden">{text('popup_title')}</h1>
      {view?.lostEntries && <RecoveryNotice lost={view.lostEntries} onOpen={props.onRecovery} />}
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
      {view && <Lists {...props} view={view} />}
      {view && <Misses misses={view.misses} onCopyOutline={onCopyOutline} />}
      <footer>
        {view && view.trackedInvoices > 0 && <p class="quiet-words">{text('popup_keys')}</p>}
        {view && view.trackedInvoices > 0 && (
          <Button weight="quiet" onPress={onFind}>
            {text('action_find')}
          </Button>
        )}
        <Button weight="quiet" onPress={onSettings}>
          {text('action_open_settings')}
        </Button>
      </footer>
    </main>
  );
}

function Lists(props: TodayListProps & { readonly view: TodayView }) {
  const { view, search, actions } = props;
  const { today, due, laterToday, coming, waiting } = view;
  if (due.length + laterToday.length + coming.length + waiting.length === 0 && search.trim() !== '') {
    return <p class="empty">{text('popup_nothing_found', { words: search })}</p>;
  }
  return (
    <>
      {due.length + laterToday.length === 0 && search.trim() === '' && <NothingToday {...props} />}
      <ClientList heading={text('popup_today')} lines={due} today={today} actions={actions} />
      <ClientList heading={text('popup_later_today')} lines={laterToday} today={today} actions={actions} />
      <ClientList heading={text('popup_coming')} lines={coming} today={today} actions={actions} />
      <ClientList heading={text('popup_waiting')} lines={waiting} today={today} actions={actions} />
    </>
  );
}

/** Keys work wherever the focus is. */
function useKeys(undo: (() => void) | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isTrusted && !event.defaultPrevented && listKey(event, document, undo)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}

/** When an action takes its own button out of the list, the focus goes to what took its place, not to the top. */
function useKeptFocus(view: TodayView | null): void {
  const last = useRef<LastFocus | null>(null);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      last.current = focusIn(document, target);
    };
    const onPointer = ({ target }: Event) => {
      if (focusIn(document, target) === null) last.current = null;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current && document.activeElement === document.body) restoreFocus(document, last.current);
  }, [view]);
}
