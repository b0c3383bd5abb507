import { expect, it } from 'vitest';
import { press, pressFully } from '../../../utils/pages/gmail/press.ts';
import { showFixture } from './fixtures.ts';

it.each([press, pressFully])('nothing of ours ever presses Send, its arrow, or what holds them', (pressing) => {
  showFixture('2026-09-reply-boxes');
  const heard: string[] = [];
  for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    document.addEventListener(type, () => heard.push(type), { once: true });
  }
  for (const selector of ['.aoO', '.hG', '.dC', '.btC', '.M9']) {
    const element = document.querySelector(selector);
    if (element) expect(() => pressing(element)).toThrow('never presses Send');
  }
  expect(heard).toEqual([]);
});
