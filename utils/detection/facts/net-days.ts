import { type Line, wordsAround } from '../text/line.ts';

/** Net days as a line states them. */
export interface NetDays {
  readonly days: number;
  readonly confidence: number;
  readonly words: string;
}

const patterns: readonly RegExp[] = [
  /\bnet ?-?(\d{1,3})\b(?! ?%)/,
  /\b(?:within|in) (\d{1,3}) (?:calendar )?days\b/,
  /\b(\d{1,3}) days (?:net|from (?:the )?(?:invoice )?date|after (?:the )?invoice|of (?:the )?(?:invoice|receipt))/,
  /\b(?:payment terms?|terms?)[ :.-]{1,3}(\d{1,3}) days\b/,
  /\b(?:innerhalb|binnen)(?: von)? (\d{1,3}) tagen?\b/,
  /\b(\d{1,3}) tagen? (?:netto|ohne abzug|nach rechnungsdatum|nach erhalt|nach rechnungseingang|ab rechnungsdatum)/,
  /\bzahlungsziel[ :]{1,3}(\d{1,3}) tagen?\b/,
];

const discount = /skonto|discount|%/;

/** The net days of the lines; null where there are none or two that differ. Discounts are left out. */
export function netDaysIn(lines: readonly Line[]): NetDays | null {
  const stated: NetDays[] = [];
  for (const line of lines) {
    for (const clause of line.folded.split(/[,;(]|\. /)) {
      if (discount.test(clause) || clause.length > 400) continue;
      for (const pattern of patterns) {
        const match = pattern.exec(clause);
        const days = Number(match?.[1]);
        if (!match || !(days > 0 && days <= 180)) continue;
        const at = line.folded.indexOf(match[0]);
        stated.push({ days, confidence: 0.95, words: wordsAround(line, at, at + match[0].length) });
        break;
      }
    }
  }
  const [first] = stated;
  return first && stated.every(({ days }) => days === first.days) ? first : null;
}
