import { readFileSync } from 'node:fs';

/** How many tests of one file ended how. */
export interface FileCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Reads a Vitest report in JSON, file by file; a report that is missing counts nothing: its check fails by its exit code. */
export function readReport(report: string): ReadonlyMap<string, FileCounts> {
  try {
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    return new Map(testResults.map((file) => [file.name, countsOf(file)]));
  } catch {
    console.log(`(no test report in ${report})`);
    return new Map();
  }
}

function countsOf({ status, assertionResults }: Report['testResults'][number]): FileCounts {
  const ended = (how: string) => assertionResults.filter((test) => test.status === how).length;
  const passed = ended('passed');
  // A file that fails before its first test has failed all the same.
  const failed = Math.max(ended('failed'), status === 'failed' ? 1 : 0);
  return { passed, failed, skipped: Math.max(0, assertionResults.length - passed - failed) };
}

export function failedFiles(files: ReadonlyMap<string, FileCounts>): readonly string[] {
  return [...files].filter(([, { failed }]) => failed > 0).map(([name]) => name);
}

export function sumOf(files: Iterable<FileCounts>): FileCounts {
  let sum: FileCounts = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of files) {
    sum = { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped };
  }
  return sum;
}
