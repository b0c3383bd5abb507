/**
 * One step from a version of the database to the next. It runs inside the version-change transaction, so that a
 * crash leaves the version before it. Stores are created by their plain names: the types of today's schema do not
 * describe yesterday's.
 */
export type UpgradeStep = (db: IDBDatabase, transaction: IDBTransaction) => void;
