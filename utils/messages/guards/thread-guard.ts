import type { MailMessage, MailThread, Party } from '../../detection/reading.ts';
import { isBoolean, listOf, nullable, record, type Shape, text } from '../../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isId } from '../../domain/shape/value-shapes.ts';

const isParty = record<Party>({ name: nullable(text(1_000)), email: nullable(text(320)) });

const isMessage = record<MailMessage>({
  id: nullable(isId),
  from: isParty,
  to: listOf(isParty, 2_000),
  sentOn: nullable(isCalendarDay),
  subject: text(5_000),
  body: text(200_000),
  attachmentNames: listOf(text(1_000), 500),
  folded: isBoolean,
});

/** A conversation as a page adapter gives it. Its text is hostile; here only its size and kind are checked. */
export const isThread: Shape<MailThread> = record<MailThread>({
  account: isAddress,
  ownAddresses: listOf(isAddress, 100),
  threadId: isId,
  subject: text(5_000),
  messages: listOf(isMessage, 1_000),
});
