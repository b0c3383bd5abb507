/** The facts a sample e-invoice is to state; what is left out is not written. */
export interface SampleEInvoice {
  readonly number?: string;
  readonly typeCode?: string;
  readonly issued?: string;
  readonly due?: readonly string[];
  readonly terms?: string;
  readonly total?: string;
  readonly amountDue?: string;
  readonly currency?: string;
  readonly seller?: string;
  readonly sellerEmail?: string;
  readonly buyer?: string;
  readonly buyerEmail?: string;
}

const usual = {
  number: 'R-2026-17',
  typeCode: '380',
  issued: '2026-03-02',
  due: [] as readonly string[],
  total: '1190.00',
  amountDue: '1190.00',
  currency: 'EUR',
  seller: 'Studio Nord',
  buyer: 'Kunde GmbH',
};

/** A Cross Industry Invoice (Factur-X, ZUGFeRD 2, XRechnung). */
export function aCii(changes: SampleEInvoice = {}): string {
  const { number, typeCode, issued, due, terms, total, amountDue, currency, ...parties } = { ...usual, ...changes };
  const day = (iso: string) => `<udt:DateTimeString format="102">${iso.replaceAll('-', '')}</udt:DateTimeString>`;
  const paymentTerms = [
    ...(terms === undefined ? [] : [`<ram:Description>${terms}</ram:Description>`]),
    ...due.map((iso) => `<ram:DueDateDateTime>${day(iso)}</ram:DueDateDateTime>`),
  ].map((inside) => `<ram:SpecifiedTradePaymentTerms>${inside}</ram:SpecifiedTradePaymentTerms>`);
  const party = (name: string | undefined, email: string | undefined) =>
    `<ram:Name>${name}</ram:Name>` +
    (email
      ? `<ram:URIUniversalCommunication><ram:URIID schemeID="EM">${email}</ram:URIID></ram:URIUniversalCommunication>`
      : '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocument><ram:ID>${number}</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode>
<ram:IssueDateTime>${day(issued)}</ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>
<ram:SellerTradeParty>${party(parties.seller, parties.sellerEmail)}</ram:SellerTradeParty>
<ram:BuyerTradeParty>${party(parties.buyer, parties.buyerEmail)}</ram:BuyerTradeParty>
</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>
<ram:InvoiceCurrencyCode>${currency}</ram:InvoiceCurrencyCode>${paymentTerms.join('')}
<ram:SpecifiedTradeSettlementHeaderMonetarySummation>
<ram:GrandTotalAmount>${total}</ram:GrandTotalAmount><ram:DuePayableAmount>${amountDue}</ram:DuePayableAmount>
</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;
}

/** A UBL invoice (Peppol, XRechnung). */
export function aUbl(changes: SampleEInvoice = {}, root = 'Invoice'): string {
  const { number, typeCode, issued, due, terms, total, amountDue, currency, ...parties } = { ...usual, ...changes };
  const party = (name: string | undefined, email: string | undefined) =>
    `<cac:Party><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName>` +
    (email ? `<cac:Contact><cbc:ElectronicMail>${email}</cbc:ElectronicMail></cac:Contact>` : '') +
    '</cac:Party>';
  return `<?xml version="1.0"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>${number}</cbc:ID><cbc:IssueDate>${issued}</cbc:IssueDate>${due.map((iso) => `<cbc:DueDate>${iso}</cbc:DueDate>`).join('')}
<cbc:${root}TypeCode>${typeCode}</cbc:${root}TypeCode><cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty>${party(parties.seller, parties.sellerEmail)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party(parties.buyer, parties.buyerEmail)}</cac:AccountingCustomerParty>
${terms === undefined ? '' : `<cac:PaymentTerms><cbc:Note>${terms}</cbc:Note></cac:PaymentTerms>`}
<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="${currency}">${total}</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="${currency}">${amountDue}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</${root}>`;
}
