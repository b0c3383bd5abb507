import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from '../../utils/pages/wait-for.ts';
import { type Burst, type PageWatch, watchPage } from '../../utils/pages/watch.ts';
import { nextBurst } from '../support/page-frames.ts';
import { showPage } from '../support/show-page.ts';

let life: AbortController;
let watch: PageWatch;
let bursts: Burst[];

beforeEach(() => {
  life = new AbortController();
  bursts = [];
  showPage('<!doctype html><body><main></main></body>');
  watch = watchPage(document, { attributes: ['data-id'], ours: 'data-ours' }, life.signal);
  watch.onBurst((burst) => bursts.push(burst), life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'hidden');
});

function add(tag = 'p'): HTMLElement {
  return document.querySelector('main')?.appendChild(document.createElement(tag)) ?? document.body;
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a watch', () => {
  it('tells what came in one burst a frame', async () => {
    const [one, two] = [add(), add()];
    await Promise.resolve();
    const three = add();
    await nextBurst();
    expect(bursts).toHaveLength(1);
    const main = document.querySelector('main') ?? document.body;
    expect(bursts[0]?.places).toEqual([main]);
    expect(bursts[0]?.came(main)).toEqual([one, two, three]);
    expect(bursts[0]?.whole).toBe(false);
  });

  it('leaves out what came and went', async () => {
    add().remove();
    await nextBurst();
    expect(bursts.flatMap(({ places, came }) => places.flatMap(came))).toEqual([]);
  });

  it('tells of the attributes it was given, and of no others', async () => {
    const element = add();
    await nextBurst();
    element.className = 'hover';
    await nextBurst();
    expect(bursts).toHaveLength(1);
    element.dataset.id = '1';
    await nextBurst();
    expect(bursts[1]?.places).toEqual([element]);
  });

  it('is not woken by our own elements, and knows when the page takes them out', async () => {
    const ours = document.createElement('span');
    ours.dataset.ours = '';
    document.querySelector('main')?.append(ours);
    await nextBurst();
    expect(bursts).toEqual([]);
    ours.remove();
    await nextBurst();
    expect(bursts[0]?.evicted.has(ours)).toBe(true);
  });

  it('asks for a look at everything where too much came', async () => {
    for (let at = 0; at < 2_500; at++) add();
    await nextBurst();
    for (const element of document.querySelectorAll('p')) element.append(document.createElement('b'));
    await nextBurst();
    expect(bursts.map(({ whole, places }) => [whole, places.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  it('does nothing in a hidden tab, keeps nothing, and looks at everything once it is shown', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hide(true);
    for (let at = 0; at < 500; at++) add();
    await nextBurst();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(bursts).toEqual([]);
    hide(false);
    await nextBurst();
    expect(bursts).toMatchObject([{ whole: true }]);
  });

  it('looks once a second in a hidden tab while something is awaited', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hide(true);
    const waiting = new AbortController();
    watch.keepAwake(waiting.signal);
    add();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bursts).toHaveLength(1);
    waiting.abort();
    add();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(bursts).toHaveLength(1);
    vi.useRealTimers();
  });

  it('goes on for the others where one of them throws', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    watch.onBurst(() => {
      throw new Error('x');
    }, life.signal);
    const after: Burst[] = [];
    watch.onBurst((burst) => after.push(burst), life.signal);
    add();
    await nextBurst();
    expect(after).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('ends with its signal', async () => {
    add();
    life.abort();
    await nextBurst();
    add();
    await nextBurst();
    expect(bursts).toEqual([]);
  });
});

describe('waiting for something on the page', () => {
  const main = () => document.querySelector('main i');

  it('gives what is there already', async () => {
    const there = add('i');
    expect(await waitFor(watch, main, 1_000, life.signal)).toBe(there);
  });

  it('gives what comes', async () => {
    const waiting = waitFor(watch, main, 5_000, life.signal);
    const there = add('i');
    expect(await waiting).toBe(there);
  });

  it('gives up when the time is over, and on abort', async () => {
    expect(await waitFor(watch, main, 1, life.signal)).toBeNull();
    const waiting = waitFor(watch, main, 60_000, life.signal);
    life.abort();
    expect(await waiting).toBeNull();
    expect(await waitFor(watch, main, 60_000, life.signal)).toBeNull();
  });
});
