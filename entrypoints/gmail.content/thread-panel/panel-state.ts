import { type Signal, signal } from '@preact/signals';
import type { NoticeText } from '../../../components/controls/notice.tsx';
import type { QuestionText } from '../../../components/controls/question.tsx';
import type { ThreadOverlayState } from '../../../components/overlay/thread-overlay.tsx';
import { today } from '../../../utils/clock.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { NotAnswered } from '../../../utils/messages/ask-errors.ts';

/** What the overlay of one open thread shows, with the few ways in which it changes. */
export interface PanelState {
  readonly shown: Signal<ThreadOverlayState>;
  show(changes: Partial<ThreadOverlayState>): void;
  say(notice: NoticeText | null): void;
  /** Asks before something is inserted; resolves to the answer. A second question answers the first with no. */
  confirm(words: string): Promise<boolean>;
  /** Runs one action at a time; what fails is said in words. */
  run(action: () => Promise<void>): Promise<void>;
}

export function panelState(scheme: 'light' | 'dark'): PanelState {
  const shown = signal<ThreadOverlayState>({
    scheme,
    today: today(),
    panels: [],
    offer: null,
    busy: false,
    notice: null,
    question: null,
  });
  let waiting: ((answer: boolean) => void) | null = null;

  const state: PanelState = {
    shown,
    show(changes) {
      shown.value = { ...shown.value, today: today(), ...changes };
    },
    say(notice) {
      state.show({ notice });
    },
    confirm(words) {
      waiting?.(false);
      return new Promise((resolve) => {
        waiting = (answer) => {
          waiting = null;
          state.show({ question: null });
          resolve(answer);
        };
        const answer = waiting;
        const question: QuestionText = { words, onInsert: () => answer(true), onCancel: () => answer(false) };
        state.show({ question, notice: null });
      });
    },
    async run(action) {
      if (shown.value.busy) return;
      state.show({ busy: true, notice: null });
      try {
        await action();
      } catch (error) {
        state.say({ words: error instanceof NotAnswered ? text('error_no_answer') : text('error_other') });
        throw error;
      } finally {
        state.show({ busy: false });
      }
    },
  };
  return state;
}
