import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Program names by browser, the best first. Branded Chrome is not among them: since version 137 it ignores the switch
 * that loads an unpacked extension (platform notes, 2026-11-21).
 */
const programs = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The program file of a browser: `CHROMIUM_PATH` or `FIREFOX_PATH` where set, else the first one on the PATH.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  if (named) return isProgram(named) ? named : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  for (const program of programs[name]) {
    for (const folder of folders) {
      const file = join(folder, program);
      if (isProgram(file)) return file;
    }
  }
  return null;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
