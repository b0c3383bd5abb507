import { isBoolean, listOf, nullable, record, text } from '../../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isId, isMoney } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';
import { isFactChanges } from './fact-changes-guard.ts';
import { isFile } from './file-guards.ts';
import type { GuardsOf } from './guard.ts';
import { isKeptDraft, isSentMail, isSentPlan, isUnscheduled } from './sent-mail-guards.ts';
import { isThread } from './thread-guard.ts';

/** What only the script in Gmail may ask. */
export const gmailGuards: GuardsOf<
  | 'standings-of-threads'
  | 'read-thread'
  | 'track-offer'
  | 'settle-thread-twin'
  | 'decline-offer'
  | 'read-file'
  | 'track-from-file'
  | 'fold-panel'
  | 'take-planned-draft'
  | 'keep-draft'
  | 'note-sent'
  | 'note-unscheduled'
  | 'planned-mails'
  | 'note-planned-mail'
  | 'mailbox-address'
  | 'name-mailbox'
  | 'mailbox-seen'
> = {
  'standings-of-threads': {
    askers: ['gmail'],
    payload: record<Ask<'standings-of-threads'>>({ account: isAddress, threadIds: listOf(isId, 500) }),
  },
  'read-thread': { askers: ['gmail'], payload: record<Ask<'read-thread'>>({ thread: isThread, requestId: isId }) },
  'track-offer': {
    askers: ['gmail'],
    payload: record<Ask<'track-offer'>>({
      thread: isThread,
      amountDue: nullable(isMoney),
      dueDate: nullable(isCalendarDay),
      requestId: isId,
    }),
  },
  'settle-thread-twin': {
    askers: ['gmail'],
    payload: record<Ask<'settle-thread-twin'>>({
      thread: isThread,
      twinId: isId,
      isSame: isBoolean,
      requestId: isId,
    }),
  },
  'decline-offer': {
    askers: ['gmail'],
    payload: record<Ask<'decline-offer'>>({ account: isAddress, threadId: isId, requestId: isId }),
  },
  'read-file': { askers: ['gmail'], payload: record<Ask<'read-file'>>({ thread: isThread, file: isFile }) },
  'track-from-file': {
    askers: ['gmail'],
    payload: record<Ask<'track-from-file'>>({
      thread: isThread,
      read: isFactChanges,
      chosen: isFactChanges,
      requestId: isId,
    }),
  },
  'fold-panel': { askers: ['gmail'], payload: record<Ask<'fold-panel'>>({ folded: isBoolean }) },
  'take-planned-draft': {
    askers: ['gmail'],
    payload: record<Ask<'take-planned-draft'>>({ account: isAddress, threadId: isId }),
  },
  'keep-draft': { askers: ['gmail'], payload: isKeptDraft },
  'note-sent': { askers: ['gmail'], payload: isSentMail },
  'note-unscheduled': { askers: ['gmail'], payload: isUnscheduled },
  'planned-mails': { askers: ['gmail'], payload: record<Ask<'planned-mails'>>({ account: isAddress }) },
  'note-planned-mail': {
    askers: ['gmail'],
    payload: isSentPlan,
  },
  'mailbox-address': {
    askers: ['gmail'],
    payload: record<Ask<'mailbox-address'>>({ mailbox: text(200), isWindow: isBoolean }),
  },
  'name-mailbox': {
    askers: ['gmail'],
    payload: record<Ask<'name-mailbox'>>({ mailbox: text(200), address: isAddress }),
  },
  'mailbox-seen': {
    askers: ['gmail'],
    payload: record<Ask<'mailbox-seen'>>({ mailbox: text(200), address: isAddress }),
  },
};
