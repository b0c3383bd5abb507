import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { usualHold } from '../../utils/domain/hold-for.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import type { PanelPart } from './panel-forms.tsx';
import type { PanelActions } from './thread-panel.tsx';

interface MoreActionsProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly actions: PanelActions;
  readonly onOpen: (part: PanelPart) => void;
}

/** What the client said or paid, in one press each; for an invoice on which something is owed. */
export function MoreActions({ panel, today, busy, actions, onOpen }: MoreActionsProps) {
  const { invoice, contacts } = panel;
  const { toPayables } = actions;
  const payables = contacts.find(({ role, email }) => role === 'accounts-payable' && email !== null)?.email ?? null;
  if (invoice.standing === 'paid' || invoice.standing === 'closed') return null;
  return (
    <section class="more-actions">
      <h3>{text('panel_more')}</h3>
      <div class="actions">
        {actions.onResend && (
          <Button disabled={busy} onPress={actions.onResend}>
            {text('action_resend')}
          </Button>
        )}
        {toPayables && (
          <Button disabled={busy} onPress={() => (payables ? toPayables(payables) : onOpen('payables'))}>
            {text('action_payables')}
          </Button>
        )}
        <Button disabled={busy} onPress={() => onOpen('promise')}>
          {text('action_promised')}
        </Button>
        <Button disabled={busy} onPress={() => actions.onHold(usualHold('dispute', today))}>
          {text('action_disputed')}
        </Button>
        <Button disabled={busy} onPress={() => onOpen('payment')}>
          {text('action_part_payment')}
        </Button>
        <Button disabled={busy} onPress={() => onOpen('plan')}>
          {text('action_plan')}
        </Button>
        <Button disabled={busy} onPress={() => onOpen('call')}>
          {text('action_call')}
        </Button>
        {invoice.hold && (
          <Button disabled={busy} onPress={actions.onLift}>
            {text('action_lift_hold')}
          </Button>
        )}
      </div>
    </section>
  );
}
