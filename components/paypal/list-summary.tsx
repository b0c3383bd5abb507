import type { ReadonlySignal } from '@preact/signals';
import type { Money } from '../../utils/domain/money.ts';
import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Notice, type NoticeText } from '../controls/notice.tsx';

export interface ListSummaryState {
  readonly scheme: 'light' | 'dark';
  /** One total per currency. */
  readonly overdue: readonly Money[];
  readonly toChase: number;
  /** How many invoices were tracked from this list without asking. */
  readonly tracked: number;
  readonly notice: NoticeText | null;
}

interface ListSummaryProps {
  readonly state: ReadonlySignal<ListSummaryState>;
  readonly onUndoTracking: () => void;
}

/** What the list comes to, in one quiet line. */
export function ListSummary({ state, onUndoTracking }: ListSummaryProps) {
  const { scheme, overdue, toChase, tracked, notice } = state.value;
  return (
    <section class="summary" data-scheme={scheme} aria-label={text('paypal_summary_label')}>
      <p class="figures">
        {overdue.length === 0
          ? text('paypal_summary_nothing')
          : text('paypal_summary_overdue', { amounts: overdue.map(amount).join(' · ') })}
      </p>
      {toChase > 0 && <p>{text('paypal_summary_chase', { count: toChase })}</p>}
      {tracked > 0 && (
        <p class="quiet-words">
          {text('paypal_summary_tracked', { count: tracked })}{' '}
          <Button weight="quiet" onPress={onUndoTracking}>
            {text('action_undo')}
          </Button>
        </p>
      )}
      <Notice notice={notice} />
    </section>
  );
}
