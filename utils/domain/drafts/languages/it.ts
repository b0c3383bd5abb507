import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const ofThe = many('delle fatture indicate qui sotto', 'della fattura indicata qui sotto');
const still = many(
  'fatture indicate qui sotto non risultano ancora pagate:',
  'fattura indicata qui sotto non risulta ancora pagata:',
);
const unpaid = `${many('Le', 'La')} ${still}`;
const unpaidFirst = `${many('le', 'la')} ${still}`;
const theInvoices = many('le fatture', 'la fattura');
const inTheInvoices = many('nelle fatture', 'nella fattura');
/** The article before a date: l’8 and l’11 begin with a vowel when they are spoken. */
const il = (date: string) => (/^(?:8|11)\b/.test(date) ? `l’${date}` : `il ${date}`);
const ignore = '[La prego|ti prego] di ignorare questo messaggio.';
const tellMe = '[me lo faccia|fammelo] sapere';
const payInFull = [
  '[La prego|Ti prego] di pagare l’intero importo di {{total}} entro {{payBy}}.',
  '[Le chiedo|Ti chiedo] di versare {{total}}, cioè l’intero importo, entro {{payBy}}.',
  'Attendo l’intero importo di {{total}} entro {{payBy}}.',
] as const;
const ignoreIfSent = [
  `Se il pagamento è già in corso, ${ignore} Grazie.`,
  `Se nel frattempo [ha|hai] già pagato, ${ignore} Grazie per [il Suo|il tuo] aiuto.`,
  `Se i nostri messaggi si sono incrociati, ${ignore} Grazie.`,
] as const;

const chargesToo = 'Anche gli importi aggiunti qui sopra sono da pagare.';

/** Italian: Lei with capital pronouns, full name without title, a small letter after the greeting's comma; or tu. */
export const it: DraftBook = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  saidDay: il,
  listedDay: il,
  greeting: (name, tone, address) => {
    if (address === 'informal') return name ? `Ciao ${name.first},` : 'Ciao,';
    if (tone === 'final' && name) return `Alla cortese attenzione di ${name.full},`;
    return name ? `Buongiorno ${name.full},` : 'Buongiorno,';
  },
  farewell: (tone, address) => {
    if (address === 'informal') return 'Cari saluti';
    return tone === 'final' ? 'Distinti saluti' : 'Cordiali saluti';
  },
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
  columns: {
    number: 'Fattura',
    subject: 'Oggetto',
    issued: 'Emessa',
    due: 'Scadenza',
    daysOverdue: 'Giorni di ritardo',
    amount: 'Da pagare',
    paid: 'Pagato',
  },
  total: 'Totale',
  instalment: (number, due, amount) => `${number}. ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `A oggi, ${asOf}, si aggiungono (${rules}): ${facts(
      interest && `interessi di ${interest}`,
      lateFee && `la penale concordata di ${lateFee}`,
      compensation && `il risarcimento forfettario di ${compensation}`,
    )}.`,
    ...(perDay ? [`Ogni giorno ulteriore aggiunge ${perDay}.`] : []),
  ],
  payByLink: '[Può|Puoi] pagare qui: {{link}}',
  payBySomeLinks: '[Può|Puoi] pagare con i link indicati o con le coordinate bancarie riportate sulle fatture.',
  payByBank: `Per il pagamento [può|puoi] utilizzare le coordinate bancarie riportate ${many('sulle fatture', 'sulla fattura')}.`,
  payAsTold: 'Per il pagamento: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Se per allora non avessi ricevuto né il pagamento né una risposta, dovrei valutare ulteriori passi.',
      'Se per allora non avrò ricevuto né il pagamento né una risposta, procederò con ulteriori passi.',
    ],
    'pause-work': [
      'Se per allora non avessi ricevuto né il pagamento né una risposta, dovrei valutare di sospendere il mio lavoro per [Lei|te].',
      'Se per allora non avrò ricevuto né il pagamento né una risposta, sospenderò il mio lavoro per [Lei|te] fino al suo arrivo.',
    ],
    collection: [
      'Se per allora non avessi ricevuto né il pagamento né una risposta, valuterei di rivolgermi a una società di recupero crediti.',
      'Se per allora non avrò ricevuto né il pagamento né una risposta, affiderò la pratica a una società di recupero crediti.',
    ],
    court: [
      'Se per allora non avessi ricevuto né il pagamento né una risposta, valuterei di chiedere un’ingiunzione di pagamento.',
      'Se per allora non avrò ricevuto né il pagamento né una risposta, chiederò un’ingiunzione di pagamento.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Prossima scadenza',
      opening: [
        [
          'grazie per la fiducia; spero che il risultato sia di [Suo|tuo] gradimento.',
          'grazie per l’incarico; spero che il lavoro [Le|ti] sia utile.',
          'è stato un piacere lavorare per [Lei|te] e spero che tutto sia come [desiderava|desideravi].',
        ],
        [
          `Perché [abbia|tu abbia] tutto a portata di mano prima della scadenza, ecco i dati ${ofThe}:`,
          `Perché al momento del pagamento non ci siano ostacoli, ecco i dati ${ofThe}:`,
          `La scadenza ${ofThe} si avvicina; ecco tutto ciò che serve per il pagamento:`,
        ],
      ],
      closing: [
        [
          [
            '[Le|Ti] serve ancora qualcosa da parte mia, per esempio un numero d’ordine o un’altra copia? Mi basta una breve risposta.',
            'Serve altro, per esempio un numero d’ordine sul documento? Basta rispondere a questo messaggio.',
            'Manca qualcosa per [la Sua|la tua] contabilità, o qualcosa è diverso dal previsto? Basta una riga e me ne occupo.',
          ],
        ],
        [
          [
            'Se il pagamento è già predisposto, non c’è altro da fare. Grazie.',
            `Se è già tutto predisposto, ${ignore} Grazie.`,
            'Se il pagamento è già stato disposto, molte grazie; non serve altro.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Promemoria',
      opening: [
        [
          'grazie per la fiducia; spero che il risultato sia di [Suo|tuo] gradimento.',
          'grazie ancora per l’incarico; spero che il lavoro risponda a ciò che [Le|ti] serviva.',
          'è stato un piacere lavorare per [Lei|te], grazie, e spero che tutto sia di [Suo|tuo] gradimento.',
        ],
        [
          `Non mi risulta ancora il pagamento ${ofThe}; forse si tratta di una semplice svista:`,
          `Per quanto vedo, il pagamento ${ofThe} non è ancora arrivato; tra tanti impegni può sfuggire:`,
          `Un piccolo promemoria a proposito ${ofThe}, per cui non mi è ancora arrivato il pagamento:`,
        ],
      ],
      closing: [
        [
          [
            '[Le manca qualche informazione, o qualcosa non è andato come si aspettava|Ti manca qualche informazione, o qualcosa non è andato come ti aspettavi]? Mi basta una breve risposta.',
            '[Ha|Hai] tutto ciò che serve per il pagamento, e il lavoro va bene? Mi basta una riga di risposta.',
            'Manca qualcosa, o c’è un punto del lavoro di cui [vorrebbe|vorresti] parlare? Basta rispondere a questo messaggio.',
          ],
        ],
        [
          [
            `Se [ha già pagato, La|hai già pagato, ti] ringrazio e ${ignore}`,
            'Se il pagamento è già in corso, grazie; non serve altro.',
            `Se i nostri messaggi si sono incrociati, ${ignore} Molte grazie.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Secondo promemoria', 'Promemoria'),
      opening: [
        [
          known(
            'lastWritten',
            `[Le|ti] ho scritto {{lastWritten}} a proposito ${ofThe} e non mi risulta ancora il pagamento. Nel caso in cui il mio messaggio non [Le|ti] fosse arrivato, ecco di nuovo i dati:`,
            `non mi risulta ancora il pagamento ${ofThe}. Nel caso in cui non [Le|ti] ${many('fossero arrivate', 'fosse arrivata')}, ecco i dati:`,
          ),
          known(
            'lastWritten',
            `torno sul messaggio che [Le|ti] ho scritto {{lastWritten}}: il pagamento ${ofThe} non è ancora arrivato. Può essere andato perso, perciò ecco di nuovo tutti i dati:`,
            `il pagamento ${ofThe} non è ancora arrivato. Un messaggio può andare perso, perciò ecco tutti i dati:`,
          ),
          known(
            'lastWritten',
            `forse il messaggio che [Le|ti] ho scritto {{lastWritten}} si è perso tra gli altri. Finora non mi è arrivato il pagamento ${ofThe}; questi sono di nuovo i dati:`,
            `forse la mia mail si è persa tra le altre. Finora non mi è arrivato il pagamento ${ofThe}; questi sono i dati:`,
          ),
        ],
      ],
      closing: [
        [
          [
            '[Potrebbe|Potresti] indicarmi in quale data posso aspettarmi il pagamento?',
            'In che giorno posso aspettarmi il pagamento? Mi basta una data.',
            '[Mi direbbe|Mi diresti] in quale giorno verrà fatto il pagamento?',
          ],
          [
            `Se [Le|ti] serve un’altra copia ${many('di una', 'della')} fattura, [Gliela|te la] invio volentieri.`,
            `Rimando volentieri ${theInvoices}, se può essere d’aiuto.`,
            `Mandare un’altra copia ${many('delle fatture', 'della fattura')} non è un disturbo.`,
          ],
        ],
        [
          [
            `Se qualcosa ritarda il pagamento, ${tellMe} e troveremo una soluzione.`,
            `Se c’è una difficoltà, ${tellMe}; cercheremo un accordo che vada bene a entrambi.`,
            'Se c’è un ostacolo, basta una parola; troveremo di certo una soluzione.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: 'Il [Suo|tuo] pagamento',
      opening: [
        [
          known(
            'promisedFor',
            'grazie per avermi comunicato che [avrebbe|avresti] pagato entro {{promisedFor}}.',
            'grazie per avermi comunicato che [avrebbe|avresti] pagato.',
          ),
          known(
            'promisedFor',
            'mi [aveva|avevi] gentilmente annunciato il pagamento per {{promisedFor}}.',
            'mi [aveva|avevi] gentilmente annunciato il pagamento.',
          ),
          known(
            'promisedFor',
            'per [il Suo|il tuo] pagamento avevo segnato {{promisedFor}}; grazie per avermi indicato la data.',
            'avevo segnato che [il Suo|il tuo] pagamento era in arrivo; grazie per avermelo detto.',
          ),
        ],
        [
          `Non mi risulta ancora il pagamento ${ofThe}; forse c’è stato un imprevisto:`,
          `Per il pagamento ${ofThe} non è ancora arrivato niente; il bonifico può aver subito un ritardo:`,
          `Il pagamento ${ofThe} non mi è ancora arrivato; forse qualcosa non ha funzionato:`,
        ],
      ],
      closing: [
        [
          [
            '[Potrebbe|Potresti] verificare se il pagamento è partito e indicarmi in quale data posso aspettarmelo?',
            '[Potrebbe|Potresti] guardare se il bonifico è stato fatto e dirmi in quale giorno dovrebbe arrivare?',
            'È partito, e in che giorno posso aspettarmelo? Mi basta una breve risposta.',
          ],
        ],
        [
          [
            `Se qualcosa è cambiato, ${tellMe} e troveremo una soluzione, anche a rate.`,
            'Se la data non va più bene, [me ne proponga|proponimene] un’altra; possiamo anche concordare un pagamento a rate.',
            `Se pagare tutto insieme è diventato difficile, ${tellMe}; è possibile anche un pagamento a rate.`,
          ],
          [
            `Se il pagamento è già in corso, ${ignore} Grazie per la collaborazione.`,
            `Se nel frattempo [ha|hai] già pagato, ${ignore} Grazie per la collaborazione.`,
            `Se i nostri messaggi si sono incrociati, ${ignore} Grazie per la collaborazione.`,
          ],
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Pagamento annunciato',
      opening: [
        [
          known(
            'promisedFor',
            '[Lei mi aveva|mi avevi] annunciato il pagamento per {{promisedFor}}, ma non è arrivato.',
            '[Lei mi aveva|mi avevi] annunciato il pagamento, ma non è arrivato.',
          ),
          known(
            'promisedFor',
            'avevamo concordato il pagamento per {{promisedFor}}, e non mi è arrivato niente.',
            'avevamo concordato il pagamento, e non mi è arrivato niente.',
          ),
          known(
            'promisedFor',
            'il pagamento annunciato per {{promisedFor}} non è arrivato.',
            'il pagamento annunciato non è arrivato.',
          ),
        ],
        unpaid,
      ],
      closing: [
        [payInFull],
        [
          [
            'Se non è possibile, [La prego|ti prego] di dirmi prima di tale data che cosa ritarda il pagamento e quanto [può|puoi] pagare e quando, così da poter concordare un pagamento a rate.',
            'Se non [può|puoi] pagare per allora, [mi scriva|scrivimi] prima il motivo e che cosa è possibile e quando; potremo così concordare delle rate.',
            'Se non fosse possibile, [mi dica|dimmi] prima che cosa lo impedisce e quali importi sono possibili in quali giorni, così da concordare delle rate.',
          ],
          [
            'Se il pagamento è già in corso, basta un breve messaggio con la data. Grazie.',
            'Se è già stato disposto, mi basta sapere in che giorno. Grazie.',
            'Se è partito nel frattempo, mi basta la data. Grazie.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Pagamento in sospeso',
      opening: [
        [
          known('lastWritten', `[Le|ti] ho scritto l’ultima volta {{lastWritten}}. ${unpaid}`, unpaidFirst),
          known(
            'lastWritten',
            `al messaggio che [Le|ti] ho scritto {{lastWritten}} non è seguita una risposta. ${unpaid}`,
            unpaidFirst,
          ),
          known(
            'lastWritten',
            `[Le|ti] ho scritto {{lastWritten}} e da allora non mi è arrivato niente. ${unpaid}`,
            unpaidFirst,
          ),
        ],
      ],
      closing: [
        [
          [
            'Posso [chiederLe|chiederti] che cosa ritarda il pagamento?',
            'Che cosa ritarda il pagamento?',
            '[Potrebbe|Potresti] dirmi perché il pagamento non è ancora stato fatto?',
          ],
          [
            `Se nel lavoro o ${inTheInvoices} c’è qualcosa che non va, ${tellMe} e me ne occuperò subito.`,
            `Se il lavoro non [La|ti] soddisfa o se ${inTheInvoices} c’è un dato sbagliato, vorrei rimediare.`,
            `Se c’è un difetto nel lavoro o un errore ${inTheInvoices}, ${tellMe} e ci penserò io.`,
          ],
          [
            'Se dei pagamenti si occupa un’altra persona, [La prego|ti prego] di inoltrarle questo messaggio o di indicarmi come contattarla.',
            'Se dei pagamenti si occupa un altro ufficio, [La prego|ti prego] di passargli questo messaggio o di dirmi a chi rivolgermi.',
            'Se spetta a qualcun altro in azienda, [La prego|ti prego] di inoltrarlo o di indicarmi la persona giusta.',
          ],
        ],
        [
          [
            'Se è tutto a posto, [La prego|ti prego] di pagare entro {{payBy}} o di propormi una data.',
            'Se non c’è niente da chiarire, [Le chiedo|ti chiedo] di pagare entro {{payBy}} o di indicarmi un giorno che vada bene.',
            'Altrimenti [Le chiedo|ti chiedo] il pagamento entro {{payBy}}, o la proposta di un altro giorno.',
          ],
          [
            'Se in questo momento pagare l’intero importo è difficile, possiamo concordare un pagamento a rate. Grazie per [il Suo|il tuo] aiuto.',
            'Se è troppo in una volta, è possibile un pagamento a rate. Grazie per [il Suo|il tuo] aiuto.',
            'Se pagare tutto ora è difficile, possiamo dividere l’importo in rate. Grazie per [il Suo|il tuo] aiuto.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Condizioni di pagamento',
      opening: [
        [
          known(
            'written',
            `[Le|ti] ho scritto {{written}}. ${known('overdue', 'Il termine di pagamento concordato è scaduto.')} ${unpaid}`,
            known('overdue', `il termine di pagamento concordato è scaduto. ${unpaid}`, unpaidFirst),
          ),
          known(
            'written',
            `i miei messaggi sono partiti {{written}}. ${known('overdue', 'Secondo le nostre condizioni il pagamento è in ritardo.')} ${unpaid}`,
            known('overdue', `secondo le nostre condizioni il pagamento è in ritardo. ${unpaid}`, unpaidFirst),
          ),
          known(
            'written',
            `[Le|ti] ho già scritto {{written}}. ${known('overdue', 'Il giorno di pagamento che avevamo concordato è passato.')} ${unpaid}`,
            known('overdue', `il giorno di pagamento che avevamo concordato è passato. ${unpaid}`, unpaidFirst),
          ),
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Dopo tale data potrò aggiungere interessi o spese di mora, nella misura in cui il nostro accordo o la legge li prevede.',
          ),
          [
            `Se non [può pagare entro allora, o se non è d’accordo|puoi pagare entro allora, o se non sei d’accordo] con ${many('una', 'la')} fattura, [La prego|ti prego] di farmelo sapere prima, così da poter chiarire la questione. Grazie.`,
            `Se non è possibile, o se ${many('una', 'la')} fattura [Le|ti] sembra sbagliata, [mi scriva|scrivimi] prima di tale data; di certo lo chiariremo. Grazie.`,
            'Se c’è un motivo per non pagare o per pagare più tardi, [me lo indichi|indicamelo] prima di tale data, così da trovare una soluzione. Grazie.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Pagamento entro {{payBy}}',
      opening: [
        [
          known('written', `[Le|ti] ho scritto {{written}}. ${unpaid}`, unpaidFirst),
          known(
            'written',
            `ai messaggi che ho scritto {{written}} non è seguito alcun pagamento. ${unpaid}`,
            unpaidFirst,
          ),
          known('written', `a questo proposito [Le|ti] ho scritto {{written}}. ${unpaid}`, unpaidFirst),
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Se per allora il pagamento non sarà arrivato, dovrò sospendere il mio lavoro per [Lei|te] fino al suo arrivo. Preferirei evitarlo.',
            'Senza il pagamento potrò lavorare per [Lei|te] solo fino a quel giorno, e riprenderò appena arriva. Spero che non serva.',
            'Dopo quel giorno fermerò il mio lavoro per [Lei|te] fino all’arrivo del pagamento. Preferirei di gran lunga continuare.',
          ],
          [
            'In caso di difficoltà [La prego|ti prego] di telefonarmi o di scrivermi prima di tale data; possiamo anche concordare un pagamento a rate. Grazie.',
            'Se c’è un ostacolo, [ne parli|parlane] con me prima di tale data; è possibile anche un pagamento a rate. Grazie.',
            'Se c’è un problema, basta una telefonata o un messaggio prima di quel giorno; possiamo anche dividere l’importo. Grazie.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Richiesta formale di pagamento',
      opening: [
        [
          `con la presente [Le|ti] chiedo formalmente il pagamento. Secondo la mia contabilità, a oggi, {{today}}, ${known('client', '{{client}} deve', '[Lei deve|devi]')} ancora pagare:`,
          `questa è una richiesta formale di pagamento. A oggi, {{today}}, ${known('client', 'da parte di {{client}} ')}restano da pagare, secondo la mia contabilità:`,
          `[Le|ti] chiedo formalmente il pagamento di quanto è ancora aperto${known('client', ' per {{client}}')} a oggi, {{today}}:`,
        ],
      ],
      closing: [
        [
          known('written', '[Le|Ti] ho scritto al riguardo {{written}}.'),
          known('promisedFor', 'Il pagamento era stato annunciato per {{promisedFor}}.'),
          [
            '[Le|Ti] chiedo di pagare l’intero importo di {{total}} entro {{payBy}}.',
            '[La prego|Ti prego] di versare {{total}} per intero entro {{payBy}}.',
            'L’intero importo di {{total}} va pagato entro {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Se [contesta|contesti] il credito o una parte di esso, o se [desidera|desideri] concordare un pagamento a rate, [La prego|ti prego] di comunicarmelo per iscritto, indicandone i motivi, prima di tale data.',
            'Se non [è|sei] d’accordo con tutto o parte dell’importo, o se [ha|hai] bisogno di pagare a rate, [mi scriva|scrivimi] il motivo prima di tale data.',
            'In caso di disaccordo su tutto o parte dell’importo, o se [preferisce|preferisci] pagare a rate, [mi comunichi|comunicami] i motivi per iscritto prima di tale data.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'Se nel frattempo [ha pagato, La ringrazio e La prego|hai pagato, ti ringrazio e ti prego] di non tenere conto di questo messaggio.',
            'Se il pagamento è già stato fatto, [La ringrazio e La prego|ti ringrazio e ti prego] di ignorare questo messaggio.',
            'Se [ha|hai] già pagato, grazie; in tal caso non serve una risposta.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'La nostra telefonata',
      opening: [
        [
          `grazie per avermi dedicato del tempo al telefono${known('calledOn', ' {{calledOn}}')}.`,
          `grazie per la nostra telefonata${known('calledOn', ', avvenuta {{calledOn}}')}.`,
          `mi ha fatto piacere [parlarLe|parlarti] al telefono${known('calledOn', ' {{calledOn}}')}; grazie.`,
        ],
        [
          `Come d’accordo, ecco i dati ${ofThe}:`,
          `Come anticipato, ecco per iscritto i dati ${ofThe}:`,
          `Perché entrambi lo abbiamo per iscritto, ecco i dati ${ofThe}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'Ho annotato che il pagamento sarà fatto entro {{promisedFor}}. Grazie per avermi dato una data.',
            'Ora che [ha|hai] tutti i dati, [potrebbe|potresti] dirmi in quale data posso aspettarmi il pagamento?',
          ),
        ],
        [
          [
            'Se ho capito male qualcosa, o se [Le|ti] serve altro da parte mia, [La prego|ti prego] di rispondere a questo messaggio. Grazie per [il Suo|il tuo] aiuto.',
            'Se [ricorda|ricordi] qualcosa in modo diverso, o se manca un documento, basta rispondere a questo messaggio. Molte grazie per [il Suo|il tuo] aiuto.',
            'Manca qualcosa, o ho annotato male un punto? Mi basta una breve risposta. Grazie per [il Suo|il tuo] aiuto.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Pagamento parziale ricevuto',
      opening: [
        [
          `grazie per [il Suo|il tuo] pagamento${known('received', ' di {{received}}')}${known('receivedOn', ', arrivato {{receivedOn}}')}.`,
          `[il Suo|il tuo] pagamento${known('received', ' di {{received}}')} è arrivato${known('receivedOn', ' {{receivedOn}}')}; molte grazie.`,
          `ho ricevuto con piacere [il Suo|il tuo] pagamento${known('received', ' di {{received}}')}${known('receivedOn', ', arrivato {{receivedOn}}')}.`,
        ],
        [
          `L’ho detratto dall’importo dovuto. Questo è il saldo ${ofThe} ancora aperto:`,
          `È stato imputato al pagamento ${ofThe} e lascia questo saldo:`,
          `Dopo questo pagamento resta aperto, a saldo ${ofThe}, quanto segue:`,
        ],
      ],
      closing: [
        [
          [
            '[Potrebbe|Potresti] dirmi in quale data posso aspettarmi il resto di {{total}}?',
            'In che giorno posso aspettarmi i restanti {{total}}? Mi basta una data.',
            'Quando arriverà il resto di {{total}}? [Mi indichi|Indicami] il giorno, per cortesia.',
          ],
        ],
        [
          [
            `Se il pagamento aveva un altro scopo, o se [preferisce|preferisci] pagare il resto a rate, ${tellMe} e troveremo una soluzione. Grazie per [il Suo|il tuo] aiuto.`,
            'Se [preferisce|preferisci] pagare il resto a rate, o se [i Suoi|i tuoi] conti dicono altro, mi basta una breve risposta. Grazie per [il Suo|il tuo] aiuto.',
            'Le nostre cifre sono diverse, o un pagamento a rate del resto sarebbe d’aiuto? In tal caso [mi scriva|scrivimi]. Grazie per [il Suo|il tuo] aiuto.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: 'La [Sua|tua] obiezione',
      opening: [
        [
          'grazie per avermi detto che qualcosa non va. Lo prendo sul serio e vorrei chiarirlo con [Lei|te].',
          'grazie per la franchezza. Vorrei capire la questione e risolverla in modo equo.',
          '[ha|hai] fatto bene a dirmelo; esaminerò tutto con cura.',
        ],
        [
          `Si tratta ${ofThe}:`,
          `La mia risposta riguarda quanto segue:`,
          `Perché parliamo della stessa cosa, si tratta ${ofThe}:`,
        ],
      ],
      closing: [
        [
          [
            '[Potrebbe|Potresti] descrivermi che cosa non corrisponde agli accordi e come si potrebbe rimediare? Immagini o un elenco mi aiutano.',
            'Che cosa esattamente non va, e quale sarebbe per [Lei|te] una buona soluzione? Qualche riga o immagine mi aiuta.',
            '[Mi dica con quale parte non è|Dimmi con quale parte non sei] d’accordo e che cosa dovrei fare. Basta un breve elenco.',
          ],
        ],
        [
          [
            '[Le|Ti] risponderò subito dopo. Se è in discussione solo una parte, [La prego|ti prego] di pagare il resto entro {{payBy}}. Grazie per l’aiuto nel chiarire la questione.',
            'Risponderò senza indugio. Ciò che non è in discussione [La prego|ti prego] di pagarlo entro {{payBy}}, così resta solo il punto aperto. Grazie per [il Suo|il tuo] aiuto.',
            'Mi farò vivo presto. [Potrebbe|Potresti] pagare la parte non contestata entro {{payBy}}, mentre chiariamo il resto? Grazie per [il Suo|il tuo] aiuto.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Pagamento a rate',
      opening: [
        [
          `capisco che in questo momento pagare tutto in una volta può essere difficile. Per il pagamento ${ofThe} posso [offrirLe|offrirti] delle rate:`,
          `se l’intero importo è troppo in una volta, c’è un’altra strada. Per il pagamento ${ofThe} propongo delle rate:`,
          `vorrei [renderLe|renderti] più facile il pagamento. Per il pagamento ${ofThe} possiamo concordare delle rate:`,
        ],
      ],
      closing: [
        [
          [
            'Questa è la mia proposta:\n{{instalments}}',
            'Le rate potrebbero essere queste:\n{{instalments}}',
            'Propongo queste rate:\n{{instalments}}',
          ],
        ],
        [
          [
            'Va bene così? Con un sì in risposta siamo d’accordo, e finché ogni rata arriva entro la data prevista non invierò promemoria.',
            'Sarebbe possibile? Basta un sì; finché ogni rata arriva entro la data prevista, non [riceverà|riceverai] promemoria da me.',
            '[È|Sei] d’accordo? Basta un sì, e finché le rate arrivano nei giorni indicati non invierò promemoria.',
          ],
          [
            'Se altri giorni o altri importi vanno meglio, [me li proponga|proponimeli]. Grazie.',
            'Se servono altri giorni o altri importi, [mi faccia|fammi] una proposta. Grazie.',
            `Sono possibili anche altri importi o giorni; ${tellMe}. Grazie.`,
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Il nostro piano di pagamento',
      opening: [
        [
          `grazie per aver concordato con me un piano di pagamento. Riguarda il pagamento ${ofThe}:`,
          `grazie per la risposta. Confermo volentieri il nostro piano per il pagamento ${ofThe}:`,
          `mi fa piacere che abbiamo trovato una soluzione. Confermo così il nostro piano per il pagamento ${ofThe}:`,
        ],
      ],
      closing: [
        [
          [
            'Queste sono le rate concordate:\n{{instalments}}',
            'Abbiamo concordato queste rate:\n{{instalments}}',
            'Gli importi e i giorni sono questi:\n{{instalments}}',
          ],
        ],
        [
          [
            'Ogni rata dovrebbe arrivare entro la data prevista. Se una sarà in ritardo, [La prego|ti prego] di dirmelo prima, così troviamo insieme un altro giorno.',
            '[La prego|Ti prego] di fare in modo che ogni rata arrivi entro la data prevista. Se si prevede un ritardo, basta avvisarmi in tempo e sposteremo il giorno.',
            'Chiedo solo che ogni rata arrivi entro la data prevista, e di avvisarmi prima se una non potesse arrivare.',
          ],
          [
            'Se qualcosa è diverso da come lo [intendeva|intendevi], [La prego|ti prego] di rispondere a questo messaggio. Grazie.',
            'Se ho annotato male qualcosa, mi basta una breve risposta. Grazie.',
            'Se [vede|vedi] la cosa diversamente, [mi scriva|scrivimi]. Grazie per la collaborazione.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'Per la contabilità fornitori',
      opening: [
        [
          `mi rivolgo a Lei perché si occupa dei pagamenti${known('buyer', '; l’incarico è stato dato da {{buyer}}')}.`,
          `mi permetto di rivolgermi direttamente a Lei per un pagamento${known('buyer', ' di un lavoro ordinato da {{buyer}}')}.`,
          `spero di rivolgermi all’ufficio giusto per un pagamento${known('buyer', '; il mio contatto per il lavoro è {{buyer}}')}.`,
        ],
        unpaid,
      ],
      closing: [
        [
          [
            `Potrebbe dirmi se ${many('sono registrate', 'è registrata')} presso di voi e in quale giorno ${many('saranno pagate', 'sarà pagata')}?`,
            `${many('Sono registrate', 'È registrata')} presso di voi, e per quale giorno è previsto il pagamento?`,
            `${many('Risultano', 'Risulta')} nel vostro sistema, e in quale data di pagamento ${many('saranno saldate', 'sarà saldata')}?`,
          ],
          [
            'Se manca un numero d’ordine, un modulo o un’approvazione, me lo faccia sapere e invierò quanto serve.',
            'Se manca qualcosa, come un numero d’ordine o un’approvazione, mi avvisi e me ne occuperò.',
            'Se servono un numero d’ordine, un altro indirizzo o un modulo, li fornisco volentieri.',
          ],
        ],
        [
          [
            'Se se ne occupa un’altra persona, La prego di inoltrarle questo messaggio o di dirmi a chi scrivere. Grazie per il Suo aiuto.',
            'Se non è compito Suo, La prego di passarlo alla persona giusta. Grazie per il Suo aiuto.',
            'Se ho sbagliato ufficio, La prego di inoltrare questo messaggio. Grazie per il Suo aiuto.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Nuovo invio',
      opening: [
        [
          `ecco di nuovo ${theInvoices}, perché [abbia|tu abbia] tutto in un unico posto. Si tratta del lavoro seguente:`,
          `nel caso in cui la prima mail si fosse persa, [Le|ti] rimando ${theInvoices}:`,
          `nel caso in cui non ${many('fossero arrivate', 'fosse arrivata')}, invio ${theInvoices} una seconda volta:`,
        ],
      ],
      closing: [
        [
          [
            'È arrivato tutto bene, con quello che serve alla [Sua|tua] contabilità, per esempio un numero d’ordine o l’indirizzo giusto?',
            'Si apre bene, e c’è tutto ciò che serve alla [Sua|tua] contabilità, come un numero d’ordine?',
            'C’è tutto ciò che serve per il pagamento, come l’indirizzo giusto e un numero d’ordine? Se no, lo modifico volentieri.',
          ],
        ],
        [
          [
            `[Mi dica|Dimmi] per cortesia in quale data posso aspettarmi il pagamento. Se è già stato fatto, ${ignore} Grazie.`,
            `[Potrebbe|Potresti] dirmi anche in quale giorno sarà pagata? Se è già stato fatto, ${ignore} Grazie.`,
            `Una parola sul giorno del pagamento mi aiuterebbe. Se [ha|hai] già pagato, ${ignore} Grazie.`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Proposta di accordo',
      opening: [
        [
          'vorrei chiudere bene questa vicenda per entrambi, senza altre lettere.',
          'credo che entrambi vorremmo lasciarci alle spalle questa vicenda.',
          'invece di lasciare che la cosa vada avanti, vorrei [farLe|farti] una proposta.',
        ],
        unpaid,
      ],
      closing: [
        [
          [
            'Se {{settlement}} arrivano entro {{payBy}}, considererò la vicenda interamente chiusa. Altrimenti resta dovuto l’intero importo di {{total}}.',
            'La mia proposta: un pagamento di {{settlement}} entro {{payBy}}, e la vicenda è chiusa. Se per allora non arriva, resta dovuto l’intero importo di {{total}}.',
            'Accetto {{settlement}} al posto di {{total}}, a condizione che il pagamento arrivi entro {{payBy}}. Dopo quel giorno è di nuovo dovuto l’intero importo.',
          ],
        ],
        [
          [
            '[È|Sei] d’accordo? Mi basta una breve risposta. Se [la vede|la vedi] diversamente, [mi dica|dimmi] come potremmo accordarci. Grazie.',
            'Sarebbe accettabile? [Mi risponda|Rispondimi], per cortesia, o [mi faccia|fammi] un’altra proposta. Grazie.',
            '[Mi dica se accetta o che cosa propone|Dimmi se accetti o che cosa proponi] in alternativa. Grazie per la risposta.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Grazie',
      opening: [
        [
          `molte grazie per [il Suo|il tuo] pagamento. Con esso risulta saldato l’importo ${ofThe}:`,
          `[il Suo|il tuo] pagamento è arrivato, molte grazie. Salda l’importo ${ofThe}:`,
          `con i miei ringraziamenti confermo che il pagamento ${ofThe} è arrivato:`,
        ],
      ],
      closing: [
        [
          [
            `È stato un piacere lavorare per [Lei|te]. Se posso fare altro, o se qualcosa poteva andare meglio, ${tellMe}.`,
            'Ho apprezzato la nostra collaborazione. Se la prossima volta posso semplificare qualcosa, anche nella fattura, mi farà piacere saperlo.',
            'Spero di lavorare ancora con [Lei|te]. Posso fare meglio qualcosa la prossima volta? Ogni suggerimento è gradito.',
          ],
        ],
      ],
    },
  },
};
