import { describe, expect, it } from 'vitest';
import { readTextDocument } from '../../../utils/detection/read-text-document.ts';
import { printedInvoice } from '../../read/output-line.ts';
import { context } from '../mail/a-mail.ts';

function facts(text: string) {
  return printedInvoice(readTextDocument({ text, where: 'body' }, context).invoices[0]);
}

type Told = readonly [text: string, says: Readonly<Record<string, string | null>>];

/** An invoice in each language, and how it asks for its money at once. */
const atOnce: readonly (readonly [head: string, terms: readonly string[]])[] = [
  [
    'Facture n° FA-2026-31\nDate de facture : 04/05/2026\nTotal TTC : 1 200,00 €',
    [
      'Paiement immédiat',
      'Règlement immédiat',
      'Paiement immédiat à réception.',
      'À régler immédiatement',
      'Payable dès réception',
      'Exigible immédiatement',
      'Paiement comptant',
      'Règlement comptant à réception',
      'Conditions de règlement : immédiat',
      'Conditions de paiement : comptant',
    ],
  ],
  [
    'Invoice no. A-31\nInvoice date: 4 May 2026\nTotal: €1,200.00',
    [
      'Payable immediately',
      'Payment due immediately',
      'Immediate payment',
      'Due immediately upon receipt',
      'Payment is due immediately.',
      'Due on receipt',
      'Payment terms: immediate',
      'Terms: Immediate',
      'Payment terms: cash',
      'Please pay immediately',
      'Payable at once',
    ],
  ],
  [
    'Rechnung Nr. A-31\nRechnungsdatum: 04.05.2026\nGesamtbetrag: 1.200,00 €',
    [
      'Sofort fällig',
      'Sofort zahlbar',
      'Zahlbar sofort ohne Abzug',
      'Zahlung sofort nach Erhalt',
      'Zahlungsbedingungen: sofort',
      'Der Betrag ist sofort fällig.',
      'Zahlungsziel: sofort',
      'Fällig bei Erhalt',
      'Zahlbar sofort rein netto',
      'Sofort nach Rechnungserhalt zahlbar',
      'Zahlbar umgehend',
      'Fälligkeit: sofort',
    ],
  ],
  [
    'Factura n.º A-31\nFecha de factura: 04/05/2026\nTotal: 1.200,00 €',
    [
      'Pago inmediato',
      'Pago al contado',
      'Condiciones de pago: inmediato',
      'Vencimiento: inmediato',
      'A pagar de inmediato',
      'Pago a la vista',
      'Pagadero inmediatamente',
      'Forma de pago: contado',
      'Pago a la recepción de la factura',
      'Vencimiento a la vista',
    ],
  ],
  [
    'Fattura n. A-31\nData fattura: 04/05/2026\nTotale: 1.200,00 €',
    [
      'Pagamento immediato',
      'Pagamento a vista',
      'Condizioni di pagamento: immediato',
      'Da pagare immediatamente',
      'Pagamento contestuale',
      'Pagamento alla ricezione della fattura',
      'Rimessa diretta a vista fattura',
      'Scadenza: a vista',
      'Pagabile a vista',
    ],
  ],
  [
    'Factuur nr. A-31\nFactuurdatum: 04-05-2026\nTotaal: € 1.200,00',
    [
      'Directe betaling',
      'Direct betalen',
      'Direct te voldoen',
      'Betaling per direct',
      'Betalingstermijn: direct',
      'Onmiddellijk te betalen',
      'Contante betaling',
      'Betaalbaar bij ontvangst',
      'Betalingsconditie: per omgaande',
      'Contant te betalen',
    ],
  ],
  [
    'Fatura n.º A-31\nData da fatura: 04/05/2026\nTotal: 1.200,00 €',
    [
      'Pagamento imediato',
      'Pronto pagamento',
      'Pagamento à vista',
      'Condições de pagamento: imediato',
      'Pagável imediatamente',
      'Vencimento: imediato',
      'A pagar no ato',
      'Pagamento no recebimento',
      'Condições de pagamento: pronto pagamento',
      'Vencimento à vista',
    ],
  ],
];

const told0: readonly Told[] = [
  [
    'Invoice A-31\nInvoice date\tPayment terms\tCustomer no.\n4 May 2026\t30 days\t4711\nTotal\t€1,200.00',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Rechnung A-31\nDatum\tZahlungsziel\tKundennr.\n04.05.2026\t14 Tage\t4711\nGesamtbetrag\t1.200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-05-18' },
  ],
  [
    'Facture FA-31\nDate\tConditions de règlement\tClient n°\n04/05/2026\t30 jours\t4711\nTotal TTC\t1 200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Factura A-31\nFecha\tForma de pago\tCliente\n04/05/2026\tTransferencia 30 días\t4711\nTotal\t1.200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Factura A-31\nFecha\tCondiciones de pago\tCliente\n04/05/2026\t30 días\t4711\nTotal\t1.200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Fattura n. 31\nData\tPagamento\tCliente\n04/05/2026\t30 giorni\t4711\nTotale\t1.200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Factuur A-31\nFactuurdatum\tBetalingstermijn\tKlantnummer\n04-05-2026\t14 dagen\t4711\nTotaal\t€ 1.200,00',
    { issueDate: '2026-05-04', dueDate: '2026-05-18' },
  ],
  [
    'Fatura A-31\nData\tCondições de pagamento\tCliente\n04/05/2026\t30 dias\t4711\nTotal\t1.200,00 €',
    { issueDate: '2026-05-04', dueDate: '2026-06-03' },
  ],
  [
    'Invoice A-31\nInvoice date\tDelivery time\tCustomer no.\n4 May 2026\t30 days\t4711\nTotal\t€1,200.00',
    { issueDate: '2026-05-04', dueDate: null },
  ],
  [
    'Invoice A-31\nInvoice date\tWarranty\tCustomer no.\n4 May 2026\t90 days\t4711\nTotal\t€1,200.00',
    { dueDate: null },
  ],
];

const told1: readonly Told[] = [
  ['Rechnung\nRE-1017 · 02.06.2026\nGesamtbetrag 100,00 €', { invoiceNumber: 'RE-1017', issueDate: '2026-06-02' }],
  ['Rechnung RE-1017 · 02.06.2026\nGesamtbetrag 100,00 €', { invoiceNumber: 'RE-1017', issueDate: '2026-06-02' }],
  ['Invoice INV-88 • 2 June 2026\nTotal €100.00', { invoiceNumber: 'INV-88', issueDate: '2026-06-02' }],
  ['Facture FA-88 – 02/06/2026\nTotal TTC 100,00 €', { invoiceNumber: 'FA-88', issueDate: '2026-06-02' }],
  [
    'Factura F-88 | 02/06/2026\nTotal 100,00 €\nPago a 30 días',
    { invoiceNumber: 'F-88', issueDate: '2026-06-02', dueDate: '2026-07-02' },
  ],
  ['Fattura n. 88, 2 giugno 2026\nTotale € 100,00', { invoiceNumber: '88', issueDate: '2026-06-02' }],
  ['Factuur 2026-88 · 2 juni 2026\nTotaal € 100,00', { invoiceNumber: '2026-88', issueDate: '2026-06-02' }],
  ['Fatura FT 2026/88 · 02/06/2026\nTotal 100,00 €', { invoiceNumber: 'FT 2026/88', issueDate: '2026-06-02' }],
  [
    'Handelsrechnung (380) Nr. 471102 vom 05.06.2025\nGesamtbetrag 100,00 €',
    { invoiceNumber: '471102', issueDate: '2025-06-05' },
  ],
  ['Rechnung Nr. 471102 vom 05.06.2025\nGesamtbetrag 100,00 €', { invoiceNumber: '471102', issueDate: '2025-06-05' }],
  ['Fattura (TD01) n. 12 del 05/06/2025\nTotale 100,00 €', { invoiceNumber: '12', issueDate: '2025-06-05' }],
  [
    'Rechnung 471102\nzu unserem Vertrag Nr. 88123 vom 05.06.2020\nGesamtbetrag 100,00 €',
    { invoiceNumber: '471102', issueDate: null },
  ],
];

const told2: readonly Told[] = [
  ['Invoice 77 was generated on 4 May 2026.\nTotal €100.00', { issueDate: '2026-05-04' }],
  ['This invoice was created on May 4, 2026\nInvoice no. 77\nTotal €100.00', { issueDate: '2026-05-04' }],
  ['Diese Rechnung wurde am 04.05.2026 erstellt.\nRechnung Nr. 77\nGesamtbetrag 100,00 €', { issueDate: '2026-05-04' }],
  ['Rechnung Nr. 77\nerstellt am 04.05.2026\nGesamtbetrag 100,00 €', { issueDate: '2026-05-04' }],
  ['Facture n° 77\nCette facture a été générée le 04/05/2026.\nTotal TTC 100,00 €', { issueDate: '2026-05-04' }],
  ['Facture n° 77\nCette facture a été émise le 4 mai 2026.\nTotal TTC 100,00 €', { issueDate: '2026-05-04' }],
  ['Factura n.º 77\nEsta factura se ha generado el 04/05/2026.\nTotal 100,00 €', { issueDate: '2026-05-04' }],
  ['Factura n.º 77\nEsta factura fue emitida el 4 de mayo de 2026.\nTotal 100,00 €', { issueDate: '2026-05-04' }],
  ['Fattura n. 77\nQuesta fattura è stata generata il 04/05/2026.\nTotale 100,00 €', { issueDate: '2026-05-04' }],
  ['Fattura n. 77\nLa fattura è stata emessa il 4 maggio 2026.\nTotale 100,00 €', { issueDate: '2026-05-04' }],
  ['Factuur 77\nDeze factuur is aangemaakt op 04-05-2026.\nTotaal € 100,00', { issueDate: '2026-05-04' }],
  ['Factuur 77\nDeze factuur is opgesteld op 4 mei 2026.\nTotaal € 100,00', { issueDate: '2026-05-04' }],
  ['Factuur 77\nDeze factuur werd op 4 mei 2026 opgemaakt.\nTotaal € 100,00', { issueDate: '2026-05-04' }],
  ['Fatura n.º 77\nEsta fatura foi gerada em 04/05/2026.\nTotal 100,00 €', { issueDate: '2026-05-04' }],
  ['Fatura n.º 77\nEsta fatura foi emitida a 4 de maio de 2026.\nTotal 100,00 €', { issueDate: '2026-05-04' }],
];

const told3: readonly Told[] = [
  [
    'Invoice 77\nProduct\tUSD\tEUR\nPro plan, one month\t119.95\t109.15\nVAT\t0.00\t0.00\nTotal\t119.95\t109.15\nPayment currency: USD',
    { total: '119.95', currency: 'USD' },
  ],
  [
    'Invoice 77\nSubtotal\t€1,000.00\nVAT\t€200.00\nTotal\t€1,200.00\nTotal in GBP\t£1,020.00',
    { total: '1200.00', currency: 'EUR' },
  ],
  [
    'Rechnung Nr. 77\nSumme\t1.000,00 €\nUSt. 19 %\t190,00 €\nGesamtbetrag\t1.190,00 €\nentspricht\t1.120,00 CHF',
    { total: '1190.00', currency: 'EUR' },
  ],
  ['Invoice 77\nTotal excl. VAT\t€1,000.00\nTotal incl. VAT\t€1,210.00', { total: '1210.00' }],
  ['Facture 77\nTotal HT\t1 000,00 €\nTotal TTC\t1 200,00 €', { total: '1200.00' }],
  ['Factuur 77\nTotaal excl. btw\t€ 1.000,00\nTotaal incl. btw\t€ 1.210,00', { total: '1210.00' }],
  ['Factura 77\nTotal sin IVA\t1.000,00 €\nTotal con IVA\t1.210,00 €', { total: '1210.00' }],
  ['Fattura 77\nTotale imponibile\t1.000,00 €\nTotale ivato\t1.220,00 €', { total: '1220.00' }],
  ['Fatura 77\nTotal sem IVA\t1.000,00 €\nTotal com IVA\t1.230,00 €', { total: '1230.00' }],
  ['Rechnung 77\nSumme netto\t1.000,00 €\nSumme brutto\t1.190,00 €', { total: '1190.00' }],
  [
    'Invoice 77\nSum\t$0.50\nTax\t$0.00\nTotal to pay\t$0.50\nTotal due\t$0.50\nVouchers handed out\n#\tName\tAmount\n1\tA. Ruiz\t$100.00\n2\tO. Kaal\t$100.00\nTotal:\t$200.00',
    { total: '0.50', amountDue: '0.50' },
  ],
  [
    'Invoice 77\nSubtotal\t€300.00\nVAT 0%\t€0.00\nTotal due\t€300.00\nAnnex: hours\nMay\t20\t€100.00\nTotal\t€900.00',
    { total: '300.00', amountDue: '300.00' },
  ],
  [
    'Invoice 77\nSubtotal\t€900.00\nVAT 0%\t€0.00\nTotal\t€900.00\nDeposit\t€600.00\nTotal due\t€300.00',
    { total: '900.00', amountDue: '300.00' },
  ],
];

const told4: readonly Told[] = [
  [
    'Factura n.º 77\nBase imponible\t1.000,00 €\nIVA 21 %\t210,00 €\nRetención IRPF 15 %\t-150,00 €\nLíquido a percibir\t1.060,00 €',
    { amountDue: '1060.00' },
  ],
  [
    'Factura n.º 77\nBase imponible\t1.000,00 €\nIVA 21 %\t210,00 €\nIRPF 15 %\t-150,00 €\nLíquido a recibir\t1.060,00 €',
    { amountDue: '1060.00' },
  ],
  [
    'Factura n.º 77\nBase imponible\t1.000,00 €\nIVA 21 %\t210,00 €\nTotal factura\t1.210,00 €\nIRPF 15 %\t-150,00 €\nTotal líquido\t1.060,00 €',
    { amountDue: '1060.00', total: '1210.00' },
  ],
  [
    'Fattura n. 77\nImponibile\t1.000,00 €\nIVA 22 %\t220,00 €\nTotale documento\t1.220,00 €\nRitenuta d’acconto 20 %\t-200,00 €\nNetto a pagare\t1.020,00 €',
    { amountDue: '1020.00', total: '1220.00' },
  ],
  [
    'Fattura n. 77\nImponibile\t1.000,00 €\nIVA 22 %\t220,00 €\nTotale fattura\t1.220,00 €\nRitenuta d’acconto 20 %\t-200,00 €\nNetto da ricevere\t1.020,00 €',
    { amountDue: '1020.00', total: '1220.00' },
  ],
  [
    'Fatura-recibo n.º 77\nValor base\t1.000,00 €\nIVA 23 %\t230,00 €\nTotal\t1.230,00 €\nRetenção IRS 25 %\t-250,00 €\nValor líquido a receber\t980,00 €',
    { amountDue: '980.00', total: '1230.00' },
  ],
  [
    'Fatura n.º 77\nTotal ilíquido\t1.000,00 €\nIVA 23 %\t230,00 €\nTotal da fatura\t1.230,00 €\nRetenção na fonte\t-250,00 €\nLíquido a pagar\t980,00 €',
    { amountDue: '980.00', total: '1230.00' },
  ],
  [
    'Note d’honoraires n° 77\nTotal HT\t1 000,00 €\nTVA 20 %\t200,00 €\nTotal TTC\t1 200,00 €\nAcompte\t200,00 €\nNet à percevoir\t1 000,00 €',
    { amountDue: '1000.00', total: '1200.00' },
  ],
  [
    'Honorarnote Nr. 77\nNetto\t1.000,00 €\nUSt. 19 %\t190,00 €\nBrutto\t1.190,00 €\nAnzahlung\t190,00 €\nAuszahlungsbetrag\t1.000,00 €',
    { amountDue: '1000.00', total: '1190.00' },
  ],
];

const told5: readonly Told[] = [
  ['Factura 77\nEl importe es de 450 € + IVA (544,50 € en total).', { total: '544.50', amountDue: '544.50' }],
  ['Fattura 77\nL’importo è di 450 € + IVA (549,00 € in totale).', { total: '549.00' }],
  ['Fatura 77\nO valor é de 450 € + IVA (553,50 € no total).', { total: '553.50' }],
  ['Invoice 77\nThat is £450 + VAT (£540.00 in total).', { total: '540.00' }],
  ['Invoice 77\nThat is £450 plus VAT (a total of £540.00).', { total: '540.00' }],
  ['Rechnung 77\nDas macht 450 € zzgl. MwSt. (insgesamt 535,50 €).', { total: '535.50' }],
  ['Facture 77\nLe montant est de 450 € + TVA (540,00 € au total).', { total: '540.00' }],
  ['Facture 77\nLe montant est de 450 € HT, soit 540,00 € TTC.', { total: '540.00' }],
  ['Factuur 77\nHet gaat om € 450 + btw (€ 544,50 in totaal).', { total: '544.50' }],
];

const told6: readonly Told[] = [
  [
    'Invoice 77\nThe first instalment (€500.00) is due on 4 May 2026. The total for the project is €1,500.00.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Rechnung 77\nDie erste Rate von 500,00 € ist am 04.05.2026 fällig. Der Gesamtbetrag beträgt 1.500,00 €.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Facture 77\nLa première échéance de 500,00 € est à régler avant le 4 mai 2026. Le montant total est de 1 500,00 €.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Factura 77\nEl primer plazo de 500,00 € vence el 4 de mayo de 2026. El importe total es de 1.500,00 €.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Fattura 77\nLa prima rata di 500,00 € scade il 4 maggio 2026. L’importo totale è di 1.500,00 €.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Factuur 77\nDe eerste termijn van € 500,00 moet op 4 mei 2026 betaald zijn. Het totaalbedrag is € 1.500,00.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
  [
    'Fatura 77\nA primeira prestação de 500,00 € vence a 4 de maio de 2026. O valor total é de 1.500,00 €.',
    { amountDue: '500.00', dueDate: '2026-05-04' },
  ],
];

const told7: readonly Told[] = [
  [
    'Cuenta de venta y líquido producto A\n1-001\nFecha de emisión 23/03/2026\nTotal a pagar $1.210,00 ARS',
    { invoiceNumber: '1-001' },
  ],
  ['Sales account and settlement\nA-17\nTotal to pay €10.00', { invoiceNumber: 'A-17' }],
  ['Self-billed invoice\nSB-0017\nTotal to pay €10.00', { invoiceNumber: 'SB-0017' }],
  ['Gutschriftsanzeige Nr. 0017/26\nGesamtbetrag 10,00 €', { invoiceNumber: '0017/26' }],
  ['Facture d’acompte\nFA-0017\nTotal TTC 10,00 €', { invoiceNumber: 'FA-0017' }],
  ['Autofatura\nAF 2026/17\nTotal 10,00 €', { invoiceNumber: 'AF 2026/17' }],
  ['Parcella n. 17/2026\nTotale 10,00 €', { invoiceNumber: '17/2026' }],
  ['Minuta n.º 17/2026\nTotal 10,00 €', { invoiceNumber: '17/2026' }],
  ['Declaratie 2026-17\nTotaal € 10,00', { invoiceNumber: '2026-17' }],
  ['Liquidation / Abrechnung Nr. 2026-17\nGesamtbetrag 10,00 €', { invoiceNumber: '2026-17' }],
];

const told8: readonly Told[] = [
  ['Invoice 77\nAll amounts in EUR\nWork\t100.00\nTotal\t100.00', { currency: 'EUR' }],
  ['Invoice 77\nDescription\tAmount (USD)\nWork\t100.00\nTotal\t100.00', { currency: 'USD' }],
  ['Rechnung 77\nPos\tBeschreibung\tBetrag in EUR\n1\tArbeit\t100,00\nGesamtbetrag\t100,00', { currency: 'EUR' }],
  ['Facture 77\nMontants exprimés en Euros\nTotal TTC\t100,00', { currency: 'EUR' }],
  ['Factura 77\nImportes en euros\nTotal\t100,00', { currency: 'EUR' }],
  ['Fattura 77\nImporti in Euro\nTotale\t100,00', { currency: 'EUR' }],
  ['Factuur 77\nBedragen in euro\nTotaal\t100,00', { currency: 'EUR' }],
  ['Fatura 77\nValores em euros\nTotal\t100,00', { currency: 'EUR' }],
  [
    'Invoice 77\nQty\tItem\tAmount\n1\tWork\t100.00\nSUB_TOTAL : 100.00 USD\nDISCOUNT(2%): (-) 2.00',
    { currency: 'USD', total: null },
  ],
  ['Invoice 77\nWork\t100.00\nTotal\t100.00\nPlease transfer to our EUR account', { currency: 'EUR' }],
];

describe('terms that ask for the money at once make it due on the day of the invoice', () => {
  const cases = atOnce.flatMap(([head, all]) => all.map((terms) => [terms, `${head}\n${terms}`] as const));
  it.each(cases)('%s', (_terms, text) => {
    expect(facts(text)).toMatchObject({ issueDate: '2026-05-04', dueDate: '2026-05-04', dueDateSource: 'terms' });
  });
});

describe.each([
  ['a term of days counts from the heading of its column', told0] as const,
  ['a day right behind the number dates the invoice', told1] as const,
  ['a sentence says when the invoice was made', told2] as const,
  ['of two totals the one with tax, in the first currency', told3] as const,
  ['what is left to pay after a tax kept back', told4] as const,
  ['a sum told in brackets', told5] as const,
  ['an instalment is asked for, the total is named', told6] as const,
  ['names of invoices of other trades', told7] as const,
  ['a currency that is named once', told8] as const,
])('%s', (_kind, documents) => {
  it.each(documents)('%j', (text, says) => {
    expect(facts(text)).toMatchObject(says);
  });
});
