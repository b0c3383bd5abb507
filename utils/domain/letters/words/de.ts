import type { LetterWords } from '../letter-words.ts';

const invoices = (many: boolean) => (many ? 'den unten genannten Rechnungen' : 'der unten genannten Rechnung');

/** Deutsch, förmliche Anrede, für Deutschland, Österreich und die Schweiz gleichermaßen lesbar. */
export const de: LetterWords = {
  labels: {
    date: 'Datum',
    creditor: 'Gläubiger',
    debtor: 'Schuldner',
    companyNumber: 'Registernummer',
    vatId: 'USt-IdNr.',
    phone: 'Telefon',
    email: 'E-Mail',
    invoice: 'Rechnung',
    forWhat: 'Leistung',
    issued: 'Rechnungsdatum',
    due: 'Fällig am',
    daysLate: 'Tage überfällig',
    invoiceTotal: 'Rechnungsbetrag',
    paid: 'Gezahlt',
    open: 'Offen',
    total: 'Summe',
    statement: 'Forderungsaufstellung',
    history: 'Bisheriger Schriftverkehr und Gespräche',
    event: 'Vorgang',
    amount: 'Betrag',
    calculation: 'Zinsberechnung',
    from: 'Von',
    to: 'Bis',
    days: 'Tage',
    rate: 'Zinssatz p. a.',
    base: 'Auf',
    interest: 'Zinsen',
    perDay: 'Je Tag',
    compensation: 'Verzugspauschale',
    lateFee: 'Vereinbarte Verzugsgebühr',
    rule: 'Grundlage',
    payOnline: 'Online bezahlen',
    reference: 'Verwendungszweck',
    enclosures: 'Anlagen',
    mail: 'E-Mail',
    call: 'Telefonat',
    letter: 'Schreiben',
    siteReminder: 'Erinnerung über die Zahlungsseite',
    reply: 'Antwort erhalten',
    dispute: 'Einwand vermerkt',
    plan: 'Ratenzahlung vereinbart',
    payment: 'Zahlung eingegangen',
  },
  titles: {
    'late-payment-notice': 'Zahlungserinnerung',
    mahnung: 'Mahnung',
    demand: 'Förmliche Zahlungsaufforderung',
    general: 'Stand Ihres Kontos',
  },
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Sehr geehrte Damen und Herren,'),
  farewell: 'Mit freundlichen Grüßen',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `sind von ${debtor} aus ${invoices(many)} noch ${open} offen`;
    switch (kind) {
      case 'late-payment-notice':
        return `am ${today} ${owed}. Der Zahlungstermin ist verstrichen.`;
      case 'mahnung':
        return `hiermit mahne ich die Zahlung an. Am ${today} ${owed}.`;
      case 'general':
        return `hier erhalten Sie eine Übersicht über Ihr Konto. Am ${today} ${owed}.`;
      default:
        return `ich fordere Sie hiermit förmlich zur Zahlung auf. Am ${today} ${owed}.`;
    }
  },
  agreedIn: (agreement) => `Der Auftrag wurde wie folgt vereinbart: ${agreement}`,
  noPayment: 'Nach meinen Unterlagen ist bisher keine Zahlung eingegangen.',
  paymentsCounted: 'Alle eingegangenen Zahlungen sind in der Forderungsaufstellung berücksichtigt.',
  interestBy: (rules) =>
    `Hinzu kommt, was wegen des Verzugs berechnet werden darf, jeder Posten in einer eigenen Zeile. Grundlage: ${rules}.`,
  runsOn: (perDay) => `Bis zur Zahlung kommen für jeden weiteren Tag ${perDay} Zinsen hinzu.`,
  noneAdded: 'Zinsen oder Pauschalen wegen des Verzugs werden mit diesem Schreiben nicht geltend gemacht.',
  totalOf: ({ total, today }) => `Die Gesamtforderung beträgt am ${today} ${total}.`,
  payBy: ({ total, payBy }) => `Bitte zahlen Sie ${total} bis spätestens ${payBy}.`,
  howToPay: 'So können Sie zahlen',
  dispute: ({ payBy }) =>
    `Wenn Sie die Forderung ganz oder teilweise bestreiten oder mehr Zeit brauchen, schreiben Sie mir bitte vor dem ${payBy} oder rufen Sie mich an und nennen Sie mir Ihre Gründe oder was Sie wann zahlen können.`,
  next: {
    'write-again': () => 'Geht bis dahin weder die Zahlung noch eine Antwort ein, werde ich Ihnen erneut schreiben.',
    'considering-court': () =>
      'Geht bis dahin weder die Zahlung noch eine Antwort ein, werde ich prüfen, ob ich gerichtliche Schritte einleite.',
    'considering-agency': () =>
      'Geht bis dahin weder die Zahlung noch eine Antwort ein, werde ich prüfen, ob ich ein Inkassounternehmen beauftrage.',
    'decided-court': ({ payBy }) =>
      `Ich habe mich entschieden, gerichtliche Schritte einzuleiten, wenn bis ${payBy} weder die Zahlung noch eine Antwort eingegangen ist.`,
    'decided-agency': ({ payBy }) =>
      `Ich habe mich entschieden, ein Inkassounternehmen zu beauftragen, wenn bis ${payBy} weder die Zahlung noch eine Antwort eingegangen ist.`,
    'decided-pause': ({ payBy }) =>
      `Ich habe mich entschieden, meine Arbeit für Sie nach Ablauf des ${payBy} ruhen zu lassen, bis die Zahlung eingegangen ist.`,
  },
  alreadyPaid:
    'Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos; vielen Dank.',
  noHistory: 'Frühere Schreiben oder Gespräche hierzu sind nicht vermerkt.',
  promisedFor: (day) => `Zahlung zugesagt für den ${day}`,
  claimedIn: (event, amounts) => `${event}, darin gefordert: ${amounts} Zinsen und Pauschalen`,
  ratesFrom: (table, source, seen) => `Zinssätze: ${table}. Quelle: ${source}, gelesen am ${seen}.`,
  reckonedTo: (day) => `Die Zinssätze sind bis ${day} veröffentlicht; bis zu diesem Tag ist gerechnet.`,
  notAdvice: 'Die Zahlen oben sind eine Information und keine Rechtsberatung.',
  perYear: (percent) => `${percent} %`,
};
