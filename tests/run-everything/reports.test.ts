import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedFiles, readReport, sumOf } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairdue-reports-'));

function reported(name: string, ...files: readonly (readonly [file: string, status: string, ...tests: string[]])[]) {
  const path = join(folder, name);
  const testResults = files.map(([file, status, ...tests]) => ({
    name: file,
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return readReport(path);
}

describe('what a run of tests came to', () => {
  it('is counted file by file', () => {
    const files = reported('one', ['a', 'passed', 'passed', 'pending'], ['b', 'failed', 'passed', 'failed', 'skipped']);
    expect(failedFiles(files)).toEqual(['b']);
    expect(sumOf(files.values())).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that failed before its first test', () => {
    expect(failedFiles(reported('two', ['a', 'failed', 'pending', 'pending']))).toEqual(['a']);
    expect(sumOf(reported('three', ['a', 'failed']).values())).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes what a second run says of a file in place of the first', () => {
    const first = reported('four', ['a', 'passed', 'passed'], ['b', 'failed', 'failed', 'passed']);
    const second = reported('five', ['b', 'passed', 'passed', 'passed']);
    expect(sumOf(new Map([...first, ...second]).values())).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('counts nothing where there is no report', () => {
    expect(readReport(join(folder, 'none')).size).toBe(0);
  });
});
