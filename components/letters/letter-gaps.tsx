import type { ComponentChildren } from 'preact';
import { homeOf, type LetterItem } from '../../utils/domain/letters/checklist.ts';
import { letterItemName } from '../../utils/interface-text/letter-item-name.ts';
import { text } from '../../utils/interface-text/message.ts';

interface LetterGapsProps {
  readonly missing: readonly LetterItem[];
  /** The address of the settings, where the user's own details are given. */
  readonly settings: string;
  /** The fields for what is missing of the client and of the invoices. */
  readonly children: ComponentChildren;
}

/** What the letter should say and cannot: each thing by its name, with the place where it is filled in. */
export function LetterGaps({ missing, settings, children }: LetterGapsProps) {
  const inSettings = missing.filter((item) => homeOf(item) === 'settings' && item !== 'reply-address');
  const others = missing.filter((item) => homeOf(item) !== 'settings');
  const complete = missing.length === 0;
  return (
    <section class={`letter-gaps not-printed ${complete ? '' : 'open'}`} aria-label={text('letter_checklist')}>
      <p role="status">{complete ? text('letter_complete') : text('letter_missing')}</p>
      {!complete && (
        <ul>
          {inSettings.map((item) => (
            <li key={item}>
              {letterItemName(item)} <a href={settings}>{text('letter_fill_in_settings')}</a>
            </li>
          ))}
          {others.map((item) => (
            <li key={item}>{letterItemName(item)}</li>
          ))}
        </ul>
      )}
      <div class="gap-fields">{children}</div>
    </section>
  );
}
