import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { CallResult } from '../../utils/domain/call-outcome.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import type { Instalment } from '../../utils/domain/journal-entry.ts';
import type { MayBeAdded } from '../../utils/domain/late-fees/may-be-added.ts';
import type { Money } from '../../utils/domain/money.ts';
import type { EndOfMonthReading } from '../../utils/domain/payment-terms.ts';
import { occasionName } from '../../utils/interface-text/draft-names.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { CallCardView, FactChanges, PanelView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import type { DraftActions } from '../drafts/draft-actions.ts';
import { WrittenDraftLine } from '../drafts/written-draft.tsx';
import { nextStepLine } from '../follow-up/next-step-line.ts';
import { ReplySuggestion } from '../follow-up/reply-suggestion.tsx';
import { answerWith } from './answer-with.ts';
import { badgeOf } from './badge-of.ts';
import type { ClientChanges } from './client-details.tsx';
import { EndOfMonthQuestion } from './end-of-month-question.tsx';
import { Mark } from './mark.tsx';
import { PanelDetails } from './panel-details.tsx';
import { PanelForms, type PanelPart } from './panel-forms.tsx';
import type { FileReading } from './read-file-buttons.tsx';
import { ScheduledLine } from './scheduled-line.tsx';
import { ToneButtons } from './tone-buttons.tsx';

/** What a person can do from the panel; each is called for a trusted press only. */
export interface PanelActions {
  readonly onTone: (tone: Tone) => void;
  /** Forwards the message that carried the invoice; null where there is no such message. */
  readonly onResend: (() => void) | null;
  /** Adds the client's accounts department to the reply and remembers its address; absent where there is no reply. */
  readonly toPayables?: (address: string) => void;
  /** The panel was opened or folded; absent where that is not remembered. */
  readonly onFold?: (folded: boolean) => void;
  readonly onMarkPaid: () => void;
  readonly onHold: (hold: Hold) => void;
  readonly onLift: () => void;
  readonly onPayment: (amount: Money, paidOn: CalendarDay) => void;
  readonly onPlan: (instalments: readonly Instalment[]) => void;
  readonly onCall: (result: CallResult, note: string | null) => void;
  readonly onPhone: (phone: string | null) => void;
  /** Keeps an address as the one the client's invoices go to. */
  readonly onContact: (address: string) => void;
  /** Null where it could not be fetched. */
  readonly callCard: () => Promise<CallCardView | null>;
  readonly onStopTracking: () => void;
  readonly onUndoEntry: (entryId: string) => void;
  /** The user's word on facts of the invoice; it wins for good. */
  readonly onCorrect: (changes: FactChanges) => void;
  readonly onDescribeClient: (changes: ClientChanges) => void;
  /** Absent where drafts are not written into a reply. */
  readonly drafts?: DraftActions;
  /** Null where it could not be worked out. */
  readonly mayBeAdded: () => Promise<MayBeAdded | null>;
  /** How the client reads terms that run to the end of a month. */
  readonly onEndOfMonth: (reading: EndOfMonthReading) => void;
}

interface ThreadPanelProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly actions: PanelActions;
  /** Null where nothing can be read from a file. */
  readonly files: FileReading | null;
  /** False where it opens with everything known, as the user left the last one. */
  readonly folded?: boolean;
}

/** One tracked invoice in its thread: the standing in one line, the actions, and behind one press everything known. */
export function ThreadPanel({ panel, today, busy, actions, files, folded = true }: ThreadPanelProps) {
  const open = useSignal<PanelPart>(folded ? 'nothing' : 'details');
  const { invoice } = panel;
  const { drafts } = actions;
  const badge = badgeOf(invoice, today);
  const owed = invoice.standing !== 'paid' && invoice.standing !== 'closed';
  const detailsId = `details-${invoice.invoiceId}`;
  const toggle = (part: PanelPart) => {
    open.value = open.value === part ? 'nothing' : part;
  };
  return (
    <article class="invoice">
      <div class="line">
        <p class="standing">
          <span class={badge.tone}>
            <Mark mark={badge.mark} />
          </span>{' '}
          <bdi>
            {invoice.number ? text('panel_invoice', { number: invoice.number }) : text('panel_invoice_without_number')}
          </bdi>
          {' · '}
          <span class="figures">{amount(invoice.amountDue)}</span>
          {' · '}
          <strong class={badge.tone}>{badge.words}</strong>
          {owed && (
            <span class="quiet-words">
              {/* The dot stays with what is before it where the line breaks. */}
              {'\u00a0· '}
              {nextStepLine(panel.next, today)}
            </span>
          )}
        </p>
        <div class="actions">
          {owed && <ToneButtons suggested={panel.suggestedTone} disabled={busy} onTone={actions.onTone} />}
          {owed && (
            <Button disabled={busy} onPress={actions.onMarkPaid}>
              {text('action_mark_paid')}
            </Button>
          )}
          {owed && (
            <Button disabled={busy} expanded={open.value === 'snooze'} onPress={() => toggle('snooze')}>
              {text('action_snooze')}
            </Button>
          )}
          <Button
            weight="quiet"
            label={open.value === 'details' ? text('panel_hide_details') : text('panel_show_details')}
            expanded={open.value === 'details'}
            controls={detailsId}
            onPress={() => {
              actions.onFold?.(open.value === 'details');
              toggle('details');
            }}
          >
            ⋯
          </Button>
        </div>
      </div>
      {invoice.standing === 'paid' && drafts && (
        <div class="actions">
          <Button disabled={busy} onPress={() => drafts.onOccasion('thanks', null)}>
            {occasionName('thanks')}
          </Button>
        </div>
      )}
      {drafts && <WrittenDraftLine drafts={drafts} disabled={busy} />}
      <ScheduledLine panel={panel} today={today} />
      {invoice.hold?.kind === 'reply' && owed && (
        <ReplySuggestion
          reply={panel.suggestedReply}
          today={today}
          disabled={busy}
          onHold={actions.onHold}
          onOtherDay={() => toggle('promise')}
          onMarkPaid={actions.onMarkPaid}
          onLift={actions.onLift}
          onAnswer={answerWith(panel, actions, () => toggle('payables'))}
          onContact={actions.onContact}
        />
      )}
      {panel.dueDateDoubt && (
        <EndOfMonthQuestion
          clientName={invoice.clientName}
          days={panel.dueDateDoubt}
          today={today}
          busy={busy}
          onAnswer={actions.onEndOfMonth}
        />
      )}
      <PanelForms
        part={open.value}
        panel={panel}
        today={today}
        actions={actions}
        onClose={() => {
          open.value = 'nothing';
        }}
      />
      <div id={detailsId} hidden={open.value !== 'details'}>
        {open.value === 'details' && (
          <PanelDetails panel={panel} today={today} busy={busy} actions={actions} files={files} onOpen={toggle} />
        )}
      </div>
    </article>
  );
}
