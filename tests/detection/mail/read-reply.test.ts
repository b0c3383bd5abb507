import { describe, expect, it } from 'vitest';
import { isBounce } from '../../../utils/detection/mail/automatic-answer.ts';
import { readReply } from '../../../utils/detection/mail/read-reply.ts';
import type { ReplyKind } from '../../../utils/domain/reply.ts';
import { aReply, client } from './a-mail.ts';

type Row = readonly [kind: ReplyKind | null, day: string | null, text: string];

/** All replies were written on Tuesday 10 March 2026. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  English: [
    ['promise', '2026-03-13', 'Hi Ada, sorry for the delay. We will pay this by Friday.'],
    ['promise', '2026-03-15', 'Payment will go out on the 15th.'],
    ['promise', '2026-03-20', 'I’ll make the transfer by the end of next week.'],
    ['promise', '2026-03-31', 'It is scheduled for our payment run at the end of the month.'],
    ['promise', '2026-04-02', 'You should have the money in your account by 2 April.'],
    ['promise', '2026-03-11', 'Apologies, this slipped through. I am going to pay it tomorrow morning.'],
    ['promise', '2026-03-24', 'We’ll settle it within two weeks.'],
    ['promise', null, 'Thanks for the nudge, I’ll get it paid.'],
    ['already-paid', null, 'We paid this last Thursday, please check your account.'],
    ['already-paid', null, 'The transfer was sent yesterday, so it should arrive shortly.'],
    ['already-paid', null, 'According to our records this has already been settled.'],
    ['dispute', null, 'The amount is not correct. We agreed on 1,800, not 2,400.'],
    ['dispute', null, 'I’m afraid we can’t accept this invoice, the last two pages were never delivered.'],
    ['dispute', null, 'You have charged us for eleven hours but only six were worked.'],
    ['dispute', null, 'I am not going to pay for work that does not function.'],
    ['wrong-contact', null, 'I no longer work in purchasing. Please contact Mia at mia@lund.example.'],
    ['wrong-contact', null, 'You have the wrong person, invoices go to accounts@lund.example.'],
    [
      'out-of-office',
      '2026-03-23',
      'I am out of the office and will be back on 23 March. For urgent matters call Mia.',
    ],
    ['out-of-office', null, 'Thank you for your message. I am on annual leave with limited access to email.'],
    ['plan-request', null, 'Cash is tight at the moment. Could we pay this in three instalments?'],
    ['plan-request', null, 'Would it be possible to split the payment over two months?'],
    ['plan-request', '2026-04-30', 'Could you give us more time, until 30 April?'],
    ['resend-request', null, 'I can’t find the invoice, could you send it again?'],
    ['resend-request', null, 'We never received invoice 1043. Please resend it as a PDF.'],
    ['resend-request', null, 'There was no attachment in your mail.'],
    ['question', null, 'What is the VAT number we should put on this?'],
    ['question', null, 'Does the total include the printing costs?'],
    [null, null, 'Great, the posters look wonderful.'],
    [null, null, 'Got it, thank you!'],
  ],
  German: [
    ['promise', '2026-03-13', 'Hallo Ada, entschuldige die Verzögerung, ich überweise bis Freitag.'],
    ['promise', '2026-03-20', 'Die Zahlung erfolgt bis Ende nächster Woche.'],
    ['promise', '2026-03-15', 'Wir werden den Betrag am 15. überweisen.'],
    ['promise', '2026-03-31', 'Die Rechnung wird zum Monatsende bezahlt.'],
    ['promise', '2026-03-11', 'Das geht morgen raus, versprochen.'],
    ['already-paid', null, 'Die Rechnung haben wir letzte Woche schon bezahlt.'],
    ['already-paid', null, 'Habe ich gerade überwiesen.'],
    ['already-paid', null, 'Der Betrag wurde am 5. März angewiesen und müsste da sein.'],
    ['dispute', null, 'Die Rechnung stimmt so nicht, vereinbart waren 1.200 Euro.'],
    ['dispute', null, 'Wir sind mit der Abrechnung nicht einverstanden.'],
    ['dispute', null, 'Solange die Mängel nicht behoben sind, zahlen wir nicht.'],
    ['wrong-contact', null, 'Dafür bin ich nicht zuständig, bitte wenden Sie sich an buchhaltung@lund.example.'],
    ['wrong-contact', null, 'Frau Lund arbeitet nicht mehr bei uns.'],
    ['out-of-office', '2026-03-30', 'Ich bin im Urlaub und ab dem 30. März wieder erreichbar.'],
    ['plan-request', null, 'Wäre eine Ratenzahlung möglich?'],
    ['plan-request', null, 'Können wir den Betrag in zwei Teilen zahlen? Es ist gerade eng.'],
    ['resend-request', null, 'Können Sie mir die Rechnung bitte noch einmal schicken?'],
    ['resend-request', null, 'Uns liegt leider keine Rechnung vor.'],
    ['question', null, 'Wofür ist die Position 3 auf der Rechnung?'],
    [null, null, 'Vielen Dank, alles angekommen.'],
  ],
  French: [
    ['promise', '2026-03-13', 'Bonjour, le virement sera effectué vendredi.'],
    ['promise', '2026-03-31', 'Nous réglerons la facture avant la fin du mois.'],
    ['promise', '2026-03-25', 'Le paiement est prévu pour le 25 mars.'],
    ['already-paid', null, 'La facture a été payée la semaine dernière.'],
    ['already-paid', null, 'Je viens de faire le virement.'],
    ['dispute', null, 'Il y a une erreur sur la facture, le montant ne correspond pas au devis.'],
    ['dispute', null, 'Nous contestons cette facture.'],
    ['wrong-contact', null, 'Je ne suis pas la bonne personne, merci de contacter compta@lund.example.'],
    ['out-of-office', '2026-03-23', 'Je suis absente du bureau, de retour le 23 mars.'],
    ['plan-request', null, 'Serait-il possible de payer en trois fois ?'],
    ['plan-request', null, 'Pourriez-vous nous accorder un délai de paiement ?'],
    ['resend-request', null, 'Pouvez-vous me renvoyer la facture ? Je ne la retrouve pas.'],
    ['question', null, 'À quoi correspond la deuxième ligne ?'],
  ],
  Spanish: [
    ['promise', '2026-03-13', 'Hola, haremos la transferencia el viernes.'],
    ['promise', '2026-03-31', 'Lo pagaremos a finales de mes.'],
    ['already-paid', null, 'Ya hemos pagado esta factura, revisa la cuenta por favor.'],
    ['already-paid', null, 'Hice la transferencia ayer.'],
    ['dispute', null, 'No estamos de acuerdo con el importe.'],
    ['dispute', null, 'La factura está mal, habíamos acordado otra cosa.'],
    ['wrong-contact', null, 'No soy la persona adecuada, escribe a administracion@lund.example.'],
    ['out-of-office', '2026-03-23', 'Estoy de vacaciones y vuelvo el 23 de marzo.'],
    ['plan-request', null, '¿Podríamos pagarlo en dos plazos?'],
    ['resend-request', null, '¿Me puedes reenviar la factura? No la encuentro.'],
    ['question', null, '¿Qué incluye el segundo concepto?'],
  ],
  Italian: [
    ['promise', '2026-03-13', 'Buongiorno, faremo il bonifico entro venerdì.'],
    ['promise', '2026-03-31', 'Il pagamento verrà effettuato a fine mese.'],
    ['already-paid', null, 'Abbiamo già pagato la fattura la settimana scorsa.'],
    ['already-paid', null, 'Ho appena fatto il bonifico.'],
    ['dispute', null, 'L’importo non è corretto, avevamo concordato 800 euro.'],
    ['wrong-contact', null, 'Non mi occupo io dei pagamenti, scriva a contabilita@lund.example.'],
    ['out-of-office', '2026-03-23', 'Sono in ferie e rientro il 23 marzo.'],
    ['plan-request', null, 'Sarebbe possibile pagare in due rate?'],
    ['resend-request', null, 'Può inviarmi di nuovo la fattura? Non la trovo.'],
    ['question', null, 'A cosa si riferisce la seconda voce?'],
  ],
  Dutch: [
    ['promise', '2026-03-13', 'Hoi Ada, ik maak het vrijdag over.'],
    ['promise', '2026-03-20', 'We betalen de factuur eind volgende week.'],
    ['already-paid', null, 'De factuur is vorige week al betaald.'],
    ['already-paid', null, 'Ik heb het zojuist overgemaakt.'],
    ['dispute', null, 'Het bedrag klopt niet, we hadden iets anders afgesproken.'],
    ['wrong-contact', null, 'Ik ga hier niet over, stuur dit naar administratie@lund.example.'],
    ['out-of-office', '2026-03-23', 'Ik ben met vakantie en op 23 maart weer aanwezig.'],
    ['plan-request', null, 'Kunnen we dit in twee termijnen betalen?'],
    ['resend-request', null, 'Kun je de factuur nog een keer sturen? Ik kan hem niet vinden.'],
    ['question', null, 'Waarvoor zijn de extra uren?'],
  ],
  Portuguese: [
    ['promise', '2026-03-13', 'Olá Ada, vamos fazer a transferência na sexta-feira.'],
    ['promise', '2026-03-31', 'O pagamento será feito no final do mês.'],
    ['already-paid', null, 'Já pagámos esta fatura na semana passada.'],
    ['already-paid', null, 'Acabei de fazer a transferência.'],
    ['dispute', null, 'O valor não está correto, tínhamos combinado outra coisa.'],
    ['wrong-contact', null, 'Não sou a pessoa certa, por favor contacte contabilidade@lund.example.'],
    ['out-of-office', '2026-03-23', 'Estou de férias e regresso a 23 de março.'],
    ['plan-request', null, 'Seria possível pagar em duas prestações?'],
    ['resend-request', null, 'Pode reenviar a fatura? Não a encontro.'],
    ['question', null, 'A que se refere a segunda linha?'],
  ],
};

describe('what a client’s reply says', () => {
  for (const [language, table] of Object.entries(rows)) {
    it.each(table)(`${language}: %s %s, %s`, (kind, day, text) => {
      expect(readReply(aReply(text), null)).toMatchObject({ kind, promiseDate: day });
    });
  }

  it('leaves the quoted mail and the signature aside', () => {
    const body =
      'Looks good!\n\nOtto\n\nOn Mon, 9 Mar 2026, Ada Byron <ada@byron.example> wrote:\n> You promised to pay by Friday.';
    expect(readReply(aReply(body), 'en')).toEqual({ kind: null, promiseDate: null, address: null });
  });

  it.each([
    ['Automatic reply: Invoice 1043', 'I am travelling until 16 March.', 'out-of-office'],
    ['Abwesenheitsnotiz: Rechnung 12', 'Ich lese keine Mails.', 'out-of-office'],
  ])('takes an automatic answer from its subject: %s', (subject, body, kind) => {
    expect(readReply(aReply(body, { subject }), null).kind).toBe(kind);
  });

  it.each([
    [{ name: null, email: 'mailer-daemon@lund.example' }, 'Delivery Status Notification (Failure)', true],
    [{ name: null, email: 'postmaster@lund.example' }, 'Undeliverable: Invoice 1043', true],
    [client, 'Re: Invoice 1043', false],
  ])('knows a bounce from a reply', (from, subject, expected) => {
    expect(isBounce({ from, subject })).toBe(expected);
  });
});
