import type { LetterWords } from '../letter-words.ts';

/** Français, vouvoiement. */
export const fr: LetterWords = {
  labels: {
    date: 'Date',
    creditor: 'Créancier',
    debtor: 'Débiteur',
    companyNumber: 'Numéro d’immatriculation',
    vatId: 'N° de TVA',
    phone: 'Téléphone',
    email: 'E-mail',
    invoice: 'Facture',
    forWhat: 'Objet',
    issued: 'Émise le',
    due: 'Échéance',
    daysLate: 'Jours de retard',
    invoiceTotal: 'Montant facturé',
    paid: 'Payé',
    open: 'Reste dû',
    total: 'Total',
    statement: 'Relevé de compte',
    history: 'Historique des échanges',
    event: 'Événement',
    amount: 'Montant',
    calculation: 'Calcul des intérêts',
    from: 'Du',
    to: 'Au',
    days: 'Jours',
    rate: 'Taux annuel',
    base: 'Sur',
    interest: 'Intérêts',
    perDay: 'Par jour',
    compensation: 'Indemnité forfaitaire',
    lateFee: 'Pénalité convenue',
    rule: 'Fondement',
    payOnline: 'Paiement en ligne',
    reference: 'Référence du virement',
    enclosures: 'Pièces jointes',
    mail: 'E-mail',
    call: 'Appel téléphonique',
    letter: 'Courrier',
    siteReminder: 'Rappel par le site de paiement',
    reply: 'Réponse reçue',
    dispute: 'Contestation notée',
    plan: 'Échéancier convenu',
    payment: 'Paiement reçu',
  },
  titles: {
    'late-payment-notice': 'Rappel de paiement',
    'mise-en-demeure': 'Mise en demeure de payer',
    demand: 'Demande formelle de paiement',
    general: 'Situation de votre compte',
  },
  greeting: (name) => (name ? `Bonjour ${name},` : 'Madame, Monsieur,'),
  farewell: 'Je vous prie d’agréer mes salutations distinguées.',
  opening: (kind, { debtor, many, open, today }) => {
    const owed = `${debtor} reste devoir ${open} au titre ${many ? 'des factures ci-dessous' : 'de la facture ci-dessous'}`;
    switch (kind) {
      case 'late-payment-notice':
        return `Au ${today}, ${owed}. L’échéance est passée.`;
      case 'mise-en-demeure':
        return `Par la présente, je vous mets en demeure de payer, au sens de l’article 1344 du Code civil. Au ${today}, ${owed}.`;
      case 'general':
        return `Voici la situation de votre compte. Au ${today}, ${owed}.`;
      default:
        return `Par la présente, je vous demande formellement le paiement de ma créance. Au ${today}, ${owed}.`;
    }
  },
  agreedIn: (agreement) => `La prestation a été convenue comme suit : ${agreement}`,
  noPayment: 'D’après mes comptes, aucun paiement n’a été reçu à ce jour.',
  paymentsCounted: 'Tous les paiements reçus figurent dans le relevé de compte.',
  interestBy: (rules) =>
    `S’y ajoute ce qui peut être demandé en raison du retard, chaque poste sur une ligne distincte. Fondement : ${rules}.`,
  runsOn: (perDay) => `Les intérêts continuent de courir à raison de ${perDay} par jour jusqu’au paiement.`,
  noneAdded: 'Aucun intérêt ni aucune indemnité de retard ne sont demandés par la présente.',
  totalOf: ({ total, today }) => `Le total dû au ${today} s’élève à ${total}.`,
  payBy: ({ total, payBy }) => `Je vous demande de régler ${total} au plus tard le ${payBy}.`,
  howToPay: 'Pour payer',
  dispute: ({ payBy }) =>
    `Si vous contestez tout ou partie de cette somme, ou s’il vous faut un délai, écrivez-moi ou appelez-moi avant le ${payBy}, en m’indiquant vos raisons ou ce que vous pouvez payer et quand.`,
  next: {
    'write-again': () => 'Sans paiement ni réponse d’ici là, je vous écrirai à nouveau.',
    'considering-court': () => 'Sans paiement ni réponse d’ici là, j’examinerai l’opportunité de saisir le tribunal.',
    'considering-agency': () =>
      'Sans paiement ni réponse d’ici là, j’examinerai l’opportunité de confier le dossier à une société de recouvrement.',
    'decided-court': ({ payBy }) =>
      `J’ai décidé de saisir le tribunal si ni paiement ni réponse ne me parviennent au plus tard le ${payBy}.`,
    'decided-agency': ({ payBy }) =>
      `J’ai décidé de confier le dossier à une société de recouvrement si ni paiement ni réponse ne me parviennent au plus tard le ${payBy}.`,
    'decided-pause': ({ payBy }) =>
      `J’ai décidé de suspendre mes prestations pour vous après le ${payBy}, jusqu’à réception du paiement.`,
  },
  alreadyPaid: 'Si vous avez payé entre-temps, merci de ne pas tenir compte de cette lettre.',
  noHistory: 'Aucun échange antérieur à ce sujet n’est consigné.',
  promisedFor: (day) => `Paiement promis pour le ${day}`,
  claimedIn: (event, amounts) => `${event}, réclamant ${amounts} d’intérêts et de sommes forfaitaires`,
  ratesFrom: (table, source, seen) => `Taux : ${table}. Source : ${source}, consultée le ${seen}.`,
  reckonedTo: (day) => `Les taux sont publiés jusqu’au ${day} ; le calcul s’arrête à ce jour.`,
  notAdvice: 'Les chiffres ci-dessus sont une information et non un conseil juridique.',
  perYear: (percent) => `${percent} %`,
};
