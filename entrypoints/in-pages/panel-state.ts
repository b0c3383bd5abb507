import { type Signal, signal } from '@preact/signals';
import type { NoticeText } from '../../components/controls/notice.tsx';
import type { QuestionText } from '../../components/controls/question.tsx';
import { today } from '../../utils/clock.ts';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import { NotAnswered, Refused } from '../../utils/messages/ask-errors.ts';

/** What every overlay shows besides its own matter. */
export interface OverlayBasics {
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly notice: NoticeText | null;
  readonly question: QuestionText | null;
}

/** What an overlay on a page shows, with the few ways in which it changes. */
export interface PanelState<S extends OverlayBasics> {
  readonly shown: Signal<S>;
  show(changes: Partial<S>): void;
  say(notice: NoticeText | null): void;
  /** Asks before something is inserted, one line a reason; resolves to the answer. A second question answers the first with no. */
  confirm(words: string): Promise<boolean>;
  /** Runs one action at a time; what fails is said in words. */
  run(action: () => Promise<void>): Promise<void>;
}

export function panelState<S extends OverlayBasics>(matter: Omit<S, keyof OverlayBasics>): PanelState<S> {
  const nothingYet: OverlayBasics = { today: today(), busy: false, notice: null, question: null };
  const shown = signal<S>({ ...nothingYet, ...matter } as S);
  const change = (basics: Partial<OverlayBasics>) => {
    shown.value = { ...shown.value, today: today(), ...basics };
  };
  let waiting: ((answer: boolean) => void) | null = null;

  const state: PanelState<S> = {
    shown,
    show(changes) {
      shown.value = { ...shown.value, today: today(), ...changes };
    },
    say(notice) {
      change({ notice });
    },
    confirm(words) {
      waiting?.(false);
      return new Promise((resolve) => {
        waiting = (answer) => {
          waiting = null;
          change({ question: null });
          resolve(answer);
        };
        const answer = waiting;
        const question: QuestionText = { words, onInsert: () => answer(true), onCancel: () => answer(false) };
        change({ question, notice: null });
      });
    },
    async run(action) {
      if (shown.value.busy) return;
      change({ busy: true, notice: null });
      try {
        await action();
      } catch (error) {
        state.say({ words: problemWords(error) });
        throw error;
      } finally {
        change({ busy: false });
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
