import type { Ask } from '../../../utils/messages/protocol.ts';
import { keepWrittenDraft } from '../../../utils/store/written-drafts.ts';
import type { Desk } from '../desk.ts';

/** A draft was put into a box: it is known again when it is sent, also from another window or a page loaded anew. */
export async function keepDraft(desk: Desk, asked: Ask<'keep-draft'>): Promise<null> {
  const { account, threadId, written, mark } = asked;
  await keepWrittenDraft(await desk.ledger(), { account, threadId, ...written, mark, writtenAt: desk.now() });
  return null;
}
