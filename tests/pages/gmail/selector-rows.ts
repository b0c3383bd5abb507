/** The columns of the table below: pages in tests/fixtures/pages/gmail. */
export const columns = [
  '2020-10-plain-text-box',
  '2025-11-thread-buttons',
  '2026-05-schedule-full-screen',
  '2026-08-sent-notice',
  '2026-09-list',
  '2026-09-list-ghosts',
  '2026-09-preview-pane',
  '2026-09-reply-boxes',
  '2026-09-thread',
  '2026-09-thread-stack-hostile',
];

/**
 * How often each selector of each need finds something that counts (shown where it must be shown, outside of what
 * people wrote) on each page.
 */
export const selectorRows: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  listRow: {
    'tr.zA': [0, 0, 0, 0, 3, 4, 8, 0, 0, 0],
    'tr[role=row]:has([data-legacy-thread-id])': [0, 0, 0, 0, 2, 4, 0, 0, 0, 0],
  },
  listLine: {
    '[gh=tl] table[role=grid] tr': [0, 0, 0, 0, 3, 2, 8, 0, 0, 0],
    '[gh=tl] tr': [0, 0, 0, 0, 3, 2, 8, 0, 0, 0],
  },
  openRow: {
    'tr.zA.aps': [0, 0, 0, 0, 0, 0, 3, 0, 0, 0],
  },
  threadKey: {
    '[data-legacy-thread-id]': [0, 1, 1, 1, 2, 4, 3, 1, 1, 2],
    '[data-thread-id]': [0, 0, 0, 0, 2, 4, 3, 0, 0, 0],
  },
  readRow: {
    'tr.yO': [0, 0, 0, 0, 2, 4, 8, 0, 0, 0],
  },
  rowSubject: {
    '.y6': [0, 0, 0, 0, 3, 4, 3, 0, 0, 0],
    '.bog': [0, 0, 0, 0, 3, 4, 0, 0, 0, 0],
    '[data-legacy-thread-id]': [0, 1, 1, 1, 2, 4, 3, 1, 1, 2],
  },
  threadSubject: {
    'h2[data-legacy-thread-id]': [0, 1, 1, 1, 0, 0, 0, 1, 1, 1],
    'h2.hP': [0, 1, 1, 1, 0, 0, 1, 1, 1, 1],
    '.ha h2': [0, 1, 1, 1, 0, 0, 1, 1, 1, 1],
  },
  main: {
    '[role=main]': [0, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  message: {
    '[role=list] > [role=listitem]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 6],
    '[role=listitem]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 6],
    '[data-message-id]': [0, 1, 1, 2, 0, 0, 1, 1, 2, 1],
  },
  messageKey: {
    '[data-legacy-message-id]': [0, 1, 1, 1, 0, 0, 1, 1, 2, 1],
    '[data-message-id]': [0, 1, 1, 2, 0, 0, 1, 1, 2, 1],
  },
  sender: {
    'span.gD[email]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 3],
    'h3 [email]': [0, 1, 1, 2, 0, 0, 1, 1, 2, 1],
    '[email]': [0, 1, 1, 2, 3, 4, 4, 1, 3, 3],
  },
  recipients: {
    '.hb span.g2[email]': [0, 1, 2, 2, 0, 0, 1, 1, 3, 1],
    '.hb [email]': [0, 1, 2, 2, 0, 0, 1, 1, 3, 1],
    'span.g2[email]': [0, 1, 2, 2, 0, 0, 1, 1, 3, 1],
  },
  messageDate: {
    'span.g3[title]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 3],
    '.gH span[title]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 3],
    '.gK span[title]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 3],
  },
  messageBody: {
    '.a3s': [0, 1, 1, 2, 0, 0, 1, 1, 2, 1],
    '.ii.gt': [0, 1, 1, 2, 0, 0, 1, 1, 2, 1],
  },
  snippet: {
    '.iA.g6': [0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
    '.iA': [0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
  },
  attachmentName: {
    '.aQH .aV3': [0, 1, 0, 0, 0, 0, 0, 0, 2, 0],
    '.aZo .aV3': [0, 1, 0, 0, 0, 0, 0, 0, 2, 0],
    'span.aZo[download_url]': [0, 1, 0, 0, 0, 0, 0, 0, 2, 0],
  },
  unfoldMessage: {
    '.adf .gE': [0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
    '.iA': [0, 0, 0, 0, 0, 0, 0, 0, 1, 2],
    'span.gD[email]': [0, 1, 1, 2, 0, 0, 1, 1, 3, 3],
  },
  unfoldStack: {
    '.adx': [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  },
  openReply: {
    'span.ams.bkH': [0, 0, 1, 1, 0, 0, 1, 0, 1, 1],
    'button.DILLkc': [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    '.aaq': [0, 0, 0, 2, 0, 0, 1, 1, 2, 1],
  },
  openReplyToAll: {
    'span.ams.bkI': [0, 0, 1, 0, 0, 0, 0, 0, 1, 0],
  },
  openForward: {
    'span.ams.bkG': [0, 0, 1, 1, 0, 0, 1, 0, 0, 1],
  },
  moreButton: {
    'button.Wsq5Cf': [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    '.aap': [0, 0, 0, 2, 0, 0, 1, 1, 2, 1],
  },
  forwardItem: {
    '[role=menu] [data-action-type="25"]': [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  accountLink: {
    'a[href*="SignOutOptions"][aria-label]': [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    '[role=banner] [aria-label*="@"]': [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    'header [aria-label*="@"]': [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  composeEditor: {
    '[contenteditable=true][role=textbox]': [0, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '[contenteditable=true][g_editable=true]': [0, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    'textarea.Ak': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  composeBox: {
    '[role=region][data-compose-id]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    '.aoI': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.M9': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '[role=dialog]': [1, 0, 3, 0, 0, 0, 0, 1, 0, 0],
  },
  composeFields: {
    '[role=dialog]': [1, 0, 3, 0, 0, 0, 0, 1, 0, 0],
    '.M9': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '[role=region][data-compose-id]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
  },
  boxWindow: {
    '[role=dialog]': [1, 0, 3, 0, 0, 0, 0, 1, 0, 0],
  },
  fullScreenBox: {
    '.aSs .aSt': [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  },
  anyEditor: {
    '[contenteditable=true]': [0, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  composeNumber: {
    'input[name=composeid]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  composeDraft: {
    'input[name=draft]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  composeFrom: {
    'input[name=from]': [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  },
  composeThread: {
    'input[name=lts]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    'input[name=rt]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  recipientChip: {
    '[role=option][data-hovercard-id]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    '[role=listbox] [data-hovercard-id]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    '[name=to] [data-hovercard-id]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
  },
  addressField: {
    '[name=to] [role=combobox]': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    '[name=to] input': [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    'textarea[name=to]': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  signature: {
    '.gmail_signature_prefix': [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    '.gmail_signature': [0, 0, 0, 0, 0, 0, 0, 2, 0, 0],
    '[data-smartmail=gmail_signature]': [0, 0, 0, 0, 0, 0, 0, 2, 0, 0],
  },
  quotedInEditor: {
    '.gmail_quote_container': [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    '.gmail_quote': [0, 0, 0, 0, 0, 0, 0, 2, 2, 0],
    blockquote: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0],
  },
  sendButton: {
    '.dC [role=button]:not([aria-haspopup])': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.aoO[role=button]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.gU.Up [role=button]:not([aria-haspopup])': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  sendGroup: {
    '.dC': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.aoO': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.gU.Up': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  scheduleArrow: {
    '.dC [role=button][aria-haspopup]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
    '.hG[role=button]': [1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  },
  scheduleItem: {
    '[role=menuitem][selector=scheduledSend]': [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    '[selector=scheduledSend]': [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  },
  scheduleTime: {
    '[role=dialog] [role=menuitem].Az:not(.AM)': [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  },
  scheduleDialog: {
    '[role=dialog]:has(input)': [1, 0, 2, 0, 0, 0, 0, 1, 0, 0],
  },
  sentNotice: {
    '#link_vsm': [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  },
  undoSend: {
    '#link_undo': [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  },
};
