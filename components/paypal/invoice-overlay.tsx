import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { PaypalInvoiceAnswer } from '../../utils/messages/paypal.ts';
import { Button } from '../controls/button.tsx';
import { Notice, type NoticeText } from '../controls/notice.tsx';
import { Question, type QuestionText } from '../controls/question.tsx';
import type { WrittenDraft } from '../drafts/draft-actions.ts';
import { badgeOf } from '../invoice/badge-of.ts';
import { Mark } from '../invoice/mark.tsx';
import { namesOf, SameInvoiceQuestion } from '../invoice/same-invoice-question.tsx';
import { type PanelActions, ThreadPanel } from '../invoice/thread-panel.tsx';
import { DraftTarget, type DraftTargetName } from './draft-target.tsx';

export type InvoiceShown = Extract<PaypalInvoiceAnswer, { kind: 'tracked' | 'settled' | 'twin' }>;

export interface WrittenOnPaypal extends WrittenDraft {
  readonly target: DraftTargetName;
}

export interface InvoiceOverlayState {
  readonly scheme: 'light' | 'dark';
  readonly today: CalendarDay;
  readonly shown: InvoiceShown;
  /** Where a draft goes; the note of PayPal's reminder while its dialog is open. */
  readonly target: DraftTargetName;
  /** The draft that was written last, and where to; null before, and once it went out as PayPal's reminder. */
  readonly written: WrittenOnPaypal | null;
  readonly busy: boolean;
  readonly notice: NoticeText | null;
  readonly question: QuestionText | null;
}

export interface InvoiceOverlayActions {
  readonly ofInvoice: (shown: Extract<InvoiceShown, { kind: 'tracked' }>) => PanelActions;
  readonly onTarget: (target: DraftTargetName) => void;
  readonly onTwin: (isSame: boolean) => void;
}

interface InvoiceOverlayProps {
  readonly state: ReadonlySignal<InvoiceOverlayState>;
  readonly actions: InvoiceOverlayActions;
}

/** What stands at the foot of an invoice's own page. It can be made small, and then says how the invoice stands. */
export function InvoiceOverlay({ state, actions }: InvoiceOverlayProps) {
  const isFolded = useSignal(false);
  const { scheme, today, shown, target, busy, notice, question } = state.value;
  const fold = () => {
    isFolded.value = !isFolded.value;
  };
  if (isFolded.value) {
    return (
      <section class="summary folded" data-scheme={scheme} aria-label={text('paypal_panel_label')}>
        <Standing shown={shown} today={today} />
        <Button weight="quiet" expanded={false} onPress={fold}>
          {text('paypal_unfold')}
        </Button>
      </section>
    );
  }
  return (
    <section class="overlay docked" data-scheme={scheme} aria-label={text('paypal_panel_label')} aria-busy={busy}>
      {shown.kind === 'tracked' && (
        <ThreadPanel
          key={shown.panel.invoice.invoiceId}
          panel={shown.panel}
          today={today}
          busy={busy}
          actions={actions.ofInvoice(shown)}
          files={null}
        />
      )}
      {shown.kind === 'settled' && (
        <p class="standing">
          <Standing shown={shown} today={today} /> <span class="quiet-words"> · {text('paypal_settled')}</span>
        </p>
      )}
      {shown.kind === 'twin' && (
        <SameInvoiceQuestion
          question={text('paypal_twin_question', namesOf(shown.twin))}
          busy={busy}
          onAnswer={actions.onTwin}
        />
      )}
      {question && <Question question={question} />}
      <Notice notice={notice} />
      <div class="fold">
        {shown.kind === 'tracked' && isOwed(shown) && <DraftTarget target={target} onTarget={actions.onTarget} />}
        <Button weight="quiet" expanded onPress={fold}>
          {text('paypal_fold')}
        </Button>
      </div>
    </section>
  );
}

function Standing({ shown: { row }, today }: { readonly shown: InvoiceShown; readonly today: CalendarDay }) {
  const badge = badgeOf(row, today);
  return (
    <span>
      <span class={badge.tone}>
        <Mark mark={badge.mark} />
      </span>{' '}
      <bdi>{row.number ? text('panel_invoice', { number: row.number }) : text('panel_invoice_without_number')}</bdi>
      {' · '}
      <strong class={badge.tone}>{badge.words}</strong>
    </span>
  );
}

function isOwed({ panel }: Extract<InvoiceShown, { kind: 'tracked' }>): boolean {
  return panel.invoice.standing !== 'paid' && panel.invoice.standing !== 'closed';
}
