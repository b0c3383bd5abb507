import { describe, expect, it } from 'vitest';
import { readEInvoice } from '../../../utils/detection/e-invoice/read-e-invoice.ts';
import type { Reading } from '../../../utils/detection/reading.ts';
import { isRefusal } from '../../../utils/detection/refusal.ts';
import { aCii, aUbl } from './an-e-invoice.ts';

const nobody = { account: '', ownAddresses: [] };

function read(file: string | Uint8Array, account = ''): Reading {
  const result = readEInvoice(file, { ...nobody, account });
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

function facts(file: string | Uint8Array) {
  const invoice = read(file).invoices[0];
  return {
    number: invoice?.number?.value,
    issued: invoice?.issueDate?.value,
    due: invoice?.dueDate?.value,
    source: invoice?.dueDateSource,
    total: invoice?.total?.value,
    amountDue: invoice?.amountDue?.value,
  };
}

describe.each([
  ['CII', aCii],
  ['UBL', aUbl],
])('an e-invoice in %s', (_, sample) => {
  it('states its facts', () => {
    expect(facts(sample({ due: ['2026-04-01'], total: '1190.00', amountDue: '690.00' }))).toEqual({
      number: 'R-2026-17',
      issued: '2026-03-02',
      due: '2026-04-01',
      source: 'explicit',
      total: { minor: 119_000, currency: 'EUR' },
      amountDue: { minor: 69_000, currency: 'EUR' },
    });
  });

  it('names its parties, with the element as evidence', () => {
    const reading = read(sample());
    expect(reading.seller?.value).toBe('Studio Nord');
    expect(reading.buyer?.value).toBe('Kunde GmbH');
    expect(reading.seller?.evidence).toEqual({ words: 'Name: Studio Nord', where: 'xml', why: 'xml-field' });
  });

  it('is due on the last of several dates: the earlier ones are for a discount or a part', () => {
    expect(facts(sample({ due: ['2026-03-16', '2026-04-01'] })).due).toBe('2026-04-01');
  });

  it.each([
    [
      'Zahlbar innerhalb 30 Tagen netto bis 01.04.2026, 3% Skonto innerhalb 10 Tagen bis 12.03.2026',
      '2026-04-01',
      'explicit',
    ],
    ['14 Tage', '2026-03-16', 'terms'],
    ['Net 30', '2026-04-01', 'terms'],
    ['Zahlbar sofort ohne Abzug.', '2026-03-02', 'terms'],
    ['2 % Skonto bei Zahlung innerhalb 10 Tagen', undefined, null],
  ])('is due as its terms say: %s', (terms, due, source) => {
    expect(facts(sample({ terms }))).toMatchObject({ source });
    expect(facts(sample({ terms })).due).toBe(due);
  });

  it.each([
    ['381', 'creditnote'],
    ['384', 'correction'],
    ['389', 'selfbilled'],
    ['326', 'partial'],
    ['380', 'invoice'],
    ['999', 'invoice'],
  ])('of type %s is a %s', (typeCode, docType) => {
    expect(read(sample({ typeCode })).docType).toBe(docType);
  });

  it('is sent where the user is its seller, received where the user is its buyer', () => {
    const mine = sample({ sellerEmail: 'Nadia@Studio.example', buyerEmail: 'ap@kunde.example' });
    expect(read(mine, 'nadia@studio.example')).toMatchObject({ direction: 'sent', track: true, certainty: 'sure' });
    expect(read(mine, 'ap@kunde.example')).toMatchObject({ direction: 'received', track: false });
    expect(read(mine, 'else@where.example')).toMatchObject({ direction: 'none', track: false });
  });

  it('with nothing left to pay is not tracked', () => {
    const paid = sample({ sellerEmail: 'nadia@studio.example', amountDue: '0.00' });
    expect(read(paid, 'nadia@studio.example').track).toBe(false);
  });

  it('in yen has no decimals, and more decimals than cents are rounded', () => {
    expect(facts(sample({ currency: 'JPY', amountDue: '120000' })).amountDue).toEqual({
      minor: 120_000,
      currency: 'JPY',
    });
    expect(facts(sample({ amountDue: '366.8650' })).amountDue?.minor).toBe(36_687);
    expect(facts(sample({ amountDue: '-8.79' })).amountDue?.minor).toBe(-879);
  });

  it('with a malformed sum, date or currency leaves that fact out and keeps the rest', () => {
    const read = facts(sample({ amountDue: 'much', issued: '2026-02-30' }));
    expect(read).toMatchObject({ number: 'R-2026-17', issued: undefined, amountDue: undefined });
    expect(facts(sample({ currency: 'euros' })).total).toBeUndefined();
  });
});

describe('an XML file', () => {
  it('may name its encoding or begin with a byte order mark', () => {
    const text = aCii({ seller: 'Müller & Söhne'.replace('&', '&amp;') });
    const latin = Uint8Array.from(text.replace('UTF-8', 'ISO-8859-1'), (character) => character.charCodeAt(0));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text.replace('UTF-8', 'UTF-16')].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    for (const file of [latin, utf16, new TextEncoder().encode(`\ufeff${text}`)]) {
      expect(read(file).seller?.value).toBe('Müller & Söhne');
    }
  });

  it('may come in a Peppol envelope', () => {
    const inside = aUbl().replace(/^<\?xml[^>]*>\s*/, '');
    expect(
      facts(`<StandardBusinessDocument><StandardBusinessDocumentHeader/>${inside}</StandardBusinessDocument>`).number,
    ).toBe('R-2026-17');
  });

  it('that is an order or a delivery note says so and holds no invoice', () => {
    expect(read('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>')).toMatchObject({
      docType: 'order',
      invoices: [],
    });
    expect(read('<DespatchAdvice/>').docType).toBe('delivery');
  });

  it.each([
    ['', 'broken'],
    ['no XML at all', 'broken'],
    [aCii().slice(0, 900), 'broken'],
    ['<Invoice>&undefined;</Invoice>', 'broken'],
    ['<html><body/></html>', 'unknown-kind'],
    ['<constructor/>', 'unknown-kind'],
    ['<!DOCTYPE Invoice SYSTEM "https://example.com/a.dtd"><Invoice/>', 'document-type'],
    ['<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;">]><Invoice>&lol1;</Invoice>', 'document-type'],
    ['<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice><ID>&x;</ID></Invoice>', 'document-type'],
    ['<a>'.repeat(5_000), 'too-long'],
    [`<a>${'<b/>'.repeat(250_000)}</a>`, 'too-long'],
    [' '.repeat(10_000_001), 'too-large'],
  ])('that is no sound e-invoice is refused by name (case %#)', (text, reason) => {
    expect(readEInvoice(text, nobody)).toEqual({ refused: reason });
  });

  it('reads no number from an entity it does not know and never asks for what it names', () => {
    expect(readEInvoice(aUbl({ number: '&file;' }), nobody)).toEqual({ refused: 'broken' });
  });
});

describe('a FatturaPA', () => {
  const body = (number: string, payments: string) =>
    `<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa>
    <Data>2026-01-18</Data><Numero>${number}</Numero><ImportoTotaleDocumento>122.00</ImportoTotaleDocumento>
    </DatiGeneraliDocumento></DatiGenerali><DatiPagamento><CondizioniPagamento>TP01</CondizioniPagamento>${payments}
    </DatiPagamento></FatturaElettronicaBody>`;
  const payment = (amount: string, due: string) =>
    `<DettaglioPagamento><DataScadenzaPagamento>${due}</DataScadenzaPagamento><ImportoPagamento>${amount}</ImportoPagamento></DettaglioPagamento>`;
  const file = (bodies: string) =>
    `<p:FatturaElettronica xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"><FatturaElettronicaHeader>
    <CedentePrestatore><DatiAnagrafici><Anagrafica><Nome>Sara</Nome><Cognome>Neri</Cognome></Anagrafica></DatiAnagrafici></CedentePrestatore>
    <CessionarioCommittente><DatiAnagrafici><Anagrafica><Denominazione>Beta Srl</Denominazione></Anagrafica></DatiAnagrafici></CessionarioCommittente>
    </FatturaElettronicaHeader>${bodies}</p:FatturaElettronica>`;

  it('states its facts and names a person by both names', () => {
    const reading = read(file(body('12', payment('122.00', '2026-02-18'))));
    expect(reading).toMatchObject({ docType: 'invoice', language: 'it' });
    expect(reading.seller?.value).toBe('Sara Neri');
    expect(facts(file(body('12', payment('122.00', '2026-02-18'))))).toMatchObject({ number: '12', due: '2026-02-18' });
  });

  it('in instalments is due in full with the last, and owes their sum', () => {
    const two = file(body('12', payment('61.00', '2026-02-18') + payment('61.00', '2026-03-18')));
    expect(facts(two)).toMatchObject({ due: '2026-03-18', amountDue: { minor: 12_200, currency: 'EUR' } });
  });

  it('may hold several invoices', () => {
    const reading = read(file(body('12', '') + body('13', '')));
    expect(reading.invoices.map(({ number }) => number?.value)).toEqual(['12', '13']);
  });
});
