import type { Need } from '../find.ts';

/**
 * Everything that is looked for in Gmail's markup, in one place; boxes and sending stand in `writing-selectors.ts`. Orders follow public sources of 2014 to September
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

export const readRow: Need = {
  part: 'row-read',
  use: 'A row whose conversation holds no unread mail. Where it is not surely so, a row counts as unread.',
  seen: '2014 to 2026-09',
  selectors: ['tr.yO'],
  unseen: true,
  outside: writtenByPeople,
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

export const openReplyToAll: Need = {
  part: 'open-reply-all',
  use: 'Reply all below the last message; it is there where that message has several people in it.',
  seen: 'bar 2020 to 2026-07',
  selectors: ['span.ams.bkI'],
  outside: '.a3s, [contenteditable=true], .dC',
};

export const openForward: Need = {
  part: 'open-forward',
  use: 'Forward below the last message, which it forwards.',
  seen: 'bar 2020 to 2026-07',
  selectors: ['span.ams.bkG'],
  outside: '.a3s, [contenteditable=true], .dC',
};

export const moreButton: Need = {
  part: 'message-more',
  use: 'What opens the menu of one message (before and after November 2025).',
  seen: 'button.Wsq5Cf 2025-11 to 2026-01, .aap to 2025-11',
  selectors: ['button.Wsq5Cf', '.aap'],
  outside: '.a3s, [contenteditable=true], .dC',
};

export const forwardItem: Need = {
  part: 'menu-forward',
  use: 'Forward in the menu of one message, which Gmail lays at the end of the page.',
  seen: '2025-11 to 2026-01',
  selectors: ['[role=menu] [data-action-type="25"]'],
  outside: writtenByPeople,
};

export const accountLink: Need = {
  part: 'account',
  use: 'The button of the account, whose name ends with the address in brackets.',
  seen: '2022 to 2026',
  selectors: ['a[href*="SignOutOptions"][aria-label]', '[role=banner] [aria-label*="@"]', 'header [aria-label*="@"]'],
  unseen: true,
  outside: writtenByPeople,
};
