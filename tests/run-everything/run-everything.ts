import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

/**
 * Runs every check in the order in which it fails fastest, stops at the first that fails, and closes with one line
 * that counts the tests. `npm test` calls it after the set-up.
 */
const reports = '.output/test-reports';
mkdirSync(reports, { recursive: true });

const vitest = (project: string) => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${project}.json`,
];

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly counts?: string;
  /** Runs without any network interface, or with the machine's own loopback alone, if the machine can do that. */
  readonly network?: 'none' | 'loopback';
}

const checks: readonly Check[] = [
  { name: 'lint', command: ['biome', 'ci'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'rules, store and house', command: vitest('pure'), counts: 'pure' },
  { name: 'pages and components', command: vitest('page'), counts: 'page' },
  { name: 'journeys in a real browser', command: vitest('journeys'), counts: 'journeys', network: 'none' },
  // Firefox is driven through a socket of this machine.
  { name: 'journeys in a real Firefox', command: vitest('firefox'), counts: 'firefox', network: 'loopback' },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
let failedCheck: string | null = null;
const withoutNetwork = namespaceWithoutNetwork();
const prefixes = { all: [], none: withoutNetwork, loopback: withLoopback(withoutNetwork) };

for (const check of checks) {
  const start = performance.now();
  console.log(`\n── ${check.name} ──`);
  const [program = '', ...parameters] = [...prefixes[check.network ?? 'all'], ...check.command];
  const result = spawnSync(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: process.env });
  if (check.counts) countTests(`${reports}/${check.counts}.json`);
  console.log(`── ${check.name}: ${result.status === 0 ? 'ok' : 'FAILED'}, ${seconds(start)} s`);
  if (result.status !== 0) {
    failedCheck = check.name;
    break;
  }
}

if (failedCheck) console.log(`\nStopped at: ${failedCheck}`);
if (failedCheck && totals.failed === 0) totals.failed = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failedCheck ? 1 : 0;

/** Adds up one Vitest report; a report that is missing counts nothing, its check has failed by its exit code. */
function countTests(file: string): void {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0);
    totals.skipped += report.numPendingTests + report.numTodoTests;
  } catch {
    console.log(`(no test report in ${file})`);
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** The command that starts another one in a network namespace of its own, without any interface to the outside. */
function namespaceWithoutNetwork(): readonly string[] {
  const asRoot = ['unshare', '--net'];
  const asUser = ['unshare', '--user', '--map-root-user', '--net'];
  const works = [asRoot, asUser].find(([program = '', ...rest]) => spawnSync(program, [...rest, 'true']).status === 0);
  if (works) return works;
  console.log('This machine makes no network namespaces: the journeys run without one.');
  return [];
}

/** The same with the loopback interface alone; nothing where it cannot be switched on. */
function withLoopback(isolated: readonly string[]): readonly string[] {
  const [program, ...rest] = isolated;
  if (!program) return [];
  const up = [...rest, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  return spawnSync(program, [...up, 'true']).status === 0 ? [program, ...up] : [];
}
