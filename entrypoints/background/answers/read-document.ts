import type { Found, InvoiceReading, Reading } from '../../../utils/detection/reading.ts';
import { isRefusal } from '../../../utils/detection/refusal.ts';
import type { InvoiceField } from '../../../utils/domain/invoice.ts';
import type { Money } from '../../../utils/domain/money.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { DocumentAnswer, FactsInFile, InvoiceInFile } from '../../../utils/messages/documents.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import type { FactView } from '../../../utils/messages/views.ts';
import { knownAccounts } from '../../../utils/store/known-accounts.ts';
import { type Desk, look } from '../desk.ts';
import { takeFile } from '../file-parts.ts';
import { plainFact } from '../views/fact-views.ts';
import { asksForMoney } from './asks-for-money.ts';
import { compareWithFile } from './compare-with-file.ts';
import { factsAsRead } from './facts-as-read.ts';

/** Reads a file that belongs to no conversation, for the user to look over. Changes nothing. */
export async function readDocument(desk: Desk, { file }: Ask<'read-document'>): Promise<DocumentAnswer> {
  const base64 = takeFile(file.fileId, file.parts);
  if (base64 === null) throw new Refused('not-found');
  const { preferences } = await look(desk, {});
  const accounts = await knownAccounts(await desk.ledger());
  const ownAddresses = [...new Set([...accounts, ...Object.values(preferences.ownAddresses).flat()])];
  const ownNames = [preferences.ownName, preferences.ownBusiness].filter((name) => name !== null);
  const context = { account: ownAddresses[0] ?? '', ownAddresses, ownNames };
  const result = await desk.readFile({ name: file.name, base64, context });
  if (isRefusal(result)) return { kind: 'refused', reason: result.refused };
  if (!asksForMoney.has(result.docType) || result.invoices.length === 0) {
    return { kind: 'refused', reason: 'not-an-invoice' };
  }
  if (result.direction === 'received') return { kind: 'refused', reason: 'not-yours' };
  return said(result);
}

function said({ buyer, language, invoices }: Reading): DocumentAnswer {
  const client = { name: buyer?.value ?? null, email: null };
  return { kind: 'read', client, language, invoices: invoices.map(invoiceInFile) };
}

function invoiceInFile(invoice: InvoiceReading): InvoiceInFile {
  const amountDue = invoice.amountDue?.value ?? invoice.total?.value ?? null;
  const facts: FactsInFile = { ...factsAsRead(invoice), amountDue };
  const { choices } = compareWithFile({ facts: {}, where: () => null }, invoice, new Set());
  return { facts, evidence: shown.flatMap((field) => evidenceOf(field, invoice)), choices };
}

const shown = ['number', 'subject', 'issueDate', 'dueDate', 'total', 'amountDue'] as const satisfies InvoiceField[];

function evidenceOf(field: (typeof shown)[number], invoice: InvoiceReading): FactView[] {
  const found: Found<string | Money> | null = invoice[field];
  if (!found) return [];
  const { words, where } = found.evidence;
  return [{ field, value: plainFact(found.value), words, where, from: 'file' }];
}
