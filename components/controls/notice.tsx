import { text } from '../../utils/interface-text/message.ts';
import { Button } from './button.tsx';

/** Something that has happened, said once, with its undo where there is one. */
export interface NoticeText {
  readonly words: string;
  readonly undo?: () => void;
  /** A text to copy by hand, where neither the reply box nor the clipboard took it. */
  readonly copyable?: string;
}

/** The live region stands empty from the start, so that screen readers announce what comes into it. */
export function Notice({ notice }: { readonly notice: NoticeText | null }) {
  return (
    <div role="status" class="notice-place">
      {notice && (
        <p class="notice">
          {notice.words}
          {notice.undo && (
            <Button weight="quiet" onPress={notice.undo}>
              {text('action_undo')}
            </Button>
          )}
        </p>
      )}
      {notice?.copyable && (
        <textarea class="copyable" readOnly value={notice.copyable} aria-label={text('action_copy')} />
      )}
    </div>
  );
}
