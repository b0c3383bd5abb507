import type { MailContext } from '../../../utils/detection/mail/whose-mail.ts';
import type { MailMessage } from '../../../utils/detection/reading.ts';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';

export const me = { name: 'Ada Byron', email: 'ada@byron.example' };
export const client = { name: 'Otto Lund', email: 'otto@lund.example' };
export const context: MailContext = { account: me.email, ownAddresses: [], ownNames: [me.name] };

/** A mail of the user to a client, sent on Tuesday 10 March 2026, unless the test says otherwise. */
export function aMail(parts: Partial<MailMessage> = {}): MailMessage {
  return {
    id: 'm1',
    from: me,
    to: [client],
    sentOn: calendarDay('2026-03-10'),
    subject: 'Invoice 1043',
    body: '',
    attachmentNames: [],
    folded: false,
    ...parts,
  };
}

/** A mail of the client to the user in answer to an invoice. */
export function aReply(body: string, parts: Partial<MailMessage> = {}): MailMessage {
  return aMail({ from: client, to: [me], subject: 'Re: Invoice 1043', body, ...parts });
}
