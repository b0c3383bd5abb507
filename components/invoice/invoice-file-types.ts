/** Files an invoice is read from, as the `accept` of a file input. Their content decides, not their name. */
export const invoiceFileTypes = '.pdf,.xml,application/pdf,application/xml,text/xml';
