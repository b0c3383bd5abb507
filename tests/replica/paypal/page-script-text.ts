import { readFileSync } from 'node:fs';

const texts = new Map<string, string>();

/** The text of a script in `page-scripts/`, read once. @throws where there is no such file */
export function scriptText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`./page-scripts/${name}`, import.meta.url), 'utf8');
  texts.set(name, text);
  return text;
}
