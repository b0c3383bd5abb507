import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { CallCardView, PanelView } from '../../utils/messages/views.ts';
import { CallCard } from '../follow-up/call-card.tsx';
import { PaymentForm } from '../follow-up/payment-form.tsx';
import { PlanBuilder } from '../follow-up/plan-builder.tsx';
import { PromiseForm } from '../follow-up/promise-form.tsx';
import { Snooze } from '../follow-up/snooze.tsx';
import { PayablesForm } from './payables-form.tsx';
import type { PanelActions } from './thread-panel.tsx';

/** What stands open below the panel's one line. */
export type PanelPart = 'nothing' | 'details' | 'snooze' | 'promise' | 'payment' | 'payables' | 'plan' | 'call';

interface PanelFormsProps {
  readonly part: PanelPart;
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly actions: PanelActions;
  readonly onClose: () => void;
}

/** The form that stands open for an invoice. Answering it closes it first, so that nothing is answered twice. */
export function PanelForms({ part, panel, today, actions, onClose }: PanelFormsProps) {
  const { currency } = panel.invoice.amountDue;
  const shared = { today, currency, onCancel: onClose };
  const then = (act: () => void) => {
    onClose();
    act();
  };
  switch (part) {
    case 'snooze':
      return (
        <Snooze
          today={today}
          onSnooze={(until) => then(() => actions.onHold({ kind: 'snooze', until }))}
          onCancel={onClose}
        />
      );
    case 'promise':
      return <PromiseForm {...shared} onPromise={(hold) => then(() => actions.onHold(hold))} />;
    case 'payment':
      return <PaymentForm {...shared} onPayment={(amount, on) => then(() => actions.onPayment(amount, on))} />;
    case 'payables':
      return (
        <PayablesForm
          clientName={panel.invoice.clientName}
          onAddress={(address) => then(() => actions.toPayables?.(address))}
          onCancel={onClose}
        />
      );
    case 'plan':
      return (
        <PlanBuilder
          owed={panel.invoice.amountDue}
          today={today}
          onPlan={(instalments) => then(() => actions.onPlan(instalments))}
          onCancel={onClose}
        />
      );
    case 'call':
      return <FetchedCallCard panel={panel} today={today} actions={actions} onClose={onClose} />;
    default:
      return null;
  }
}

function FetchedCallCard({ panel, today, actions, onClose }: Omit<PanelFormsProps, 'part'>) {
  const card = useSignal<CallCardView | null>(null);
  useEffect(() => {
    let isShown = true;
    void actions.callCard().then((fetched) => {
      if (isShown && fetched) card.value = fetched;
    });
    return () => {
      isShown = false;
    };
  }, [panel]);
  if (!card.value) return null;
  return (
    <CallCard
      key={card.value.phone}
      card={card.value}
      today={today}
      onOutcome={(result, note) => {
        onClose();
        actions.onCall(result, note);
      }}
      onPhone={actions.onPhone}
      onClose={onClose}
    />
  );
}
