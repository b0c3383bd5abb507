/**
 * Makes a fresh clone ready, and does nothing where it is: node modules, a browser, the generated types. Plain
 * JavaScript with Node's own modules only, because it runs before anything is installed, on any Node from 18 on.
 *
 * Usage: node tests/set-up/set-up.mjs [--firefox]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const stamp = 'node_modules/.fairdue-set-up';

installModules();
installBrowser('chromium');
if (process.argv.includes('--firefox')) installBrowser('firefox');

function installModules() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return say('node modules', 'already here');
  const start = performance.now();
  say('node modules', 'missing, installing …');
  const result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) fail('`npm ci` failed; its output is above.');
  say('node modules', `installed in ${secondsSince(start)} s`);
  writeFileSync(stamp, wanted);
}

/** Without Chromium there is nothing to run. Without Firefox its journeys are skipped, and this says what is missing. */
function installBrowser(name) {
  const found = findBrowser(name);
  if (found) return say(name, `already here: ${found}`);
  const packages = name === 'chromium' ? ['chromium', 'fonts-liberation'] : ['firefox-esr'];
  const start = performance.now();
  const problem = problemOfInstalling(name, packages);
  if (!problem) return say(name, `installed in ${secondsSince(start)} s`);
  const byHand = `Install ${packages.join(' and ')} (Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}), or set ${name.toUpperCase()}_PATH to the browser's program file, and start again.`;
  if (name === 'chromium') fail(`${problem} ${byHand}`);
  say(name, `its journeys are skipped. ${problem} ${byHand}`);
}

/** Installs the packages; what went wrong in words, or null. */
function problemOfInstalling(name, packages) {
  if (process.platform !== 'linux' || run('apt-get', ['--version'], 'ignore').status !== 0) {
    return `No ${name} was found, and this machine has no apt-get.`;
  }
  if (process.getuid() !== 0) return `No ${name} was found, and only root may install it.`;
  say(name, 'missing, installing …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-q'],
    ['install', '-y', '-q', ...packages],
  ]) {
    const result = spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (result.status !== 0) return `\`apt-get ${step.join(' ')}\` failed; its output is above.`;
  }
  return findBrowser(name) ? null : `${packages.join(' and ')} were installed, but no ${name} was found.`;
}

function run(command, parameters, stdio = ['ignore', 'inherit', 'inherit']) {
  return spawnSync(command, parameters, { stdio, shell: process.platform === 'win32' });
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function say(what, state) {
  console.log(`set-up: ${what}: ${state}`);
}

function fail(message) {
  console.error(`set-up: ${message}`);
  process.exit(1);
}
