import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldenCase } from './golden-topic.ts';

const here = dirname(fileURLToPath(import.meta.url));
const shared = resolve(here, '../../../shared/golden');

/** A golden file: one worked case a line. */
export interface GoldenFile {
  readonly topic: string;
  readonly path: string;
  /** As it is best shown: from the folder the command was given in. */
  readonly shownPath: string;
}

/**
 * Every golden file of the topics: the project's own, those beside it in `../shared/golden`, and those in the folder
 * that the variable GOLDEN_DIR names. `absent` names the folders that are not there.
 */
export function findGoldenFiles(topicNames: readonly string[]): { files: GoldenFile[]; absent: string[] } {
  const wanted = process.env.GOLDEN_DIR;
  const roots = [...new Set([here, shared, ...(wanted ? [resolve(wanted)] : [])])];
  const files = roots.flatMap((root) =>
    topicNames.flatMap((topic) =>
      jsonLinesIn(join(root, topic)).map((path) => ({ topic, path, shownPath: relative(process.cwd(), path) })),
    ),
  );
  return { files, absent: roots.filter((root) => !existsSync(root)) };
}

/** The cases of a file. @throws SyntaxError naming the line that is no JSON */
export function casesOf(file: GoldenFile): GoldenCase[] {
  const lines = readFileSync(file.path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const parsed = JSON.parse(line) as Record<string, unknown>;
      return [{ ...parsed, id: String(parsed.id ?? `line ${index + 1}`) }];
    } catch {
      throw new SyntaxError(`${file.shownPath}, line ${index + 1}: no JSON`);
    }
  });
}

function jsonLinesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}
