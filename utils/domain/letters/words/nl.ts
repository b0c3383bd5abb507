import type { LetterWords } from '../letter-words.ts';

/** Nederlands, met u. */
export const nl: LetterWords = {
  labels: {
    date: 'Datum',
    creditor: 'Schuldeiser',
    debtor: 'Schuldenaar',
    companyNumber: 'KvK-nummer',
    vatId: 'Btw-nummer',
    phone: 'Telefoon',
    email: 'E-mail',
    invoice: 'Factuur',
    forWhat: 'Omschrijving',
    issued: 'Factuurdatum',
    due: 'Vervaldatum',
    daysLate: 'Dagen te laat',
    invoiceTotal: 'Factuurbedrag',
    paid: 'Betaald',
    open: 'Openstaand',
    total: 'Totaal',
    statement: 'Rekeningoverzicht',
    history: 'Contactoverzicht',
    event: 'Gebeurtenis',
    amount: 'Bedrag',
    calculation: 'Renteberekening',
    from: 'Van',
    to: 'Tot en met',
    days: 'Dagen',
    rate: 'Rente per jaar',
    base: 'Over',
    interest: 'Rente',
    perDay: 'Per dag',
    compensation: 'Vaste vergoeding',
    lateFee: 'Overeengekomen toeslag',
    rule: 'Grondslag',
    payOnline: 'Online betalen',
    reference: 'Betalingskenmerk',
    enclosures: 'Bijlagen',
    mail: 'E-mail',
    call: 'Telefoongesprek',
    letter: 'Brief',
    siteReminder: 'Herinnering via de betaalsite',
    reply: 'Antwoord ontvangen',
    dispute: 'Bezwaar genoteerd',
    plan: 'Betalingsregeling afgesproken',
    payment: 'Betaling ontvangen',
  },
  titles: {
    'late-payment-notice': 'Betalingsherinnering',
    demand: 'Formele aanmaning tot betaling',
    general: 'Stand van uw rekening',
  },
  greeting: (name) => (name ? `Geachte ${name},` : 'Geachte heer of mevrouw,'),
  farewell: 'Met vriendelijke groet,',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `staat bij ${debtor} voor ${many ? 'de onderstaande facturen' : 'de onderstaande factuur'} nog ${open} open`;
    switch (kind) {
      case 'late-payment-notice':
        return `Op ${today} ${owed}. De betaaltermijn is verstreken.`;
      case 'general':
        return `Hierbij ontvangt u de stand van uw rekening. Op ${today} ${owed}.`;
      default:
        return `Hierbij maan ik u formeel aan tot betaling. Op ${today} ${owed}.`;
    }
  },
  agreedIn: (agreement) => `Het werk is als volgt overeengekomen: ${agreement}`,
  noPayment: 'Volgens mijn administratie is er nog geen betaling ontvangen.',
  paymentsCounted: 'Alle ontvangen betalingen zijn in het rekeningoverzicht verwerkt.',
  interestBy: (rules) =>
    `Daarbij komt wat wegens de te late betaling in rekening mag worden gebracht, elke post op een eigen regel. Grondslag: ${rules}.`,
  runsOn: (perDay) => `Tot de betaling komt er per dag ${perDay} rente bij.`,
  noneAdded: 'Met deze brief worden geen rente en geen vergoeding wegens te late betaling gevorderd.',
  totalOf: ({ total, today }) => `Het totaal bedraagt op ${today} ${total}.`,
  payBy: ({ total, payBy }) => `Ik verzoek u ${total} uiterlijk op ${payBy} te betalen.`,
  howToPay: 'Zo kunt u betalen',
  dispute: ({ payBy }) =>
    `Bent u het geheel of gedeeltelijk niet eens met dit bedrag, of hebt u meer tijd nodig, schrijf of bel mij dan vóór ${payBy} met uw redenen, of met wat u wanneer kunt betalen.`,
  next: {
    'write-again': () => 'Is er dan nog geen betaling of antwoord binnen, dan schrijf ik u opnieuw.',
    'considering-court': () =>
      'Is er dan nog geen betaling of antwoord binnen, dan overweeg ik de zaak aan de rechter voor te leggen.',
    'considering-agency': () =>
      'Is er dan nog geen betaling of antwoord binnen, dan overweeg ik de zaak aan een incassobureau over te dragen.',
    'decided-court': ({ payBy }) =>
      `Ik heb besloten de zaak aan de rechter voor te leggen als er uiterlijk op ${payBy} geen betaling of antwoord binnen is.`,
    'decided-agency': ({ payBy }) =>
      `Ik heb besloten de zaak aan een incassobureau over te dragen als er uiterlijk op ${payBy} geen betaling of antwoord binnen is.`,
    'decided-pause': ({ payBy }) =>
      `Ik heb besloten mijn werk voor u na ${payBy} stil te leggen tot de betaling binnen is.`,
  },
  alreadyPaid: 'Hebt u intussen betaald, dan kunt u deze brief als niet verzonden beschouwen, met mijn dank.',
  noHistory: 'Er is hierover geen eerder contact vastgelegd.',
  promisedFor: (day) => `Betaling toegezegd voor ${day}`,
  claimedIn: (event, amounts) => `${event}, met een vordering van ${amounts} aan rente en vaste vergoedingen`,
  ratesFrom: (table, source, seen) => `Rentepercentages: ${table}. Bron: ${source}, gelezen op ${seen}.`,
  reckonedTo: (day) => `De percentages zijn gepubliceerd tot en met ${day}; de rente is tot die dag berekend.`,
  notAdvice: 'De cijfers hierboven zijn informatie en geen juridisch advies.',
  perYear: (percent) => `${percent}%`,
};
