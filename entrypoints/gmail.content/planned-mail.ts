import type { PlannedMailView } from '../../utils/messages/paypal.ts';

/** Shorter paragraphs, such as a greeting, stand in many mails. */
const longEnough = 30;

/** The draft Fairdue opened as a new mail that stands in this one: by any long paragraph, for people edit the others. */
export function plannedMailIn(text: string, plans: readonly PlannedMailView[]): PlannedMailView | null {
  const mail = plain(text);
  const stands = (paragraph: string) => plain(paragraph).length >= longEnough && mail.includes(plain(paragraph));
  return plans.find(({ paragraphs }) => paragraphs.some(stands)) ?? null;
}

/** Without white space, which editors change at will. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
