/** A share of a number of groups, with its 95 % interval. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const z = 1.96;

/** The Wilson interval: sound for small numbers and for shares near one. Null where there is nothing to count. */
export function proportion(hits: number, n: number): Proportion | null {
  if (n <= 0) return null;
  const share = hits / n;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const spread = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread), n };
}

/** One thing judged, in the group of its near-duplicates. */
export interface Judged {
  readonly group: string;
  readonly hit: boolean;
}

/** The share of hits where every group counts as one, however many documents it has. */
export function groupedProportion(judged: readonly Judged[]): Proportion | null {
  const groups = new Map<string, { hits: number; size: number }>();
  for (const { group, hit } of judged) {
    const sum = groups.get(group) ?? { hits: 0, size: 0 };
    groups.set(group, { hits: sum.hits + (hit ? 1 : 0), size: sum.size + 1 });
  }
  let hits = 0;
  for (const sum of groups.values()) hits += sum.hits / sum.size;
  return proportion(hits, groups.size);
}
