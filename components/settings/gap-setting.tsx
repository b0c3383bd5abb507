import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';

interface GapSettingProps {
  readonly label: string;
  readonly days: number;
  readonly onChange: (days: number) => void;
}

const most = 60;

/** The least number of days between two contacts, 1 to 60. */
export function GapSetting({ label, days, onChange }: GapSettingProps) {
  const problem = useSignal(false);
  return (
    <>
      <label>
        <span>{label}</span>
        <input
          type="number"
          class="figures"
          min={1}
          max={most}
          value={days}
          onChange={(event) => {
            const typed = Number(event.currentTarget.value);
            problem.value = !Number.isInteger(typed) || typed < 1 || typed > most;
            if (!problem.value) onChange(typed);
          }}
        />
      </label>
      {problem.value && (
        <p class="problem" role="alert">
          {text('error_bad_gap')}
        </p>
      )}
    </>
  );
}
