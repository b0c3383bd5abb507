import { seededRandom } from './ids.ts';

/** Runs the work once the wait is over; the page counts as unsettled until then. */
export type Later = (range: Wait, work: () => void) => Cancel;

export type Cancel = () => void;

/** From and to, in milliseconds. */
export type Wait = readonly [number, number];

/** How late Gmail is with what, measured roughly and widened. */
export const waits = {
  frame: [40, 120],
  view: [40, 160],
  rowIds: [60, 150],
  messageBody: [30, 120],
  scan: [150, 400],
  box: [150, 400],
  lateFocus: [0, 300],
  boxGone: [10, 60],
  sent: [120, 220],
  appended: [180, 260],
  realIds: [500, 1000],
  save: [400, 800],
} as const satisfies Record<string, Wait>;

export interface Latency {
  readonly later: Later;
  /** From 0 up to 1, seeded. */
  readonly random: () => number;
  readonly settle: () => Promise<void>;
}

export function createLatency(mode: 'real' | 'none', seed: number): Latency {
  const random = seededRandom(seed);
  let pending = 0;
  let waiting: (() => void)[] = [];

  const done = () => {
    pending -= 1;
    if (pending > 0) return;
    // Work that is over may have begun other work in the same turn, so that the count is looked at again after it.
    setTimeout(() => {
      if (pending > 0) return;
      const resolved = waiting;
      waiting = [];
      for (const resolve of resolved) resolve();
    });
  };

  const later: Later = ([from, to], work) => {
    pending += 1;
    let open = true;
    const wait = mode === 'none' ? 0 : from + random() * (to - from);
    const timer = setTimeout(() => {
      open = false;
      try {
        work();
      } finally {
        done();
      }
    }, wait);
    return () => {
      if (!open) return;
      open = false;
      clearTimeout(timer);
      done();
    };
  };

  const settle = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      later([0, 0], () => {});
    });

  return { later, random, settle };
}
