import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spotAboveList } from '../../../utils/pages/paypal/above-list.ts';

/** The page as it would be drawn: each element says its own rectangle as `left,top,width,height`. */
function drawn(markup: string): Element[] {
  document.body.setAttribute('data-box', '0,0,1000,800');
  document.body.innerHTML = markup;
  return [...document.querySelectorAll('.row')];
}

const boxOf = (element: Element | null) => {
  const [x = 0, y = 0, width = 0, height = 0] = (element?.getAttribute('data-box') ?? '').split(',').map(Number);
  return new DOMRect(x, y, width, height);
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  // A text is drawn where the element around it says.
  Range.prototype.getClientRects = function (this: Range) {
    return [boxOf(this.startContainer.parentElement)] as unknown as DOMRectList;
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const row = '<p class="row" data-box="100,300,800,40">INV</p>';
const size = { width: 400, height: 30 };

describe('the place above a list', () => {
  it('is right above its first row, at its left', () => {
    expect(spotAboveList(drawn(row), size, null)).toEqual({ left: 100, top: 267 });
  });

  it('is beside what stands there, and never on it', () => {
    const words = '<span data-box="100,270,80,20">All (3)</span>';
    expect(spotAboveList(drawn(words + row), size, null)).toMatchObject({ left: 196, top: 267 });
    const search = '<input data-box="100,262,700,30">';
    expect(spotAboveList(drawn(search + row), size, null)).toEqual({ left: 100, top: 228 });
  });

  it('is not on a bar with a colour of its own, nor on a line, nor in what the whole site has', () => {
    const bar =
      '<div data-box="0,200,1000,100" ><div data-box="0,250,1000,50" style="background-color: rgb(9, 9, 9)"></div></div>';
    expect(spotAboveList(drawn(bar + row), size, null)).toEqual({ left: 100, top: 216 });
    const line = '<div data-box="100,120,800,170" style="border-bottom: 2px solid rgb(9, 9, 9)"></div>';
    expect(spotAboveList(drawn(line + row), size, null)?.top).toBeLessThan(258);
    const site = '<nav data-box="0,0,1000,300"></nav>';
    expect(spotAboveList(drawn(site + row), size, null)).toBeNull();
  });

  it('stays as long as it is free, wherever a better one would be by now', () => {
    const now = { left: 300, top: 200 };
    expect(spotAboveList(drawn(row), size, now)).toEqual(now);
    const words = '<span data-box="320,205,80,20">All (3)</span>';
    expect(spotAboveList(drawn(words + row), size, now)).toEqual({ left: 100, top: 267 });
  });

  it('is none where the list is too narrow, too high up, beyond the window, or not drawn', () => {
    expect(spotAboveList(drawn('<p class="row" data-box="100,300,390,40"></p>'), size, null)).toBeNull();
    expect(spotAboveList(drawn('<p class="row" data-box="100,20,800,40"></p>'), size, null)).toBeNull();
    expect(spotAboveList(drawn('<p class="row" data-box="700,300,800,40"></p>'), size, null)).toBeNull();
    expect(spotAboveList(drawn('<p class="row"></p>'), size, null)).toBeNull();
    expect(spotAboveList([], size, null)).toBeNull();
  });
});
