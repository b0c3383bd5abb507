import type { DocType } from '../reading.ts';
import { type EInvoice, type EInvoiceParty, mailAddresses } from './e-invoice.ts';
import { docTypeOfUntdidCode } from './type-codes.ts';
import { elementAt, firstStated, statedAt, type XmlElement } from './xml-tree.ts';

/** UBL documents that ask for money, by root: Peppol BIS, XRechnung, EN 16931 and the national ones. */
export const ublRoots: ReadonlySet<string> = new Set(['Invoice', 'CreditNote', 'DebitNote', 'SelfBilledInvoice']);

/** UBL documents that are no invoice, but are sent between the same people. */
export const ublOtherKinds: Readonly<Record<string, DocType>> = {
  Order: 'order',
  OrderResponse: 'order',
  OrderResponseSimple: 'order',
  Quotation: 'quote',
  DespatchAdvice: 'delivery',
  ReceiptAdvice: 'delivery',
  Statement: 'statement',
  RemittanceAdvice: 'payment-notice',
  ApplicationResponse: 'other',
  SelfBilledCreditNote: 'creditnote',
};

const sums = 'LegalMonetaryTotal|RequestedMonetaryTotal';

/** What a UBL invoice or credit note states. */
export function readUbl(root: XmlElement): EInvoice {
  const code = firstStated(root, 'InvoiceTypeCode', 'CreditNoteTypeCode')?.text ?? null;
  const amountDue = firstStated(root, `${sums}/PayableAmount`);
  return {
    docType: docTypeOf(root.name, code),
    number: firstStated(root, 'ID'),
    issueDate: firstStated(root, 'IssueDate'),
    currency: firstStated(root, 'DocumentCurrencyCode')?.text ?? amountDue?.element.attributes.currencyID ?? null,
    total: firstStated(root, `${sums}/TaxInclusiveAmount`),
    amountDue,
    dueDates: [
      ...statedAt(root, 'DueDate'),
      ...statedAt(root, 'PaymentMeans/PaymentDueDate'),
      ...statedAt(root, 'PaymentTerms/PaymentDueDate|InstallmentDueDate'),
    ],
    terms: statedAt(root, 'PaymentTerms/Note'),
    notes: statedAt(root, 'Note'),
    items: statedAt(root, 'InvoiceLine|CreditNoteLine|DebitNoteLine/Item/Name').slice(0, 3),
    seller: partyOf(elementAt(root, 'AccountingSupplierParty|SellerSupplierParty/Party')),
    buyer: partyOf(elementAt(root, 'AccountingCustomerParty|BuyerCustomerParty/Party')),
  };
}

function docTypeOf(rootName: string, code: string | null): DocType {
  const docType = docTypeOfUntdidCode(code);
  if (rootName === 'CreditNote' && docType === 'invoice') return 'creditnote';
  return rootName === 'SelfBilledInvoice' && docType === 'invoice' ? 'selfbilled' : docType;
}

function partyOf(party: XmlElement | null): EInvoiceParty {
  if (!party) return { name: null, emails: [], country: null };
  return {
    name: firstStated(party, 'PartyName/Name', 'PartyLegalEntity/RegistrationName', 'Contact/Name'),
    emails: mailAddresses([...statedAt(party, 'Contact/ElectronicMail'), ...statedAt(party, 'EndpointID')]),
    country: firstStated(party, 'PostalAddress/Country/IdentificationCode')?.text ?? null,
  };
}
