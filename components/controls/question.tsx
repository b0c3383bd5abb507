import { text } from '../../utils/interface-text/message.ts';
import { Button } from './button.tsx';

/** A question before something is inserted that a person may not want. */
export interface QuestionText {
  /** Why it asks, one reason a line. */
  readonly words: string;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

/** Asks once; Escape is Cancel. */
export function Question({ question }: { readonly question: QuestionText }) {
  const reasons = question.words.split('\n');
  return (
    <div
      class="question"
      role="alertdialog"
      aria-label={reasons.join(' ')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        question.onCancel();
      }}
    >
      <div class="reasons">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <Button onPress={question.onInsert}>{text('action_insert_anyway')}</Button>
      <Button weight="quiet" onPress={question.onCancel} focusFirst>
        {text('action_cancel')}
      </Button>
    </div>
  );
}
