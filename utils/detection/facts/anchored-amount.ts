import type { LabelledAmount } from './find-amounts.ts';
import type { NumberFound } from './find-number.ts';

/** An amount further behind the number is about something else. */
const farthest = 90;
const rate = /(\d{1,2})(?:[.,](\d{1,2}))? ?%/g;
/** `$500 each`, `60 € pro Stunde`: what one of several costs. */
const each =
  /^ ?(?:each|apiece|p\.? ?p\.?|\/ ?(?:h|hr|hour|day|std|tag|jour|heure|hora|ora|uur|dag|mo)|(?:per|pro|je|par|por|al|all|a) ?'?(?:hour|day|week|month|piece|person|stunde|tag|monat|stuck|heure|jour|mois|hora|dia|mes|ora|giorno|mese|uur|dag|maand|stuk))\b/;
const eachBefore = /(?:\bat|@|\bje|\bzu je) $/;

/**
 * The amount without a label that belongs to the invoice: the only one of the lines that name it, else the first right
 * behind its number (`invoice D-7, £450 (of £1,500)`). `null` where none can be told from the others.
 */
export function anchoredAmount(
  amounts: readonly LabelledAmount[],
  numbers: readonly NumberFound[],
): LabelledAmount | null {
  const bare = withoutDiscounted(
    amounts.filter(({ governed }) => governed.label === null && governed.value.currency !== null && !isEach(governed)),
  );
  const onLine = Map.groupBy(numbers, ({ line }) => line);
  const near = bare.filter(({ governed }) => onLine.has(governed.line));
  const candidates = near.length > 0 ? near : bare;
  const [first] = candidates;
  if (!first) return null;
  if (new Set(candidates.map(({ money }) => money.minor)).size === 1)
    return { ...first, confidence: near.length > 0 ? 0.85 : 0.7 };
  const behind = near.find(({ governed: { line, value } }) =>
    onLine.get(line)?.some(({ end }) => value.start >= end && value.start - end <= farthest),
  );
  return behind ? { ...behind, confidence: 0.62 } : null;
}

function isEach({ line, value }: LabelledAmount['governed']): boolean {
  const before = line.folded.slice(Math.max(0, value.start - 8), value.start);
  return each.test(line.folded.slice(value.end, value.end + 16)) || eachBefore.test(before);
}

/** `$800.00 … take 2% off ($784.00)`: the smaller one is asked only of who pays early. */
function withoutDiscounted(amounts: readonly LabelledAmount[]): LabelledAmount[] {
  if (amounts.length > 6) return [...amounts];
  return amounts.filter(({ governed: { line }, money: { minor } }) => {
    const rates = [...line.folded.matchAll(rate)].map(([, whole, part]) => Number(`${whole}.${part ?? 0}`));
    return !amounts.some((other) =>
      rates.some(
        (percent) => percent > 0 && percent <= 20 && Math.abs(other.money.minor * (1 - percent / 100) - minor) <= 1,
      ),
    );
  });
}
