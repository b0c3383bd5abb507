import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { AgreedInterest, AgreedRights } from '../../utils/domain/late-fees/agreed-rights.ts';
import type { FeeRights } from '../../utils/domain/late-fees/fee-rights.ts';
import {
  parseAmountOrPercent,
  parseTypedPercent,
  writtenAmountOrPercent,
} from '../../utils/domain/late-fees/typed-share.ts';
import { interfaceLocale, text } from '../../utils/interface-text/message.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { TextSetting } from './text-setting.tsx';

interface FeeRightsSettingProps {
  readonly rights: FeeRights;
  readonly today: CalendarDay;
  readonly onChange: (rights: FeeRights) => void;
}

type Field = 'percent' | 'fee' | 'cap' | 'grace';

/** What the user claims when somebody pays late. Each field is kept when it is left; what is not understood is not. */
export function FeeRightsSetting({ rights, today, onChange }: FeeRightsSettingProps) {
  const wrong = useSignal<Field | null>(null);
  const { agreed, byLaw } = rights;
  const keep = (changes: Partial<AgreedRights>) => {
    wrong.value = null;
    if (agreed) onChange({ ...rights, agreed: { ...agreed, ...changes, recordedOn: today } });
  };
  const share = (field: 'fee' | 'cap', typed: string) => {
    const parsed = parseAmountOrPercent(typed);
    if (parsed || typed.trim() === '') keep({ [field]: parsed });
    else wrong.value = field;
  };
  const problem = (field: Field) => (wrong.value === field ? text('rights_not_understood') : null);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={byLaw}
          onChange={(event) => onChange({ ...rights, byLaw: event.currentTarget.checked })}
        />
        {text('rights_by_law')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={agreed !== null}
          onChange={(event) => onChange({ ...rights, agreed: event.currentTarget.checked ? nothingYet(today) : null })}
        />
        {text('rights_agreed')}
      </label>
      {agreed && (
        <>
          <TextSetting
            label={text('rights_agreed_in')}
            value={agreed.agreedIn}
            hint={text('rights_agreed_in_hint')}
            onChange={(typed) => keep({ agreedIn: typed.trim().slice(0, 500) })}
          />
          <TextSetting
            label={text('rights_percent')}
            value={agreed.interest?.percent ?? ''}
            problem={problem('percent')}
            onChange={(typed) => {
              const percent = parseTypedPercent(typed);
              if (typed.trim() === '') keep({ interest: null });
              else if (percent === null) wrong.value = 'percent';
              else keep({ interest: withPercent(agreed.interest, percent) });
            }}
          />
          {agreed.interest && <PerSetting interest={agreed.interest} onChange={(interest) => keep({ interest })} />}
          <TextSetting
            label={text('rights_fee')}
            value={writtenAmountOrPercent(agreed.fee, interfaceLocale())}
            hint={text('rights_amount_hint')}
            problem={problem('fee')}
            onChange={(typed) => share('fee', typed)}
          />
          <TextSetting
            label={text('rights_cap')}
            value={writtenAmountOrPercent(agreed.cap, interfaceLocale())}
            problem={problem('cap')}
            onChange={(typed) => share('cap', typed)}
          />
          <TextSetting
            label={text('rights_grace')}
            value={agreed.grace ? String(agreed.grace.days) : ''}
            problem={problem('grace')}
            onChange={(typed) => {
              const days = Number(typed.trim() || '0');
              if (!Number.isInteger(days) || days < 0 || days > 366) wrong.value = 'grace';
              else keep({ grace: days === 0 ? null : { days, interestFrom: 'end-of-grace' } });
            }}
          />
        </>
      )}
    </>
  );
}

type Way = 'year' | 'month' | 'full-month' | 'started-month';

function PerSetting({
  interest,
  onChange,
}: {
  readonly interest: AgreedInterest;
  readonly onChange: (interest: AgreedInterest) => void;
}) {
  return (
    <ChoiceSetting
      label={text('rights_per')}
      value={wayOf(interest)}
      choices={[
        { value: 'year', words: text('rights_per_year') },
        { value: 'month', words: text('rights_per_month') },
        { value: 'full-month', words: text('rights_per_full_month') },
        { value: 'started-month', words: text('rights_per_started_month') },
      ]}
      onChange={(way) => onChange(interestOf(way, interest.percent))}
    />
  );
}

function wayOf(interest: AgreedInterest): Way {
  if (interest.per === 'year') return 'year';
  if (interest.counted === 'daily') return 'month';
  return interest.counted === 'full-months' ? 'full-month' : 'started-month';
}

function interestOf(way: string, percent: string): AgreedInterest {
  if (way === 'year') return { per: 'year', percent, dayCount: 'ACT/365', compounding: 'none' };
  const counted = way === 'full-month' ? 'full-months' : way === 'started-month' ? 'started-months' : 'daily';
  return { per: 'month', percent, counted, compounding: 'none' };
}

function withPercent(interest: AgreedInterest | null, percent: string): AgreedInterest {
  return interest ? { ...interest, percent } : interestOf('year', percent);
}

function nothingYet(today: CalendarDay): AgreedRights {
  return { agreedIn: '', recordedOn: today, interest: null, fee: null, cap: null, grace: null };
}
