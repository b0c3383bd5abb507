/** Why a file was not read. Every reader of files ends with a reading or with one of these, never with a throw. */
export const refusalReasons = [
  /** More bytes than are read. */
  'too-large',
  /** More pages, or more nesting, than any invoice has. */
  'too-long',
  /** It took longer than a person waits. */
  'too-slow',
  /** Opens with a password only. */
  'encrypted',
  /** Pictures of text, no text. */
  'image-only',
  /** Cut off, damaged, or not what its name says. */
  'broken',
  /** XML with a document type: the door to entities and outside references, which no e-invoice needs. */
  'document-type',
  /** Sound, but no kind of invoice that is known. */
  'unknown-kind',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly refused: RefusalReason;
}

export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}
