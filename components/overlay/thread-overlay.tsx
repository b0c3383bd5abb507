import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { FactChanges, FactChoice, OfferView, PanelView, TwinView } from '../../utils/messages/views.ts';
import controlStyles from '../controls/controls.css?inline';
import { fileDrop } from '../controls/file-drop.ts';
import { Notice, type NoticeText } from '../controls/notice.tsx';
import { Question, type QuestionText } from '../controls/question.tsx';
import type { WrittenDraft } from '../drafts/draft-actions.ts';
import draftStyles from '../drafts/drafts.css?inline';
import followUpStyles from '../follow-up/follow-up.css?inline';
import { FactChoices } from '../invoice/fact-choices.tsx';
import { OfferToTrack } from '../invoice/offer-to-track.tsx';
import { namesOf, SameInvoiceQuestion } from '../invoice/same-invoice-question.tsx';
import markStyles from '../invoice/standing-mark.css?inline';
import { type PanelActions, ThreadPanel } from '../invoice/thread-panel.tsx';
import tokens from '../tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import overlayStyles from './thread-overlay.css?inline';

/** What stands under the subject of an open thread. */
export interface ThreadOverlayState {
  readonly scheme: 'light' | 'dark';
  readonly today: CalendarDay;
  readonly panels: readonly PanelView[];
  /** False where the user left the last panel open: the first one opens with everything known. */
  readonly folded: boolean;
  readonly offer: OfferView | null;
  readonly twin: TwinView | null;
  readonly busy: boolean;
  readonly notice: NoticeText | null;
  readonly question: QuestionText | null;
  /** The names of the conversation's PDF and XML files, the likeliest invoice first. */
  readonly attachments: readonly string[];
  /** The draft that was put into this conversation's reply last. */
  readonly written: WrittenDraft | null;
  /** Facts on which a file that was read differs from what is known. */
  readonly choices: ChoicesText | null;
}

export interface ChoicesText {
  readonly choices: readonly FactChoice[];
  readonly onChosen: (chosen: FactChanges) => void;
  readonly onCancel: () => void;
}

export interface ThreadOverlayActions {
  readonly ofInvoice: (panel: PanelView) => PanelActions;
  readonly onTrack: (typed: { amountDue: string | null; dueDate: CalendarDay | null }) => void;
  readonly onDecline: () => void;
  readonly onTwin: (isSame: boolean) => void;
  readonly onUnfold: () => void;
  /** Its place in `attachments`. */
  readonly onReadAttachment: (index: number) => void;
  readonly onReadFile: (file: File) => void;
}

const styles = [tokens, controlStyles, markStyles, followUpStyles, draftStyles, overlayStyles].join('\n');

/** Shows the overlay in its host and keeps it up to date with `state`; the returned function takes it out again. */
export function showThreadOverlay(
  host: HTMLElement,
  state: ReadonlySignal<ThreadOverlayState>,
  actions: ThreadOverlayActions,
): () => void {
  const root = host.shadowRoot;
  if (!root) return () => {};
  const place = host.ownerDocument.createElement('div');
  root.replaceChildren(place);
  adoptStyles(root, styles);
  render(<ThreadOverlay state={state} actions={actions} />, place);
  return () => render(null, place);
}

interface ThreadOverlayProps {
  readonly state: ReadonlySignal<ThreadOverlayState>;
  readonly actions: ThreadOverlayActions;
}

function ThreadOverlay({ state, actions }: ThreadOverlayProps) {
  const { scheme, today, panels, folded, offer, twin, busy, notice, question, attachments, choices } = state.value;
  const files = { attachments, onReadAttachment: actions.onReadAttachment, onReadFile: actions.onReadFile };
  return (
    <section
      class="overlay"
      data-scheme={scheme}
      aria-label={panels.length > 0 ? text('panel_label') : text('offer_label')}
      aria-busy={busy}
      onKeyDown={keepFromPage}
      {...fileDrop(actions.onReadFile)}
    >
      {panels.map((panel, index) => (
        <ThreadPanel
          key={panel.invoice.invoiceId}
          panel={panel}
          today={today}
          busy={busy}
          actions={actions.ofInvoice(panel)}
          folded={folded || index > 0}
          files={files}
        />
      ))}
      {offer && (
        <OfferToTrack
          offer={offer}
          today={today}
          busy={busy}
          onTrack={actions.onTrack}
          onDecline={actions.onDecline}
          onUnfold={actions.onUnfold}
          files={files}
        />
      )}
      {twin && (
        <SameInvoiceQuestion
          question={text('offer_twin_question', namesOf(twin.onPaypal))}
          busy={busy}
          onAnswer={actions.onTwin}
        />
      )}
      {choices && <FactChoices {...choices} today={today} busy={busy} />}
      {question && <Question question={question} />}
      <Notice notice={notice} />
    </section>
  );
}

/** Keys pressed in our overlay are not the site's shortcuts (in Gmail, e archives and # deletes). */
function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}
