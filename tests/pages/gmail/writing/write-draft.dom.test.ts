import { describe, expect, it } from 'vitest';
import { messageText } from '../../../../utils/pages/gmail/message-text.ts';
import { insertNodes } from '../../../../utils/pages/gmail/writing/insert-nodes.ts';
import type { Way } from '../../../../utils/pages/gmail/writing/way.ts';
import { writeDraft } from '../../../../utils/pages/gmail/writing/write-draft.ts';
import { showPage } from '../../../support/show-page.ts';

/** jsdom has no editing commands, so these go through the ways that need none; the rest is a journey in a browser. */
function editorWith(html: string): HTMLElement {
  showPage(`<!doctype html><body><div id="editor" contenteditable="true" role="textbox">${html}</div></body>`);
  return document.querySelector<HTMLElement>('#editor') ?? document.body;
}

const draft = ['Dear Anna,', 'invoice 1043 is open.', 'Thank you'];
const written = 'Dear Anna,\n\ninvoice 1043 is open.\n\nThank you';

describe('writeDraft', () => {
  const table: readonly (readonly [what: string, html: string, text: string])[] = [
    ['into an empty editor', '', written],
    ['into an editor with one empty line', '<br>', written],
    [
      'before a signature, with an empty line between',
      '<br><div class="gmail_signature">Nora</div>',
      `${written}\n\nNora`,
    ],
    ['before a signature that is all there is', '<div class="gmail_signature">Nora</div>', `${written}\n\nNora`],
    [
      'before the dashes of a signature',
      '<div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Nora</div>',
      `${written}\n\n--\nNora`,
    ],
    ['before the quoted mail', '<div><br></div><div class="gmail_quote">Old</div>', `${written}\n\n> Old`],
    [
      "after the user's own words",
      '<div>My words.</div><div><br></div><div class="gmail_signature">Nora</div>',
      `My words.\n\n${written}\n\nNora`,
    ],
    ["after the user's own words without a signature", 'My <b>own</b> words', `My own words\n\n${written}`],
  ];
  it.each(table)('writes %s', (_, html, text) => {
    const editor = editorWith(html);
    expect(writeDraft(editor, draft)).toEqual({ ok: true });
    expect(messageText(editor)).toBe(text);
  });

  it('tells Gmail, so that the draft is saved', () => {
    const editor = editorWith('<br>');
    let inputs = 0;
    editor.addEventListener('input', () => inputs++);
    writeDraft(editor, draft);
    expect(inputs).toBeGreaterThan(0);
  });

  it('writes into the text area of plain-text mode, before the dashes', () => {
    showPage('<!doctype html><body><textarea>\n\n-- \nNora</textarea></body>');
    const area = document.querySelector('textarea');
    expect(area && writeDraft(area, draft)).toEqual({ ok: true });
    expect(area?.value).toBe(`${written}\n\n-- \nNora`);
  });

  it("writes after the user's words in plain text", () => {
    showPage('<!doctype html><body><textarea>Mine.\n\n> quoted</textarea></body>');
    const area = document.querySelector('textarea');
    expect(area && writeDraft(area, draft)).toEqual({ ok: true });
    expect(area?.value).toBe(`Mine.\n\n${written}\n\n> quoted`);
  });

  it.each([
    ['closed', (editor: HTMLElement) => editor.remove()],
    ['no-editor', (editor: HTMLElement) => editor.setAttribute('hidden', '')],
    ['read-only', (editor: HTMLElement) => editor.setAttribute('contenteditable', 'false')],
  ])('says %s', (why, spoil) => {
    const editor = editorWith('My words');
    spoil(editor);
    expect(writeDraft(editor, draft)).toEqual({ ok: false, why });
    expect(editor.textContent).toBe('My words');
  });

  const way = (put: Way['put'], takeBack: Way['takeBack'] = () => {}): Way => ({
    name: 'test',
    fits: () => true,
    put,
    takeBack,
  });

  it('goes on to the next way where one does nothing', () => {
    const editor = editorWith('<br>');
    const idle = way(() => {});
    expect(writeDraft(editor, draft, [idle, insertNodes])).toEqual({ ok: true });
  });

  it('goes on to the next way where one throws', () => {
    const editor = editorWith('<br>');
    const broken = way(() => {
      throw new Error('refused');
    });
    expect(writeDraft(editor, draft, [broken, insertNodes])).toEqual({ ok: true });
  });

  it('takes back what arrived otherwise, and says so', () => {
    const editor = editorWith('My words');
    const halved = way(
      ({ editor: into }, text) => into.append(text.slice(0, 10)),
      ({ editor: into }) => into.lastChild?.remove(),
    );
    expect(writeDraft(editor, draft, [halved])).toEqual({ ok: false, why: 'text-differs' });
    expect(editor.textContent).toBe('My words');
  });

  it('never takes a lost word for a success', () => {
    const editor = editorWith('My words<div class="gmail_signature">Nora</div>');
    const wiping = way(({ editor: into }, text) => into.replaceChildren(text));
    expect(writeDraft(editor, draft, [wiping, insertNodes])).toEqual({ ok: false, why: 'words-lost' });
  });

  it('never takes a draft within the signature for a success', () => {
    const editor = editorWith('<br><div class="gmail_signature">Nora</div>');
    const inside = way(
      ({ editor: into }, text) => into.querySelector('.gmail_signature')?.prepend(text),
      ({ editor: into }) => into.querySelector('.gmail_signature')?.firstChild?.remove(),
    );
    expect(writeDraft(editor, draft, [inside])).toEqual({ ok: false, why: 'text-differs' });
    expect(editor.textContent).toBe('Nora');
  });
});
