import type { LetterWords } from '../letter-words.ts';

/** Italiano, forma di cortesia. */
export const it: LetterWords = {
  labels: {
    date: 'Data',
    creditor: 'Creditore',
    debtor: 'Debitore',
    companyNumber: 'Numero di registro imprese',
    vatId: 'Partita IVA',
    phone: 'Telefono',
    email: 'E-mail',
    invoice: 'Fattura',
    forWhat: 'Oggetto',
    issued: 'Emessa il',
    due: 'Scadenza',
    daysLate: 'Giorni di ritardo',
    invoiceTotal: 'Importo fatturato',
    paid: 'Pagato',
    open: 'Residuo',
    total: 'Totale',
    statement: 'Estratto conto',
    history: 'Cronologia dei contatti',
    event: 'Evento',
    amount: 'Importo',
    calculation: 'Calcolo degli interessi',
    from: 'Dal',
    to: 'Al',
    days: 'Giorni',
    rate: 'Tasso annuo',
    base: 'Su',
    interest: 'Interessi',
    perDay: 'Al giorno',
    compensation: 'Risarcimento forfettario',
    lateFee: 'Penale concordata',
    rule: 'Fondamento',
    payOnline: 'Pagamento online',
    reference: 'Causale',
    enclosures: 'Allegati',
    mail: 'E-mail',
    call: 'Telefonata',
    letter: 'Lettera',
    siteReminder: 'Promemoria tramite il sito di pagamento',
    reply: 'Risposta ricevuta',
    dispute: 'Contestazione annotata',
    plan: 'Piano di pagamento concordato',
    payment: 'Pagamento ricevuto',
  },
  titles: {
    'late-payment-notice': 'Sollecito di pagamento',
    demand: 'Richiesta formale di pagamento',
    general: 'Situazione del Suo conto',
  },
  greeting: (name) => (name ? `Alla cortese attenzione di ${name}` : 'Spettabile destinatario,'),
  farewell: 'Distinti saluti',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `risultano non pagati da ${debtor} ${open} per ${many ? 'le fatture indicate' : 'la fattura indicata'} di seguito`;
    switch (kind) {
      case 'late-payment-notice':
        return `Alla data del ${today} ${owed}. Il termine di pagamento è trascorso.`;
      case 'general':
        return `Le trasmetto la situazione del Suo conto. Alla data del ${today} ${owed}.`;
      default:
        return `Con la presente Le chiedo formalmente il pagamento. Alla data del ${today} ${owed}.`;
    }
  },
  agreedIn: (agreement) => `Il lavoro è stato concordato come segue: ${agreement}`,
  noPayment: 'Secondo i miei dati non è pervenuto alcun pagamento.',
  paymentsCounted: 'Tutti i pagamenti ricevuti sono riportati nell’estratto conto.',
  interestBy: (rules) =>
    `Si aggiunge quanto può essere richiesto per il ritardo, ogni voce su una riga propria. Fondamento: ${rules}.`,
  runsOn: (perDay) => `Fino al pagamento maturano ${perDay} di interessi per ogni giorno ulteriore.`,
  noneAdded: 'Con questa lettera non si richiedono interessi né indennizzi per il ritardo.',
  totalOf: ({ total, today }) => `Il totale dovuto alla data del ${today} è di ${total}.`,
  payBy: ({ total, payBy }) => `La prego di pagare ${total} entro il ${payBy}.`,
  howToPay: 'Come pagare',
  dispute: ({ payBy }) =>
    `Se contesta tutto o parte dell’importo, o se Le serve tempo, mi scriva o mi chiami prima del ${payBy}, indicando i motivi oppure quanto può pagare e quando.`,
  next: {
    'write-again': () =>
      'Se entro tale data non saranno pervenuti né il pagamento né una risposta, Le scriverò di nuovo.',
    'considering-court': () =>
      'Se entro tale data non saranno pervenuti né il pagamento né una risposta, valuterò se rivolgermi al giudice.',
    'considering-agency': () =>
      'Se entro tale data non saranno pervenuti né il pagamento né una risposta, valuterò se affidare la pratica a una società di recupero crediti.',
    'decided-court': ({ payBy }) =>
      `Ho deciso di rivolgermi al giudice se entro il ${payBy} non saranno pervenuti né il pagamento né una risposta.`,
    'decided-agency': ({ payBy }) =>
      `Ho deciso di affidare la pratica a una società di recupero crediti se entro il ${payBy} non saranno pervenuti né il pagamento né una risposta.`,
    'decided-pause': ({ payBy }) =>
      `Ho deciso di sospendere il mio lavoro per Voi dopo il ${payBy}, fino al ricevimento del pagamento.`,
  },
  alreadyPaid: 'Se nel frattempo ha già pagato, La prego di non tenere conto di questa lettera e La ringrazio.',
  noHistory: 'Non risultano contatti precedenti in merito.',
  promisedFor: (day) => `Pagamento promesso per il ${day}`,
  claimedIn: (event, amounts) => `${event}, con la richiesta di ${amounts} per interessi e importi fissi`,
  ratesFrom: (table, source, seen) => `Tassi: ${table}. Fonte: ${source}, consultata il ${seen}.`,
  reckonedTo: (day) => `I tassi sono pubblicati fino al ${day}; il calcolo arriva a quel giorno.`,
  notAdvice: 'Le cifre sopra riportate sono un’informazione e non una consulenza legale.',
  perYear: (percent) => `${percent}%`,
};
