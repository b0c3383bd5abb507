import type { ComponentChildren } from 'preact';
import { trusted } from './trusted.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` for the one action that is suggested, `quiet` for what is seldom wanted. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Only where the visible words do not say enough on their own. */
  readonly label?: string;
  readonly focusFirst?: boolean;
}

/** A button of ours. It acts on trusted presses only. */
export function Button({
  children,
  onPress,
  weight = 'plain',
  disabled,
  expanded,
  controls,
  label,
  focusFirst,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${weight}`}
      disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={label}
      autofocus={focusFirst}
      onClick={trusted(onPress)}
    >
      {children}
    </button>
  );
}
