import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source-files.ts';

/**
 * The clock tests once more, each time in a process of its own that was started in another zone: with and without
 * summer time, half an hour of it, a day that never was, and both ends of the day.
 */
const zones = ['America/New_York', 'Europe/London', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe'];

const clockTests = [
  'tests/background/alarms.test.ts',
  'tests/background/clock-changes.test.ts',
  'tests/background/digest.test.ts',
  'tests/clock/local-days.test.ts',
  'tests/domain/digest.test.ts',
  'tests/domain/follow-up/holds-that-end.test.ts',
  'tests/domain/follow-up/next-step.test.ts',
  'tests/domain/waiting.test.ts',
];

const run = promisify(execFile);

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { status: string; fullName: string }[] }[];
}

/** One process a zone; the files share its modules, which costs half of what a process a file would. */
async function testsIn(zone: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdue-clock-'));
  try {
    const report = join(folder, 'report.json');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const how = ['--project', 'pure', '--no-isolate', '--maxWorkers=1', '--reporter=json'];
    const command = [vitest, 'run', ...how, `--outputFile.json=${report}`, ...clockTests];
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
    const env = { ...Object.fromEntries(inherited), TZ: zone };
    // A test that fails there ends the process with an error; the report says which it was.
    await run(process.execPath, command, { cwd: root, env }).catch(() => {});
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('in a process that was started in', () => {
  it.each(zones)('%s the clock tests pass', { timeout: 120_000 }, async (zone) => {
    const report = await testsIn(zone);
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName)).toEqual([]);
    expect(results.filter(({ fullName }) => fullName.includes(`are those of ${zone}`))).toHaveLength(1);
    expect(report.success).toBe(true);
    console.log(`TZ=${zone}: ${report.numPassedTests} of ${report.numTotalTests} clock tests passed`);
  });
});
