import { type EInvoice, type EInvoiceParty, mailAddresses } from './e-invoice.ts';
import { docTypeOfUntdidCode } from './type-codes.ts';
import { elementAt, elementsAt, firstStated, type Stated, statedAt, type XmlElement } from './xml-tree.ts';

/*
 * UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD and XRechnung. ZUGFeRD 1.0 (CrossIndustryDocument) has the same
 * tree under older names, which stand second in the alternatives.
 */

export const ciiRoots: ReadonlySet<string> = new Set(['CrossIndustryInvoice', 'CrossIndustryDocument']);

const document = 'ExchangedDocument|HeaderExchangedDocument';
const transaction = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const agreement = `${transaction}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement`;
const settlement = `${transaction}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement`;
const summation = 'SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation';
const item = `${transaction}/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct/Name`;

/** What a Cross Industry Invoice states. */
export function readCii(root: XmlElement): EInvoice {
  const currency = firstStated(root, `${settlement}/InvoiceCurrencyCode`)?.text ?? null;
  return {
    docType: docTypeOfUntdidCode(firstStated(root, `${document}/TypeCode`)?.text ?? null),
    number: firstStated(root, `${document}/ID`),
    issueDate: firstStated(root, `${document}/IssueDateTime/DateTimeString|DateTime`),
    currency,
    total: sumIn(root, 'GrandTotalAmount', currency),
    amountDue: sumIn(root, 'DuePayableAmount', currency),
    dueDates: statedAt(root, `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString|DateTime`),
    terms: statedAt(root, `${settlement}/SpecifiedTradePaymentTerms/Description`),
    notes: statedAt(root, `${document}/IncludedNote/Content`),
    items: statedAt(root, item).slice(0, 3),
    seller: partyOf(elementAt(root, `${agreement}/SellerTradeParty`)),
    buyer: partyOf(elementAt(root, `${agreement}/BuyerTradeParty`)),
  };
}

/** A total may stand twice, in the invoice's currency and in that of the tax. */
function sumIn(root: XmlElement, name: string, currency: string | null): Stated | null {
  const stated = statedAt(root, `${settlement}/${summation}/${name}`);
  return stated.find(({ element }) => element.attributes.currencyID === currency) ?? stated[0] ?? null;
}

function partyOf(party: XmlElement | null): EInvoiceParty {
  if (!party) return { name: null, emails: [], country: null };
  return {
    name: firstStated(
      party,
      'Name',
      'SpecifiedLegalOrganization/TradingBusinessName',
      'DefinedTradeContact/PersonName',
      'DefinedTradeContact/DepartmentName',
    ),
    emails: mailAddresses([
      ...statedAt(party, 'URIUniversalCommunication/URIID'),
      ...elementsAt(party, 'DefinedTradeContact').flatMap((contact) =>
        statedAt(contact, 'EmailURIUniversalCommunication/URIID'),
      ),
    ]),
    country: firstStated(party, 'PostalTradeAddress/CountryID')?.text ?? null,
  };
}
