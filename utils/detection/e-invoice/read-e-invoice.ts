import type { MailContext } from '../mail/whose-mail.ts';
import type { DocType, Reading } from '../reading.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { ciiRoots, readCii } from './cii.ts';
import { decodeXml } from './decode-xml.ts';
import type { EInvoice } from './e-invoice.ts';
import { fatturaPaRoots, readFatturaPa } from './fattura-pa.ts';
import { mostXmlBytes, parseXml } from './parse-xml.ts';
import { readingOfEInvoices, readingOfOtherKind } from './reading-of-e-invoice.ts';
import { readUbl, ublOtherKinds, ublRoots } from './ubl.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * What an e-invoice says: UN/CEFACT CII (Factur-X, ZUGFeRD 1 and 2, XRechnung), UBL (Peppol, EN 16931, XRechnung) or
 * FatturaPA, told by its root element and never by its file name. Or why it was not read.
 */
export function readEInvoice(file: Uint8Array | string, context: MailContext): Reading | Refusal {
  if (file.length > mostXmlBytes) return refuse('too-large');
  const root = parseXml(typeof file === 'string' ? file.replace(/^\ufeff/, '') : decodeXml(file));
  if (isRefusal(root)) return root;
  // A Peppol envelope holds the document beside its own header.
  const documents = root.name === 'StandardBusinessDocument' ? root.children : [root];
  for (const document of documents) {
    const invoices = invoicesIn(document);
    if (invoices.length > 0) return readingOfEInvoices(invoices, context);
    const other = otherKind(document);
    if (other) return readingOfOtherKind(other);
  }
  return refuse('unknown-kind');
}

function invoicesIn(root: XmlElement): EInvoice[] {
  if (ciiRoots.has(root.name)) return [readCii(root)];
  if (ublRoots.has(root.name)) return [readUbl(root)];
  if (fatturaPaRoots.has(root.name)) return readFatturaPa(root);
  return [];
}

function otherKind(root: XmlElement): DocType | null {
  // Order-X is an order in the dress of Factur-X.
  if (/^SCRDMCCBDACIO/.test(root.name)) return 'order';
  return Object.hasOwn(ublOtherKinds, root.name) ? (ublOtherKinds[root.name] ?? null) : null;
}
