import { today } from '../../utils/clock.ts';
import { daysBetween } from '../../utils/domain/calendar-day.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import { answerTo } from '../../utils/domain/drafts/occasion.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { Answer } from '../../utils/messages/protocol.ts';
import type { PanelView } from '../../utils/messages/views.ts';
import { harsherQuestion } from './harsher-question.ts';

/** A contact of yesterday or today is too fresh for another one without a question. */
const freshDays = 1;

/**
 * What speaks against inserting a draft now, each in one sentence: paid or replied meanwhile, a mail that is to go out
 * later, written to or reminded by PayPal since yesterday, an amount that the conversation states otherwise, a gap in
 * the draft, a tone harsher than is due. Empty where nothing does.
 */
export function findingsOf(
  panel: PanelView,
  { draft, harsherThanDue, emptyFields, occasion }: Answer<'write-draft'>,
  tone: Tone,
): string[] {
  const { invoice, amountNow } = panel;
  const isAnswer = answers(panel, occasion);
  const isHeld = invoice.standing === 'held' && invoice.hold !== null;
  const gap = placeholderIn(draft.paragraphs);
  return [
    invoice.standing === 'paid' && occasion !== 'thanks' && text('ask_paid'),
    (isHeld || harsherThanDue) && !isAnswer && harsherQuestion(panel, tone),
    ...contactedLately(panel),
    amountNow && text('ask_amount_differs', { known: amount(invoice.amountDue), now: amount(amountNow) }),
    emptyFields.length > 0 && text('ask_template_empty', { fields: emptyFields.join(', ') }),
    gap && text('ask_placeholder', { words: gap }),
  ].filter((finding) => typeof finding === 'string');
}

/** A mail that answers what the client has said does not disturb what was agreed to wait for. */
function answers({ invoice: { hold }, suggestedReply }: PanelView, occasion: DraftOccasion): boolean {
  if (hold?.kind === 'reply') return suggestedReply !== null && answerTo(suggestedReply.kind) === occasion;
  return hold?.kind === 'dispute' && occasion === 'dispute-answer';
}

/** The latest mail of the user's, and the latest reminder of PayPal's own: each tells the client the same again. */
function contactedLately({ history }: PanelView): (string | null)[] {
  const day = today();
  const made = history.filter(({ kind, contact }) => kind === 'contact-made' && contact?.channel !== 'call');
  const coming = made.find((line) => line.day > day);
  const past = made.filter((line) => line.day <= day && daysBetween(line.day, day) <= freshDays);
  const written = past.find(({ contact }) => contact?.origin !== 'site');
  const reminded = past.find(({ contact }) => contact?.origin === 'site');
  return [
    coming ? text('ask_scheduled', { day: shortDay(coming.day, day) }) : null,
    written ? writtenWords(daysBetween(written.day, day)) : null,
    reminded ? remindedWords(daysBetween(reminded.day, day)) : null,
  ];
}

function writtenWords(days: number): string {
  return days <= 0 ? text('ask_written_today') : text('ask_written_recently', { count: days });
}

function remindedWords(days: number): string {
  return days <= 0 ? text('ask_paypal_reminded_today') : text('ask_paypal_reminded_yesterday');
}

/** The first gap that somebody was to fill in, such as `[name]`, `{{date}}` or `____`; null where there is none. */
function placeholderIn(paragraphs: readonly string[]): string | null {
  return /\[[^\][\n]{1,40}\]|\{\{?[^{}\n]{1,40}\}\}?|_{3,40}/.exec(paragraphs.join('\n'))?.[0] ?? null;
}
