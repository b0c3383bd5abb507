/** A source of numbers that gives the same ones for the same seed, on any machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Seeded by a text: an FNV-1a hash starts a mulberry32 sequence. Both are in the public domain. */
export function seededRandom(seed: string): SeededRandom {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(choices: readonly T[]): T => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new RangeError('There is nothing to pick from');
      return choice;
    },
  };
}

// Letters and digits seen in real invoice ids: no I and O, no 0 and 1 (19 sampled ids, 2026-11-21).
const idLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** `INV2-XXXX-XXXX-XXXX-XXXX` in the alphabet of PayPal's own ids. */
export function invoiceId(random: SeededRandom): string {
  const block = () => Array.from({ length: 4 }, () => random.pick([...idLetters])).join('');
  return `INV2-${block()}-${block()}-${block()}-${block()}`;
}
