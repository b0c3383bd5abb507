import { type Mark as MarkName, markShapes } from './standing-mark.ts';

/** A standing's shape; the words beside it say the same to a screen reader. */
export function Mark({ mark }: { readonly mark: MarkName }) {
  const shape = markShapes[mark];
  return (
    <svg viewBox="0 0 12 12" class="mark" aria-hidden="true">
      <path
        d={shape.d}
        fill={shape.filled ? 'currentColor' : 'none'}
        stroke={shape.filled ? 'none' : 'currentColor'}
        stroke-width="1.6"
      />
    </svg>
  );
}
