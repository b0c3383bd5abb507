import { describe, expect, it, vi } from 'vitest';
import { PartMissing } from '../../utils/pages/find.ts';
import { countMisses, type PageMiss } from '../../utils/pages/misses.ts';

function counting() {
  const told: PageMiss[] = [];
  let now = 60_000;
  const misses = countMisses(
    document,
    '.a3s',
    (miss) => told.push(miss),
    () => now,
  );
  return { told, misses, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('misses', () => {
  it('are told once, at the third in a row', () => {
    const { told, misses, pass } = counting();
    for (let at = 0; at < 6; at++) {
      misses.miss('row-subject');
      pass(3_000);
    }
    expect(told).toEqual([{ part: 'row-subject', times: 3 }]);
  });

  it('are forgotten once the part is found, and told again when it is lost again', () => {
    const { told, misses, pass } = counting();
    const missThrice = () => {
      for (let at = 0; at < 3; at++) {
        misses.miss('row-subject');
        pass(3_000);
      }
    };
    misses.miss('row-subject');
    misses.hit('row-subject');
    missThrice();
    misses.hit('row-subject');
    missThrice();
    expect(told).toHaveLength(2);
  });

  it('of one moment are one: a page is drawn piece by piece', () => {
    const { told, misses } = counting();
    for (let at = 0; at < 100; at++) misses.miss('row-subject');
    expect(told).toEqual([]);
  });

  it('of a young page are none', () => {
    const told: PageMiss[] = [];
    let now = 0;
    const misses = countMisses(
      document,
      '.a3s',
      (miss) => told.push(miss),
      () => now,
    );
    for (; now < 9_000; now += 2_500) misses.miss('row-subject');
    expect(told).toEqual([]);
  });

  it('end what a read throws, under the name of what was missing', () => {
    const { told, misses, pass } = counting();
    for (let at = 0; at < 3; at++) {
      expect(misses.attempt('thread', () => 42)).toBe(42);
      const missing = () => {
        throw new PartMissing('message-body');
      };
      const broken = () => {
        throw new TypeError('x is null');
      };
      expect(misses.attempt('thread', missing)).toBeNull();
      expect(misses.attempt('thread', broken)).toBeNull();
      pass(3_000);
    }
    expect(told.map(({ part }) => part).sort()).toEqual(['message-body', 'thread']);
  });

  it('do not throw into the page when telling fails', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    let now = 60_000;
    const misses = countMisses(
      document,
      '.a3s',
      () => {
        throw new Error('Extension context invalidated.');
      },
      () => (now += 3_000),
    );
    expect(() => {
      for (let at = 0; at < 5; at++) misses.miss('x');
    }).not.toThrow();
  });
});
