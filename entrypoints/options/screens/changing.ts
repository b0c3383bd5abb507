import type { Signal } from '@preact/signals';
import type { NoticeText } from '../../../components/controls/notice.tsx';
import { text } from '../../../utils/interface-text/message.ts';
import { ask } from '../../../utils/messages/ask.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';

/** Makes a change of the user's on a screen, says it with its undo, and asks again for what the screen shows. */
export type Changing = (
  words: string,
  make: (requestId: string) => Promise<ChangeAnswer>,
  /** What is said where the background says that it cannot be. */
  refused?: string,
  /** A text to be copied by hand that goes with it. */
  copyable?: () => Promise<string>,
) => void;

export function changing(load: () => Promise<void>, notice: Signal<NoticeText | null>): Changing {
  const change = async (...[words, make, refused, copyable]: Parameters<Changing>): Promise<void> => {
    try {
      const { entryIds } = await make(newRequestId());
      const copied = await copyable?.();
      notice.value = {
        words,
        ...(entryIds.length > 0 && { undo: () => undo(entryIds) }),
        ...(copied && { copyable: copied }),
      };
      await load();
    } catch (error) {
      const isRefused = error instanceof Refused && error.code === 'bad-request' && refused !== undefined;
      notice.value = { words: isRefused ? refused : text('error_not_saved') };
    }
  };
  const undo = (entryIds: readonly string[]) =>
    void change(text('notice_undone'), (requestId) => ask('undo', { entryIds, requestId }));
  return (...asked) => void change(...asked);
}
