import { signal as stateOf } from '@preact/signals';
import { h } from 'preact';
import { AddByHand, type AddByHandState, type FoundOnPage } from '../../../components/paypal/add-by-hand.tsx';
import { showDocked } from '../../../components/paypal/show-docked.ts';
import { toDecimal } from '../../../utils/domain/money.ts';
import { parseTypedMoney } from '../../../utils/domain/typed-money.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { InvoiceOnPage } from '../../../utils/pages/payment-page.ts';
import type { InvoiceSeen } from '../answers.ts';
import { sureReading } from '../sure-reading.ts';
import type { Tools } from '../tools.ts';

/** Offers to add an invoice whose page says too little for sure, with what was found in the fields. */
export function addByHand({ site, ask, answers, signal }: Tools): void {
  const state = stateOf<AddByHandState>({ scheme: 'light', found: foundOn(null), busy: false, notice: null });
  let shownId: string | null = null;
  let takeOut = () => {};
  let latest: InvoiceSeen | null = null;
  /** Where the user does not want to be asked in this tab. */
  const declined = new Set<string>();

  answers.onInvoice((seen) => {
    latest = seen;
    const { invoiceId } = seen?.look.invoice ?? { invoiceId: null };
    if (seen?.answer.kind !== 'offer' || invoiceId === null || declined.has(invoiceId)) return remove();
    if (shownId === invoiceId) return;
    remove();
    mount(seen, invoiceId);
  });
  signal.addEventListener('abort', remove, { once: true });

  function mount({ look, answer }: InvoiceSeen, invoiceId: string): void {
    if (answer.kind !== 'offer') return;
    shownId = invoiceId;
    const host = site.docked('paypal-add');
    host.setAttribute('data-invoice', invoiceId);
    state.value = { scheme: site.schemeAt(document.body), found: foundOn(look.invoice), busy: false, notice: null };
    const onNotNow = () => {
      declined.add(invoiceId);
      remove();
    };
    takeOut = showDocked(host, h(AddByHand, { state, onTrack: (entered) => void track(entered), onNotNow }));
  }

  function remove(): void {
    takeOut();
    takeOut = () => {};
    shownId = null;
    site.undock('paypal-add');
  }

  async function track(entered: FoundOnPage): Promise<void> {
    const say = (words: string) => {
      state.value = { ...state.value, busy: false, notice: { words } };
    };
    const currency = latest?.look.invoice.total?.value.currency ?? null;
    const amountDue = parseTypedMoney(entered.amountDue, currency);
    const client = entered.client.trim();
    if (!latest || state.value.busy) return;
    if (!amountDue || amountDue.minor <= 0) return say(text('offer_amount_needed'));
    if (client === '') return say(text('error_client_needed'));
    state.value = { ...state.value, busy: true, notice: null };
    const number = entered.number.trim() || null;
    const typed = { number, client, amountDue, dueDate: entered.dueDate };
    const invoice = sureReading(latest.look.invoice);
    try {
      answers.take(await ask('track-paypal-invoice', { invoice, typed, requestId: newRequestId() }));
    } catch {
      say(text('error_not_saved'));
    }
  }
}

function foundOn(invoice: InvoiceOnPage | null): FoundOnPage {
  const money = invoice?.amountDue?.value ?? invoice?.total?.value;
  return {
    number: invoice?.number?.value ?? '',
    client: invoice?.client?.value ?? '',
    amountDue: money ? `${money.currency} ${toDecimal(money)}` : '',
    dueDate: invoice?.dueDate?.value ?? null,
  };
}
