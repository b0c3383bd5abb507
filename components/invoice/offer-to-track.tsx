import { useSignal } from '@preact/signals';
import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { OfferView } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { type FileReading, ReadFileButtons } from './read-file-buttons.tsx';

interface OfferProps {
  readonly offer: OfferView;
  readonly today: CalendarDay;
  readonly busy: boolean;
  /** `amountDue` is what the user typed where the mail does not say it, as typed. */
  readonly onTrack: (typed: { amountDue: string | null; dueDate: CalendarDay | null }) => void;
  readonly onDecline: () => void;
  readonly onUnfold: () => void;
  readonly files: FileReading;
}

/** Asks whether this is an invoice to track, showing what is known and asking for what is not. */
export function OfferToTrack({ offer, today, busy, onTrack, onDecline, onUnfold, files }: OfferProps) {
  const amountTyped = useSignal('');
  const dueTyped = useSignal('');
  // Where the mail says no more than that an invoice is attached, nobody should type what the file says.
  const leads = !offer.folded && !offer.amountDue && files.attachments.length > 0;
  return (
    <article class="invoice">
      <div class="line">
        <p class="standing">
          {questionOf(offer, leads)}
          {!offer.folded && <span class="quiet-words"> {knownOf(offer, today)}</span>}
        </p>
        <div class="actions">
          {leads && <ReadFileButtons files={files} disabled={busy} leads />}
          {!offer.folded && !offer.amountDue && (
            <label>
              {text('offer_amount')}{' '}
              <input
                class="figures"
                inputMode="decimal"
                size={12}
                placeholder="EUR 1200.00"
                value={amountTyped.value}
                onInput={(event) => {
                  amountTyped.value = event.currentTarget.value;
                }}
              />
            </label>
          )}
          {!offer.folded && !offer.dueDate && (
            <label>
              {text('offer_due_date')}{' '}
              <input
                type="date"
                value={dueTyped.value}
                onInput={(event) => {
                  dueTyped.value = event.currentTarget.value;
                }}
              />
            </label>
          )}
          {offer.folded ? (
            <Button weight="main" disabled={busy} onPress={onUnfold}>
              {text('action_unfold')}
            </Button>
          ) : (
            <Button
              weight={leads ? 'plain' : 'main'}
              disabled={busy}
              onPress={() =>
                onTrack({ amountDue: amountTyped.value.trim() || null, dueDate: parseCalendarDay(dueTyped.value) })
              }
            >
              {text('action_track')}
            </Button>
          )}
          {!offer.folded && !leads && <ReadFileButtons files={files} disabled={busy} />}
          <Button weight="quiet" disabled={busy} onPress={onDecline}>
            {text('action_decline')}
          </Button>
        </div>
      </div>
    </article>
  );
}

function questionOf({ folded }: OfferView, leads: boolean): string {
  if (folded) return text('offer_folded');
  return leads ? text('offer_in_attachment') : text('offer_question');
}

function knownOf(offer: OfferView, today: CalendarDay): string {
  const parts = [
    offer.number && text('panel_invoice', { number: offer.number }),
    offer.clientName,
    offer.amountDue && amount(offer.amountDue),
    offer.dueDate && text('badge_due', { day: shortDay(offer.dueDate, today) }),
  ];
  return parts.filter(Boolean).join(' · ');
}
