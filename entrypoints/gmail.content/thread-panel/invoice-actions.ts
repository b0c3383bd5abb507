import type { PanelActions } from '../../../components/invoice/thread-panel.tsx';
import { toneOfOccasion } from '../../../utils/domain/drafts/occasion.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { panelActions } from '../../in-pages/panel-actions.ts';
import { quietly } from '../../in-pages/quietly.ts';
import type { Tools } from '../tools.ts';
import { insertDraft, insertOtherWording } from './insert-draft.ts';
import { resendInvoice } from './resend-invoice.ts';
import type { ThreadState } from './thread-state.ts';
import { toPayables } from './to-payables.ts';

/** What the buttons of one invoice do in its thread. */
export function invoiceActions(
  tools: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
  refresh: () => Promise<void>,
): PanelActions {
  /** What came in meanwhile, here or elsewhere, speaks before the draft does. */
  const withNews = (act: (now: PanelView) => Promise<void>) =>
    void state
      .run(async () => {
        await refresh();
        const now = state.shown.value.panels.find(({ invoice }) => invoice.invoiceId === panel.invoice.invoiceId);
        if (now) await act(now);
      })
      .catch(() => {});

  return panelActions({ ask: tools.ask, state, refresh }, panel, {
    onTone: (tone) => withNews((now) => insertDraft(tools, thread, state, now, tone)),
    onResend: () => withNews((now) => resendInvoice(tools, thread, state, now)),
    toPayables: (address) =>
      withNews(async (now) => {
        const { clientId } = now.invoice;
        await tools.ask('set-payables-address', { clientId, email: address, requestId: newRequestId() });
        await toPayables(tools, thread, state, now, address);
      }),
    drafts: {
      written: state.shown.value.written?.invoiceId === panel.invoice.invoiceId ? state.shown.value.written : null,
      onOccasion: (occasion, settlement) =>
        withNews((now) => {
          // A mail that says the invoice comes once more has it with it: that is a forward, not a reply.
          if (occasion === 'resend') return resendInvoice(tools, thread, state, now);
          const tone = toneOfOccasion(occasion, now.suggestedTone ?? 'polite');
          return insertDraft(tools, thread, state, now, tone, { occasion, ...(settlement && { settlement }) });
        }),
      onSettings: () => quietly(tools.ask('open-settings', {})),
      onAnotherWording: () => withNews((now) => insertOtherWording(tools, thread, state, now)),
    },
    onFold: (folded) => quietly(tools.ask('fold-panel', { folded })),
  });
}
