import type { ReplyKind } from '../../../domain/reply.ts';

/** Answers of each kind as clients write them; `none` says nothing about the payment. */
export type ReplyExamples = Readonly<Record<ReplyKind | 'none', readonly string[]>>;
