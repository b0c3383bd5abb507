import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import { noteMiss as keepMiss } from '../../../utils/store/misses.ts';
import type { Desk } from '../desk.ts';

/** A page adapter did not find a part of its own site. */
export async function noteMiss(desk: Desk, asked: Ask<'note-miss'>): Promise<null> {
  if (asked.site !== desk.asker) throw new Refused('not-allowed');
  await keepMiss(await desk.ledger(), asked, desk.today());
  return null;
}
