import type { Money } from '../../utils/domain/money.ts';
import type { OnwardNote, OnwardOption } from '../../utils/domain/onward/onward.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';
import { onwardSentence } from '../../utils/interface-text/onward-sentence.ts';
import { underscored } from '../../utils/interface-text/underscored.ts';

interface OnwardCardProps {
  readonly options: readonly OnwardOption[];
  readonly owed: Money | null;
}

/** The ways on at the ladder's end: the suggested one open, the others to be opened, each with reasons and sources. */
export function OnwardCard({ options, owed }: OnwardCardProps) {
  if (!owed) return null;
  return (
    <div class="onward">
      <p>{text('onward_about', { amount: amount(owed) })}</p>
      {options.map(({ way, fits, notes, sources }) => (
        <details key={way} open={fits === 'first'}>
          <summary>
            {plainText(`onward_${underscored(way)}`)}
            {fits !== 'possible' && <span class="quiet-words"> {plainText(`onward_fits_${fits}`)}</span>}
          </summary>
          <ul>
            {notes.map((one: OnwardNote) => (
              <li key={one.code}>{onwardSentence(one)}</li>
            ))}
          </ul>
          {sources.length > 0 && <p class="quiet-words">{text('onward_sources', { sources: sources.join('; ') })}</p>}
        </details>
      ))}
      <p class="quiet-words">{text('information_not_advice')}</p>
    </div>
  );
}
