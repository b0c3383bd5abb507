/** What a client's reply seems to say (design §6, `replyKind`). Suggested to the user, never acted on alone. */
export const replyKinds = [
  'promise',
  'dispute',
  'already-paid',
  'wrong-contact',
  'out-of-office',
  'question',
  'plan-request',
  'resend-request',
] as const;

export type ReplyKind = (typeof replyKinds)[number];
