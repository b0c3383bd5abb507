import { describe, expect, it } from 'vitest';
import { findAll, type Need } from '../../../utils/pages/find.ts';
import * as readingSelectors from '../../../utils/pages/gmail/selectors.ts';
import * as writingSelectors from '../../../utils/pages/gmail/writing-selectors.ts';
import { fixtureNames, showFixture } from './fixtures.ts';
import { columns, selectorRows } from './selector-rows.ts';

const needs: readonly (readonly [string, Need])[] = Object.entries({ ...readingSelectors, ...writingSelectors });

describe('the table of selectors', () => {
  it('has a column for every page', () => {
    expect(columns).toEqual(fixtureNames);
  });

  it('has a row for every selector, and none for another', () => {
    const wanted = Object.fromEntries(needs.map(([name, need]) => [name, [...need.selectors].sort()]));
    const there = Object.fromEntries(
      Object.entries(selectorRows).map(([name, rows]) => [name, Object.keys(rows).sort()]),
    );
    expect(there).toEqual(wanted);
  });

  it.each(needs)('shows each selector of %s finding something on some page', (name) => {
    for (const [selector, counts] of Object.entries(selectorRows[name] ?? {})) {
      expect(Math.max(...counts), selector).toBeGreaterThan(0);
      expect(counts, selector).toHaveLength(columns.length);
    }
  });
});

describe.each(fixtureNames)('on %s', (page) => {
  it('every selector finds what the table says', () => {
    showFixture(page);
    const column = columns.indexOf(page);
    for (const [name, need] of needs) {
      for (const selector of need.selectors) {
        const found = findAll({ ...need, selectors: [selector] }, document).length;
        expect(found, `${name}: ${selector}`).toBe(selectorRows[name]?.[selector]?.[column]);
      }
    }
  });
});

describe('the selectors', () => {
  it('name no label of the interface: those are translated', () => {
    for (const [name, need] of needs) {
      for (const selector of need.selectors) {
        expect(selector, name).not.toMatch(/\[(?:aria-label|title|alt|data-tooltip|placeholder)[*^$~|]?=(?!"@")/);
      }
    }
  });

  it('are never joined by commas: the page would decide which comes first', () => {
    for (const [, need] of needs) for (const selector of need.selectors) expect(selector).not.toContain(',');
  });

  it('have names of their own for what is missed', () => {
    expect(new Set(needs.map(([, need]) => need.part)).size).toBe(needs.length);
  });
});
