import type { ComponentChildren } from 'preact';
import { text } from '../../utils/interface-text/message.ts';
import { missingFactName } from '../../utils/interface-text/names.ts';

interface DraftGapsProps {
  /** As in `Draft.missing`. */
  readonly missing: readonly string[];
  /** The way to the settings, shown where what is missing is given there. */
  readonly toSettings: ComponentChildren;
}

/** What a draft would have named and could not, each by its name. */
export function DraftGaps({ missing, toSettings }: DraftGapsProps) {
  if (missing.length === 0) return null;
  return (
    <p class="quiet-words draft-gaps">
      {text('draft_missing', { facts: missing.map(missingFactName).join(', ') })}{' '}
      {missing.includes('wayToPay') && toSettings}
    </p>
  );
}
