/** A new id for one action of the user's: the same id goes with every retry, so that it happens once. */
export function newRequestId(): string {
  return crypto.randomUUID();
}
