import type { InvoiceOverlayState } from '../../../components/paypal/invoice-overlay.tsx';
import { today } from '../../../utils/clock.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { mostRemindersADay } from '../../../utils/domain/paypal-status.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import type { ReminderNote } from '../../../utils/pages/payment-site.ts';
import { findingsOf } from '../../in-pages/findings.ts';
import type { PanelState } from '../../in-pages/panel-state.ts';
import type { InvoiceSeen } from '../answers.ts';
import { remindersOn } from '../note-draft.ts';
import type { Tools } from '../tools.ts';

type State = PanelState<InvoiceOverlayState>;
type Written = Answer<'write-draft'>;

/**
 * Writes a draft in the tone asked for: into the note of PayPal's own reminder while its dialog is open, else as a new
 * mail in the user's Gmail or onto the clipboard. A person reads and sends it. What speaks against it is said first.
 */
export async function writeDraft(
  tools: Tools,
  state: State,
  seen: () => InvoiceSeen | null,
  tone: Tone,
): Promise<void> {
  // What came in meanwhile, here or elsewhere, speaks before the draft does.
  await tools.answers.refresh();
  const now = seen();
  if (now?.answer.kind !== 'tracked') return;
  const { panel } = now.answer;
  const { look } = now;
  const written = await tools.ask('write-draft', { invoiceId: panel.invoice.invoiceId, tone });
  const isFull = look.note !== null && remindersOn(look.invoice, today()) >= mostRemindersADay;
  const found = [...(isFull ? [text('ask_two_reminders')] : []), ...findingsOf(panel, written, tone)];
  if (found.length > 0 && !(await state.confirm(found.join(' ')))) return;
  const { note } = seen()?.look ?? look;
  if (note) return intoNote(tools, state, now, note, written, tone);
  if (state.shown.value.target === 'copy') return copy(state, written, text('notice_copied'));
  const { opened } = await tools.ask('open-mail', { invoiceId: panel.invoice.invoiceId, tone });
  if (!opened) return copy(state, written, text('notice_no_address'));
  state.say({ words: text('notice_mail_opened') });
}

async function intoNote(
  { noteDraft }: Tools,
  state: State,
  { look: { invoice } }: InvoiceSeen,
  note: ReminderNote,
  { draft, stepId }: Written,
  tone: Tone,
): Promise<void> {
  const { invoiceId } = invoice;
  const earlier = noteDraft.standingFor(invoiceId);
  const result = note.write(draft.paragraphs, earlier?.paragraphs ?? null);
  if (!result.ok) {
    const isTooLong = result.why === 'too-long' && note.mostCharacters !== null;
    const words = isTooLong ? text('notice_note_too_long', { most: note.mostCharacters }) : undefined;
    return copy(state, { draft }, words ?? text('notice_draft_on_clipboard'));
  }
  const remindersBefore = remindersOn(invoice, today());
  noteDraft.remember({ invoiceId, paragraphs: draft.paragraphs, tone, stepId, remindersBefore });
  state.say({ words: text('notice_note_written') });
}

async function copy(state: State, { draft }: Pick<Written, 'draft'>, said: string): Promise<void> {
  const words = draft.paragraphs.join('\n\n');
  try {
    await navigator.clipboard.writeText(words);
    state.say({ words: said });
  } catch {
    state.say({ words: text('notice_draft_nowhere'), copyable: words });
  }
}
