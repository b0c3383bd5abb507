import type { Evidence, Found } from '../reading.ts';

/** A fact with its evidence; `confidence` is kept within 0 and 1 and to two decimals, `words` to 200 characters. */
export function found<T>(value: T, confidence: number, words: string, where: Evidence['where'], why: string): Found<T> {
  const bounded = Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
  return { value, confidence: bounded, evidence: { words: words.slice(0, 200), where, why } };
}
