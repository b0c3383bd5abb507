import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { usualHold } from '../../utils/domain/hold-for.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { ClientLine } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { ToneButtons } from '../invoice/tone-buttons.tsx';
import type { ClientActions } from './client-actions.ts';
import type { OpenForm } from './client-forms.tsx';
import { hasReply, type MainAction, mainActionOf } from './main-action.ts';

interface ClientButtonsProps {
  readonly line: ClientLine;
  readonly today: CalendarDay;
  readonly actions: ClientActions;
  readonly open: OpenForm;
  readonly onToggle: (form: OpenForm) => void;
}

/** What can be done: the main action first, the usual ones beside it, the seldom ones behind one press. */
export function ClientButtons(props: ClientButtonsProps) {
  const { line, actions, open, onToggle } = props;
  const main = mainActionOf(line);
  const [only, ...others] = line.invoices;
  const invoice = others.length === 0 ? only : undefined;
  return (
    <>
      <div class="actions">
        {opensInTheRow(line) && (
          <Button weight={main === 'open' ? 'main' : 'plain'} onPress={() => actions.onOpen(line)}>
            {text('action_open_thread')}
          </Button>
        )}
        {main === 'call' && <Toggle {...props} form="call" isMain />}
        {main === 'decide' && <Toggle {...props} form="decide" isMain />}
        {line.next.heldBy === null && <Tones {...props} />}
        {invoice && <Button onPress={() => actions.onMarkPaid(invoice)}>{text('action_mark_paid')}</Button>}
        <Toggle {...props} form="snooze" />
        <Button
          weight="quiet"
          label={text('action_more')}
          expanded={open === 'more'}
          onPress={() => onToggle(open === 'more' ? 'nothing' : 'more')}
        >
          ⋯
        </Button>
      </div>
      {open === 'more' && <MoreButtons {...props} />}
    </>
  );
}

function MoreButtons(props: ClientButtonsProps) {
  const { line, today, actions, onToggle } = props;
  const main = mainActionOf(line);
  const { stepId, isDue, heldBy } = line.next;
  const close = (act: () => void) => () => {
    onToggle('nothing');
    act();
  };
  return (
    <div class="actions more">
      <Toggle {...props} form="promise" focusFirst />
      <Button onPress={close(() => actions.onHold(line, usualHold('dispute', today)))}>
        {text('action_disputed')}
      </Button>
      <Toggle {...props} form="payment" />
      <Toggle {...props} form="plan" />
      {main !== 'call' && <Toggle {...props} form="call" />}
      {main !== 'decide' && line.next.stage === 'hand-over' && <Toggle {...props} form="decide" />}
      {isDue && stepId !== null && (
        <Button onPress={close(() => actions.onSkip(line, stepId))}>{text('action_skip_step')}</Button>
      )}
      {heldBy !== null && <Button onPress={close(() => actions.onLift(line))}>{text('action_lift_hold')}</Button>}
      {heldBy !== null && <Tones {...props} />}
      <Button onPress={() => actions.onScreen(line, 'letter')}>{text('action_letter')}</Button>
      <Button onPress={() => actions.onScreen(line, 'hand-over')}>{text('action_hand_over')}</Button>
      {line.threadUrl && !opensInTheRow(line) && (
        <Button onPress={() => actions.onOpen(line)}>{text('action_open_thread')}</Button>
      )}
      <Button onPress={close(() => actions.onClient(line))}>{text('action_client_page')}</Button>
    </div>
  );
}

/** The three tones. Who waits is not written to by the way: there they stand behind the one press. */
function Tones({ line, actions }: ClientButtonsProps) {
  const main = mainActionOf(line);
  return (
    <ToneButtons
      suggested={isTone(main) ? main : null}
      disabled={false}
      onTone={(chosen) => actions.onTone(line, chosen)}
    />
  );
}

/** The conversation is the first thing to look at where a hold has ended, or lasts; a reply has its own answers. */
function opensInTheRow(line: ClientLine): boolean {
  if (line.next.heldBy !== null) return line.threadUrl !== null;
  return mainActionOf(line) === 'open' && !hasReply(line);
}

interface ToggleProps extends ClientButtonsProps {
  readonly form: Exclude<OpenForm, 'nothing' | 'more'>;
  readonly isMain?: boolean;
  readonly focusFirst?: boolean;
}

const names = {
  snooze: 'action_snooze',
  promise: 'action_promised',
  payment: 'action_part_payment',
  plan: 'action_plan',
  call: 'action_call',
  decide: 'action_decide',
} as const;

/** A button that opens its form below, and closes it. */
function Toggle({ form, isMain = false, focusFirst = false, open, onToggle }: ToggleProps) {
  return (
    <Button
      weight={isMain ? 'main' : 'plain'}
      expanded={open === form}
      focusFirst={focusFirst}
      onPress={() => onToggle(open === form ? 'nothing' : form)}
    >
      {text(names[form])}
    </Button>
  );
}

function isTone(main: MainAction): main is 'polite' | 'firm' | 'final' {
  return main === 'polite' || main === 'firm' || main === 'final';
}
