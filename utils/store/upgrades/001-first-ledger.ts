import type { UpgradeStep } from './upgrade-step.ts';

/**
 * The first ledger: the journal, what is projected from it, and what is remembered beside it.
 * Released upgrades are never changed; a new one is added as the next number.
 */
export const firstLedger: UpgradeStep = (db) => {
  const journal = db.createObjectStore('journal', { keyPath: 'id' });
  journal.createIndex('by-client', ['clientId', 'rev']);
  journal.createIndex('by-rev', 'rev');

  const clients = db.createObjectStore('clients', { keyPath: 'id' });
  // Rows without a follow-up day are not in this index, so that counting it is counting what is due.
  clients.createIndex('by-follow-up-day', ['followUpDay', 'id']);
  clients.createIndex('by-hold-end', ['holdEnd', 'id']);
  clients.createIndex('by-account', 'accounts', { multiEntry: true });
  clients.createIndex('by-word', 'words', { multiEntry: true });

  // By client first: should two journals know one invoice under two clients, each keeps its own row.
  const invoices = db.createObjectStore('invoices', { keyPath: ['clientId', 'id'] });
  invoices.createIndex('by-id', 'id');
  invoices.createIndex('by-place', 'places', { multiEntry: true });
  invoices.createIndex('by-word', 'words', { multiEntry: true });
  invoices.createIndex('by-open-due-date', ['openDueDate', 'id']);

  db.createObjectStore('owed', { keyPath: ['currency', 'dueDate'] });

  const requests = db.createObjectStore('requests', { keyPath: 'requestId' });
  requests.createIndex('by-rev', 'rev');

  db.createObjectStore('misses', { keyPath: ['site', 'part'] });
  db.createObjectStore('preferences');
  db.createObjectStore('quarantine', { autoIncrement: true });

  const meta = db.createObjectStore('meta');
  meta.put(crypto.randomUUID(), 'generation');
  meta.put(crypto.randomUUID(), 'install');
};
