/** Where in a payment service a page stands, and whose side of an invoice it shows. */
export type PaymentWhere =
  /** The user's own invoices. */
  | { readonly role: 'merchant'; readonly view: 'list' | 'series' | 'create' | 'settings' }
  | { readonly role: 'merchant'; readonly view: 'invoice'; readonly invoiceId: string }
  /** A bill somebody else sent: never the user's own. */
  | { readonly role: 'payer'; readonly view: 'invoice' | 'money-request' }
  | { readonly role: 'none'; readonly view: 'activity' | 'other' };
