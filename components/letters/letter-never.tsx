import type { ClientKind } from '../../utils/domain/client.ts';
import type { LetterKind } from '../../utils/domain/letters/letter-kind.ts';
import { plainText, text } from '../../utils/interface-text/message.ts';

interface LetterNeverProps {
  readonly kind: LetterKind;
  readonly clientKind: ClientKind | undefined;
}

const never = [
  'letter_never_crime',
  'letter_never_official',
  'letter_never_others',
  'letter_never_unmeant',
  'letter_never_unfounded',
] as const;

/** What no letter says and why, and what the chosen one asks of the user besides. */
export function LetterNever({ kind, clientKind }: LetterNeverProps) {
  const isPerson = clientKind === 'sole-trader' || clientKind === 'consumer';
  return (
    <div class="not-printed">
      {kind === 'before-action-company' && isPerson && (
        <p class="letter-never" role="alert">
          {text('letter_needs_protocol')}
        </p>
      )}
      {kind === 'before-action-individual' && <p class="letter-never">{text('letter_official_forms')}</p>}
      <details class="letter-never">
        <summary>{text('letter_never')}</summary>
        <ul>
          {never.map((key) => (
            <li key={key}>{plainText(key)}</li>
          ))}
        </ul>
        <p class="quiet-words">{text('letter_never_sources')}</p>
      </details>
    </div>
  );
}
