import { type DraftWords, facts, sentences } from '../draft-words.ts';

const ofThe = (many: boolean) => (many ? 'delle fatture indicate qui sotto' : 'della fattura indicata qui sotto');
const unpaid = (many: boolean) =>
  many
    ? 'fatture indicate qui sotto non risultano ancora pagate:'
    : 'fattura indicata qui sotto non risulta ancora pagata:';
/** The article before a date: l’8 and l’11 begin with a vowel when they are spoken. */
const il = (date: string) => (/^(?:8|11)\b/.test(date) ? `l’${date}` : `il ${date}`);
const ignore = 'La prego di ignorare questo messaggio.';

/** Italian: Lei with capital pronouns, full name without title, a small letter after the greeting's comma. */
export const it: DraftWords = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone) => {
    if (tone === 'final' && name) return `Alla cortese attenzione di ${name.full},`;
    return name ? `Buongiorno ${name.full},` : 'Buongiorno,';
  },
  farewell: (tone) => (tone === 'final' ? 'Distinti saluti' : 'Cordiali saluti'),
  about: (count, number, issued) => {
    if (count > 1) return `${count} fatture`;
    if (number) return `fattura ${number}`;
    return issued ? `fattura emessa ${il(issued)}` : 'fattura';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Fattura', number, subject && `(${subject})`),
      issued && `emessa ${il(issued)}`,
      due && `con scadenza ${il(due)}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'giorno' : 'giorni'} di ritardo`,
    )}: ${amount}`,
  total: (amount) => `Totale: ${amount}`,
  payByLink: (link) => `Può pagare qui: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Può pagare ogni fattura con il link riportato sotto di essa.'
      : 'Può pagare con i link indicati o con le coordinate bancarie riportate sulle fatture.',
  payByBank: (many) =>
    `Per il pagamento può utilizzare le coordinate bancarie riportate ${many ? 'sulle fatture' : 'sulla fattura'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Promemoria',
      opening: sentences(
        'grazie per la fiducia; spero che il risultato sia di Suo gradimento.',
        early
          ? `Perché abbia tutto a portata di mano prima della scadenza, ecco i dati ${ofThe(many)}:`
          : `Non mi risulta ancora il pagamento ${ofThe(many)}; forse si tratta di una semplice svista:`,
      ),
      closing: [
        'Le manca qualche informazione, o qualcosa non è andato come si aspettava? Mi basta una breve risposta.',
        `Se ha già pagato, La ringrazio e ${ignore}`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Secondo promemoria' : 'Promemoria',
      opening: lastWrittenOn
        ? `Le ho scritto ${il(lastWrittenOn)} a proposito ${ofThe(many)} e non mi risulta ancora il pagamento. Nel caso in cui il mio messaggio non Le fosse arrivato, ecco di nuovo i dati:`
        : `non mi risulta ancora il pagamento ${ofThe(many)}. Nel caso in cui non Le ${many ? 'fossero arrivate' : 'fosse arrivata'}, ecco i dati:`,
      closing: [
        `Potrebbe indicarmi in quale data posso aspettarmi il pagamento? Se Le serve un’altra copia ${many ? 'di una' : 'della'} fattura, Gliela invio volentieri.`,
        `Se qualcosa ritarda il pagamento, me lo faccia sapere e troveremo una soluzione. Se il pagamento è già in corso, ${ignore} Grazie.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Pagamento in sospeso',
      opening: lastWrittenOn
        ? `Le ho scritto l’ultima volta ${il(lastWrittenOn)}. ${many ? 'Le' : 'La'} ${unpaid(many)}`
        : `${many ? 'le' : 'la'} ${unpaid(many)}`,
      closing: [
        `Posso chiederLe che cosa ritarda il pagamento? Se nel lavoro o ${many ? 'nelle fatture' : 'nella fattura'} c’è qualcosa che non va, me lo faccia sapere e me ne occuperò subito. Se dei pagamenti si occupa un’altra persona, La prego di inoltrarle questo messaggio o di indicarmi come contattarla.`,
        `Se è tutto a posto, La prego di pagare entro ${il(payBy)} o di propormi una data. Se in questo momento pagare l’intero importo è difficile, possiamo concordare un pagamento a rate. Grazie per il Suo aiuto.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => {
      const written = writtenOn.length > 0;
      const the = many ? 'le' : 'la';
      const The = many ? 'Le' : 'La';
      return {
        subject: 'Condizioni di pagamento',
        opening: sentences(
          written && `Le ho scritto ${listed(writtenOn.map(il))}.`,
          overdue && `${written ? 'Il' : 'il'} termine di pagamento concordato è scaduto.`,
          `${written || overdue ? The : the} ${unpaid(many)}`,
        ),
        closing: [
          `La prego di pagare l’intero importo di ${total} entro ${il(payBy)}.`,
          `Dopo tale data potrò aggiungere interessi o spese di mora, nella misura in cui il nostro accordo o la legge li prevede. Se non può pagare entro allora, o se non è d’accordo con ${many ? 'una' : 'la'} fattura, La prego di farmelo sapere prima, così da poter chiarire la questione. Grazie.`,
        ],
      };
    },
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Pagamento entro ${il(payBy)}`,
      opening:
        writtenOn.length > 0
          ? `Le ho scritto ${listed(writtenOn.map(il))}. ${many ? 'Le' : 'La'} ${unpaid(many)}`
          : `${many ? 'le' : 'la'} ${unpaid(many)}`,
      closing: [
        `La prego di pagare l’intero importo di ${total} entro ${il(payBy)}.`,
        'Se per allora il pagamento non sarà arrivato, dovrò sospendere il mio lavoro per Lei fino al suo arrivo. Preferirei evitarlo. In caso di difficoltà La prego di telefonarmi o di scrivermi prima di tale data; possiamo anche concordare un pagamento a rate. Grazie.',
      ],
    }),
    demand: ({ client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Richiesta formale di pagamento',
      opening: `con la presente Le chiedo formalmente il pagamento. Secondo la mia contabilità, a oggi, ${today}, ${client ?? 'Lei'} deve ancora pagare:`,
      closing: [
        sentences(
          writtenOn.length > 0 && `Le ho scritto al riguardo ${listed(writtenOn.map(il))}.`,
          promisedFor && `Il pagamento era stato annunciato per ${il(promisedFor)}.`,
          `Le chiedo di pagare l’intero importo di ${total} entro ${il(payBy)}.`,
        ),
        'Se contesta il credito o una parte di esso, o se desidera concordare un pagamento a rate, La prego di comunicarmelo per iscritto, indicandone i motivi, prima di tale data.',
        'Se per allora non avessi ricevuto né il pagamento né una risposta, dovrei valutare ulteriori passi. Se nel frattempo ha pagato, La ringrazio e La prego di non tenere conto di questo messaggio.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Il Suo pagamento',
            opening: sentences(
              promisedFor
                ? `grazie per avermi comunicato che avrebbe pagato entro ${il(promisedFor)}.`
                : 'grazie per avermi comunicato che avrebbe pagato.',
              `Non mi risulta ancora il pagamento ${ofThe(many)}; forse c’è stato un imprevisto:`,
            ),
            closing: [
              'Potrebbe verificare se il pagamento è partito e indicarmi in quale data posso aspettarmelo?',
              `Se qualcosa è cambiato, me lo faccia sapere e troveremo una soluzione, anche a rate. Se il pagamento è già in corso, ${ignore} Grazie per la collaborazione.`,
            ],
          }
        : {
            subject: 'Pagamento annunciato',
            opening: sentences(
              promisedFor
                ? `Lei mi aveva annunciato il pagamento per ${il(promisedFor)}, ma non è arrivato.`
                : 'Lei mi aveva annunciato il pagamento, ma non è arrivato.',
              `${many ? 'Le' : 'La'} ${unpaid(many)}`,
            ),
            closing: [
              `La prego di pagare l’intero importo di ${total} entro ${il(payBy)}.`,
              'Se non è possibile, La prego di dirmi prima di tale data che cosa ritarda il pagamento e quanto può pagare e quando, così da poter concordare un pagamento a rate. Se il pagamento è già in corso, basta un breve messaggio con la data. Grazie.',
            ],
          },
  },
};
