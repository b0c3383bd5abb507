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

/** Why a sound file is not used for the invoice it was chosen for. */
export const unfitReasons = [
  /** A quote, an order, a receipt, a credit note. */
  'not-an-invoice',
  /** An invoice somebody else sent the user. */
  'not-yours',
  /** None of the invoices tracked in the conversation. */
  'other-invoice',
  /** An invoice that does not say plainly how much is owed. */
  'no-amount',
] as const;

/** Why nothing came of a file. */
export type FileRefusal = RefusalReason | (typeof unfitReasons)[number];

export interface Refusal {
  readonly refused: RefusalReason;
}

export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}
