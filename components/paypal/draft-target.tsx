import { text } from '../../utils/interface-text/message.ts';

/** Where a draft goes. */
export type DraftTargetName = 'mail' | 'copy' | 'note';

const choices = ['mail', 'copy'] as const;

interface DraftTargetProps {
  readonly target: DraftTargetName;
  readonly onTarget: (target: DraftTargetName) => void;
}

/** The choice between a new mail and the clipboard; while PayPal's reminder is open there is none. */
export function DraftTarget({ target, onTarget }: DraftTargetProps) {
  if (target === 'note') return <p class="quiet-words">{text('paypal_write_note')}</p>;
  const words = { mail: text('paypal_write_mail'), copy: text('paypal_write_copy') };
  return (
    <label class="quiet-words">
      {text('paypal_write_where')}{' '}
      <select
        value={target}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.currentTarget.value);
          if (event.isTrusted && chosen) onTarget(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
