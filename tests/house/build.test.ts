import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allReplyExamples } from '../../utils/detection/languages/reply-examples/all-reply-examples.ts';
import { learnedReplies } from '../../utils/detection/mail/learned-replies.ts';
import { root } from './source-files.ts';

/** `npm test` builds before it runs this. */
it.each(['chrome-mv3', 'firefox-mv3'])('the background of %s carries what replies taught, and no example', (target) => {
  const background = readFileSync(join(root, '.output', target, 'background.js'), 'utf8');
  const examples = Object.values(allReplyExamples).flatMap((kinds) => Object.values(kinds).flat());
  // Short ones may stand in a vocabulary by themselves.
  const telling = examples.filter((text) => text.length > 60 && !/['"\n]/.test(text));
  expect(telling.length).toBeGreaterThan(100);
  expect(telling.filter((text) => background.includes(text))).toEqual([]);
  expect(background).toContain(learnedReplies().weights);
});
