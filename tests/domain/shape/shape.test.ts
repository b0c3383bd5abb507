import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJournalEntry } from '../../../utils/domain/shape/journal-entry-shape.ts';
import { listOf, mapOf, nullable, oneOf, optional, partial, record, text } from '../../../utils/domain/shape/shape.ts';
import { isClientStanding } from '../../../utils/domain/shape/standing-shape.ts';
import {
  isAddress,
  isCalendarDay,
  isHold,
  isInstant,
  isMoney,
  isPlace,
} from '../../../utils/domain/shape/value-shapes.ts';
import { JournalBuilder, monday } from '../a-journal.ts';

const journal = new JournalBuilder().tracked(monday).mailed(monday, 'polite-1', 'polite');

describe('the shape of a value', () => {
  it.each<[string, (value: unknown) => boolean, unknown, boolean]>([
    ['a day', isCalendarDay, '2026-02-28', true],
    ['a leap day', isCalendarDay, '2028-02-29', true],
    ['a day that is none', isCalendarDay, '2026-02-29', false],
    ['the 31st of a short month', isCalendarDay, '2026-04-31', false],
    ['a day with a time', isCalendarDay, '2026-02-28T00:00', false],
    ['a day in a list', isCalendarDay, ['2026-02-28'], false],
    ['an instant', isInstant, '2026-02-28T09:30:00.000Z', true],
    ['an instant in another zone', isInstant, '2026-02-28T09:30:00.000+01:00', false],
    ['an instant at hour 25', isInstant, '2026-02-28T25:30:00.000Z', false],
    ['an amount', isMoney, { minor: -5, currency: 'EUR' }, true],
    ['half a cent', isMoney, { minor: 0.5, currency: 'EUR' }, false],
    ['an amount beyond counting', isMoney, { minor: 2 ** 60, currency: 'EUR' }, false],
    ['NaN', isMoney, { minor: Number.NaN, currency: 'EUR' }, false],
    ['an amount without a currency', isMoney, { minor: 5 }, false],
    ['an amount with more to it', isMoney, { minor: 5, currency: 'EUR', note: '' }, false],
    ['an address', isAddress, 'me@studio.example', true],
    ['an address in capitals', isAddress, 'Me@studio.example', false],
    ['no address', isAddress, 'me', false],
    ['a hold', isHold, { kind: 'snooze', until: '2026-03-01' }, true],
    ['a hold without an end', isHold, { kind: 'snooze' }, false],
    ['a place in Gmail', isPlace, { site: 'gmail', account: 'me@studio.example', threadId: 'aa' }, true],
    ['a place anywhere else', isPlace, { site: 'evil', account: 'me@studio.example', threadId: 'aa' }, false],
  ])('%s', (_what, shape, value, fits) => {
    expect(shape(value)).toBe(fits);
  });
});

describe('putting shapes together', () => {
  const shape = record<{ a: string; b?: number | null }>({ a: text(3), b: optional(nullable(oneOf([1, 2]))) });

  it.each<[unknown, boolean]>([
    [{ a: 'x' }, true],
    [{ a: 'x', b: null }, true],
    [{ a: 'x', b: 3 }, false],
    [{ a: 'long' }, false],
    [{ b: 1 }, false],
    [{ a: 'x', c: 1 }, false],
    [JSON.parse('{"a":"x","__proto__":{"b":1}}'), false],
    [null, false],
    [[], false],
    ['x', false],
  ])('%j', (value, fits) => {
    expect(shape(value)).toBe(fits);
  });

  it('bounds lists, maps and parts', () => {
    expect(listOf(text(1), 2)(['a', 'b', 'c'])).toBe(false);
    expect(mapOf(text(1), text(1), 1)({ a: 'a', b: 'b' })).toBe(false);
    expect(mapOf(text(9), text(1), 1)(JSON.parse('{"__proto__":"a"}'))).toBe(false);
    expect(partial<{ a: string }>({ a: text(1) })({})).toBe(true);
    expect(partial<{ a: string }>({ a: text(1) })({ constructor: 'x' })).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        for (const one of [shape, isJournalEntry, isClientStanding, isHold, isPlace]) expect(one(value)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('entries and standings', () => {
  it('of our own making fit', () => {
    expect(journal.entries.every(isJournalEntry)).toBe(true);
    expect(isClientStanding(journal.standing())).toBe(true);
  });

  it('with any field missing or of another kind do not', () => {
    for (const entry of journal.entries) {
      for (const name of Object.keys(entry).filter((key) => key !== 'text')) {
        const { [name]: _left, ...rest } = entry as unknown as Record<string, unknown>;
        expect(isJournalEntry(rest), `without ${name}`).toBe(false);
        for (const junk of [undefined, null, 7.5, {}, [7], '\u0000', Number.NaN]) {
          if (junk === null && ['stepId', 'stage'].includes(name)) continue;
          expect(isJournalEntry({ ...rest, [name]: junk }), `${name}: ${String(junk)}`).toBe(false);
        }
      }
    }
  });

  it('of a newer Fairdue fit where a standing only says more, and not where an entry does', () => {
    expect(isClientStanding({ ...journal.standing(), mood: 'good' })).toBe(true);
    expect(isJournalEntry({ ...journal.entries[0], mood: 'good' })).toBe(false);
    expect(isJournalEntry({ ...journal.entries[0], kind: 'moved-to-mars' })).toBe(false);
  });
});
