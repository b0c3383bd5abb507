import type { DocType } from '../reading.ts';

/*
 * Document type codes: UNTDID 1001 as used by EN 16931 (code list of the European Commission, seen 2026-11-21), and
 * TipoDocumento of the Italian FatturaPA 1.2. Every other code of an invoice's syntax is an invoice.
 */

const creditNotes = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'];
const selfBilled = ['389', '500', '501', '502', '503', '527'];

const byUntdidCode = new Map<string, DocType>([
  ...creditNotes.map((code): [string, DocType] => [code, 'creditnote']),
  ...selfBilled.map((code): [string, DocType] => [code, 'selfbilled']),
  ['384', 'correction'],
  ['326', 'partial'],
]);

const byTipoDocumento = new Map<string, DocType>([
  ['TD04', 'creditnote'],
  ['TD08', 'creditnote'],
  ...['TD16', 'TD17', 'TD18', 'TD19', 'TD20', 'TD21', 'TD22', 'TD23', 'TD27', 'TD28'].map((code): [string, DocType] => [
    code,
    'selfbilled',
  ]),
]);

export function docTypeOfUntdidCode(code: string | null): DocType {
  return (code !== null && byUntdidCode.get(code)) || 'invoice';
}

export function docTypeOfTipoDocumento(code: string | null): DocType {
  return (code !== null && byTipoDocumento.get(code)) || 'invoice';
}
