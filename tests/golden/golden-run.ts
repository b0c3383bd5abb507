import { casesOf, type GoldenFile } from './golden-files.ts';
import type { GoldenResult, GoldenTopic } from './golden-topic.ts';

export interface CaseThatDiffers {
  readonly id: string;
  readonly expected: string;
  readonly actual: string;
}

/** Runs every case of a file through its topic; an error in a case is a difference, not an end. */
export function runFile(file: GoldenFile, topic: GoldenTopic): { cases: number; differing: CaseThatDiffers[] } {
  const differing: CaseThatDiffers[] = [];
  const cases = casesOf(file);
  for (const worked of cases) {
    let result: GoldenResult;
    try {
      result = topic.run(worked);
    } catch (error) {
      result = { expected: 'a result', actual: String(error), equal: false };
    }
    if (!result.equal) differing.push({ id: worked.id, expected: result.expected, actual: result.actual });
  }
  return { cases: cases.length, differing };
}
