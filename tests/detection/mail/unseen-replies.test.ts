import { describe, expect, it } from 'vitest';
import { allReplyExamples } from '../../../utils/detection/languages/reply-examples/all-reply-examples.ts';
import { readReply } from '../../../utils/detection/mail/read-reply.ts';
import type { ReplyKind } from '../../../utils/domain/reply.ts';
import { aReply, client, me } from './a-mail.ts';

type Row = readonly [kind: ReplyKind | null, day: string | null, text: string];

/** Plain answers that are among no language's examples. All were written on Tuesday 10 March 2026. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  English: [
    ['promise', '2026-03-20', 'Hi, thanks for following up. We will process this payment by 20 March.'],
    ['promise', '2026-03-13', 'I’ll transfer the money this Friday.'],
    ['promise', '2026-03-31', 'Your invoice is approved and will be paid at the end of the month.'],
    ['already-paid', null, 'Hello, we made this payment on 4 March. Please confirm receipt.'],
    ['already-paid', null, 'This invoice was already paid last week.'],
    ['dispute', null, 'The total is wrong. We agreed on a fixed price of 900.'],
    ['dispute', null, 'We are not happy with the work and won’t be paying the full amount.'],
    ['wrong-contact', null, 'I no longer work here. Please contact accounting@lund.example.'],
    ['out-of-office', '2026-03-16', 'Out of office: I will return on 16 March.'],
    ['question', null, 'Could you tell me which project this invoice relates to?'],
    ['plan-request', null, 'Can we pay this in two instalments?'],
    ['plan-request', null, 'We are having cash flow problems. Is a payment plan possible?'],
    ['resend-request', null, 'I can’t find the invoice. Please send it again.'],
    ['resend-request', null, 'We haven’t received this invoice. Can you resend it?'],
    [null, null, 'Thank you for the reminder.'],
  ],
  German: [
    ['promise', '2026-03-20', 'Vielen Dank für die Erinnerung. Wir überweisen den Betrag bis zum 20. März.'],
    ['promise', '2026-03-20', 'Die Zahlung erfolgt Ende nächster Woche.'],
    ['already-paid', null, 'Die Rechnung wurde bereits am 4. März bezahlt.'],
    ['dispute', null, 'Der Betrag stimmt nicht, wir hatten 900 Euro vereinbart.'],
    ['wrong-contact', null, 'Ich bin nicht mehr zuständig, bitte wenden Sie sich an buchhaltung@lund.example.'],
    ['out-of-office', '2026-03-16', 'Ich bin bis 15. März nicht im Büro und ab dem 16. März wieder erreichbar.'],
    ['question', null, 'Für welches Projekt ist diese Rechnung?'],
    ['plan-request', null, 'Können wir in zwei Raten zahlen?'],
    ['resend-request', null, 'Wir haben die Rechnung nicht erhalten. Können Sie sie erneut senden?'],
  ],
  French: [
    ['promise', '2026-03-20', 'Merci pour le rappel. Nous effectuerons le virement avant le 20 mars.'],
    ['promise', '2026-03-20', 'Le paiement sera fait la semaine prochaine.'],
    ['already-paid', null, 'Cette facture a déjà été réglée le 4 mars.'],
    ['dispute', null, 'Le montant est incorrect, nous avions convenu de 900 euros.'],
    ['wrong-contact', null, 'Je ne suis plus en charge, merci de contacter comptabilite@lund.example.'],
    ['out-of-office', '2026-03-16', 'Je suis absent jusqu’au 15 mars, de retour le 16 mars.'],
    ['question', null, 'Pour quel projet est cette facture ?'],
    ['plan-request', null, 'Pouvons-nous payer en deux fois ?'],
    ['resend-request', null, 'Nous n’avons pas reçu la facture. Pouvez-vous la renvoyer ?'],
  ],
  Spanish: [
    ['promise', '2026-03-20', 'Gracias por el recordatorio. Haremos la transferencia antes del 20 de marzo.'],
    ['promise', '2026-03-20', 'El pago se hará la semana que viene.'],
    ['already-paid', null, 'Esta factura ya fue pagada el 4 de marzo.'],
    ['dispute', null, 'El importe es incorrecto, habíamos acordado 900 euros.'],
    ['wrong-contact', null, 'Ya no soy el responsable, por favor contacte con contabilidad@lund.example.'],
    ['out-of-office', '2026-03-16', 'Estoy fuera de la oficina hasta el 15 de marzo, vuelvo el 16 de marzo.'],
    ['question', null, '¿A qué proyecto corresponde esta factura?'],
    ['plan-request', null, '¿Podemos pagar en dos plazos?'],
    ['resend-request', null, 'No hemos recibido la factura. ¿Puede volver a enviarla?'],
  ],
  Italian: [
    ['promise', '2026-03-20', 'Grazie per il promemoria. Effettueremo il bonifico entro il 20 marzo.'],
    ['promise', '2026-03-20', 'Il pagamento sarà fatto la prossima settimana.'],
    ['already-paid', null, 'Questa fattura è già stata pagata il 4 marzo.'],
    ['dispute', null, 'L’importo è sbagliato, avevamo concordato 900 euro.'],
    ['wrong-contact', null, 'Non sono più il responsabile, contatti contabilita@lund.example.'],
    ['out-of-office', '2026-03-16', 'Sono fuori ufficio fino al 15 marzo, rientro il 16 marzo.'],
    ['question', null, 'A quale progetto si riferisce questa fattura?'],
    ['plan-request', null, 'Possiamo pagare in due rate?'],
    ['resend-request', null, 'Non abbiamo ricevuto la fattura. Può inviarla di nuovo?'],
  ],
  Dutch: [
    ['promise', '2026-03-20', 'Bedankt voor de herinnering. We maken het bedrag voor 20 maart over.'],
    ['promise', '2026-03-20', 'De betaling volgt volgende week.'],
    ['already-paid', null, 'Deze factuur is al op 4 maart betaald.'],
    ['dispute', null, 'Het bedrag klopt niet, we hadden 900 euro afgesproken.'],
    ['wrong-contact', null, 'Ik ben niet meer verantwoordelijk, neem contact op met administratie@lund.example.'],
    ['out-of-office', '2026-03-16', 'Ik ben tot en met 15 maart afwezig en vanaf 16 maart weer bereikbaar.'],
    ['question', null, 'Bij welk project hoort deze factuur?'],
    ['plan-request', null, 'Kunnen we in twee termijnen betalen?'],
    ['resend-request', null, 'We hebben de factuur niet ontvangen. Kunt u hem opnieuw sturen?'],
  ],
  Portuguese: [
    ['promise', '2026-03-20', 'Obrigado pelo lembrete. Faremos a transferência até 20 de março.'],
    ['promise', '2026-03-20', 'O pagamento será feito na próxima semana.'],
    ['already-paid', null, 'Esta fatura já foi paga a 4 de março.'],
    ['dispute', null, 'O valor está errado, tínhamos combinado 900 euros.'],
    ['wrong-contact', null, 'Já não sou o responsável, contacte contabilidade@lund.example.'],
    ['out-of-office', '2026-03-16', 'Estou ausente até 15 de março, regresso a 16 de março.'],
    ['question', null, 'A que projeto diz respeito esta fatura?'],
    ['plan-request', null, 'Podemos pagar em duas prestações?'],
    ['resend-request', null, 'Não recebemos a fatura. Pode reenviá-la?'],
  ],
};

describe('an answer in words of its own', () => {
  for (const [language, table] of Object.entries(rows)) {
    it.each(table)(`${language}: %s %s, %s`, (kind, day, text) => {
      expect(readReply(aReply(text), null)).toMatchObject({ kind, promiseDate: day });
    });
  }

  it('is not learned by heart', () => {
    const examples = new Set(Object.values(allReplyExamples).flatMap((kinds) => Object.values(kinds).flat()));
    const texts = Object.values(rows).flatMap((table) => table.map(([, , text]) => text));
    expect(texts.filter((text) => examples.has(text))).toEqual([]);
  });
});

describe('an answer that names somebody else', () => {
  it.each([
    ['Please send invoices to Accounts@Lund.example from now on.', 'accounts@lund.example'],
    ['Rechnungen bitte an rechnung@lund.example.', 'rechnung@lund.example'],
    ['Merci d’écrire à compta@lund.example, je ne gère pas les factures.', 'compta@lund.example'],
    ['I am not the right person for this.', null],
  ])('gives the address it names: %s', (text, address) => {
    expect(readReply(aReply(text), null)).toMatchObject({ kind: 'wrong-contact', address });
  });

  it('gives neither the address of its sender nor the user’s own', () => {
    const text = `You have the wrong person. ${client.email} is for orders only, and you wrote from ${me.email}.`;
    expect(readReply(aReply(text), null)).toMatchObject({ kind: 'wrong-contact', address: null });
  });

  it.each(['\u202eadmin@lund.example', '𝐀𝐏@lund.example', 'a@b@lund.example', `${'a'.repeat(130)}@lund.example`])(
    'gives none that is no address: %j',
    (address) => {
      const text = `I am not the right person for this, please write to ${address} instead.`;
      expect(readReply(aReply(text), null)).toMatchObject({ kind: 'wrong-contact', address: null });
    },
  );

  it('gives none where the answer says something else', () => {
    const text = 'We paid this yesterday, the slip is with bank@lund.example. We paid it in full by transfer.';
    expect(readReply(aReply(text), null)).toMatchObject({ kind: 'already-paid', address: null });
  });
});

describe('the day an answer names', () => {
  it.each([
    ['We will pay on Wednesday the 18th.', '2026-03-18'],
    ['Das Geld geht Mittwoch, den 25., raus.', '2026-03-25'],
    ['Le virement part mercredi 18.', '2026-03-18'],
    ['La transferencia sale el miércoles 18.', '2026-03-18'],
    ['We will pay at the end of April.', '2026-04-30'],
    ['Wir zahlen Mitte April.', '2026-04-15'],
    ['Pagheremo a fine giugno.', '2026-06-30'],
    ['We pay on the last day of the month.', '2026-03-31'],
    ['We pay on Thursdays, so realistically it will be the 26th.', '2026-03-26'],
    ['Wij betalen op donderdag, dus dat wordt de 26e.', '2026-03-26'],
    ['We will pay for the 12 days by Friday.', '2026-03-13'],
    ['Die Zahlung kommt vor dem Wochenende.', '2026-03-13'],
    ['Le virement sera fait avant la fin du mois.', '2026-03-31'],
    ['Das Geld kommt Anfang nächster Woche.', '2026-03-17'],
    ['We will pay you over the weekend.', '2026-03-15'],
    ['Nous paierons sous quinzaine.', '2026-03-25'],
    ['Wir überweisen immer donnerstags.', '2026-03-12'],
    ['You will have the money in fourteen days.', '2026-03-24'],
  ])('%s: %s', (text, day) => {
    expect(readReply(aReply(text), null)).toMatchObject({ kind: 'promise', promiseDate: day });
  });

  it('is none where it is only a way off, in a request for time', () => {
    const text = 'Could we pay this in two instalments, half this month and half next month?';
    expect(readReply(aReply(text), null)).toMatchObject({ kind: 'plan-request', promiseDate: null });
  });

  it('makes a payment of the past of a bare word for paying, and one to come of a day ahead', () => {
    expect(readReply(aReply('The money left our bank on 5 March.'), null).kind).toBe('already-paid');
    expect(readReply(aReply('C’est validé, ce sera réglé fin mars.'), null).kind).toBe('promise');
  });
});

describe('the mail an answer answers', () => {
  const asked = 'Could you pay invoice 1043 by Friday? If you have already paid, please ignore this.';
  it.each([
    ['Re: Invoice 1043', `From: Ada Byron <${me.email}>\nSent: Monday, 9 March 2026\nTo: Otto\nSubject: Invoice 1043`],
    [
      'AW: Rechnung 1043',
      `-----Ursprüngliche Nachricht-----\nVon: Ada Byron <${me.email}>\nGesendet: Montag\nAn: Otto`,
    ],
    ['RE: Factuur 1043', `Van: Ada <${me.email}>\nVerzonden: maandag\nAan: Otto\nOnderwerp: Factuur 1043`],
  ])('says nothing of what the answer means: %s', (subject, headers) => {
    const body = `What is the second line about?\n\n${headers}\n\n${asked}`;
    expect(readReply(aReply(body, { subject }), 'en').kind).toBe('question');
  });
});
