import { text } from '../../utils/interface-text/message.ts';
import { partName, siteName } from '../../utils/interface-text/names.ts';
import type { TodayView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';

interface MissesProps {
  readonly misses: TodayView['misses'];
  readonly onCopyOutline: (outline: string) => void;
}

/** Which parts of a site Fairdue no longer recognises, in plain words, with the text-free outline to copy. */
export function Misses({ misses, onCopyOutline }: MissesProps) {
  if (misses.length === 0) return null;
  return (
    <section class="misses">
      <h2>{text('popup_misses')}</h2>
      <ul>
        {misses.map((miss) => (
          <li key={`${miss.site} ${miss.part}`}>
            {text('notice_site_changed', { site: siteName(miss.site), part: partName(miss.part) })}{' '}
            <Button weight="quiet" onPress={() => onCopyOutline(miss.outline)}>
              {text('action_copy_outline')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="quiet-words">{text('popup_outline_note')}</p>
    </section>
  );
}
