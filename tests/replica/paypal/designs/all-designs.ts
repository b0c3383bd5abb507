import type { PaypalDesign } from '../paypal-design.ts';
import { cards } from './cards.ts';
import { definitions } from './definitions.ts';
import { flat } from './flat.ts';
import { folded } from './folded.ts';
import { grid } from './grid.ts';
import { infinite } from './infinite.ts';
import { lines } from './lines.ts';
import { obfuscated } from './obfuscated.ts';
import { shadow } from './shadow.ts';
import { table } from './table.ts';
import { tiles } from './tiles.ts';
import { virtual } from './virtual.ts';

export const designs: readonly PaypalDesign[] = [
  table,
  grid,
  cards,
  definitions,
  obfuscated,
  shadow,
  virtual,
  infinite,
  lines,
  flat,
  folded,
  tiles,
];

/** @throws RangeError naming a design there is none of */
export function designNamed(name: string): PaypalDesign {
  const design = designs.find((one) => one.name === name);
  if (!design) throw new RangeError(`No design of the replica is called ${JSON.stringify(name)}`);
  return design;
}
