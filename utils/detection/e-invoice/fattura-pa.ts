import { type EInvoice, type EInvoiceParty, mailAddresses } from './e-invoice.ts';
import { docTypeOfTipoDocumento } from './type-codes.ts';
import { elementAt, elementsAt, firstStated, type Stated, statedAt, type XmlElement } from './xml-tree.ts';

/** The Italian e-invoice, FatturaPA 1.2 and its simplified form. One file may hold several invoices of one seller. */
export const fatturaPaRoots: ReadonlySet<string> = new Set(['FatturaElettronica', 'FatturaElettronicaSemplificata']);

/** What each body of a FatturaPA states, in order. */
export function readFatturaPa(root: XmlElement): EInvoice[] {
  const header = elementAt(root, 'FatturaElettronicaHeader');
  const seller = partyOf(header && elementAt(header, 'CedentePrestatore'));
  const buyer = partyOf(header && elementAt(header, 'CessionarioCommittente'));
  return elementsAt(root, 'FatturaElettronicaBody').map((body) => invoiceOf(body, seller, buyer));
}

function invoiceOf(body: XmlElement, seller: EInvoiceParty, buyer: EInvoiceParty): EInvoice {
  const general = elementAt(body, 'DatiGenerali/DatiGeneraliDocumento') ?? body;
  const total = firstStated(general, 'ImportoTotaleDocumento');
  return {
    docType: docTypeOfTipoDocumento(firstStated(general, 'TipoDocumento')?.text ?? null),
    number: firstStated(general, 'Numero'),
    issueDate: firstStated(general, 'Data'),
    currency: firstStated(general, 'Divisa')?.text ?? 'EUR',
    total,
    amountDue: sumOfPayments(body, total) ?? total,
    dueDates: statedAt(body, 'DatiPagamento/DettaglioPagamento/DataScadenzaPagamento'),
    terms: [],
    notes: statedAt(general, 'Causale'),
    items: statedAt(body, 'DatiBeniServizi/DettaglioLinee/Descrizione').slice(0, 3),
    seller,
    buyer,
  };
}

/** What is to be paid, in one sum or in instalments; TP03 is a payment made in advance. */
function sumOfPayments(body: XmlElement, total: Stated | null): Stated | null {
  const amounts = elementsAt(body, 'DatiPagamento')
    .filter((payment) => firstStated(payment, 'CondizioniPagamento')?.text !== 'TP03')
    .flatMap((payment) => statedAt(payment, 'DettaglioPagamento/ImportoPagamento'));
  const [first, ...others] = amounts;
  if (!first || others.length === 0) return first ?? null;
  const sum = amounts.reduce((reached, { text }) => reached + Math.round(Number(text) * 100), 0);
  // More than the invoice's total are not instalments but several ways to pay.
  if (total && sum > Math.round(Number(total.text) * 100)) return total;
  return Number.isSafeInteger(sum) ? { text: (sum / 100).toFixed(2), element: first.element } : first;
}

function partyOf(party: XmlElement | null): EInvoiceParty {
  if (!party) return { name: null, emails: [], country: null };
  const person = ['Nome', 'Cognome'].flatMap((part) => statedAt(party, `DatiAnagrafici/Anagrafica/${part}`));
  const [first] = person;
  const named = firstStated(party, 'DatiAnagrafici/Anagrafica/Denominazione');
  return {
    name: named ?? (first ? { text: person.map(({ text }) => text).join(' '), element: first.element } : null),
    emails: mailAddresses(statedAt(party, 'Contatti/Email')),
    country: firstStated(party, 'Sede/Nazione')?.text ?? 'IT',
  };
}
