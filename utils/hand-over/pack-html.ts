import type { Language } from '../domain/language.ts';
import type { Creditor } from '../domain/letters/letter-request.ts';
import { type PackCodeWords, packCodeWords } from './pack-code-words.ts';
import { type PackTables, type Row, tableNames } from './pack-rows.ts';
import { packWords } from './pack-words.ts';

/** What stands on the page above its tables. */
export interface PackHead {
  readonly language: Language;
  readonly madeOn: string;
  readonly clientName: string;
  readonly creditor: Creditor;
}

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#16181b}
h2{margin-top:2em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #c9cdd1;padding:4px 8px;text-align:start;
vertical-align:top;white-space:pre-wrap;overflow-wrap:break-word}th{background:#f2f4f6;white-space:normal}.quiet{color:#55595e}.long{overflow-wrap:anywhere;min-width:10em}.day{white-space:nowrap}.table{overflow-x:auto}@media print{body{margin:0;font-size:10pt}.table{overflow:visible}tr{break-inside:avoid}}`;

/**
 * The file as a page that any browser shows, without Fairdue and without a network. There is no script in it, its own
 * policy allows none, and every text is escaped.
 */
export function packHtml(tables: PackTables, head: PackHead): string {
  const words = packWords[head.language];
  const creditor = [head.creditor.name, head.creditor.postalAddress, head.creditor.email, head.creditor.phone];
  const sections = tableNames.map(
    (name) =>
      `<h2>${escaped(words.tables[name])}</h2>\n${tables[name].length > 0 ? tableOf(tables[name], words.tables[name], packCodeWords[head.language]) : `<p class="quiet">${escaped(words.none)}</p>`}`,
  );
  return `<!doctype html>
<html lang="${escaped(head.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${words.title}: ${head.clientName}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(`${words.title}: ${head.clientName}`)}</h1>
<p>${escaped(words.creditor)}: ${escaped(creditor.filter(Boolean).join(', ').replace(/\s+/g, ' '))}</p>
<p>${escaped(words.madeOn(head.madeOn))}</p>
<p class="quiet">${escaped(words.files)} ${escaped(words.notAdvice)}</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** A wide table is moved sideways in its own place, by keyboard, too. */
function tableOf(rows: readonly Row[], name: string, words: PackCodeWords): string {
  const columns = Object.keys(rows[0] ?? {});
  const head = columns.map((column) => `<th scope="col">${escaped(words.columns[column] ?? column)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => cellOf(column, row[column] ?? '', words)).join('')}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(name)}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}

/** Columns that may hold a long address or a whole mail: they give way, so that the others stand in one piece. */
const longColumns: ReadonlySet<string> = new Set(['source', 'text', 'note', 'value']);

function cellOf(column: string, value: string, words: PackCodeWords): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const look = longColumns.has(column) ? ' class="long"' : isDay ? ' class="day"' : '';
  return `<td${look}>${escaped(shownCell(column, value, words))}</td>`;
}

/** A code in words; what is no code stands as it is. */
export function shownCell(column: string, value: string, { codes }: PackCodeWords): string {
  const known = codes[column];
  return known && Object.hasOwn(known, value) ? (known[value] ?? value) : value;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in a page and in an attribute. Marks that could turn a line around are taken out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
