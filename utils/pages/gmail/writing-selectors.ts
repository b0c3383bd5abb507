import type { Need } from '../find.ts';

/** What is looked for where mails are written and sent. The same rules hold as in `selectors.ts`. */

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

export const boxWindow: Need = {
  part: 'box-window',
  use: 'The window of the page that a box was popped out into.',
  seen: '2014 to 2026-09',
  selectors: ['[role=dialog]'],
};

export const fullScreenBox: Need = {
  part: 'box-full-screen',
  use: 'Where the one box is laid that fills the page.',
  seen: '2015 to 2026-07',
  selectors: ['.aSs .aSt'],
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

export const composeFrom: Need = {
  part: 'box-from',
  use: 'The address a mail is sent from.',
  seen: '2014-11 to 2020-10',
  selectors: ['input[name=from]'],
  unseen: true,
};

export const composeThread: Need = {
  part: 'box-thread',
  use: 'The thread a box answers: hexadecimal, else decimal after #thread-f:.',
  seen: '2020-10 to 2026-09',
  selectors: ['input[name=lts]', 'input[name=rt]'],
  unseen: true,
};

export const recipientChip: Need = {
  part: 'box-recipients',
  use: 'The addresses a mail is going to. Inputs named `to` went away in 2018 and 2021.',
  seen: '2021-10 to 2026-05',
  selectors: [
    '[role=option][data-hovercard-id]',
    '[role=listbox] [data-hovercard-id]',
    '[name=to] [data-hovercard-id]',
  ],
  unseen: true,
  outside: '.a3s, [contenteditable=true]',
};

export const addressField: Need = {
  part: 'box-address-field',
  use: 'Where an address is typed. Gmail makes a chip of it at a comma.',
  seen: '2021-10 to 2026-05; text area before that',
  selectors: ['[name=to] [role=combobox]', '[name=to] input', 'textarea[name=to]'],
  outside: '.a3s, [contenteditable=true]',
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

export const scheduleArrow: Need = {
  part: 'schedule-arrow',
  use: 'The arrow beside Send: it says which box a time is set for. Only ever listened to.',
  seen: '2020 to 2026-05',
  selectors: ['.dC [role=button][aria-haspopup]', '.hG[role=button]'],
};

export const scheduleItem: Need = {
  part: 'schedule-item',
  use: 'Schedule send in the menu of that arrow, which Gmail lays at the end of the page. Only ever listened to.',
  seen: '2026-05',
  selectors: ['[role=menuitem][selector=scheduledSend]', '[selector=scheduledSend]'],
};

export const scheduleTime: Need = {
  part: 'schedule-time',
  use: 'A usual time in the dialog; it says its day. Only ever listened to.',
  seen: '2026-05',
  selectors: ['[role=dialog] [role=menuitem].Az:not(.AM)'],
};

export const scheduleDialog: Need = {
  part: 'schedule-dialog',
  use: 'The dialog where a time of the user’s own is typed: the first field holds the day.',
  seen: '2026-05',
  selectors: ['[role=dialog]:has(input)'],
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
