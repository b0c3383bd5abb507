/** Chance that comes out the same every time: mulberry32, a public-domain generator of 32 bits. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** True with that probability, 0 to 1. */
export function chance(dice: Dice, probability: number): boolean {
  return dice() < probability;
}

/** A whole number from `from` to `to`, both included. */
export function between(dice: Dice, from: number, to: number): number {
  return from + Math.floor(dice() * (to - from + 1));
}

/** @throws RangeError where there is nothing to choose from */
export function oneOf<T>(dice: Dice, choices: readonly T[]): T {
  const choice = choices[between(dice, 0, choices.length - 1)];
  if (choice === undefined) throw new RangeError('Nothing to choose from');
  return choice;
}
