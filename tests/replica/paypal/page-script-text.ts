import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const texts = new Map<string, string>();

/** The text of a script in `page-scripts/`, read once. @throws where there is no such file */
export function scriptText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(import.meta.dirname, 'page-scripts', name), 'utf8');
  texts.set(name, text);
  return text;
}
