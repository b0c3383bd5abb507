import { type Html, html } from '../html.ts';
import type { PaypalWords } from '../words/paypal-words.ts';

/** The button that opens the dialog; `page-scripts/remind-dialog.js` listens for it. */
export function remindButton(words: PaypalWords): Html {
  return html`<button type="button" data-remind>${words.remind}</button>`;
}

/**
 * The dialog, kept in a template until it is asked for: a native `<dialog>`, or an element with the role. Its note holds
 * at most `noteLength` characters (4,000 by the specification; 1,000 in the pages of 2010).
 */
export function remindTemplate(words: PaypalWords, noteLength: number, kind: 'native' | 'role'): Html {
  const inside = html`
    <h2 id="remind-title">${words.sendReminder}</h2>
    <label for="remind-note">${words.noteToClient}</label>
    <textarea id="remind-note" rows="6" maxlength="${noteLength}"></textarea>
    <p><output>0 / ${noteLength}</output></p>
    <label><input type="checkbox"> ${words.copyToMe}</label>
    <p><button type="button" data-send>${words.sendReminder}</button>
    <button type="button" data-close>${words.cancel}</button></p>`;
  return html`<template data-remind-dialog data-sent="${words.reminderSent}" data-limit="${words.twoADay}"
    data-reminded="${words.remindedOn}">${
      kind === 'native'
        ? html`<dialog aria-labelledby="remind-title">${inside}</dialog>`
        : html`<div class="sheet" role="dialog" aria-modal="true" aria-labelledby="remind-title">${inside}</div>`
    }</template>`;
}
