import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showPage } from '../../support/show-page.ts';

const folder = join(process.cwd(), 'tests/fixtures/pages/gmail');

/** The dated pages of our own, by name, in the order of their dates. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

/** Makes jsdom show one of them. */
export function showFixture(name: string): void {
  const text = texts.get(name) ?? readFileSync(join(folder, `${name}.html`), 'utf8');
  texts.set(name, text);
  showPage(text);
}

const texts = new Map<string, string>();
