import { describe, expect, it } from 'vitest';
import { findEarlierDraft } from '../../../../utils/pages/gmail/writing/earlier-draft.ts';
import { replaceDraft } from '../../../../utils/pages/gmail/writing/replace-draft.ts';
import { showPage } from '../../../support/show-page.ts';

/** jsdom has no editing commands: rich editors are replaced in by a journey; here is what counts as an earlier draft. */
function editorWith(html: string): HTMLElement {
  showPage(`<!doctype html><body><div id="editor" contenteditable="true" role="textbox">${html}</div></body>`);
  return document.querySelector<HTMLElement>('#editor') ?? document.body;
}

const earlier = ['Dear Anna,', 'invoice 1043 over 2,400.00 EUR is open since Monday.', 'Could you look into it?'];
const lines = earlier.map((line) => `<div>${line}</div>`).join('<div><br></div>');

describe('an earlier draft', () => {
  const table: readonly (readonly [what: string, html: string, held: boolean | null])[] = [
    ['stands there alone', lines, false],
    ["stands after the user's own words", `<div>My words, Dear Anna,</div>${lines}`, false],
    ['was drawn with other white space', lines.replaceAll(' ', '&nbsp;'), false],
    ['was edited in one line', lines.replace('Could you look into it?', 'Please look.'), true],
    ['lost its greeting', lines.replace('<div>Dear Anna,</div>', ''), true],
    ['is gone but for its greeting', '<div>Dear Anna,</div><div>something else</div>', null],
    ['stands in the quoted mail only', `<div>Hello</div><div class="gmail_quote">${lines}</div>`, null],
    ['stands in the signature only', `<div>Hello</div><div class="gmail_signature">${lines}</div>`, null],
    ['was never there', '<div>Hello</div>', null],
  ];
  it.each(table)('%s', (_, html, held) => {
    expect(findEarlierDraft(editorWith(html), earlier)?.isEdited ?? null).toBe(held);
  });

  it('is looked for around its longest line, so that a greeting of the user’s own stays', () => {
    const editor = editorWith(
      `<div>Dear Anna,</div><div>first my own words.</div>${lines.replace('Could you', 'Would you')}`,
    );
    const found = findEarlierDraft(editor, earlier);
    expect(found?.start).toBe('DearAnna,firstmyownwords.'.length);
  });
});

describe('replaceDraft in plain text', () => {
  function areaWith(text: string): HTMLTextAreaElement {
    showPage('<!doctype html><body><textarea></textarea></body>');
    const area = document.querySelector('textarea');
    if (!area) throw new Error('no area');
    area.value = text;
    return area;
  }

  it("puts one draft in the place of another, between the user's words and the signature", () => {
    const area = areaWith(`Mine.\n\n${earlier.join('\n\n')}\n\nMine, too.\n\n-- \nNora`);
    expect(replaceDraft(area, earlier, ['Dear Anna,', 'firm words.'])).toEqual({ ok: true });
    expect(area.value).toBe('Mine.\n\nDear Anna,\n\nfirm words.\n\nMine, too.\n\n-- \nNora');
  });

  it('does nothing where nothing of the earlier one is left', () => {
    const area = areaWith('Mine.\n\n-- \nNora');
    expect(replaceDraft(area, earlier, ['x'])).toBeNull();
    expect(area.value).toBe('Mine.\n\n-- \nNora');
  });

  it('says so where the words did not arrive, and leaves what was there', () => {
    const area = areaWith(earlier.join('\n\n'));
    const result = replaceDraft(area, earlier, ['firm'], [{ name: 'none', fits: () => true, put() {}, takeBack() {} }]);
    expect(result).toEqual({ ok: false, why: 'text-differs' });
    expect(area.value).toBe(earlier.join('\n\n'));
  });
});
