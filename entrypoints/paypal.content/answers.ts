import { today } from '../../utils/clock.ts';
import type { PaypalInvoiceAnswer, PaypalRowView } from '../../utils/messages/paypal.ts';
import type { ListedInvoice, PageLook, PaymentSite } from '../../utils/pages/payment-site.ts';
import { quietly } from '../in-pages/quietly.ts';
import type { NoteDraft } from './note-draft.ts';
import { sureReading } from './sure-reading.ts';
import type { Tools } from './tools.ts';

/** The list as it stands, with what is known of its rows by PayPal's id; a row without an answer is not there yet. */
export interface ListSeen {
  readonly rows: readonly ListedInvoice[];
  /** Of every row seen since the list was opened: lists that recycle their rows hold a few at a time. */
  readonly known: ReadonlyMap<string, PaypalRowView | null>;
  readonly justTracked: readonly string[];
}

export type InvoiceLook = Extract<PageLook, { kind: 'invoice' }>;

export interface InvoiceSeen {
  readonly look: InvoiceLook;
  readonly answer: PaypalInvoiceAnswer;
}

/** Asks the background once for what a page says, and again when the page says something else or the journal does. */
export interface Answers {
  /** Null while no list is shown, or where the user has switched PayPal off. */
  onList(tell: (seen: ListSeen | null) => void): void;
  onInvoice(tell: (seen: InvoiceSeen | null) => void): void;
  /** Asks again; resolves once the answer was told. */
  refresh(): Promise<void>;
  /** An answer that a change brought along. */
  take(answer: PaypalInvoiceAnswer): void;
}

interface Surroundings {
  readonly site: PaymentSite;
  readonly ask: Tools['ask'];
  readonly noteDraft: NoteDraft;
  readonly onChange: (changed: () => void) => void;
  readonly signal: AbortSignal;
}

export function answersFor({ site, ask, noteDraft, onChange, signal }: Surroundings): Answers {
  const listTellers: ((seen: ListSeen | null) => void)[] = [];
  const invoiceTellers: ((seen: InvoiceSeen | null) => void)[] = [];
  let look: PageLook = { kind: 'other' };
  let known = new Map<string, PaypalRowView | null>();
  let justTracked: readonly string[] = [];
  let answer: PaypalInvoiceAnswer | null = null;
  /** What the answers are answers to; null where they are out of date. */
  let askedFor: string | null = null;
  let asking: Promise<void> | null = null;

  function tell(): void {
    if (signal.aborted) return;
    const list = look.kind === 'list' && known.size > 0 ? { rows: look.rows, known, justTracked } : null;
    const invoice = look.kind === 'invoice' && answer ? { look, answer } : null;
    for (const teller of listTellers) teller(list);
    for (const teller of invoiceTellers) teller(invoice?.answer.kind === 'off' ? null : invoice);
  }

  /** One question at a time; what the page says meanwhile is asked after it. */
  function askWhereNew(): Promise<void> {
    asking ??= askOnce().finally(() => {
      asking = null;
      if (!signal.aborted && questionIn(look) !== askedFor && askedFor !== null) quietly(askWhereNew());
    });
    return asking;
  }

  async function askOnce(): Promise<void> {
    const about = look;
    const question = questionIn(about);
    if (question === askedFor) return;
    askedFor = question;
    if (about.kind === 'list') await askList(about);
    if (about.kind === 'invoice') await askInvoice(about);
    tell();
  }

  async function askList({ rows }: Extract<PageLook, { kind: 'list' }>): Promise<void> {
    const invoices = rows.map(({ invoice }) => sureReading(invoice)).slice(0, 1_000);
    const answered = await ask('read-paypal-list', { invoices });
    if (answered.kind === 'off') {
      known = new Map();
      justTracked = [];
      return;
    }
    for (const { invoiceId } of invoices) known.set(invoiceId, answered.rows[invoiceId] ?? null);
    justTracked = [...justTracked, ...answered.justTracked];
  }

  async function askInvoice({ invoice }: InvoiceLook): Promise<void> {
    const written = noteDraft.sentWith(invoice, today());
    const answered = await ask('read-paypal-invoice', { invoice: sureReading(invoice), written });
    if (written) noteDraft.forget();
    if (look.kind === 'invoice' && look.invoice.invoiceId === invoice.invoiceId) answer = answered;
  }

  function see(next: PageLook): void {
    if (placeOf(next) !== placeOf(look)) {
      known = new Map();
      justTracked = [];
      answer = null;
      askedFor = null;
    }
    look = next;
    // Asked first: under an extension that was updated no word can be shown any more, and asking finds that out.
    if (next.kind !== 'other') quietly(askWhereNew());
    tell();
  }

  async function refresh(): Promise<void> {
    await asking?.catch(() => {});
    askedFor = null;
    await askWhereNew();
  }

  site.watch(see, signal);
  onChange(() => quietly(refresh()));

  return {
    onList: (teller) => void listTellers.push(teller),
    onInvoice: (teller) => void invoiceTellers.push(teller),
    refresh,
    take(taken) {
      answer = taken;
      tell();
    },
  };
}

/** What a page is asked about, as text: the same page drawn anew is no new question. */
function questionIn(look: PageLook): string {
  if (look.kind === 'other') return '';
  const invoices = look.kind === 'list' ? look.rows.map(({ invoice }) => invoice) : [look.invoice];
  return `${look.kind} ${JSON.stringify(invoices.map(sureReading))}`;
}

function placeOf(look: PageLook): string {
  return look.kind === 'invoice' ? look.invoice.invoiceId : look.kind;
}
