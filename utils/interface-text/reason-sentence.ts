import { type CalendarDay, parseCalendarDay } from '../domain/calendar-day.ts';
import { type HoldKind, holdKinds } from '../domain/hold.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { capitalised, shortDay } from './format.ts';
import { text } from './message.ts';
import { holdName, stepName } from './names.ts';

type Sentence = (figures: Reason['figures'], today: CalendarDay) => string;

/** Each reason picks the figures its sentence needs, so that a rule may give more of them. */
const sentences: Readonly<Record<ReasonCode, Sentence>> = {
  'first-reminder': () => text('reason_first_reminder'),
  'no-answer-since': (figures) =>
    text('reason_no_answer_since', { count: count(figures.days), step: lastStep(figures) }),
  'missed-steps-folded': (figures) => text('reason_missed_steps_folded', { count: count(figures.count) }),
  'old-debt-first-contact': () => text('reason_old_debt_first_contact'),
  'promise-broken': (figures, today) => text('reason_promise_broken', { day: day(figures.day, today) }),
  'instalment-missed': (figures, today) => text('reason_instalment_missed', { day: day(figures.day, today) }),
  'hold-ended': (figures, today) =>
    text('reason_hold_ended', { day: day(figures.day, today), hold: hold(figures.hold) }),
  'time-to-call': () => text('reason_time_to_call'),
  'time-to-decide': () => text('reason_time_to_decide'),
  'gap-after-contact': (figures, today) =>
    text('reason_gap_after_contact', { count: count(figures.gap), day: day(figures.day, today) }),
  'not-due-yet': (figures, today) => text('reason_not_due_yet', { day: day(figures.day, today) }),
  'next-on-ladder': (figures, today) => text('reason_next_on_ladder', { day: day(figures.day, today) }),
  held: (figures, today) => text('reason_held', { day: day(figures.day, today), hold: hold(figures.hold) }),
  'due-date-unknown': (figures) => text('reason_due_date_unknown', { count: count(figures.days) }),
  courtesy: () => text('reason_courtesy'),
};

/** Why something is proposed, as a clause that follows a colon: `no reminder has been sent yet`. */
export function reasonClause(reason: Reason, today: CalendarDay): string {
  return sentences[reason.code](reason.figures, today);
}

/** The same with a capital letter, where it stands alone. */
export function reasonSentence(reason: Reason, today: CalendarDay): string {
  return capitalised(reasonClause(reason, today));
}

function count(figure: string | number | undefined): number {
  return Number(figure ?? 0);
}

/** What was sent last: a step of the ladder, or a mail of the user's own. */
function lastStep({ step, channel, stage }: Reason['figures']): string {
  return stepName({ id: word(step), channel: word(channel), stage: word(stage) });
}

function word(figure: string | number | undefined): string | null {
  return typeof figure === 'string' ? figure : null;
}

function day(figure: string | number | undefined, today: CalendarDay): string {
  const parsed = parseCalendarDay(String(figure ?? ''));
  return parsed ? shortDay(parsed, today) : String(figure ?? '');
}

function hold(figure: string | number | undefined): string {
  const kind = holdKinds.find((known: HoldKind) => known === figure);
  return kind ? holdName(kind) : String(figure ?? '');
}
