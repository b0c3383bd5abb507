import type { DraftTemplate } from '../../domain/drafts/draft-template.ts';
import { letterIds } from '../../domain/drafts/letter.ts';
import { addresses } from '../../domain/drafts/notation.ts';
import { pickedOccasions } from '../../domain/drafts/occasion.ts';
import { isBoolean, nullable, oneOf, optional, partial, record, text, wholeNumber } from '../../domain/shape/shape.ts';
import { isId, isLanguage, isTone } from '../../domain/shape/value-shapes.ts';
import { preferenceShapes } from '../../store/preferences.ts';
import type { Ask } from '../protocol.ts';
import { isClientChange } from './client-change-guard.ts';
import type { GuardsOf } from './guard.ts';

const isEmpty = record<Record<never, never>>({});

/** What only a screen of the extension itself may ask. */
export const screenGuards: GuardsOf<
  | 'plan-draft'
  | 'client-record'
  | 'preview-template'
  | 'change-client'
  | 'list-clients'
  | 'todays-list'
  | 'put-off'
  | 'read-preferences'
  | 'change-preferences'
  | 'mailboxes'
  | 'ledger-health'
  | 'restore-ledger'
> = {
  'plan-draft': {
    askers: ['screen'],
    payload: record<Ask<'plan-draft'>>({ invoiceId: isId, tone: isTone, occasion: optional(oneOf(pickedOccasions)) }),
  },
  'client-record': { askers: ['screen'], payload: record<Ask<'client-record'>>({ about: isId }) },
  'preview-template': {
    askers: ['screen'],
    payload: record<Ask<'preview-template'>>({
      language: isLanguage,
      letter: oneOf(letterIds),
      address: oneOf(addresses),
      wording: wholeNumber(0, 1_000),
      template: nullable(record<DraftTemplate>({ subject: text(300), body: text(10_000) })),
      invoiceId: nullable(isId),
    }),
  },
  'change-client': {
    askers: ['screen'],
    payload: record<Ask<'change-client'>>({ clientId: isId, change: isClientChange, requestId: isId }),
  },
  'list-clients': { askers: ['screen'], payload: record<Ask<'list-clients'>>({ search: text(500) }) },
  'put-off': { askers: ['screen'], payload: record<Ask<'put-off'>>({ clientId: isId, isPutOff: isBoolean }) },
  'todays-list': { askers: ['screen'], payload: record<Ask<'todays-list'>>({ search: text(500) }) },
  'read-preferences': { askers: ['screen'], payload: isEmpty },
  'change-preferences': {
    askers: ['screen'],
    payload: record<Ask<'change-preferences'>>({ changes: partial(preferenceShapes) }),
  },
  mailboxes: { askers: ['screen'], payload: isEmpty },
  'ledger-health': { askers: ['screen'], payload: isEmpty },
  'restore-ledger': { askers: ['screen'], payload: isEmpty },
};
