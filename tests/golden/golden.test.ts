import { describe, expect, it } from 'vitest';
import { findGoldenFiles } from './golden-files.ts';
import { runFile } from './golden-run.ts';
import { topics } from './topics.ts';

const { files, absent } = findGoldenFiles(Object.keys(topics));

describe('the golden cases', () => {
  for (const file of files) {
    it(`come out as worked by hand in ${file.shownPath}`, () => {
      const topic = topics[file.topic];
      if (!topic) throw new Error(`No topic is called ${file.topic}`);
      const { cases, differing } = runFile(file, topic);
      expect(differing).toEqual([]);
      expect(cases).toBeGreaterThan(0);
    });
  }

  it.each(Object.keys(topics))('are there for %s in the project itself', (topic) => {
    expect(files.some((file) => file.topic === topic && file.shownPath.startsWith('tests'))).toBe(true);
  });

  for (const folder of absent) it.skip(`skipped: ${folder} is not here`, () => {});
});
