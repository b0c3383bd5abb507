import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { FindProgress } from '../../utils/domain/find/find-progress.ts';
import type { FoundInvoice, FoundWord, LeftThread } from '../../utils/domain/find/found-invoice.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { findWords, foundWords } from './find-words.ts';
import { FoundList } from './found-list.tsx';
import { ProgressBar } from './progress-bar.tsx';

interface RunSectionProps {
  readonly account: string;
  readonly progress: FindProgress;
  /** True while a tab of Gmail is at it. */
  readonly hasTab: boolean;
  readonly invoices: readonly FoundInvoice[];
  readonly left: readonly LeftThread[];
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onClear: () => void;
  readonly onAnswer: (words: readonly FoundWord[]) => void;
  readonly onUndo: (entryIds: readonly string[]) => void;
}

/** One mailbox's search: how far it is, and what it found. */
export function RunSection(props: RunSectionProps) {
  const { account, progress, hasTab, busy, onStop, onGoOn, onClear } = props;
  const isDone = progress.phase === 'done';
  const isRunning = !isDone && !progress.isStopped && hasTab;
  return (
    <section aria-label={account} class="run">
      <h2>
        <bdi>{account}</bdi>
      </h2>
      <div role="status">
        <p class="figures">{findWords(progress)}</p>
        {!isDone && !progress.isStopped && !hasTab && <p>{text('find_interrupted')}</p>}
        {(isDone || progress.found > 0) && <p class="figures">{foundWords(progress)}</p>}
        {progress.isCut && <p>{text('find_cut')}</p>}
      </div>
      <ProgressBar progress={progress} />
      <p class="actions">
        {isRunning && <Button onPress={onStop}>{text('action_stop')}</Button>}
        {!isDone && !isRunning && (
          <Button weight="main" onPress={onGoOn}>
            {text('action_go_on')}
          </Button>
        )}
      </p>
      <FoundList {...props} />
      {!isRunning && (
        <p class="actions">
          <Button weight="quiet" disabled={busy} onPress={onClear}>
            {text('action_clear_list')}
          </Button>
          <span class="quiet-words">{text('find_clear_hint')}</span>
        </p>
      )}
    </section>
  );
}
