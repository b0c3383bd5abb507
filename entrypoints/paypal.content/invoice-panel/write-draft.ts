import type { InvoiceOverlayState } from '../../../components/paypal/invoice-overlay.tsx';
import { today } from '../../../utils/clock.ts';
import { wordings } from '../../../utils/domain/drafts/letter.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { mostRemindersADay } from '../../../utils/domain/paypal-status.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { ReminderNote } from '../../../utils/pages/payment-site.ts';
import { findingsOf } from '../../in-pages/findings.ts';
import type { PanelState } from '../../in-pages/panel-state.ts';
import type { InvoiceSeen } from '../answers.ts';
import { remindersOn } from '../note-draft.ts';
import type { Tools } from '../tools.ts';

type State = PanelState<InvoiceOverlayState>;
type Written = Answer<'write-draft'>;
type Target = InvoiceOverlayState['target'];
/** What the user picked besides the tone. */
export type DraftPick = Pick<Ask<'write-draft'>, 'occasion' | 'wording' | 'settlement'>;

/**
 * Writes a draft in the tone asked for: into the note of PayPal's own reminder while its dialog is open, else as a new
 * mail in the user's Gmail or onto the clipboard. A person reads and sends it. What speaks against it is said first; for
 * another wording of a draft it was said before.
 */
export async function writeDraft(
  tools: Tools,
  state: State,
  seen: () => InvoiceSeen | null,
  tone: Tone,
  pick: DraftPick = {},
): Promise<void> {
  // What came in meanwhile, here or elsewhere, speaks before the draft does.
  await tools.answers.refresh();
  const now = seen();
  if (now?.answer.kind !== 'tracked') return;
  const { panel } = now.answer;
  const { invoiceId } = panel.invoice;
  const { look } = now;
  const asked = { invoiceId, tone, ...pick };
  const written = await tools.ask('write-draft', asked);
  const isFull = look.note !== null && remindersOn(look.invoice, today()) >= mostRemindersADay;
  const against = pick.wording ? [] : findingsOf(panel, written, tone);
  const found = [...(isFull ? [text('ask_two_reminders')] : []), ...against];
  if (found.length > 0 && !(await state.confirm(found.join(' ')))) return;
  const { note } = seen()?.look ?? look;
  const said = await put(tools, state, { seen: now, note, written, asked });
  if (said === null) return;
  const { wording = 0, settlement = null } = pick;
  const { occasion, draft } = written;
  state.show({
    written: {
      invoiceId,
      tone,
      occasion,
      wording,
      settlement,
      sentences: draft.sentences,
      missing: draft.missing,
      target: said,
    },
  });
  if (wording > 0) state.say({ words: wordingWords(said, (wording % wordings) + 1) });
}

/** The draft that was written last, with the same facts in other words. */
export async function writeOtherWording(tools: Tools, state: State, seen: () => InvoiceSeen | null): Promise<void> {
  const { written } = state.shown.value;
  if (!written) return;
  const { tone, occasion, wording, settlement } = written;
  await writeDraft(tools, state, seen, tone, { occasion, wording: wording + 1, ...(settlement && { settlement }) });
}

interface Writing {
  readonly seen: InvoiceSeen;
  readonly note: ReminderNote | null;
  readonly written: Written;
  readonly asked: Ask<'write-draft'>;
}

/** Where the draft went; null where it stands nowhere but in the panel. */
async function put(tools: Tools, state: State, writing: Writing): Promise<Target | null> {
  const { note, written, asked } = writing;
  if (note) return intoNote(tools, state, writing, note);
  if (state.shown.value.target === 'copy') return copy(state, written, text('notice_copied'));
  const { opened } = await tools.ask('open-mail', asked);
  if (!opened) return copy(state, written, text('notice_no_address'));
  state.say({ words: text('notice_mail_opened') });
  return 'mail';
}

async function intoNote(
  { noteDraft }: Tools,
  state: State,
  { seen: { look }, written: { draft, stepId }, asked: { tone } }: Writing,
  note: ReminderNote,
): Promise<Target | null> {
  const { invoiceId } = look.invoice;
  const earlier = noteDraft.standingFor(invoiceId);
  const result = note.write(draft.paragraphs, earlier?.paragraphs ?? null);
  if (!result.ok) {
    const isTooLong = result.why === 'too-long' && note.mostCharacters !== null;
    const words = isTooLong ? text('notice_note_too_long', { most: note.mostCharacters }) : undefined;
    return copy(state, { draft }, words ?? text('notice_draft_on_clipboard'));
  }
  const remindersBefore = remindersOn(look.invoice, today());
  noteDraft.remember({ invoiceId, paragraphs: draft.paragraphs, tone, stepId, remindersBefore });
  state.say({ words: text('notice_note_written') });
  return 'note';
}

async function copy(state: State, { draft }: Pick<Written, 'draft'>, said: string): Promise<Target | null> {
  const words = draft.paragraphs.join('\n\n');
  try {
    await navigator.clipboard.writeText(words);
    state.say({ words: said });
    return 'copy';
  } catch {
    state.say({ words: text('notice_draft_nowhere'), copyable: words });
    return null;
  }
}

function wordingWords(target: Target, number: number): string {
  if (target === 'note') return text('notice_wording_note', { number });
  return target === 'copy' ? text('notice_wording_copied', { number }) : text('notice_wording_mail', { number });
}
