import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import controlStyles from '../controls/controls.css?inline';
import { trusted } from '../controls/trusted.ts';
import tokens from '../tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import overlayStyles from './thread-overlay.css?inline';

interface AccountAnswers {
  /** Takes what was typed; says what is wrong with it, or null. */
  readonly onSave: (typed: string) => string | null;
  readonly onDecline: () => void;
}

const styles = [tokens, controlStyles, overlayStyles].join('\n');

/** Asks in its host whose mailbox this is; the returned function takes the question out again. */
export function showAccountQuestion(host: HTMLElement, scheme: 'light' | 'dark', answers: AccountAnswers): () => void {
  const root = host.shadowRoot;
  if (!root) return () => {};
  const place = host.ownerDocument.createElement('div');
  root.replaceChildren(place);
  adoptStyles(root, styles);
  render(<AccountQuestion scheme={scheme} answers={answers} />, place);
  return () => render(null, place);
}

function AccountQuestion({ scheme, answers }: { readonly scheme: 'light' | 'dark'; readonly answers: AccountAnswers }) {
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);
  const save = () => {
    problem.value = answers.onSave(typed.value);
  };
  return (
    <section class="overlay" data-scheme={scheme} aria-label={text('account_label')}>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          trusted(save)(event);
        }}
      >
        <p class="standing">{text('account_question')}</p>
        <div class="actions">
          <input
            type="email"
            size={28}
            aria-label={text('account_label')}
            autocomplete="email"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <Button weight="main" onPress={save}>
            {text('action_save')}
          </Button>
          <Button weight="quiet" onPress={answers.onDecline}>
            {text('action_not_now')}
          </Button>
        </div>
      </form>
      <p role="status" class="quiet-words">
        {problem.value}
      </p>
    </section>
  );
}
