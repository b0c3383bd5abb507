/** Why the store could not do what it was asked. */
export type StoreErrorCode =
  /** The change is not saved: the disk is full or the transaction was aborted. Nothing of it was kept. */
  | 'not-saved'
  /** A newer Fairdue has written this database; this version leaves it alone. */
  | 'newer-data'
  /** Another page still holds an older version open. */
  | 'blocked'
  /** The database cannot be opened or read at all. */
  | 'unreadable';

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`The store answered: ${code}`, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The error of a failed open, in our words. */
export function openError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(nameOf(error) === 'VersionError' ? 'newer-data' : 'unreadable', error);
}

/**
 * The error of a failed write: database errors become `not-saved`, everything else (a rule that refused) stays what
 * it is. Chromium reports a full disk as a `QuotaExceededError` with an empty message, so only names are looked at.
 */
export function writeError(error: unknown): unknown {
  return databaseErrors.has(nameOf(error)) ? new StoreError('not-saved', error) : error;
}

const databaseErrors = new Set([
  'QuotaExceededError',
  'AbortError',
  'UnknownError',
  'InvalidStateError',
  'TransactionInactiveError',
  'ConstraintError',
  'DataError',
  'DataCloneError',
]);

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
