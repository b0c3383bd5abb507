import type { Need } from '../find.ts';

/**
 * Everything that is looked for in Gmail's markup, in one place. Orders follow public sources of 2014 to September
 * 2026; nothing was checked against a live account. No label of the interface is among them: those are translated.
 * `tests/pages/gmail/selectors.dom.test.ts` holds, for every selector and every fixture, how often it is found.
 */

/** Mails and drafts: what others or the user wrote can look like a part of Gmail. */
const writtenByPeople = '.a3s, [contenteditable=true]';

export const listRow: Need = {
  part: 'list-row',
  use: 'A row of a thread list. With the reading pane on the right a thread has two or three of them.',
  seen: '2014 to 2026-09',
  selectors: ['tr.zA', 'tr[role=row]:has([data-legacy-thread-id])'],
  unseen: true,
  outside: writtenByPeople,
};

export const listLine: Need = {
  part: 'list-line',
  use: 'Any line of a list that is shown: where these stand and no row is found, rows have changed.',
  seen: '2013 to 2026-09',
  selectors: ['[gh=tl] table[role=grid] tr', '[gh=tl] tr'],
  outside: writtenByPeople,
};

export const openRow: Need = {
  part: 'open-row',
  use: 'The row whose thread is open beside the list.',
  seen: 'in preview panes to 2026',
  selectors: ['tr.zA.aps'],
  outside: writtenByPeople,
};

export const threadKey: Need = {
  part: 'row-thread-id',
  use: 'The thread id, on a span within the subject. It may come a moment after the row.',
  seen: '2018-01 to 2026-09',
  selectors: ['[data-legacy-thread-id]', '[data-thread-id]'],
  unseen: true,
};

export const rowSubject: Need = {
  part: 'row-subject',
  use: 'The subject in a row; the badge stands before it.',
  seen: '2014 to 2026-09',
  selectors: ['.y6', '.bog', '[data-legacy-thread-id]'],
  unseen: true,
};

export const threadSubject: Need = {
  part: 'thread-subject',
  use: 'The heading of the open thread, which carries its id. In a preview pane it comes late.',
  seen: 'attribute 2018 to 2026-09, class 2016 to 2026-09',
  selectors: ['h2[data-legacy-thread-id]', 'h2.hP', '.ha h2'],
  outside: writtenByPeople,
};

export const main: Need = {
  part: 'main',
  use: 'The part of the page that changes with the view. Pop-out windows have none.',
  seen: '2016 to 2026-09',
  selectors: ['[role=main]'],
};

export const message: Need = {
  part: 'message',
  use: 'One message of the open thread, folded or not.',
  seen: 'list items 2016 to 2026-09, ids 2018 to 2026-09',
  selectors: ['[role=list] > [role=listitem]', '[role=listitem]', '[data-message-id]'],
  unseen: true,
  outside: writtenByPeople,
};

export const messageKey: Need = {
  part: 'message-id',
  use: 'The id of an open message. A folded one has none; one just sent has no legacy id yet.',
  seen: '2018 to 2026-09',
  selectors: ['[data-legacy-message-id]', '[data-message-id]'],
  unseen: true,
  outside: writtenByPeople,
};

export const sender: Need = {
  part: 'message-sender',
  use: 'Who wrote a message.',
  seen: '2015 to 2026-09',
  selectors: ['span.gD[email]', 'h3 [email]', '[email]'],
  unseen: true,
  outside: '.a3s, [contenteditable=true], .hb',
};

export const recipients: Need = {
  part: 'message-recipients',
  use: 'Whom an open message went to.',
  seen: '2015 to 2026-09',
  selectors: ['.hb span.g2[email]', '.hb [email]', 'span.g2[email]'],
  unseen: true,
  outside: writtenByPeople,
};

export const messageDate: Need = {
  part: 'message-date',
  use: 'The full date of a message in its title, in the language of the interface.',
  seen: '2016 to 2026-09',
  selectors: ['span.g3[title]', '.gH span[title]', '.gK span[title]'],
  unseen: true,
  outside: writtenByPeople,
};

export const messageBody: Need = {
  part: 'message-body',
  use: 'What an open message says.',
  seen: '2013 to 2026-09',
  selectors: ['.a3s', '.ii.gt'],
  unseen: true,
  outside: '.a3s, [contenteditable=true], form',
};

export const snippet: Need = {
  part: 'message-snippet',
  use: 'The first words of a folded message.',
  seen: '2019-12 to 2026-09',
  selectors: ['.iA.g6', '.iA'],
  unseen: true,
  outside: writtenByPeople,
};

export const attachmentName: Need = {
  part: 'attachment-name',
  use: 'The name under an attachment.',
  seen: '2015 to 2026-08',
  selectors: ['.aQH .aV3', '.aZo .aV3', 'span.aZo[download_url]'],
  unseen: true,
  outside: writtenByPeople,
};

export const unfoldMessage: Need = {
  part: 'message-unfold',
  use: 'What the user clicks to open a folded message.',
  seen: '2019-12 to 2026-09',
  selectors: ['.adf .gE', '.iA', 'span.gD[email]'],
  outside: writtenByPeople,
};

export const unfoldStack: Need = {
  part: 'message-stack',
  use: 'What the user clicks to see messages that are put away in a stack with their number on it.',
  seen: '2016 to 2026',
  selectors: ['.adx'],
  outside: writtenByPeople,
};

export const openReply: Need = {
  part: 'open-reply',
  use: 'Reply: below the last message, else in the head of a message (before and after November 2025).',
  seen: 'bar 2020 to 2026-07, button.DILLkc 2025-11 to 2026-01, .aaq to 2025-11',
  selectors: ['span.ams.bkH', 'button.DILLkc', '.aaq'],
  outside: '.a3s, [contenteditable=true], .dC',
};

export const composeEditor: Need = {
  part: 'reply-editor',
  use: 'Where a mail is written. Plain-text mode has kept a text area beside it.',
  seen: '2014 to 2026-09; text area 2020-10',
  selectors: ['[contenteditable=true][role=textbox]', '[contenteditable=true][g_editable=true]', 'textarea.Ak'],
  outside: '.a3s',
};

export const composeBox: Need = {
  part: 'reply-box',
  use: 'The box around an editor, inline or popped out.',
  seen: '2020 to 2026-09',
  selectors: ['[role=region][data-compose-id]', '.aoI', '.M9', '[role=dialog]'],
};

export const composeFields: Need = {
  part: 'box-fields',
  use: 'What holds the hidden inputs of a box: they may stand beside the box rather than in it.',
  seen: '2020-10 to 2026-09',
  selectors: ['[role=dialog]', '.M9', '[role=region][data-compose-id]'],
};

export const anyEditor: Need = {
  part: 'editor',
  use: 'Anything the user types in.',
  seen: '2014 to 2026-09',
  selectors: ['[contenteditable=true]'],
  unseen: true,
};

export const composeNumber: Need = {
  part: 'box-number',
  use: "Gmail's number of a box, in a hidden input.",
  seen: '2014-11 to 2026-09',
  selectors: ['input[name=composeid]'],
  unseen: true,
};

export const composeDraft: Need = {
  part: 'box-draft',
  use: 'The id of the draft in a box.',
  seen: '2014-11 to 2026-09',
  selectors: ['input[name=draft]'],
  unseen: true,
};

export const composeThread: Need = {
  part: 'box-thread',
  use: 'The thread a box answers: hexadecimal, else decimal after #thread-f:.',
  seen: '2020-10 to 2026-09',
  selectors: ['input[name=lts]', 'input[name=rt]'],
  unseen: true,
};

export const signature: Need = {
  part: 'signature',
  use: "The user's signature in an editor; there is none where he has not set one.",
  seen: 'to 2026-09',
  selectors: ['.gmail_signature_prefix', '.gmail_signature', '[data-smartmail=gmail_signature]'],
  unseen: true,
};

export const quotedInEditor: Need = {
  part: 'quoted-in-editor',
  use: 'The mail that is answered, where the user had it shown in the editor.',
  seen: 'to 2026-09',
  selectors: ['.gmail_quote_container', '.gmail_quote', 'blockquote'],
  unseen: true,
};

export const sendButton: Need = {
  part: 'send-button',
  use: 'Send: only ever listened to.',
  seen: '2020 to 2026-09',
  selectors: [
    '.dC [role=button]:not([aria-haspopup])',
    '.aoO[role=button]',
    '.gU.Up [role=button]:not([aria-haspopup])',
  ],
};

export const sendGroup: Need = {
  part: 'send-group',
  use: 'What holds Send and its arrow: nothing in it is ever pressed.',
  seen: '2014 (.Up), 2020 to 2026-09',
  selectors: ['.dC', '.aoO', '.gU.Up'],
  unseen: true,
};

export const sentNotice: Need = {
  part: 'sent-notice',
  use: 'The link to the message in the notice that it was sent.',
  seen: 'ids in use 2026-01 to 2026-08',
  selectors: ['#link_vsm'],
};

export const undoSend: Need = {
  part: 'undo-send',
  use: 'Undo in the same notice.',
  seen: 'ids in use 2026-01 to 2026-08',
  selectors: ['#link_undo'],
};

export const accountLink: Need = {
  part: 'account',
  use: 'The button of the account, whose name ends with the address in brackets.',
  seen: '2022 to 2026',
  selectors: ['a[href*="SignOutOptions"][aria-label]', '[role=banner] [aria-label*="@"]', 'header [aria-label*="@"]'],
  unseen: true,
  outside: writtenByPeople,
};
