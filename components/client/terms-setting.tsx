import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';

interface TermsSettingProps {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

const most = 366;

/** Days from issue to due date, 0 to 366; empty where the user's usual terms hold. */
export function TermsSetting({ days, onChange }: TermsSettingProps) {
  const problem = useSignal(false);
  return (
    <>
      <label>
        <span>{text('client_terms')}</span>
        <input
          type="number"
          class="figures"
          min={0}
          max={most}
          defaultValue={days === null ? '' : String(days)}
          aria-describedby="terms-hint"
          onChange={(event) => {
            const typed = event.currentTarget.value.trim();
            const wanted = typed === '' ? null : Number(typed);
            problem.value = wanted !== null && (!Number.isInteger(wanted) || wanted < 0 || wanted > most);
            if (!problem.value && wanted !== days) onChange(wanted);
          }}
        />
      </label>
      <p id="terms-hint" class={problem.value ? 'problem' : 'quiet-words'} role={problem.value ? 'alert' : undefined}>
        {text(problem.value ? 'error_bad_terms' : 'client_terms_hint')}
      </p>
    </>
  );
}
