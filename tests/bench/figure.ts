/** One figure of the bench: two things measured in the same run, and how many times the floor ours is. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number;
  /** What the ratio is against. */
  readonly floor: string;
}

/** `bench <name> <value> <unit> ratio <r> vs <what>` */
export function figureLine({ name, value, unit, ratio, floor }: Figure): string {
  return `bench ${name} ${rounded(value)} ${unit} ratio ${rounded(ratio)} vs ${floor}`;
}

/** The middle of the values; the mean of the two middle ones where their number is even. @throws RangeError if empty */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values to take the median of');
  return (upper + lower) / 2;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
