import { type ReadonlySignal, useSignal } from '@preact/signals';
import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import { fieldName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';
import { Notice, type NoticeText } from '../controls/notice.tsx';

/** What was found, sure or not: it stands in the fields for the user to look over. */
export interface FoundOnPage {
  readonly number: string;
  readonly client: string;
  /** As it is typed, such as `EUR 1200.00`. */
  readonly amountDue: string;
  readonly dueDate: CalendarDay | null;
}

export interface AddByHandState {
  readonly scheme: 'light' | 'dark';
  readonly found: FoundOnPage;
  readonly busy: boolean;
  readonly notice: NoticeText | null;
}

interface AddByHandProps {
  readonly state: ReadonlySignal<AddByHandState>;
  readonly onTrack: (entered: FoundOnPage) => void;
  readonly onNotNow: () => void;
}

/** Offers to add an invoice whose page says too little for sure. */
export function AddByHand({ state, onTrack, onNotNow }: AddByHandProps) {
  const isOpen = useSignal(false);
  const { scheme, busy, notice, found } = state.value;
  return (
    <section class="overlay docked" data-scheme={scheme} aria-label={text('paypal_add_label')} aria-busy={busy}>
      {isOpen.value ? (
        <Fields found={found} busy={busy} onTrack={onTrack} onNotNow={onNotNow} />
      ) : (
        <div class="line">
          <p class="standing">{text('paypal_add_question')}</p>
          <div class="actions">
            <Button
              weight="main"
              onPress={() => {
                isOpen.value = true;
              }}
            >
              {text('action_add_by_hand')}
            </Button>
            <Button weight="quiet" onPress={onNotNow}>
              {text('action_not_now')}
            </Button>
          </div>
        </div>
      )}
      <Notice notice={notice} />
    </section>
  );
}

interface FieldsProps extends Omit<AddByHandProps, 'state'> {
  readonly found: FoundOnPage;
  readonly busy: boolean;
}

function Fields({ found, busy, onTrack, onNotNow }: FieldsProps) {
  const entered = useSignal(found);
  const field = (name: 'number' | 'client' | 'amountDue', label: string, hint?: string) => (
    <label>
      {label}
      <input
        type="text"
        size={name === 'client' ? 24 : 14}
        maxLength={name === 'client' ? 500 : 100}
        placeholder={hint}
        value={entered.value[name]}
        onInput={(event) => {
          entered.value = { ...entered.value, [name]: event.currentTarget.value };
        }}
      />
    </label>
  );
  return (
    <div class="by-hand">
      {field('number', fieldName('number'))}
      {field('client', text('field_client'))}
      {field('amountDue', text('offer_amount'), 'EUR 1200.00')}
      <label>
        {text('offer_due_date')}
        <input
          type="date"
          value={entered.value.dueDate ?? ''}
          onInput={(event) => {
            entered.value = { ...entered.value, dueDate: parseCalendarDay(event.currentTarget.value) };
          }}
        />
      </label>
      <div class="actions">
        <Button weight="main" disabled={busy} onPress={() => onTrack(entered.value)}>
          {text('action_track')}
        </Button>
        <Button weight="quiet" onPress={onNotNow}>
          {text('action_cancel')}
        </Button>
      </div>
    </div>
  );
}
