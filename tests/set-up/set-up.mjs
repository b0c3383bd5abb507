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
  timed('node modules', 'installed', () => {
    const result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (result.status !== 0) fail('`npm ci` failed; its output is above.');
  });
  writeFileSync(stamp, wanted);
}

function installBrowser(name) {
  const found = findBrowser(name);
  if (found) return say(name, `already here: ${found}`);
  const packages = name === 'chromium' ? ['chromium', 'fonts-liberation'] : ['firefox-esr'];
  const byHand = `Install ${packages.join(' and ')} (Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}), or set ${name.toUpperCase()}_PATH to the browser's program file, and start again.`;
  if (process.platform !== 'linux' || run('apt-get', ['--version'], 'ignore').status !== 0) {
    fail(`No ${name} was found, and this machine has no apt-get. ${byHand}`);
  }
  if (process.getuid() !== 0) fail(`No ${name} was found, and only root may install it. ${byHand}`);
  timed(name, 'installed', () => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const step of [
      ['update', '-q'],
      ['install', '-y', '-q', ...packages],
    ]) {
      const result = spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
      if (result.status !== 0) fail(`\`apt-get ${step.join(' ')}\` failed; its output is above. ${byHand}`);
    }
    if (!findBrowser(name)) fail(`${packages.join(' and ')} were installed, but no ${name} was found. ${byHand}`);
  });
}

function run(command, parameters, stdio = ['ignore', 'inherit', 'inherit']) {
  return spawnSync(command, parameters, { stdio, shell: process.platform === 'win32' });
}

function timed(what, done, action) {
  const start = performance.now();
  say(what, 'missing, installing …');
  action();
  say(what, `${done} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function say(what, state) {
  console.log(`set-up: ${what}: ${state}`);
}

function fail(message) {
  console.error(`set-up: ${message}`);
  process.exit(1);
}
