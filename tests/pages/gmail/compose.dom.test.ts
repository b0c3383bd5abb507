import { describe, expect, it } from 'vitest';
import { boxAround, boxesOfThread, openBoxes } from '../../../utils/pages/gmail/compose.ts';
import { threadInPage } from '../../../utils/pages/gmail/open-thread.ts';
import { showFixture } from './fixtures.ts';

describe('the boxes', () => {
  it('are found inline and popped out, each with its own ids', () => {
    showFixture('2026-09-reply-boxes');
    expect(openBoxes(document).map((box) => [box.composeId, box.draftId(), box.threadId])).toEqual([
      ['7', '#msg-a:r-700', '19a0000000000a11'],
      ['8', '#msg-a:r-800', '19a0000000000a12'],
    ]);
  });

  it('are found in plain-text mode', () => {
    showFixture('2020-10-plain-text-box');
    expect(openBoxes(document).map((box) => [box.composeId, box.threadId, box.text()])).toEqual([
      ['1', null, '\n-- \nNora Vale'],
    ]);
  });

  it('are not those that are put away', () => {
    showFixture('2026-09-reply-boxes');
    document.querySelector('[role=dialog]')?.setAttribute('hidden', '');
    expect(openBoxes(document)).toHaveLength(1);
  });

  it('belong to the thread they name, and one without a name to the thread it stands in', () => {
    showFixture('2026-09-reply-boxes');
    const thread = threadInPage(document);
    expect(thread && boxesOfThread(document, thread).map(({ composeId }) => composeId)).toEqual(['7']);
    for (const input of document.querySelectorAll('[role=main] input')) input.remove();
    expect(thread && boxesOfThread(document, thread).map(({ composeId }) => composeId)).toEqual(['7']);
    document.querySelector('[role=main] .M9')?.remove();
    expect(thread && boxesOfThread(document, thread)).toEqual([]);
  });

  it('have no id where two inputs disagree', () => {
    showFixture('2026-09-reply-boxes');
    const input = document.querySelector('[role=main] input[name=draft]');
    const copy = input?.cloneNode() as HTMLInputElement;
    copy.value = '#msg-a:r-other';
    input?.after(copy);
    expect(openBoxes(document)[0]?.draftId()).toBeNull();
  });

  it('are known from anything in them', () => {
    showFixture('2026-09-reply-boxes');
    const [inline, popped] = document.querySelectorAll('.aoO');
    expect(inline && boxAround(document, inline)?.composeId).toBe('7');
    expect(popped && boxAround(document, popped)?.composeId).toBe('8');
    expect(boxAround(document, document.body)).toBeNull();
  });

  it('close', () => {
    showFixture('2026-09-reply-boxes');
    const [box] = openBoxes(document);
    expect(box?.isOpen()).toBe(true);
    document.querySelector('.M9')?.remove();
    expect(box?.isOpen()).toBe(false);
  });
});
