import { text } from '../../utils/interface-text/message.ts';
import { Button } from './button.tsx';

/** A question before something is inserted that a person may not want. */
export interface QuestionText {
  readonly words: string;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

/** Asks once; Escape is Cancel. */
export function Question({ question }: { readonly question: QuestionText }) {
  return (
    <div
      class="question"
      role="alertdialog"
      aria-label={question.words}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        question.onCancel();
      }}
    >
      <p>{question.words}</p>
      <Button onPress={question.onInsert}>{text('action_insert_anyway')}</Button>
      <Button weight="quiet" onPress={question.onCancel} focusFirst>
        {text('action_cancel')}
      </Button>
    </div>
  );
}
