import type { Found } from '../../../detection/reading.ts';
import { parseCalendarDay } from '../../../domain/calendar-day.ts';
import { parseDecimal } from '../../../domain/money.ts';
import { apiStatusesOf } from '../../../domain/paypal-status.ts';
import { type InvoiceOnPage, sureFrom } from '../../payment-page.ts';
import { parseInvoiceId } from '../invoice-id.ts';

/** What the page's own data says of an invoice, in the names of the Invoicing API (v2.3); anything may be missing. */
type Data = Readonly<Record<string, unknown>>;

const mostText = 1_000_000;
const mostNodes = 20_000;
/** As sure as a fact becomes that words and data agree on. */
const agreed = 0.92;

/**
 * The invoices in data that the page carries for its own scripts, by id. It is read as it stands there, never fetched,
 * and only ever backs what the page shows: data may be older than what a person sees.
 */
export function inlineData(document: Document): ReadonlyMap<string, Data> {
  const found = new Map<string, Data>();
  let left = mostText;
  for (const script of document.querySelectorAll(
    'script[type="application/json"], script[type="application/ld+json"]',
  )) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) break;
    if (!text.includes('INV2-')) continue;
    try {
      collect(JSON.parse(text), found);
    } catch {
      // Somebody else's format: it says nothing here.
    }
  }
  return found;
}

function collect(root: unknown, found: Map<string, Data>): void {
  const open: unknown[] = [root];
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
    const at = open.pop();
    if (typeof at !== 'object' || at === null) continue;
    const id = parseInvoiceId(String((at as Data).id ?? ''));
    if (id && !found.has(id)) found.set(id, at as Data);
    open.push(...Object.values(at).slice(0, 2_000));
  }
}

/** The reading, with what it was unsure of made sure where the data says the same. Nothing is added, nothing changed. */
export function backed(invoice: InvoiceOnPage, data: Data | undefined): InvoiceOnPage {
  if (!data) return invoice;
  const detail = inside(data, 'detail');
  const back = <T>(fact: Found<T> | null, isSame: (value: T) => boolean): Found<T> | null =>
    fact && fact.confidence < sureFrom && isSame(fact.value)
      ? { ...fact, confidence: agreed, evidence: { ...fact.evidence, why: `${fact.evidence.why}, inline-data` } }
      : fact;
  const isMoney = (at: Data, name: string) => (value: { minor: number; currency: string }) => {
    const { currency_code: code, value: decimal } = inside(at, name);
    if (code !== value.currency || typeof decimal !== 'string') return false;
    return parseDecimal(decimal, value.currency)?.minor === value.minor;
  };
  const isDay = (day: unknown) => (value: string) =>
    typeof day === 'string' && parseCalendarDay(day.slice(0, 10)) === value;
  return {
    ...invoice,
    status: back(invoice.status, (value) => apiStatusesOf[value].includes(String(data.status))),
    number: back(invoice.number, (value) => value === detail.invoice_number),
    total: back(invoice.total, isMoney(data, 'amount')),
    amountDue: back(invoice.amountDue, isMoney(data, 'due_amount')),
    issueDate: back(invoice.issueDate, isDay(detail.invoice_date)),
    dueDate: back(invoice.dueDate, isDay(inside(detail, 'payment_term').due_date)),
  };
}

function inside(data: Data, name: string): Data {
  const value = data[name];
  return typeof value === 'object' && value !== null ? (value as Data) : {};
}
