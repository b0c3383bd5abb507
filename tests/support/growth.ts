/** Time below this, in seconds, is the clock's grain and the garbage collector. */
const grain = 0.02;

/**
 * How many times longer work takes on four times as much than linear work would: 1 is linear, 4 quadratic. Both sides
 * are measured here and now, in processor time, so that a slow or busy machine changes neither the figure nor the
 * verdict.
 *
 * @param work does the work on so many units
 */
export function growth(work: (units: number) => void, units: number): number {
  work(units);
  const once = leastSeconds(() => work(units));
  const fourTimes = leastSeconds(() => work(4 * units));
  return fourTimes / 4 / Math.max(once, grain);
}

/** The processor time of the quickest of three runs, in seconds. */
export function leastSeconds(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.min(...times);
}
