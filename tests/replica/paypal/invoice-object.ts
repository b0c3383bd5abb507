import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';

/** The part of PayPal's Invoicing v2 invoice that the pages are drawn from, field for field as its specification. */
export interface PaypalInvoice {
  readonly id: string;
  readonly parent_id?: string;
  readonly status: PaypalStatus;
  readonly detail: {
    readonly invoice_number: string;
    readonly reference?: string;
    readonly invoice_date: CalendarDay;
    readonly currency_code: string;
    readonly note?: string;
    readonly terms_and_conditions?: string;
    readonly payment_term: { readonly term_type: PaypalTerm; readonly due_date?: CalendarDay };
    readonly metadata: {
      readonly first_sent_time?: string;
      readonly created_by_flow: 'REGULAR_SINGLE' | 'MULTIPLE_RECIPIENTS_GROUP' | 'RECURRING';
      readonly recipient_view_url: string;
      readonly invoicer_view_url: string;
    };
    readonly viewed_by_recipient: boolean;
  };
  readonly primary_recipients: readonly [
    {
      readonly billing_info: {
        readonly name?: { readonly given_name: string; readonly surname: string };
        readonly business_name?: string;
        readonly email_address?: string;
      };
    },
  ];
  readonly items: readonly PaypalItem[];
  readonly amount: PaypalAmount;
  readonly tax_total?: PaypalAmount;
  readonly discount?: PaypalAmount;
  readonly due_amount: PaypalAmount;
  readonly gratuity?: PaypalAmount;
  readonly payments?: {
    readonly paid_amount: PaypalAmount;
    readonly transactions: readonly PaypalPayment[];
  };
  readonly refunds?: { readonly refund_amount: PaypalAmount };
}

export interface PaypalAmount {
  readonly currency_code: string;
  /** A plain decimal. */
  readonly value: string;
}

export interface PaypalItem {
  readonly name: string;
  readonly quantity: string;
  readonly unit_amount: PaypalAmount;
}

export interface PaypalPayment {
  readonly type: 'PAYPAL' | 'EXTERNAL';
  readonly method: 'PAYPAL' | 'BANK_TRANSFER' | 'CASH' | 'CHECK' | 'CREDIT_CARD';
  readonly payment_date: CalendarDay;
  readonly amount: PaypalAmount;
}

export const paypalStatuses = [
  'DRAFT',
  'SCHEDULED',
  'SENT',
  'UNPAID',
  'PARTIALLY_PAID',
  'PAYMENT_PENDING',
  'PAID',
  'MARKED_AS_PAID',
  'CANCELLED',
  'AUTO_CANCELLED',
  'REFUNDED',
  'PARTIALLY_REFUNDED',
  'MARKED_AS_REFUNDED',
] as const;

export type PaypalStatus = (typeof paypalStatuses)[number];

export type PaypalTerm =
  | 'DUE_ON_RECEIPT'
  | 'DUE_ON_DATE_SPECIFIED'
  | 'NET_10'
  | 'NET_15'
  | 'NET_30'
  | 'NET_45'
  | 'NO_DUE_DATE';

/** An invoice with what the pages know besides the specification's object. */
export interface PaypalCase {
  readonly invoice: PaypalInvoice;
  /** Days on which PayPal mailed a reminder at the merchant's wish; the earliest first. */
  readonly reminders: readonly CalendarDay[];
  /** The address of the series it belongs to, where it repeats. */
  readonly series: string | null;
}
