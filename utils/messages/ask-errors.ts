/** Why a request was refused, as it crosses between contexts. */
export const refusalCodes = [
  /** The payload is not what the request takes, or the asker may not ask this. */
  'bad-request',
  'not-allowed',
  /** There is no such invoice, client or entry (any more). */
  'not-found',
  /** The amount is not known and must be given. */
  'amount-needed',
  /** Nothing was saved: the disk is full or the database gave up. */
  'not-saved',
  /** A newer Fairdue has written the data; this version leaves them alone. */
  'newer-data',
  /** Another page of Fairdue holds the database; closing it helps. */
  'blocked',
  'unreadable',
  /** Something that should not happen. */
  'unexpected',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What the background sends back. Errors are data: they cross the border whole. */
export type Reply<A> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly error: { readonly code: RefusalCode } };

/** The background answered that it will not or cannot. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(`Refused: ${code}`);
    this.name = 'Refused';
    this.code = code;
  }
}

/** Nobody answered, after every retry. Asking again later with the same request id is safe. */
export class NotAnswered extends Error {
  constructor(cause?: unknown) {
    super('The background did not answer', { cause });
    this.name = 'NotAnswered';
  }
}

/** The extension was updated or removed under this page; only reloading the page helps. */
export class ContextGone extends Error {
  constructor(cause?: unknown) {
    super('The extension was updated or removed; this page must be reloaded', { cause });
    this.name = 'ContextGone';
  }
}
