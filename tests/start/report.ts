import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../house/source-files.ts';

/** One step of the walk: what was done, whether it went well, and what was seen. */
export interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly saw: string;
}

export interface Report {
  /** Does one step; what it returns is what was seen. A step that throws is noted as failed, and the walk ends. */
  step(name: string, action: () => Promise<string>): Promise<void>;
  screenshot(page: Page, name: string): Promise<void>;
  /** Writes `start-report.json` and tells whether every step went well. */
  finish(): boolean;
}

/** Ends the walk after a failed step; the step is in the report already. */
export class WalkStopped extends Error {}

/** A new report in `.output/start/`; what an earlier run left there is deleted. */
export function newReport(): Report {
  const folder = join(root, '.output/start');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const steps: Step[] = [];
  const screenshots: string[] = [];

  const add = (step: Step) => {
    steps.push(step);
    console.log(`${step.ok ? 'ok    ' : 'FAILED'} ${step.name}: ${step.saw}`);
  };
  return {
    async step(name, action) {
      try {
        add({ name, ok: true, saw: await action() });
      } catch (error) {
        add({ name, ok: false, saw: error instanceof Error ? error.message : String(error) });
        throw new WalkStopped(name);
      }
    },
    async screenshot(page, name) {
      const file = `${name}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'initial' });
      screenshots.push(file);
    },
    finish() {
      writeFileSync(join(folder, 'start-report.json'), `${JSON.stringify({ steps, screenshots }, null, 2)}\n`);
      console.log(`report: .output/start/start-report.json, ${screenshots.length} screenshots beside it`);
      return steps.every((step) => step.ok);
    },
  };
}
