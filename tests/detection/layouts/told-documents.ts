/** A document as invoicing tools and people write them, made up for this, and what it says. */
export interface ToldDocument {
  readonly name: string;
  readonly kind: 'html' | 'mail';
  readonly text: string;
  readonly facts: Readonly<Record<string, string | null>>;
}

/** Invoices and reminders with their facts. */
export const toldInvoices: readonly ToldDocument[] = [
  {
    name: 'a card processor’s mail',
    kind: 'html',
    text: `<html><body><div style="display:none">Invoice from Byron Design for $1,240.00</div>
<table><tr><td><h1>Byron Design</h1>
<p>Invoice from Byron Design</p>
<p style="font-size:32px">$1,240.00</p>
<p>Due April 9, 2026</p>
</td></tr>
<tr><td><a href="https://pay.example/x">Download invoice</a></td></tr>
<tr><td>To</td><td>Lund Studio</td></tr>
<tr><td>From</td><td>Byron Design</td></tr>
<tr><td>Invoice</td><td>#3F1A-0007</td></tr>
</table>
<table><tr><td>Brand workshop<br>Qty 1</td><td>$1,000.00</td></tr>
<tr><td>Subtotal</td><td>$1,000.00</td></tr>
<tr><td>Tax (24%)</td><td>$240.00</td></tr>
<tr><td>Total</td><td>$1,240.00</td></tr>
<tr><td>Amount due</td><td>$1,240.00</td></tr>
</table>
<p>Questions? Contact Byron Design at ada@byron.example or +1 555-010-2233</p>
</body></html>`,
    facts: {
      invoiceNumber: '3F1A-0007',
      total: '1240.00',
      amountDue: '1240.00',
      currency: 'USD',
      dueDate: '2026-04-09',
    },
  },
  {
    name: 'a heading row with its values below',
    kind: 'html',
    text: `<div>Lund Studio<br>4 Harbour Road</div>
<div><span>Amount Due (EUR)</span><div>€2,310.00</div>
</div>
<table><tr><td>Billed To</td><td>Date of Issue</td><td>Invoice Number</td></tr>
<tr><td>Lund Studio</td><td>03/14/2026</td><td>0000182</td></tr>
<tr><td></td><td>Due Date</td><td></td></tr>
<tr><td></td><td>04/13/2026</td><td></td></tr>
</table>
<table><tr><th>Description</th><th>Rate</th><th>Qty</th><th>Line Total</th></tr>
<tr><td>Photo editing</td><td>€70.00</td><td>33</td><td>€2,310.00</td></tr>
</table>
<table><tr><td>Subtotal</td><td>2,310.00</td></tr>
<tr><td>Tax</td><td>0.00</td></tr>
<tr><td>Total</td><td>2,310.00</td></tr>
<tr><td>Amount Paid</td><td>0.00</td></tr>
<tr><td>Amount Due (EUR)</td><td>€2,310.00</td></tr>
</table>`,
    facts: {
      invoiceNumber: '0000182',
      total: '2310.00',
      amountDue: '2310.00',
      currency: 'EUR',
      issueDate: '2026-03-14',
      dueDate: '2026-04-13',
    },
  },
  {
    name: 'a sentence and a link',
    kind: 'html',
    text: `<p>Hi Otto,</p>
<p>Here's invoice INV-0451 for NZD 1,725.00.</p>
<p>The amount outstanding of NZD 1,725.00 is due on 20 May 2026.</p>
<p>View your bill online: <a href="https://in.example/a">https://in.example/a</a></p>
<p>From your online bill you can print a PDF, export a CSV, or create a free login and view your outstanding bills.</p>
<p>If you have any questions, please let us know.</p>
<p>Thanks,<br>Byron Design</p>`,
    facts: {
      invoiceNumber: 'INV-0451',
      total: '1725.00',
      amountDue: '1725.00',
      currency: 'NZD',
      dueDate: '2026-05-20',
    },
  },
  {
    name: 'labels without colons in one column',
    kind: 'html',
    text: `<table><tr><td>INVOICE 1187</td></tr>
<tr><td>BALANCE DUE</td><td>$560.00</td></tr>
<tr><td>Dear Lund Studio,</td></tr>
<tr><td>Here's your invoice! We appreciate your prompt payment.</td></tr>
<tr><td>DUE 06/30/2026</td></tr>
<tr><td>TERMS Net 30</td></tr>
<tr><td>DATE 05/31/2026</td></tr>
<tr><td>05/29/2026</td><td>Consulting</td><td>7 X $80.00</td><td>$560.00</td></tr>
<tr><td>Total</td><td>$560.00</td></tr>
</table>`,
    facts: {
      invoiceNumber: '1187',
      total: '560.00',
      amountDue: '560.00',
      currency: 'USD',
      issueDate: '2026-05-31',
      dueDate: '2026-06-30',
    },
  },
  {
    name: 'a balance above the head, Indian taxes',
    kind: 'html',
    text: `<h2>Invoice # : INV-000077</h2>
<div><b>Balance Due</b><br>₹48,380.00</div>
<table><tr><td>Invoice Date :</td><td>07 Apr 2026</td></tr>
<tr><td>Terms :</td><td>Net 15</td></tr>
<tr><td>Due Date :</td><td>22 Apr 2026</td></tr>
<tr><td>P.O.# :</td><td>SO-17</td></tr>
</table>
<table><tr><td>Sub Total</td><td>41,000.00</td></tr>
<tr><td>CGST9 (9%)</td><td>3,690.00</td></tr>
<tr><td>SGST9 (9%)</td><td>3,690.00</td></tr>
<tr><td>Total</td><td>₹48,380.00</td></tr>
<tr><td>Balance Due</td><td>₹48,380.00</td></tr>
</table>`,
    facts: {
      invoiceNumber: 'INV-000077',
      total: '48380.00',
      amountDue: '48380.00',
      currency: 'INR',
      issueDate: '2026-04-07',
      dueDate: '2026-04-22',
    },
  },
  {
    name: 'a German letter with a table of facts',
    kind: 'html',
    text: `<p>Guten Tag Frau Lund,</p>
<p>vielen Dank für Ihren Auftrag und das damit verbundene Vertrauen! Hiermit stelle ich Ihnen die folgenden Leistungen in Rechnung:</p>
<table><tr><td>Rechnungs-Nr.</td><td>RE1042</td></tr>
<tr><td>Kundennummer</td><td>10017</td></tr>
<tr><td>Datum</td><td>09.03.2026</td></tr>
<tr><td>Liefer-/Leistungsdatum</td><td>02.03.2026</td></tr>
</table>
<table><tr><td>Gesamtbetrag netto</td><td>840,00 €</td></tr>
<tr><td>zzgl. Umsatzsteuer 19%</td><td>159,60 €</td></tr>
<tr><td>Gesamtbetrag brutto</td><td>999,60 €</td></tr>
</table>
<p>Zahlungsbedingungen: Zahlung innerhalb von 14 Tagen ab Rechnungseingang ohne Abzüge. Bitte überweisen Sie den Rechnungsbetrag bis zum 23.03.2026 auf das unten angegebene Konto.</p>`,
    facts: {
      invoiceNumber: 'RE1042',
      total: '999.60',
      amountDue: '999.60',
      currency: 'EUR',
      issueDate: '2026-03-09',
      dueDate: '2026-03-23',
    },
  },
  {
    name: 'a discount that is no due date',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-09
Subject: Rechnung RE-1018
Attachments: RE-1018.pdf

Sehr geehrte Damen und Herren,

anbei erhalten Sie unsere Rechnung Nr. RE-1018 vom 09.03.2026 über 1.487,50 EUR.

Zahlungsziel: 14 Tage. Bei Zahlung bis zum 16.03.2026 gewähren wir 2 % Skonto.

Mit freundlichen Grüßen
Ada Byron`,
    facts: {
      invoiceNumber: 'RE-1018',
      total: '1487.50',
      amountDue: '1487.50',
      currency: 'EUR',
      issueDate: '2026-03-09',
      dueDate: '2026-03-23',
    },
  },
  {
    name: 'Spanish with tax withheld',
    kind: 'html',
    text: `<h1>Factura F260031</h1>
<table><tr><td>Núm.</td><td>F260031</td></tr>
<tr><td>Fecha</td><td>04/05/2026</td></tr>
<tr><td>Vencimiento</td><td>03/06/2026</td></tr>
</table>
<table><tr><th>Concepto</th><th>Precio</th><th>Uds.</th><th>Subtotal</th><th>IVA</th><th>Total</th></tr>
<tr><td>Ilustraciones</td><td>150,00€</td><td>4</td><td>600,00€</td><td>21%</td><td>726,00€</td></tr>
</table>
<table><tr><td>Base imponible</td><td>600,00€</td></tr>
<tr><td>IVA 21%</td><td>126,00€</td></tr>
<tr><td>IRPF -15%</td><td>-90,00€</td></tr>
<tr><td>TOTAL</td><td>636,00€</td></tr>
</table>
<p>Pagar por transferencia bancaria al siguiente número de cuenta: ES91 2100 0418 4502 0005 1332</p>`,
    facts: {
      invoiceNumber: 'F260031',
      total: '636.00',
      amountDue: '636.00',
      currency: 'EUR',
      issueDate: '2026-05-04',
      dueDate: '2026-06-03',
    },
  },
  {
    name: 'Italian with tax withheld',
    kind: 'html',
    text: `<h2>Fattura n. 12/2026 del 15/04/2026</h2>
<p>Gentile Lund Studio,<br>in allegato trova la fattura in oggetto.</p>
<table><tr><td>Imponibile</td><td>€ 1.000,00</td></tr>
<tr><td>IVA 22%</td><td>€ 220,00</td></tr>
<tr><td>Ritenuta d'acconto 20%</td><td>€ -200,00</td></tr>
<tr><td>Totale documento</td><td>€ 1.220,00</td></tr>
<tr><td>Netto a pagare</td><td>€ 1.020,00</td></tr>
</table>
<p>Scadenze: 15/05/2026: € 1.020,00</p>`,
    facts: {
      invoiceNumber: '12/2026',
      total: '1220.00',
      amountDue: '1020.00',
      currency: 'EUR',
      issueDate: '2026-04-15',
      dueDate: '2026-05-15',
    },
  },
  {
    name: 'Dutch, the day in a sentence',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-02-02
Subject: Factuur 2026-0014 van Byron Design

Beste Otto,

In de bijlage vind je factuur 2026-0014 voor het onderhoud van je website. Het totaalbedrag van € 302,50 ontvangen we graag voor 4 maart 2026 op rekening NL91ABNA0417164300 onder vermelding van het factuurnummer.

Je kunt deze factuur ook direct online betalen: https://pay.example/2026-0014

Met vriendelijke groet,
Ada Byron`,
    facts: { invoiceNumber: '2026-0014', total: '302.50', amountDue: '302.50', currency: 'EUR', dueDate: '2026-03-04' },
  },
  {
    name: 'a Portuguese series',
    kind: 'html',
    text: `<p>Exmo(a). Sr(a).</p>
<p>Enviamos em anexo a Fatura-Recibo FR 2026A/88.</p>
<table><tr><td>Documento</td><td>FR 2026A/88</td></tr>
<tr><td>Data</td><td>2026-06-11</td></tr>
<tr><td>Vencimento</td><td>2026-07-11</td></tr>
<tr><td>Total</td><td>492,00 €</td></tr>
</table>
<p>ATCUD: ABCD1234-88</p>`,
    facts: {
      invoiceNumber: 'FR 2026A/88',
      total: '492.00',
      amountDue: '492.00',
      currency: 'EUR',
      issueDate: '2026-06-11',
      dueDate: '2026-07-11',
    },
  },
  {
    name: 'little more than a sum and a day',
    kind: 'html',
    text: `<p>Byron Design has sent you an invoice for</p>
<h1>C$910.35</h1>
<p>Due on Aug 14, 2026</p>
<p>Invoice #219</p>
<p>Bill to: Lund Studio</p>
<a>View invoice</a><p>Thanks for your business. If this invoice was sent in error, please contact ada@byron.example</p>`,
    facts: { invoiceNumber: '219', total: '910.35', amountDue: '910.35', currency: 'CAD', dueDate: '2026-08-14' },
  },
  {
    name: 'a summary in plain text',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-09-01
Subject: Invoice #311 from Byron Design

---------------------------------------------
Invoice Summary
---------------------------------------------
Invoice ID: 311
Issue Date: 09/01/2026
Subject: August retainer
Client: Lund Studio
P.O. Number: 7781
Amount: £1,450.00
Due: 09/15/2026 (NET 14)

The detailed invoice is attached as a PDF.

Thank you!`,
    facts: {
      invoiceNumber: '311',
      total: '1450.00',
      amountDue: '1450.00',
      currency: 'GBP',
      issueDate: '2026-09-01',
      dueDate: '2026-09-15',
    },
  },
  {
    name: 'French with a deposit taken off',
    kind: 'html',
    text: `<h1>FACTURE FA2026-00031</h1>
<p>Date : 12/03/2026 — Échéance : 11/04/2026</p>
<table><tr><td>Désignation</td><td>Qté</td><td>PU HT</td><td>Montant HT</td></tr>
<tr><td>Affiche A2</td><td>2</td><td>275,00 €</td><td>550,00 €</td></tr>
</table>
<table><tr><td>Montant Total HT</td><td>550,00 €</td></tr>
<tr><td>Montant TVA</td><td>110,00 €</td></tr>
<tr><td>Montant Total TTC</td><td>660,00 €</td></tr>
<tr><td>Acompte (facture FA2026-00012)</td><td>-200,00 €</td></tr>
<tr><td>Net à payer</td><td>460,00 €</td></tr>
</table>
<p>En cas de retard, pénalités au taux légal et indemnité forfaitaire de 40 €.</p>`,
    facts: {
      invoiceNumber: 'FA2026-00031',
      total: '660.00',
      amountDue: '460.00',
      currency: 'EUR',
      issueDate: '2026-03-12',
      dueDate: '2026-04-11',
    },
  },
  {
    name: 'French terms and their day',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-01
Subject: Votre facture F-2026-018

Bonjour Otto,

Vous trouverez ci-joint la facture F-2026-018 d'un montant de 1 320 € TTC correspondant à la refonte du blog.
Le règlement est attendu à 30 jours, soit au plus tard le 31 mars 2026.

Belle journée,
Ada`,
    facts: {
      invoiceNumber: 'F-2026-018',
      total: '1320.00',
      amountDue: '1320.00',
      currency: 'EUR',
      dueDate: '2026-03-31',
    },
  },
  {
    name: 'the end of a named month',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-05-12
Subject: Invoice 2026-031

Dear Otto-san,

Attached is invoice 2026-031 for JPY 185,000 (tax included). Please transfer by the end of June 2026.

Ada`,
    facts: { invoiceNumber: '2026-031', total: '185000', amountDue: '185000', currency: 'JPY', dueDate: '2026-06-30' },
  },
  {
    name: 'due on receipt',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-05-12
Subject: Invoice 88

Hi Otto,

Invoice 88: $450.00, due upon receipt.

Ada`,
    facts: { invoiceNumber: '88', total: '450.00', amountDue: '450.00', currency: 'USD', dueDate: '2026-05-12' },
  },
  {
    name: 'Swiss apostrophes and terms',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-05-12
Subject: Rechnung 2026-118

Grüezi Herr Lund

Gerne stelle ich Ihnen meine Arbeiten in Rechnung. Rechnung Nr. 2026-118, Betrag CHF 4'820.55, zahlbar innert 30 Tagen netto.

Freundliche Grüsse
Ada Byron`,
    facts: {
      invoiceNumber: '2026-118',
      total: '4820.55',
      amountDue: '4820.55',
      currency: 'CHF',
      dueDate: '2026-06-11',
    },
  },
  {
    name: 'a German reminder with a fee',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-06-20
Subject: Zahlungserinnerung: Rechnung 2026-055

Sehr geehrter Herr Lund,

sicher ist es Ihrer Aufmerksamkeit entgangen: Unsere Rechnung 2026-055 vom 04.05.2026 über 1.190,00 € war am 03.06.2026 fällig. Wir bitten Sie, den offenen Betrag zuzüglich 5,00 € Mahngebühr bis zum 30.06.2026 zu begleichen.

Mit freundlichen Grüßen
Ada Byron`,
    facts: {
      invoiceNumber: '2026-055',
      total: '1190.00',
      currency: 'EUR',
      issueDate: '2026-05-04',
      dueDate: '2026-06-03',
    },
  },
  {
    name: 'a French reminder',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-06-20
Subject: Relance facture F-77

Bonjour,

Notre facture F-77 d'un montant de 840,00 € est arrivée à échéance le 31 mai 2026. À ce jour nous n'avons pas reçu votre règlement. Merci de régulariser sous 8 jours.

Ada Byron`,
    facts: { invoiceNumber: 'F-77', total: '840.00', amountDue: '840.00', currency: 'EUR', dueDate: '2026-05-31' },
  },
  {
    name: 'an Italian reminder',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-06-20
Subject: Sollecito di pagamento fattura 31/2026

Buongiorno,

dalle nostre verifiche la fattura 31/2026 del 02/04/2026 di € 732,00, scaduta il 02/05/2026, risulta insoluta. La preghiamo di provvedere entro 7 giorni.

Cordiali saluti
Ada Byron`,
    facts: {
      invoiceNumber: '31/2026',
      total: '732.00',
      amountDue: '732.00',
      currency: 'EUR',
      issueDate: '2026-04-02',
      dueDate: '2026-05-02',
    },
  },
  {
    name: 'a bill received',
    kind: 'mail',
    text: `From: Cloudhost <billing@cloudhost.example>
To: Ada Byron <ada@byron.example>
Date: 2026-05-01
Subject: Your invoice CH-99120

Hi Ada,

your invoice CH-99120 for €29.00 is attached. It will be charged on 5 May 2026.

Cloudhost`,
    facts: { invoiceNumber: 'CH-99120', total: '29.00', amountDue: '29.00', currency: 'EUR' },
  },
  {
    name: 'a bill received, in Dutch',
    kind: 'mail',
    text: `From: Drukkerij Jansen <facturen@jansen.example>
To: Ada Byron <ada@byron.example>
Date: 2026-05-01
Subject: Factuur 20260511

Geachte mevrouw Byron,

Bijgaand onze factuur 20260511 ad € 411,40. Wij verzoeken u het bedrag binnen 14 dagen over te maken.

Drukkerij Jansen`,
    facts: { invoiceNumber: '20260511', total: '411.40', amountDue: '411.40', currency: 'EUR', dueDate: '2026-05-15' },
  },
];

/** Documents that are no invoices, however much they look like one. */
export const toldOthers: readonly ToldDocument[] = [
  {
    name: 'a quote',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-01
Subject: Quote Q-118 for the new website
Attachments: Q-118.pdf

Hi Otto,

please find attached our quote Q-118 over €4,500.00, valid until 31 March 2026. Once accepted we will invoice half up front.

Ada`,
    facts: {},
  },
  {
    name: 'a German offer that speaks of the invoice to come',
    kind: 'html',
    text: `<h1>Angebot AN-2026-08</h1>
<p>Angebotsdatum 01.03.2026, gültig bis 31.03.2026</p>
<table><tr><td>Summe netto</td><td>2.000,00 €</td></tr>
<tr><td>Gesamtbetrag</td><td>2.380,00 €</td></tr>
</table>
<p>Die Rechnung stellen wir nach Abnahme, zahlbar 14 Tage netto.</p>`,
    facts: {},
  },
  {
    name: 'an order',
    kind: 'html',
    text: `<h1>Order confirmation</h1>
<p>Order #55120, placed on May 3, 2026</p>
<table><tr><td>Order total</td><td>$89.00</td></tr>
</table>
<p>We will email your invoice when the order ships.</p>`,
    facts: {},
  },
  {
    name: 'a receipt',
    kind: 'html',
    text: `<h1>Receipt from Byron Design</h1>
<p>Receipt #2331-4410</p>
<table><tr><td>Amount paid</td><td>$1,240.00</td></tr>
<tr><td>Date paid</td><td>April 8, 2026</td></tr>
<tr><td>Payment method</td><td>Visa 4242</td></tr>
</table>`,
    facts: {},
  },
  {
    name: 'a delivery note',
    kind: 'html',
    text: `<h1>Lieferschein LS-887</h1>
<p>Lieferdatum: 12.05.2026</p>
<table><tr><td>Pos</td><td>Artikel</td><td>Menge</td></tr>
<tr><td>1</td><td>Plakat A1</td><td>200</td></tr>
</table>`,
    facts: {},
  },
  {
    name: 'a statement with a column of invoices',
    kind: 'html',
    text: `<h1>Statement of account</h1>
<p>As of 31 May 2026</p>
<table><tr><td>Invoice</td><td>Date</td><td>Amount</td><td>Balance</td></tr>
<tr><td>1001</td><td>01 Apr 2026</td><td>£200.00</td><td>£0.00</td></tr>
<tr><td>1002</td><td>01 May 2026</td><td>£300.00</td><td>£300.00</td></tr>
</table>
<p>Closing balance £300.00</p>`,
    facts: {},
  },
  {
    name: 'talk about an invoice and a budget',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-01
Subject: Lunch and the invoice

Hi Otto,

lunch on Friday? By the way, did the invoice arrive? Budget for next year is 20,000 €.

Ada`,
    facts: {},
  },
  {
    name: 'thanks for a payment',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-20
Subject: Thanks – invoice 1043 paid

Hi Otto,

the £2,000.00 for invoice 1043 came in today. Thank you!

Ada`,
    facts: {},
  },
  {
    name: 'a Spanish estimate',
    kind: 'mail',
    text: `From: Ada Byron <ada@byron.example>
To: Otto Lund <otto@lund.example>
Date: 2026-03-01
Subject: Presupuesto 2026-14
Attachments: presupuesto-2026-14.pdf

Hola Otto,

te adjunto el presupuesto 2026-14 por 1.800,00 € + IVA, válido hasta el 30/04/2026.

Ada`,
    facts: {},
  },
  {
    name: 'a French quote',
    kind: 'html',
    text: `<h1>DEVIS D-2026-09</h1>
<p>Date : 03/03/2026 Valable jusqu’au : 02/04/2026</p>
<table><tr><td>Total HT</td><td>900,00 €</td></tr>
<tr><td>Total TTC</td><td>1 080,00 €</td></tr>
</table>
<p>Acompte de 30 % à la commande. Bon pour accord :</p>`,
    facts: {},
  },
];
