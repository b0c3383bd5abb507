import type { CalendarDay } from '../domain/calendar-day.ts';
import { parseCalendarDay } from '../domain/calendar-day.ts';
import type { flagFields, TextField } from '../domain/drafts/draft-fields.ts';
import type { LetterId } from '../domain/drafts/letter.ts';
import type { Address } from '../domain/drafts/notation.ts';
import { type Grade, type WhyCode, whys } from '../domain/drafts/why.ts';
import type { AdditionNote } from '../domain/late-fees/addition-note.ts';
import { shortDay } from './format.ts';
import { plainText, text } from './message.ts';
import { underscored } from './underscored.ts';

/** What a draft is about, in a list: `Second reminder`. */
export function occasionName(letter: LetterId): string {
  return plainText(`occasion_${underscored(letter)}`);
}

export function addressName(address: Address): string {
  return plainText(`address_${address}`);
}

/** What a field of a text stands for, in the list of fields. */
export function textFieldName(field: TextField | (typeof flagFields)[number]): string {
  return plainText(`text_field_${field}`);
}

/** Why a passage is worded as it is: the claim, how far it may be relied on, and whose it is. */
export function whySentence(code: WhyCode): {
  readonly claim: string;
  readonly grade: string;
  readonly source: string;
} {
  const { grade, source }: { grade: Grade; source: string } = whys[code];
  return { claim: plainText(`why_${underscored(code)}`), grade: plainText(`grade_${grade}`), source };
}

/** A remark on what may be added, or why nothing may, with its figures. */
export function additionNoteSentence({ code, figures }: AdditionNote, today: CalendarDay): string {
  const shown = Object.entries(figures).map(([name, value]) => {
    const day = parseCalendarDay(String(value));
    return [name === 'dayCount' ? 'method' : name, day ? shortDay(day, today) : String(value)];
  });
  const given: Record<string, string> = Object.fromEntries(shown);
  // A cap gives its amount for those who reckon on; its sentence has no figure.
  if (code === 'cap-reached') return text('addition_note_cap_reached');
  // Which figures a code brings is known to the rule alone; each sentence has exactly those.
  return text(`addition_note_${underscored(code)}` as 'addition_note_not_late', given as { day: string });
}
