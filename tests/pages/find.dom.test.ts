import { beforeEach, describe, expect, it } from 'vitest';
import { find, findAll, findAround, findOptional, fits, type Need, PartMissing } from '../../utils/pages/find.ts';
import { showPage } from '../support/show-page.ts';

const need = (selectors: string[], more: Partial<Need> = {}): Need => ({
  part: 'thing',
  use: 'A thing.',
  seen: '2026',
  selectors,
  ...more,
});

beforeEach(() => {
  showPage(`<!doctype html><body>
    <p class="second" id="a"></p>
    <div style="display:none"><p class="first" id="hidden"></p></div>
    <p class="first" id="b"><b id="c"></b></p>
    <div class="mail"><p class="first" id="theirs"></p></div>
  </body>`);
});

const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id);

describe('finding', () => {
  it('goes by the order of the selectors and not of the page', () => {
    expect(findOptional(need(['.first', '.second']), document)?.id).toBe('b');
    expect(findOptional(need(['.none', '.second']), document)?.id).toBe('a');
    expect(idsOf(findAll(need(['.first', '.second']), document))).toEqual(['b', 'theirs']);
  });

  it('leaves out what is not shown, unless asked for it', () => {
    expect(idsOf(findAll(need(['.first']), document))).not.toContain('hidden');
    expect(idsOf(findAll(need(['.first'], { unseen: true }), document))).toContain('hidden');
  });

  it('leaves out what others wrote', () => {
    expect(idsOf(findAll(need(['.first'], { outside: '.mail' }), document))).toEqual(['b']);
  });

  it('goes up from an element', () => {
    const inner = document.querySelector('#c');
    expect(inner && findAround(need(['.first']), inner)?.id).toBe('b');
    expect(inner && findAround(need(['.second']), inner)).toBeNull();
    expect(inner?.parentElement && fits(need(['.first']), inner.parentElement)).toBe(true);
  });

  it('names what is missing', () => {
    expect(findOptional(need(['.none']), document)).toBeNull();
    expect(() => find(need(['.none']), document)).toThrow(PartMissing);
    expect(() => find(need(['.none']), document)).toThrow('The page has no thing');
    expect(find(need(['.second']), document).id).toBe('a');
  });
});
