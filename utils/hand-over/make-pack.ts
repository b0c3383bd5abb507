import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Language } from '../domain/language.ts';
import { letterLocale, writtenIn } from '../domain/letters/written.ts';
import { packHtml } from './pack-html.ts';
import { type PackSource, packTables, type Row, tableNames } from './pack-rows.ts';

/**
 * The files of a hand-over file, by their path: a page to read, and the same data as CSV and JSON. A cell that a
 * spreadsheet would take for a formula is given as text.
 */
export function packFiles(source: PackSource, language: Language): Readonly<Record<string, string>> {
  const tables = packTables(source);
  const { day } = writtenIn(letterLocale(language, source.client.country));
  const head = {
    language,
    madeOn: day(source.madeOn),
    clientName: source.client.legalName || source.client.name,
    creditor: source.creditor,
  };
  const data = {
    format: 'fairdue-claim-file',
    version: 1,
    madeOn: source.madeOn,
    creditor: source.creditor,
    ...tables,
  };
  return {
    'index.html': packHtml(tables, head),
    'data.json': `${JSON.stringify(data, null, 2)}\n`,
    ...Object.fromEntries(tableNames.map((name) => [`csv/${name}.csv`, csvOf(tables[name])])),
  };
}

/** The files as one zip. */
export function makePack(source: PackSource, language: Language): Uint8Array<ArrayBuffer> {
  const files = packFiles(source, language);
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(bytes, { level: 6 }));
}

/** With a mark of the encoding at the start, by which spreadsheets know UTF-8. */
function csvOf(rows: readonly Row[]): string {
  return `\ufeff${Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
