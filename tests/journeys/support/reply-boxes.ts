import type { DraftTable } from '../../../utils/domain/drafts/draft.ts';
import { tableText } from '../../../utils/domain/drafts/table-text.ts';

export const threadId = '19a0000000000a11';

/** As strict as Gmail's own: nothing may make script or markup out of text. */
export const replyPagePolicy =
  "default-src 'none'; script-src 'nonce-n'; style-src 'unsafe-inline'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A thread with one open reply box around this editor. The page keeps its input events and breaches of its policy. */
export function replyPage(inside: string): string {
  return `<!doctype html><html lang="en"><title>x - nora@studio.example - Gmail</title><body>
    <script nonce="n">
      window.inputs = []; window.violations = [];
      addEventListener('input', (event) => inputs.push(event.isTrusted), true);
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    </script>
    <div role="main"><h2 class="hP" data-legacy-thread-id="${threadId}">Invoice</h2>
    <div role="list"><div role="listitem"><span class="gD" email="nora@studio.example"></span>
      <div class="M9"><div class="aoI" role="region" data-compose-id="7"><form><input type="hidden" name="lts" value="${threadId}"></form>${inside}</div></div>
    </div></div></div></body></html>`;
}

export const rich = (inside: string) =>
  `<div id="editor" role="textbox" g_editable="true" contenteditable="true">${inside}</div>`;
export const signature = '<div class="gmail_signature" data-smartmail="gmail_signature">Nora Vale<br>Studio Vale</div>';
export const draft = [
  'Dear Anna,',
  'invoice 1043 is open:\nNo. 1043   € 2,400.00\nPay: https://pay.example/i/1043',
  'Thank you',
];
export const written =
  'Dear Anna,\n\ninvoice 1043 is open:\nNo. 1043 € 2,400.00\nPay: https://pay.example/i/1043\n\nThank you';

/** Editors as Gmail has been seen to build them, and the text of each after the draft was written into it. */
export const structures: readonly (readonly [what: string, html: string, text: string])[] = [
  ['an empty editor', '', written],
  ['one empty line', '<br>', written],
  ['a line and a signature', `<br>${signature}`, `${written}\n\nNora Vale\nStudio Vale`],
  ['nothing but a signature', signature, `${written}\n\nNora Vale\nStudio Vale`],
  [
    'nothing but dashes and a signature',
    `<span class="gmail_signature_prefix">-- </span><br>${signature}`,
    `${written}\n\n--\nNora Vale\nStudio Vale`,
  ],
  [
    'what Gmail opens a reply with',
    `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>${signature}`,
    `${written}\n\n--\nNora Vale\nStudio Vale`,
  ],
  [
    'a saved draft in one block',
    `<div dir="ltr"><div><br></div><div><br></div>-- <br>${signature}</div>`,
    `${written}\n\n--\nNora Vale\nStudio Vale`,
  ],
  [
    'a forwarded mail below',
    `<div><br></div>${signature}<br><div class="gmail_quote">Old words</div>`,
    `${written}\n\nNora Vale\nStudio Vale\n\n> Old words`,
  ],
  [
    "the user's own words",
    `Hello Anna,<div><br></div><div>my own <b>words</b></div><div><br></div>${signature}`,
    `Hello Anna,\n\nmy own words\n\n${written}\n\nNora Vale\nStudio Vale`,
  ],
  [
    "the user's own words in one block",
    `<div dir="ltr">my own words<div><br></div>${signature}</div>`,
    `my own words\n\n${written}\n\nNora Vale\nStudio Vale`,
  ],
  [
    "the user's own words at the signature's edge",
    `my own words${signature}`,
    `my own words\n\n${written}\n\nNora Vale\nStudio Vale`,
  ],
  [
    "the user's own list",
    `<ul><li>one</li><li>two</li></ul><br>${signature}`,
    `one\ntwo\n${written}\n\nNora Vale\nStudio Vale`,
  ],
  [
    'right to left',
    `<div dir="rtl"><br></div><div dir="rtl">${signature}</div>`,
    `${written}\n\nNora Vale\nStudio Vale`,
  ],
];

export const second = ['Dear Anna,', 'invoice 1043 is still open.\nNo. 1043   € 2,400.00', 'Kind regards'];
export const writtenSecond = 'Dear Anna,\n\ninvoice 1043 is still open.\nNo. 1043 € 2,400.00\n\nKind regards';

/** A draft with a table: its second paragraph is the table in plain text. */
export const invoiceTable: DraftTable = {
  paragraph: 1,
  head: ['Invoice', 'For', 'Amount due'],
  rows: [
    ['1043', 'Website <b>&amp;', '€2,400.00'],
    ['7', '', '€80.00'],
  ],
  figures: [2],
};
export const tableDraft = ['Dear Anna,', tableText(invoiceTable), 'Thank you'];
/** What is read of it in an editor that shows the table. */
export const writtenTable =
  'Dear Anna,\n\nInvoice\tFor\tAmount due\n1043\tWebsite <b>&amp;\t€2,400.00\n7\t\t€80.00\n\nThank you';
