import type { ComponentChildren } from 'preact';
import { focusOnMount } from './focus-on-mount.ts';
import { trusted } from './trusted.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` for the one action that is suggested, `quiet` for what is seldom wanted. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  /** For a choice that stays chosen. */
  readonly pressed?: boolean;
  readonly controls?: string;
  /** Only where the visible words do not say enough on their own. */
  readonly label?: string;
  /** Takes the focus when it appears. */
  readonly focusFirst?: boolean;
}

/** A button of ours. It acts on trusted presses only. */
export function Button({
  children,
  onPress,
  weight = 'plain',
  disabled,
  expanded,
  pressed,
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
      aria-pressed={pressed}
      aria-controls={controls}
      aria-label={label}
      ref={focusFirst ? focusOnMount : null}
      onClick={trusted(onPress)}
    >
      {children}
    </button>
  );
}
