import { h } from 'preact';
import { describeInvoice } from '../../../components/overlay/host-attributes.ts';
import { InvoiceOverlay, type InvoiceOverlayState } from '../../../components/paypal/invoice-overlay.tsx';
import { showDocked } from '../../../components/paypal/show-docked.ts';
import { toneOfOccasion } from '../../../utils/domain/drafts/occasion.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { PaypalInvoiceAnswer } from '../../../utils/messages/paypal.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import { panelActions } from '../../in-pages/panel-actions.ts';
import { type PanelState, panelState } from '../../in-pages/panel-state.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { InvoiceSeen } from '../answers.ts';
import { withEvidence } from '../invoice-panel/with-evidence.ts';
import { type DraftPick, writeDraft, writeOtherWording } from '../invoice-panel/write-draft.ts';
import { sureReading } from '../sure-reading.ts';
import type { Tools } from '../tools.ts';

/** Shows on an invoice's own page how it stands, what comes next and why, and writes its reminders. */
export function invoicePanel(tools: Tools): void {
  const { site, ask, answers, signal } = tools;
  let state: PanelState<InvoiceOverlayState> | null = null;
  let shownId: string | null = null;
  let takeOut = () => {};
  let latest: InvoiceSeen | null = null;
  let target: 'mail' | 'copy' = 'mail';
  /** Entries that tracked something and were told of: each is told once. */
  const announced = new Set<string>();

  answers.onInvoice((seen) => {
    latest = seen;
    const shown = seen && shownOf(seen);
    if (!seen || !shown) return remove();
    const { invoiceId } = seen.look.invoice;
    if (shownId !== invoiceId) remove();
    const host = site.docked('paypal-panel');
    describeInvoice(host, shown.row, invoiceId);
    const now = {
      shown,
      target: seen.look.note ? ('note' as const) : target,
      ...(isSent(invoiceId) && { written: null }),
    };
    if (state) state.show(now);
    else mount(host, invoiceId, now);
    announceTracking(seen.answer);
  });
  signal.addEventListener('abort', remove, { once: true });

  function mount(host: HTMLElement, invoiceId: string, now: Pick<InvoiceOverlayState, 'shown' | 'target'>): void {
    shownId = invoiceId;
    const mounted = panelState<InvoiceOverlayState>({ scheme: site.schemeAt(document.body), written: null, ...now });
    state = mounted;
    const write = (tone: Tone, pick?: DraftPick) =>
      void mounted.run(() => writeDraft(tools, mounted, () => latest, tone, pick)).catch(() => {});
    const actions = {
      ofInvoice: ({ panel }: Extract<InvoiceOverlayState['shown'], { kind: 'tracked' }>) =>
        panelActions({ ask, state: mounted, refresh: answers.refresh }, panel, {
          onTone: (tone) => write(tone),
          onResend: null,
          drafts: {
            written: mounted.shown.value.written,
            onOccasion: (occasion, settlement) =>
              write(toneOfOccasion(occasion, panel.suggestedTone ?? 'polite'), {
                occasion,
                ...(settlement && { settlement }),
              }),
            onSettings: () => quietly(ask('open-settings', {})),
            onAnotherWording: () =>
              void mounted.run(() => writeOtherWording(tools, mounted, () => latest)).catch(() => {}),
          },
        }),
      onTarget(chosen: InvoiceOverlayState['target']) {
        if (chosen !== 'note') target = chosen;
        mounted.show({ target: chosen });
      },
      onTwin: (isSame: boolean) => void mounted.run(() => settleTwin(isSame)).catch(() => {}),
    };
    takeOut = showDocked(host, h(InvoiceOverlay, { state: mounted.shown, actions }));
  }

  /** The draft in PayPal's note has gone out, and is no longer there to be put in other words. */
  function isSent(invoiceId: string): boolean {
    return state?.shown.value.written?.target === 'note' && tools.noteDraft.standingFor(invoiceId) === null;
  }

  function remove(): void {
    takeOut();
    takeOut = () => {};
    state = null;
    shownId = null;
    site.undock('paypal-panel');
  }

  async function settleTwin(isSame: boolean): Promise<void> {
    if (latest?.answer.kind !== 'twin') return;
    const { look, answer } = latest;
    const twinId = answer.twin.invoiceId;
    const invoice = sureReading(look.invoice);
    answers.take(await ask('settle-twin', { invoice, twinId, isSame, requestId: newRequestId() }));
    state?.say({ words: text('notice_tracked') });
  }

  function announceTracking(answer: PaypalInvoiceAnswer): void {
    const entryId = answer.kind === 'tracked' ? answer.panel.justTracked?.entryId : undefined;
    if (entryId === undefined || announced.has(entryId)) return;
    announced.add(entryId);
    const undo = () =>
      void state
        ?.run(async () => {
          await ask('undo', { entryIds: [entryId], requestId: newRequestId() });
          await answers.refresh();
        })
        .catch(() => {});
    state?.say({ words: text('notice_tracked_automatically'), undo });
  }
}

function shownOf({ look, answer }: InvoiceSeen): InvoiceOverlayState['shown'] | null {
  if (answer.kind === 'tracked') return { ...answer, panel: withEvidence(answer.panel, look.invoice) };
  return answer.kind === 'settled' || answer.kind === 'twin' ? answer : null;
}
