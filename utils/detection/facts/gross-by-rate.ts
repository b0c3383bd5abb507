import type { LabelledAmount } from './find-amounts.ts';

/** A line with more amounts than this is a table, whose columns say more than its sums. */
const mostAmounts = 6;
const rate = /(\d{1,2})(?:[.,](\d{1,2}))? ?%/g;

/**
 * The amount that is another one of its line plus the tax named there: `2.850 Euro, plus 19 % Mehrwertsteuer sind
 * 3.391,50 Euro`. Null where no line draws such a sum, or two lines draw different ones.
 */
export function grossByRate(amounts: readonly LabelledAmount[]): LabelledAmount | null {
  const lines = Map.groupBy(amounts, ({ governed }) => governed.line);
  const sums = [...lines].flatMap(([line, all]) => {
    if (all.length < 2 || all.length > mostAmounts || !line.folded.includes('%')) return [];
    const rates = [...line.folded.matchAll(rate)].map(([, whole, part]) => Number(`${whole}.${part ?? 0}`));
    return all.filter((gross) => all.some((net) => rates.some((percent) => isGross(net, gross, percent))));
  });
  const [first] = sums;
  return first && sums.every(({ money }) => money.minor === first.money.minor) ? { ...first, confidence: 0.9 } : null;
}

function isGross(net: LabelledAmount, gross: LabelledAmount, percent: number): boolean {
  if (net.money.minor <= 0 || percent === 0 || net.governed.value.start >= gross.governed.value.start) return false;
  return Math.abs(net.money.minor * (1 + percent / 100) - gross.money.minor) <= 1;
}
