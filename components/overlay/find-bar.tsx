import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { FindProgress } from '../../utils/domain/find/find-progress.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import controlStyles from '../controls/controls.css?inline';
import { findWords, foundWords } from '../find/find-words.ts';
import findStyles from '../find/progress.css?inline';
import { ProgressBar } from '../find/progress-bar.tsx';
import tokens from '../tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import barStyles from './find-bar.css?inline';

/** What the bar in the page shows while results are gone through. */
export interface FindBarState {
  readonly scheme: 'light' | 'dark';
  /** Null before it was started. */
  readonly progress: FindProgress | null;
  readonly isUnderWay: boolean;
  /** Why it does not go on, in words. */
  readonly problem: string | null;
}

export interface FindBarActions {
  /** Starts it, or lets it go on. */
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onShowList: () => void;
  readonly onClose: () => void;
}

const styles = [tokens, controlStyles, findStyles, barStyles].join('\n');

/** Shows the bar in its host and keeps it up to date; the returned function takes it out again. */
export function showFindBar(host: HTMLElement, state: ReadonlySignal<FindBarState>, actions: FindBarActions) {
  const root = host.shadowRoot;
  if (!root) return () => {};
  const place = host.ownerDocument.createElement('div');
  root.replaceChildren(place);
  adoptStyles(root, styles);
  render(<FindBar state={state} actions={actions} />, place);
  return () => render(null, place);
}

interface FindBarProps {
  readonly state: ReadonlySignal<FindBarState>;
  readonly actions: FindBarActions;
}

function FindBar({ state, actions }: FindBarProps) {
  const { scheme, progress, isUnderWay, problem } = state.value;
  return (
    <section class="find" data-scheme={scheme} aria-label={text('find_bar_label')} aria-busy={isUnderWay}>
      <div class="say">
        {/* Announced when it changes what it does, not at every conversation. */}
        <p role="status">{isUnderWay ? text('find_under_way') : (problem ?? restWords(progress))}</p>
        {progress && isUnderWay && <p class="quiet-words figures">{findWords(progress)}</p>}
        {progress && progress.found > 0 && <p class="quiet-words figures">{foundWords(progress)}</p>}
        {progress && <ProgressBar progress={progress} />}
      </div>
      <div class="actions">
        <BarButtons progress={progress} isUnderWay={isUnderWay} actions={actions} />
      </div>
    </section>
  );
}

function restWords(progress: FindProgress | null): string {
  return progress ? findWords(progress) : text('find_ready');
}

interface BarButtonsProps {
  readonly progress: FindProgress | null;
  readonly isUnderWay: boolean;
  readonly actions: FindBarActions;
}

function BarButtons({ progress, isUnderWay, actions }: BarButtonsProps) {
  if (isUnderWay) return <Button onPress={actions.onStop}>{text('action_stop')}</Button>;
  const isDone = progress?.phase === 'done';
  return (
    <>
      {!isDone && (
        <Button weight="main" onPress={actions.onStart}>
          {text(progress ? 'action_go_on' : 'action_start')}
        </Button>
      )}
      {progress && (
        <Button weight={isDone ? 'main' : 'plain'} onPress={actions.onShowList}>
          {text('action_show_found')}
        </Button>
      )}
      <Button weight="quiet" onPress={actions.onClose}>
        {text(progress ? 'action_close' : 'action_not_now')}
      </Button>
    </>
  );
}
