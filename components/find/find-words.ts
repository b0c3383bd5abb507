import type { FindProgress } from '../../utils/domain/find/find-progress.ts';
import { text } from '../../utils/interface-text/message.ts';

/** Where a run is, in one sentence. */
export function findWords({ phase, isStopped, page, total, done }: FindProgress): string {
  if (phase === 'done') return total === 0 ? text('find_nothing_to_open') : text('find_done', { count: total });
  if (phase === 'gathering') return isStopped ? text('find_stopped_gathering') : text('find_gathering', { page });
  return isStopped ? text('find_stopped', { done, total }) : text('find_reading', { done, total });
}

/** How many invoices were found so far. */
export function foundWords({ found }: FindProgress): string {
  return found === 0 ? text('find_found_none') : text('find_found', { count: found });
}
