import type { FindProgress } from '../../utils/domain/find/find-progress.ts';
import { text } from '../../utils/interface-text/message.ts';

/** How much of the results is gone through; without an end in sight while their pages are gathered. */
export function ProgressBar({ progress }: { readonly progress: FindProgress }) {
  const { phase, total, done } = progress;
  if (phase === 'gathering') return <progress aria-label={text('find_progress_label')} />;
  // Nothing to open is a whole bar, too.
  return <progress aria-label={text('find_progress_label')} max={total || 1} value={total ? done : 1} />;
}
