import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { CallResult } from '../../utils/domain/call-outcome.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import type { Instalment } from '../../utils/domain/journal-entry.ts';
import type { Money } from '../../utils/domain/money.ts';
import type { CallCardView, ClientLine, InvoiceView } from '../../utils/messages/views.ts';
import type { ClientScreen, Decision, OnwardFound } from '../follow-up/decide.tsx';

/** What a person can do with a client in the list. Each change is said with its undo. */
export interface ClientActions {
  readonly onTone: (line: ClientLine, tone: Tone) => void;
  /** Opens the conversation with the mail that answers the client's reply. */
  readonly onAnswer: (line: ClientLine, occasion: DraftOccasion) => void;
  readonly onOpen: (line: ClientLine) => void;
  readonly onClient: (line: ClientLine) => void;
  readonly onMarkPaid: (invoice: InvoiceView) => void;
  readonly onHold: (line: ClientLine, hold: Hold) => void;
  /** Does the client's follow-up later on the same day. */
  readonly onLaterToday: (line: ClientLine) => void;
  readonly onLift: (line: ClientLine) => void;
  readonly onPayment: (line: ClientLine, amount: Money, paidOn: CalendarDay) => void;
  readonly onSkip: (line: ClientLine, stepId: string) => void;
  readonly onDecide: (line: ClientLine, decision: Decision) => void;
  readonly onCall: (line: ClientLine, result: CallResult, note: string | null) => void;
  readonly onPhone: (line: ClientLine, phone: string | null) => void;
  /** Keeps an address as the one the client's invoices go to. */
  readonly onContact: (line: ClientLine, address: string) => void;
  readonly onPlan: (line: ClientLine, instalments: readonly Instalment[]) => void;
  /** Opens a screen of the dashboard about the client. */
  readonly onScreen: (line: ClientLine, screen: ClientScreen) => void;
  /** Null where they could not be fetched. */
  readonly onward: (line: ClientLine) => Promise<OnwardFound | null>;
  /** Null where it could not be fetched. */
  readonly callCard: (line: ClientLine) => Promise<CallCardView | null>;
}
