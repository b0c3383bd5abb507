import type { ComponentChildren } from 'preact';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from './button.tsx';
import { trusted } from './trusted.ts';

interface ChoicesProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onCancel: () => void;
  /** Where the fields are to be confirmed: by its button, or by Enter in a field. */
  readonly onConfirm?: () => void;
  /** What is wrong with what was entered. */
  readonly problem?: string | null;
}

/** A small question with its answers, in the place where it was asked. Escape leaves it. */
export function Choices({ label, children, onCancel, onConfirm, problem = null }: ChoicesProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === 'Escape') pass(event, onCancel);
    else if (event.key === 'Enter' && isField && onConfirm) pass(event, onConfirm);
  };
  return (
    <fieldset class="choices" onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {children}
      {onConfirm && (
        <Button weight="main" onPress={onConfirm}>
          {text('action_save')}
        </Button>
      )}
      <Button weight="quiet" onPress={onCancel}>
        {text('action_cancel')}
      </Button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function pass(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  trusted(action)(event);
}
