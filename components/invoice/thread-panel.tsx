import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { suggestionSentence } from '../../utils/interface-text/names.ts';
import type { FactChanges, PanelView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { nextStepLine } from '../follow-up/next-step-line.ts';
import { Snooze } from '../follow-up/snooze.tsx';
import { badgeOf } from './badge-of.ts';
import type { ClientChanges } from './client-details.tsx';
import { Mark } from './mark.tsx';
import { PanelDetails } from './panel-details.tsx';
import type { FileReading } from './read-file-buttons.tsx';
import { ToneButtons } from './tone-buttons.tsx';

/** What a person can do from the panel; each is called for a trusted press only. */
export interface PanelActions {
  readonly onTone: (tone: Tone) => void;
  readonly onMarkPaid: () => void;
  readonly onSnooze: (until: CalendarDay) => void;
  readonly onStopTracking: () => void;
  readonly onUndoEntry: (entryId: string) => void;
  /** The user's word on facts of the invoice; it wins for good. */
  readonly onCorrect: (changes: FactChanges) => void;
  readonly onDescribeClient: (changes: ClientChanges) => void;
}

interface ThreadPanelProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
  readonly busy: boolean;
  readonly actions: PanelActions;
  readonly files: FileReading;
}

/** One tracked invoice in its thread: the standing in one line, the actions, and behind one press everything known. */
export function ThreadPanel({ panel, today, busy, actions, files }: ThreadPanelProps) {
  const open = useSignal<'nothing' | 'details' | 'snooze'>('nothing');
  const { invoice } = panel;
  const badge = badgeOf(invoice, today);
  const owed = invoice.standing !== 'paid' && invoice.standing !== 'closed';
  const detailsId = `details-${invoice.invoiceId}`;
  const toggle = (part: 'details' | 'snooze') => {
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
          {owed && <span class="quiet-words"> · {nextStepLine(panel.next, today)}</span>}
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
            onPress={() => toggle('details')}
          >
            ⋯
          </Button>
        </div>
      </div>
      {panel.suggestedReply && owed && (
        <p class="quiet-words">
          {suggestionSentence(
            panel.suggestedReply.kind,
            panel.suggestedReply.promiseDate && shortDay(panel.suggestedReply.promiseDate, today),
          )}
        </p>
      )}
      {open.value === 'snooze' && (
        <Snooze
          today={today}
          onSnooze={(until) => {
            open.value = 'nothing';
            actions.onSnooze(until);
          }}
          onCancel={() => {
            open.value = 'nothing';
          }}
        />
      )}
      <div id={detailsId} hidden={open.value !== 'details'}>
        {open.value === 'details' && (
          <PanelDetails panel={panel} today={today} busy={busy} actions={actions} files={files} />
        )}
      </div>
    </article>
  );
}
