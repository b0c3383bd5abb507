import type { Evidence } from '../detection/reading.ts';
import type { FileRefusal } from '../detection/refusal.ts';
import type { Stage, StepChannel, Tone } from '../domain/follow-up/ladder.ts';
import type { HoldKind } from '../domain/hold.ts';
import type { DueDateSource, InvoiceField } from '../domain/invoice.ts';
import type { CallOutcome } from '../domain/journal-entry.ts';
import type { Language } from '../domain/language.ts';
import type { ReplyKind } from '../domain/reply.ts';

import { type PlainKey, plainText, text } from './message.ts';
import { partKeys } from './part-keys.ts';
import { underscored } from './underscored.ts';

/** What the interface calls the codes of the domain. Each name fits into the middle of a sentence. */

const stepNames = new Map<string, PlainKey>(
  Object.entries({
    courtesy: 'step_courtesy',
    'polite-1': 'step_polite_1',
    'polite-2': 'step_polite_2',
    'call-1': 'step_call_1',
    'firm-1': 'step_firm_1',
    'firm-2': 'step_firm_2',
    'firm-3': 'step_firm_3',
    'final-1': 'step_final_1',
    decide: 'step_decide',
  } as const),
);

/** What a step is called that has no name of its own: by how the client is reached, and in what tone. */
const waysToReach = new Map<string, PlainKey>(
  Object.entries({
    'mail polite': 'step_mail_polite',
    'mail firm': 'step_mail_firm',
    'mail final': 'step_mail_final',
    mail: 'step_own_mail',
    'letter polite': 'step_letter_polite',
    'letter firm': 'step_letter_firm',
    'letter final': 'step_letter_final',
    letter: 'step_own_letter',
    call: 'step_call_1',
    decide: 'step_decide',
    site: 'step_site',
  } as const),
);

const fieldNames = {
  number: 'field_number',
  subject: 'field_subject',
  issueDate: 'field_issue_date',
  dueDate: 'field_due_date',
  dueDateSource: 'field_due_date_source',
  total: 'field_total',
  amountDue: 'field_amount_due',
  paymentLink: 'field_payment_link',
  language: 'field_language',
  contactName: 'field_contact',
  payment: 'field_payment',
} as const satisfies Record<string, PlainKey>;

/** A step as far as its name goes. Each part is null where nobody knows it. */
export interface NamedStep {
  readonly id: string | null;
  readonly channel: string | null;
  readonly stage: string | null;
}

/** A step of the default ladder by its name, `second reminder`; any other by what is done and how: `firm mail`. */
export function stepName({ id, channel, stage }: NamedStep): string {
  const key = stepNames.get(id ?? '') ?? waysToReach.get(`${channel} ${stage}`) ?? waysToReach.get(channel ?? '');
  return plainText(key ?? 'step_other');
}

export function channelName(channel: StepChannel): string {
  return plainText(`channel_${channel}`);
}

export function holdName(kind: HoldKind): string {
  return plainText(`hold_${underscored(kind)}`);
}

export function callOutcomeName(outcome: CallOutcome): string {
  return plainText(`call_outcome_${underscored(outcome)}`);
}

export function stageName(stage: Stage): string {
  return plainText(`stage_${underscored(stage)}`);
}

/** The name on the button: `Polite`. */
export function toneName(tone: Tone): string {
  return plainText(`tone_${tone}`);
}

export function fieldName(field: InvoiceField): string {
  return plainText(fieldNames[field]);
}

const draftFactNames = {
  ...fieldNames,
  contactName: 'text_field_contact',
  promisedFor: 'text_field_promisedFor',
  calledOn: 'text_field_calledOn',
  received: 'text_field_received',
  wayToPay: 'text_field_ownWayToPay',
} as const;

/** A fact a draft had to leave out (`Draft.missing`), by its name. */
export function missingFactName(fact: string): string {
  return Object.hasOwn(draftFactNames, fact) ? plainText(draftFactNames[fact as keyof typeof draftFactNames]) : fact;
}

export function whereName(where: Evidence['where']): string {
  return plainText(`where_${underscored(where)}`);
}

export function dueSourceName(source: DueDateSource): string {
  return plainText(`due_source_${source}`);
}

export function languageName(language: Language): string {
  return plainText(`language_${language}`);
}

export function siteName(site: 'gmail' | 'paypal'): string {
  return plainText(`site_${site}`);
}

/** The part of a page that was not found, in the middle of a sentence: `the reply box`. */
export function partName(part: string): string {
  return plainText(partKeys.get(part) ?? 'miss_other');
}

/** What the client's reply seems to say; `day` is the short day of a promise. */
export function suggestionSentence(kind: ReplyKind | null, day: string | null): string {
  if (kind === null) return text('suggestion_unclear');
  if (kind === 'promise') return day ? text('suggestion_promise', { day }) : text('suggestion_promise_no_day');
  return plainText(`suggestion_${underscored(kind)}`);
}

/** Why a file was not read, or is not used, as a sentence. */
export function fileRefusalSentence(reason: FileRefusal): string {
  return plainText(`refusal_${underscored(reason)}`);
}
