import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { CallCardView, ClientLine } from '../../utils/messages/views.ts';
import { CallCard } from '../follow-up/call-card.tsx';
import { Decide } from '../follow-up/decide.tsx';
import { PaymentForm } from '../follow-up/payment-form.tsx';
import { PlanBuilder } from '../follow-up/plan-builder.tsx';
import { PromiseForm } from '../follow-up/promise-form.tsx';
import { Snooze } from '../follow-up/snooze.tsx';
import type { ClientActions } from './client-actions.ts';

/** What stands open below a client's buttons; one thing at a time. */
export type OpenForm = 'nothing' | 'more' | 'snooze' | 'promise' | 'payment' | 'plan' | 'call' | 'decide';

interface ClientFormsProps {
  readonly line: ClientLine;
  readonly today: CalendarDay;
  readonly actions: ClientActions;
  readonly open: OpenForm;
  /** Called when the form was answered or left. */
  readonly onClose: () => void;
}

/** The form that stands open. Answering it closes it first, so that nothing is answered twice. */
export function ClientForms({ line, today, actions, open, onClose }: ClientFormsProps) {
  const currency = line.owed[0]?.currency ?? null;
  const then = (act: () => void) => {
    onClose();
    act();
  };
  switch (open) {
    case 'snooze':
      return (
        <Snooze
          today={today}
          onSnooze={(until) => then(() => actions.onHold(line, { kind: 'snooze', until }))}
          onLaterToday={line.next.isDue ? () => then(() => actions.onLaterToday(line)) : undefined}
          onCancel={onClose}
        />
      );
    case 'promise':
      return (
        <PromiseForm
          today={today}
          currency={currency}
          onPromise={(hold) => then(() => actions.onHold(line, hold))}
          onCancel={onClose}
        />
      );
    case 'payment':
      return (
        <PaymentForm
          today={today}
          currency={currency}
          onPayment={(amount, paidOn) => then(() => actions.onPayment(line, amount, paidOn))}
          onCancel={onClose}
        />
      );
    case 'plan': {
      const [owed] = line.owed;
      if (!owed) return null;
      return (
        <PlanBuilder
          owed={owed}
          today={today}
          onPlan={(instalments) => then(() => actions.onPlan(line, instalments))}
          onCancel={onClose}
        />
      );
    }
    case 'decide':
      return (
        <Decide
          ways={() => actions.onward(line)}
          onDecide={(decision) => then(() => actions.onDecide(line, decision))}
          onScreen={(screen) => actions.onScreen(line, screen)}
          onCancel={onClose}
        />
      );
    case 'call':
      return <FetchedCallCard line={line} today={today} actions={actions} onClose={onClose} />;
    default:
      return null;
  }
}

/** The card is fetched when it is opened, and again when anything of the client has changed. */
function FetchedCallCard({ line, today, actions, onClose }: Omit<ClientFormsProps, 'open'>) {
  const card = useSignal<CallCardView | null>(null);
  useEffect(() => {
    let isShown = true;
    void actions.callCard(line).then((fetched) => {
      if (isShown && fetched) card.value = fetched;
    });
    return () => {
      isShown = false;
    };
  }, [line]);
  if (!card.value) return <p class="quiet-words">{text('popup_loading')}</p>;
  return (
    <CallCard
      key={card.value.phone}
      card={card.value}
      today={today}
      onOutcome={(result, note) => {
        onClose();
        actions.onCall(line, result, note);
      }}
      onPhone={(phone) => actions.onPhone(line, phone)}
      onClose={onClose}
    />
  );
}
