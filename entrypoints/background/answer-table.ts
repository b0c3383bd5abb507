import type { AskerInTab } from '../../utils/messages/answer.ts';
import type { Answer, Ask, Request } from '../../utils/messages/protocol.ts';
import { agreePlan } from './answers/agree-plan.ts';
import { answerEndOfMonth } from './answers/answer-end-of-month.ts';
import { checkSettings, exportEntries, importEntries, lastImport, takeOutImport } from './answers/backup.ts';
import { callCard } from './answers/call-card.ts';
import { changeClient } from './answers/change-client.ts';
import { clientRecord } from './answers/client-record.ts';
import { closeInvoices } from './answers/close-invoices.ts';
import { correctInvoice } from './answers/correct-invoice.ts';
import { declineOffer } from './answers/decline-offer.ts';
import { describeClient } from './answers/describe-client.ts';
import { foldPanel } from './answers/fold-panel.ts';
import { keepDraft } from './answers/keep-draft.ts';
import { ledgerHealth, restoreFromCopy } from './answers/ledger-care.ts';
import { liftHolds } from './answers/lift-holds.ts';
import { listClients } from './answers/list-clients.ts';
import { mailboxAddress, mailboxSeen, nameMailbox } from './answers/mailbox-address.ts';
import { mailboxes } from './answers/mailboxes.ts';
import { markPaid } from './answers/mark-paid.ts';
import { mayBeAdded } from './answers/may-be-added.ts';
import { noteLetter } from './answers/note-letter.ts';
import { noteMiss } from './answers/note-miss.ts';
import { notePayment } from './answers/note-payment.ts';
import { noteSent } from './answers/note-sent.ts';
import { noteUnscheduled } from './answers/note-unscheduled.ts';
import { onward } from './answers/onward.ts';
import { openSettings } from './answers/open-settings.ts';
import { readPaypalInvoice } from './answers/paypal/read-paypal-invoice.ts';
import { readPaypalList } from './answers/paypal/read-paypal-list.ts';
import { settleTwin, trackPaypalInvoice } from './answers/paypal/track-paypal-invoice.ts';
import { placeHold } from './answers/place-hold.ts';
import { planText } from './answers/plan-text.ts';
import { planDraft, takePlannedDraft } from './answers/planned-draft.ts';
import { notePlannedMail, openMail, plannedMails } from './answers/planned-mail.ts';
import { changePreferences, readPreferences } from './answers/preferences.ts';
import { previewTemplate } from './answers/preview-template.ts';
import { putOffClient } from './answers/put-off.ts';
import { readDocument } from './answers/read-document.ts';
import { readFile } from './answers/read-file.ts';
import { readThread } from './answers/read-thread.ts';
import { recordCall } from './answers/record-call.ts';
import { sendFilePart } from './answers/send-file-part.ts';
import { setPayablesAddress } from './answers/set-payables-address.ts';
import { setPhone } from './answers/set-phone.ts';
import { settleThreadTwin } from './answers/settle-thread-twin.ts';
import { skipStep } from './answers/skip-step.ts';
import { standingsOfThreads } from './answers/standings-of-threads.ts';
import { stopTracking } from './answers/stop-tracking.ts';
import { todaysList } from './answers/todays-list.ts';
import { trackEntered } from './answers/track-entered.ts';
import { trackFromFile } from './answers/track-from-file.ts';
import { trackOffer } from './answers/track-offer.ts';
import { undo } from './answers/undo.ts';
import { writeDraft } from './answers/write-draft.ts';
import type { Desk } from './desk.ts';
import { findAnswers } from './finding/find-answers.ts';

type Table = { readonly [R in Request]: (desk: Desk, asked: Ask<R>) => Promise<Answer<R>> };

/** Which file answers which request. */
const table: Table = {
  ...findAnswers,
  'standings-of-threads': standingsOfThreads,
  'read-thread': readThread,
  'track-offer': trackOffer,
  'settle-thread-twin': settleThreadTwin,
  'decline-offer': declineOffer,
  'send-file-part': sendFilePart,
  'read-file': readFile,
  'read-document': readDocument,
  'track-entered': trackEntered,
  'track-from-file': trackFromFile,
  'correct-invoice': correctInvoice,
  'answer-end-of-month': answerEndOfMonth,
  'describe-client': describeClient,
  'change-client': changeClient,
  'list-clients': listClients,
  'write-draft': writeDraft,
  'preview-template': previewTemplate,
  'may-be-added': mayBeAdded,
  'plan-draft': planDraft,
  'fold-panel': foldPanel,
  'open-settings': openSettings,
  'take-planned-draft': takePlannedDraft,
  'keep-draft': keepDraft,
  'note-sent': noteSent,
  'note-unscheduled': noteUnscheduled,
  'read-paypal-list': readPaypalList,
  'read-paypal-invoice': readPaypalInvoice,
  'track-paypal-invoice': trackPaypalInvoice,
  'settle-twin': settleTwin,
  'open-mail': openMail,
  'planned-mails': plannedMails,
  'note-planned-mail': notePlannedMail,
  'mark-paid': markPaid,
  'place-hold': placeHold,
  'lift-holds': liftHolds,
  'note-payment': notePayment,
  'client-record': clientRecord,
  'note-letter': noteLetter,
  'agree-plan': agreePlan,
  'plan-text': planText,
  onward,
  'export-entries': exportEntries,
  'check-settings': checkSettings,
  'import-entries': importEntries,
  'last-import': lastImport,
  'take-out-import': takeOutImport,
  'call-card': callCard,
  'record-call': recordCall,
  'set-payables-address': setPayablesAddress,
  'set-phone': setPhone,
  'close-invoices': closeInvoices,
  'skip-step': skipStep,
  'stop-tracking': stopTracking,
  undo,
  'put-off': putOffClient,
  'todays-list': todaysList,
  'note-miss': noteMiss,
  'mailbox-address': mailboxAddress,
  'name-mailbox': nameMailbox,
  'mailbox-seen': mailboxSeen,
  'read-preferences': readPreferences,
  'change-preferences': changePreferences,
  mailboxes,
  'ledger-health': ledgerHealth,
  'restore-ledger': restoreFromCopy,
};

/** Answers a request at the desk of whoever asks. */
export function answerAt<R extends Request>(
  desk: Desk,
  request: R,
  asked: Ask<R>,
  from: AskerInTab,
): Promise<Answer<R>> {
  return table[request]({ ...desk, ...from }, asked);
}
