import { type Signal, signal } from '@preact/signals';
import type { NoticeText } from '../../../components/controls/notice.tsx';
import type { QuestionText } from '../../../components/controls/question.tsx';
import type { ThreadOverlayState } from '../../../components/overlay/thread-overlay.tsx';
import { today } from '../../../utils/clock.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { NotAnswered, Refused } from '../../../utils/messages/ask-errors.ts';

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
    attachments: [],
    choices: null,
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
        state.say({ words: problemWords(error) });
        throw error;
      } finally {
        state.show({ busy: false });
      }
    },
  };
  return state;
}

/** What to tell the user of a failed action. */
function problemWords(error: unknown): string {
  if (error instanceof NotAnswered) return text('error_no_answer');
  if (!(error instanceof Refused)) return text('error_other');
  switch (error.code) {
    case 'amount-needed':
      return text('offer_amount_needed');
    case 'not-found':
      return text('error_not_found');
    case 'not-saved':
      return text('error_disk_full');
    case 'blocked':
    case 'newer-data':
    case 'unreadable':
      return text('error_database');
    default:
      return text('error_other');
  }
}
