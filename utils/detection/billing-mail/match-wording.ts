import { fold } from '../text/fold.ts';

export type Slot = 'payer' | 'number' | 'amount' | 'rest';

/** What stood in the places of a wording, as it was written. */
export type Slots = Partial<Record<Slot, string>>;

/** A wording taken apart: `literals` stand around the `slots`, one more than there are slots. */
export interface CompiledWording {
  readonly literals: readonly string[];
  readonly slots: readonly Slot[];
}

const slotNames: ReadonlySet<string> = new Set(['payer', 'number', 'amount', 'rest']);

/** @throws RangeError where the wording names a slot that there is not */
export function compileWording(says: string): CompiledWording {
  const parts = says.split(/[{}]/);
  return {
    literals: parts.filter((_, at) => at % 2 === 0).map(fold),
    slots: parts.filter((_, at) => at % 2 === 1).map(slotNamed),
  };
}

function slotNamed(name: string): Slot {
  if (!slotNames.has(name)) throw new RangeError(`No slot is called ${name}`);
  return name as Slot;
}

/**
 * Finds a wording in a line; `whole` where it must be all of it. Taken from the right, because what stands at the
 * left is a name that somebody chose: `Bob paid for your invoice 7 paid for your invoice 8` is about 8. Linear.
 */
export function matchWording(line: string, { literals, slots }: CompiledWording, whole: boolean): Slots | null {
  const folded = fold(line);
  const found: Slots = {};
  let end = folded.length;
  for (let at = literals.length - 1; at >= 0; at -= 1) {
    const literal = literals[at] ?? '';
    const start = startOf(folded, literal, end, { isFirst: at === 0, isLast: at === literals.length - 1, whole });
    if (start < 0) return null;
    const slot = slots[at];
    if (slot) found[slot] = line.slice(start + literal.length, end).trim();
    end = start;
  }
  return found;
}

interface Anchor {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly whole: boolean;
}

/** Where the literal starts, ending at or before `end`; -1 where it does not stand there. */
function startOf(folded: string, literal: string, end: number, { isFirst, isLast, whole }: Anchor): number {
  if (isFirst && isLast && whole) return folded === literal ? 0 : -1;
  // A slot that opens or closes the wording runs to the edge of the line.
  if (literal === '') return isFirst ? 0 : end;
  const start = end - literal.length;
  if (start < 0) return -1;
  if (isLast && whole) return folded.endsWith(literal) ? start : -1;
  if (isFirst && whole) return folded.startsWith(literal) ? 0 : -1;
  return folded.lastIndexOf(literal, start);
}
