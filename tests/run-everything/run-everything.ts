import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { isolation } from './no-network.ts';
import { type FileCounts, failedFiles, readReport, sumOf } from './reports.ts';

/**
 * Runs every check in the order in which it fails fastest, stops at the first that fails, and closes with one line
 * that counts the tests. `npm test` calls it after the set-up.
 */
const reports = '.output/test-reports';
mkdirSync(reports, { recursive: true });

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** The Vitest project it runs, if it runs one. */
  readonly project?: string;
  /** Runs without any network interface, or with the machine's own loopback alone, if the machine can do that. */
  readonly network?: 'none' | 'loopback';
  /** On a shared build machine a browser sometimes does not start in time; elsewhere a failure is a failure at once. */
  readonly secondRun?: boolean;
}

const tests = (project: string): Pick<Check, 'command' | 'project'> => ({
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
  project,
});

const checks: readonly Check[] = [
  { name: 'lint', command: ['biome', 'ci'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'rules, store and house', ...tests('pure') },
  { name: 'pages and components', ...tests('page') },
  { name: 'journeys in a real browser', ...tests('journeys'), network: 'none', secondRun: Boolean(process.env.CI) },
  // Firefox is driven through a socket of this machine.
  { name: 'journeys in a real Firefox', ...tests('firefox'), network: 'loopback', secondRun: Boolean(process.env.CI) },
];

const prefixes = { all: [], ...isolation() };
const counted = new Map<string, FileCounts>();
const atSecondRun: string[] = [];
let failedCheck: string | null = null;

for (const check of checks) {
  const start = performance.now();
  console.log(`\n── ${check.name} ──`);
  let ok = run(check);
  if (!ok && check.secondRun) ok = runFailedAgain(check);
  console.log(`── ${check.name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(start)} s`);
  if (!ok) {
    failedCheck = check.name;
    break;
  }
}

if (atSecondRun.length > 0) console.log(`\nPassed only at their second run: ${atSecondRun.join(', ')}`);
if (failedCheck) console.log(`\nStopped at: ${failedCheck}`);
const { passed, failed, skipped } = sumOf(counted.values());
console.log(`\n${passed} passed, ${failedCheck ? Math.max(failed, 1) : failed} failed, ${skipped} skipped`);
process.exitCode = failedCheck ? 1 : 0;

/** Runs a check, or only some of its files. */
function run(check: Check, files: readonly string[] = []): boolean {
  const report = `${reports}/${check.project}${files.length > 0 ? '-again' : ''}.json`;
  const more = check.project ? [`--outputFile.json=${report}`, ...files] : [];
  const [program = '', ...parameters] = [...prefixes[check.network ?? 'all'], ...check.command, ...more];
  const { status } = spawnSync(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: process.env });
  if (check.project) for (const [file, counts] of readReport(report)) counted.set(relative('.', file), counts);
  return status === 0;
}

/** Each file that failed once more, whole and in a browser of its own: a test within it may lean on the ones before. */
function runFailedAgain(check: Check): boolean {
  const again = failedFiles(counted);
  if (again.length === 0) return false;
  console.log(`\n── ${check.name}: ${again.length} file(s) once more ──`);
  const ok = run(check, again);
  if (ok) atSecondRun.push(...again);
  return ok;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
