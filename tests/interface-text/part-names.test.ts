import { describe, expect, it } from 'vitest';
import { partKeys } from '../../utils/interface-text/part-keys.ts';
import type { Need } from '../../utils/pages/find.ts';
import * as parts from '../../utils/pages/gmail/selectors.ts';
import * as writingParts from '../../utils/pages/gmail/writing-selectors.ts';

describe('a part of Gmail that was missed', () => {
  const needs: readonly Need[] = [...Object.values(parts), ...Object.values(writingParts)];
  /** Reported without a selector of their own. */
  const others = ['thread', 'thread-panel-place'];

  it.each([...new Set(needs.map(({ part }) => part)), ...others])('has words for %s', (part) => {
    expect(partKeys.has(part)).toBe(true);
  });
});
