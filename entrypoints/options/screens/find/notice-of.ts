import type { NoticeText } from '../../../../components/controls/notice.tsx';
import type { FoundWord } from '../../../../utils/domain/find/found-invoice.ts';
import { text } from '../../../../utils/interface-text/message.ts';

/** What to say once the user's word was taken, with its undo. */
export function noticeOf(words: readonly FoundWord[], undo: (() => void) | null): NoticeText {
  const answer = words[0]?.answer;
  const said =
    answer === 'track'
      ? text('notice_found_track', { count: words.length })
      : text(answer === 'paid' ? 'found_paid' : 'found_skip');
  return undo ? { words: said, undo } : { words: said };
}
