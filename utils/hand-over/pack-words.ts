import type { Language } from '../domain/language.ts';
import type { tableNames } from './pack-rows.ts';

/** The words around the tables of a hand-over file. */
export interface PackWords {
  readonly title: string;
  readonly creditor: string;
  readonly madeOn: (day: string) => string;
  readonly files: string;
  readonly none: string;
  readonly notAdvice: string;
  readonly tables: Readonly<Record<(typeof tableNames)[number], string>>;
}

export const packWords: Readonly<Record<Language, PackWords>> = {
  en: {
    title: 'Claim file',
    creditor: 'Creditor',
    madeOn: (day) => `As of ${day}.`,
    files:
      'The same data stands in the folder csv and in data.json. Texts of mails are given as far as they were kept.',
    none: 'Nothing recorded.',
    notAdvice: 'Information, not legal advice.',
    tables: {
      client: 'Debtor',
      invoices: 'Invoices',
      payments: 'Payments received',
      contacts: 'Mails, letters and replies',
      claimed: 'Interest and fixed sums claimed so far',
      calls: 'Telephone calls',
      promises: 'Promises to pay',
      plans: 'Payment plans',
      interest: 'Calculation of interest',
      'fixed-sums': 'Fixed sums and late fees',
      totals: 'Statement: totals',
    },
  },
  de: {
    title: 'Forderungsakte',
    creditor: 'Gläubiger',
    madeOn: (day) => `Stand: ${day}.`,
    files:
      'Dieselben Daten stehen im Ordner csv und in data.json. Texte von Mails sind enthalten, soweit sie aufbewahrt wurden.',
    none: 'Nichts vermerkt.',
    notAdvice: 'Information, keine Rechtsberatung.',
    tables: {
      client: 'Schuldner',
      invoices: 'Rechnungen',
      payments: 'Eingegangene Zahlungen',
      contacts: 'Mails, Briefe und Antworten',
      claimed: 'Bisher geforderte Zinsen und Pauschalen',
      calls: 'Telefonate',
      promises: 'Zahlungszusagen',
      plans: 'Ratenpläne',
      interest: 'Zinsberechnung',
      'fixed-sums': 'Pauschalen und Verzugsgebühren',
      totals: 'Aufstellung: Summen',
    },
  },
  fr: {
    title: 'Dossier de créance',
    creditor: 'Créancier',
    madeOn: (day) => `Situation au ${day}.`,
    files:
      'Les mêmes données se trouvent dans le dossier csv et dans data.json. Le texte des e-mails y figure dans la mesure où il a été conservé.',
    none: 'Rien de consigné.',
    notAdvice: 'Information, et non conseil juridique.',
    tables: {
      client: 'Débiteur',
      invoices: 'Factures',
      payments: 'Paiements reçus',
      contacts: 'E-mails, courriers et réponses',
      claimed: 'Intérêts et indemnités réclamés jusqu’ici',
      calls: 'Appels téléphoniques',
      promises: 'Promesses de paiement',
      plans: 'Échéanciers',
      interest: 'Calcul des intérêts',
      'fixed-sums': 'Indemnités et pénalités',
      totals: 'Relevé : totaux',
    },
  },
  es: {
    title: 'Expediente de la deuda',
    creditor: 'Acreedor',
    madeOn: (day) => `A ${day}.`,
    files:
      'Los mismos datos están en la carpeta csv y en data.json. Los textos de los correos figuran si se conservaron.',
    none: 'No consta nada.',
    notAdvice: 'Información, no asesoramiento jurídico.',
    tables: {
      client: 'Deudor',
      invoices: 'Facturas',
      payments: 'Pagos recibidos',
      contacts: 'Correos, cartas y respuestas',
      claimed: 'Intereses e indemnizaciones reclamados hasta ahora',
      calls: 'Llamadas telefónicas',
      promises: 'Promesas de pago',
      plans: 'Planes de pago',
      interest: 'Cálculo de intereses',
      'fixed-sums': 'Indemnizaciones y recargos',
      totals: 'Estado de cuenta: totales',
    },
  },
  it: {
    title: 'Fascicolo del credito',
    creditor: 'Creditore',
    madeOn: (day) => `Situazione al ${day}.`,
    files:
      'Gli stessi dati si trovano nella cartella csv e in data.json. I testi delle e-mail sono riportati se conservati.',
    none: 'Nulla di annotato.',
    notAdvice: 'Informazione, non consulenza legale.',
    tables: {
      client: 'Debitore',
      invoices: 'Fatture',
      payments: 'Pagamenti ricevuti',
      contacts: 'E-mail, lettere e risposte',
      claimed: 'Interessi e importi fissi richiesti finora',
      calls: 'Telefonate',
      promises: 'Promesse di pagamento',
      plans: 'Piani di pagamento',
      interest: 'Calcolo degli interessi',
      'fixed-sums': 'Importi fissi e penali',
      totals: 'Estratto conto: totali',
    },
  },
  nl: {
    title: 'Vorderingsdossier',
    creditor: 'Schuldeiser',
    madeOn: (day) => `Stand op ${day}.`,
    files:
      'Dezelfde gegevens staan in de map csv en in data.json. Teksten van e-mails staan erin voor zover ze zijn bewaard.',
    none: 'Niets vastgelegd.',
    notAdvice: 'Informatie, geen juridisch advies.',
    tables: {
      client: 'Schuldenaar',
      invoices: 'Facturen',
      payments: 'Ontvangen betalingen',
      contacts: 'E-mails, brieven en antwoorden',
      claimed: 'Tot nu toe gevorderde rente en vergoedingen',
      calls: 'Telefoongesprekken',
      promises: 'Toezeggingen',
      plans: 'Betalingsregelingen',
      interest: 'Renteberekening',
      'fixed-sums': 'Vaste vergoedingen en toeslagen',
      totals: 'Overzicht: totalen',
    },
  },
  pt: {
    title: 'Processo de cobrança',
    creditor: 'Credor',
    madeOn: (day) => `Situação em ${day}.`,
    files: 'Os mesmos dados estão na pasta csv e em data.json. Os textos dos e-mails constam se foram guardados.',
    none: 'Nada registado.',
    notAdvice: 'Informação, não aconselhamento jurídico.',
    tables: {
      client: 'Devedor',
      invoices: 'Faturas',
      payments: 'Pagamentos recebidos',
      contacts: 'E-mails, cartas e respostas',
      claimed: 'Juros e indemnizações reclamados até agora',
      calls: 'Chamadas telefónicas',
      promises: 'Promessas de pagamento',
      plans: 'Planos de pagamento',
      interest: 'Cálculo dos juros',
      'fixed-sums': 'Indemnizações e encargos',
      totals: 'Extrato: totais',
    },
  },
};
