import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { money } from '../../../utils/domain/money.ts';
import type { Ask, Request } from '../../../utils/messages/protocol.ts';

/** Something a press in the popup, or a mail that was sent from it, asks of the background. */
export interface PopupRequest<R extends Request = Request> {
  readonly what: string;
  readonly request: R;
  readonly payload: Omit<Ask<R>, 'requestId'>;
  /** How many entries it writes. */
  readonly entries: number;
}

function asking<R extends Request>(
  what: string,
  request: R,
  payload: Omit<Ask<R>, 'requestId'>,
  entries = 1,
): PopupRequest {
  return { what, request, payload, entries };
}

const clientId = 'client-0';

/** Every action of the popup, about the first of the sample clients. Taking back is added where it is tested. */
export function popupRequests(today: CalendarDay): readonly PopupRequest[] {
  const all = { clientId, invoiceIds: [] } as const;
  const until = addDays(today, 5);
  return [
    asking('marks paid', 'mark-paid', { invoiceId: 'client-0-1043' }),
    asking('notes a payment', 'note-payment', { ...all, amount: money(1_000, 'EUR'), paidOn: today }),
    asking('snoozes', 'place-hold', { ...all, hold: { kind: 'snooze', until } }),
    asking('notes a promise', 'place-hold', { ...all, hold: { kind: 'promise', promisedFor: until, until } }),
    asking('notes a dispute', 'place-hold', { ...all, hold: { kind: 'dispute', until } }),
    asking('agrees on a plan', 'agree-plan', {
      clientId,
      invoiceIds: ['client-0-1043'],
      instalments: [5, 35].map((days) => ({ dueDate: addDays(today, days), amount: money(120_000, 'EUR') })),
    }),
    asking('notes how a call went', 'record-call', { clientId, result: { outcome: 'dispute' }, note: null }, 2),
    asking('skips a step', 'skip-step', { clientId, stepId: 'polite-1' }),
    asking('writes off', 'close-invoices', { ...all, as: 'written-off' }),
    asking('keeps a number', 'set-phone', { clientId, phone: '+44 20 7946 0001' }),
  ];
}

/** The mail that a draft opened from the popup became. Gmail's script tells of it. */
export const sentMail: PopupRequest = asking('notes a mail that was sent', 'note-sent', {
  account: 'me@studio.example',
  threadId: '0000000000000001',
  written: { invoiceIds: ['client-0-1043'], tone: 'polite', stepId: 'polite-1' },
  text: 'Thank you for the work we did together.',
});
