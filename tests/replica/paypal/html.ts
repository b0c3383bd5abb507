/** Markup that is already escaped. Made by `html` and `trusted` only. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | false | readonly Part[];

/** Markup with every value escaped, markup put in as it is, lists joined, null and false left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((text, string, index) => text + written(parts[index - 1] ?? null) + string) };
}

/** Text of ours that is markup, a script or a style. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Data in a form that may stand inside a script element of type application/json. */
export function jsonInScript(value: unknown): Html {
  return trusted(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  if ('markup' in part) return part.markup;
  return part.map(written).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
