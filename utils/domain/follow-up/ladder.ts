/** How firmly a client is written to (design §2). Order matters: a later stage is harsher. */
export const stages = ['polite', 'firm', 'final', 'hand-over'] as const;

export type Stage = (typeof stages)[number];

/** The three tones a draft can be asked for. */
export type Tone = Exclude<Stage, 'hand-over'>;

export type StepChannel = 'mail' | 'call' | 'letter' | 'decide';

/** One step of a ladder. */
export interface LadderStep {
  /** Stable name, such as `polite-1`; journal entries refer to it. */
  readonly id: string;
  /** Days after the due date; negative before it. */
  readonly day: number;
  readonly channel: StepChannel;
  /** Null for the courtesy note before the due date. */
  readonly stage: Stage | null;
  readonly enabled: boolean;
}

/** The ordered steps: a credit-control policy. Steps are in order of `day`. */
export interface Ladder {
  readonly id: string;
  readonly steps: readonly LadderStep[];
}

/** The default ladder of the design, §4; the user can change every step. */
export const defaultLadder: Ladder = {
  id: 'default',
  steps: [
    { id: 'courtesy', day: -3, channel: 'mail', stage: null, enabled: false },
    { id: 'polite-1', day: 2, channel: 'mail', stage: 'polite', enabled: true },
    { id: 'polite-2', day: 7, channel: 'mail', stage: 'polite', enabled: true },
    { id: 'call-1', day: 11, channel: 'call', stage: 'polite', enabled: true },
    { id: 'firm-1', day: 14, channel: 'mail', stage: 'firm', enabled: true },
    { id: 'firm-2', day: 21, channel: 'mail', stage: 'firm', enabled: true },
    { id: 'firm-3', day: 30, channel: 'mail', stage: 'firm', enabled: true },
    { id: 'final-1', day: 45, channel: 'letter', stage: 'final', enabled: true },
    { id: 'decide', day: 60, channel: 'decide', stage: 'hand-over', enabled: true },
  ],
};

/** True where `a` is harsher than `b`; no stage at all is the mildest. */
export function isHarsher(a: Stage | null, b: Stage | null): boolean {
  return rankOf(a) > rankOf(b);
}

function rankOf(stage: Stage | null): number {
  return stage === null ? -1 : stages.indexOf(stage);
}
