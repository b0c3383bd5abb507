import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import type { ClientLine } from '../../utils/messages/views.ts';

/** The one thing a client's line suggests: a mail in a tone, a call, a decision, or a look at the conversation. */
export type MainAction = Tone | 'call' | 'decide' | 'open' | null;

/** By the step that is due; a client who is coming or waits has none. */
export function mainActionOf({ next }: Pick<ClientLine, 'next'>): MainAction {
  if (!next.isDue) return null;
  if (next.channel === 'call' || next.channel === 'decide') return next.channel;
  if (next.stepId === null) return 'open';
  return next.stage === 'hand-over' ? 'decide' : (next.stage ?? 'polite');
}

/** True where a client's reply waits to be read, or has waited for too long. */
export function hasReply({ next }: Pick<ClientLine, 'next'>): boolean {
  return next.heldBy === 'reply' || (next.isDue && next.stepId === null && next.reason.figures.hold === 'reply');
}
