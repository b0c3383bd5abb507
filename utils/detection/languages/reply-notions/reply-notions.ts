/** What a word of a reply can be about, in every language the same. */
export const replyNotionNames = [
  ...(['pay', 'paid', 'money', 'future', 'past', 'run', 'bank', 'proof', 'already', 'just', 'check'] as const),
  ...(['crossed', 'approve', 'forgot', 'sorry', 'soon', 'dept', 'person', 'responsible', 'left'] as const),
  ...(['wrong-person', 'contact', 'from-now-on', 'away', 'back', 'auto', 'ask', 'would', 'parts', 'rest'] as const),
  ...(['more-time', 'hardship', 'doc', 'send', 'again', 'find', 'receive', 'broken', 'wrong', 'agreed'] as const),
  ...(['work', 'defect', 'unhappy', 'excess', 'correct', 'refuse', 'ordered', 'until', 'what', 'details'] as const),
  ...(['explain', 'thanks', 'praise', 'social', 'ack', 'no', 'if', 'we', 'you', 'together', 'means', 'party'] as const),
] as const;

export type ReplyNotion = (typeof replyNotionNames)[number];

/** The words and phrases of a language for each notion, written as all phrases of a vocabulary are. */
export type ReplyNotions = Readonly<Record<ReplyNotion, readonly string[]>>;
