import { isBoolean, listOf, nullable, optional, record, type Shape, text } from '../../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isId, isTone } from '../../domain/shape/value-shapes.ts';
import type { Ask } from '../protocol.ts';

const isWritten = record<NonNullable<Ask<'note-sent'>['written']>>({
  invoiceIds: listOf(isId, 1_000),
  tone: isTone,
  stepId: nullable(isId),
});

/** What a page tells of the drafts in its boxes and of the mails that went out. */
export const isKeptDraft: Shape<Ask<'keep-draft'>> = record<Ask<'keep-draft'>>({
  account: isAddress,
  threadId: isId,
  written: isWritten,
  mark: text(20_000),
});

export const isSentMail: Shape<Ask<'note-sent'>> = record<Ask<'note-sent'>>({
  account: isAddress,
  threadId: isId,
  written: nullable(isWritten),
  text: text(200_000),
  scheduled: optional(record<NonNullable<Ask<'note-sent'>['scheduled']>>({ on: isCalendarDay, draftId: isId })),
  requestId: isId,
});

/** A new mail that Fairdue opened. */
export const isSentPlan: Shape<Ask<'note-planned-mail'>> = record<Ask<'note-planned-mail'>>({
  planId: isId,
  sendId: isId,
  text: text(200_000),
  isUndone: isBoolean,
  scheduled: optional(
    record<NonNullable<Ask<'note-planned-mail'>['scheduled']>>({
      account: isAddress,
      on: isCalendarDay,
      draftId: isId,
    }),
  ),
});

export const isUnscheduled: Shape<Ask<'note-unscheduled'>> = record<Ask<'note-unscheduled'>>({
  account: isAddress,
  threadId: isId,
  draftId: isId,
  requestId: isId,
});
