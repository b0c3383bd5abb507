import { type DraftWords, facts, sentences } from '../draft-words.ts';

const ofThe = (many: boolean) => (many ? 'des factures ci-dessous' : 'de la facture ci-dessous');
const unpaid = (many: boolean) =>
  many ? 'Les factures ci-dessous restent impayées :' : 'La facture ci-dessous reste impayée :';
const le = (date: string) => `le ${date}`;
/** « d’Anna », but « de Marc ». */
const de = (name: string) => (/^[aeiouâàéèêëîïôû]/i.test(name) ? `d’${name}` : `de ${name}`);
const ignore = 'merci de ne pas tenir compte de ce message.';

/** French: vous, full name without Madame or Monsieur, « 1er », and the spaces French sets before : ; and ?. */
export const fr: DraftWords = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  date: (formatted) => formatted.replace(/^1 /, '1er '),
  typography: (paragraph) =>
    paragraph
      .replace(/(?<=\S) ?: |(?<=\S) :$/g, (colon) => `\u00a0${colon.trim()}${colon.endsWith(' ') ? ' ' : ''}`)
      .replace(/ ([;?])/g, '\u202f$1'),
  greeting: (name, tone) => {
    if (tone === 'final') return name ? `À l’attention ${de(name.full)}` : 'Madame, Monsieur,';
    return name ? `Bonjour ${name.full},` : 'Bonjour,';
  },
  farewell: (tone) =>
    tone === 'final' ? 'Je vous prie d’agréer l’expression de mes salutations distinguées.' : 'Bien cordialement,',
  about: (count, number, issued) => {
    if (count > 1) return `${count} factures`;
    if (number) return `facture ${number}`;
    return issued ? `facture du ${issued}` : 'facture';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Facture', number, subject && `(${subject})`),
      issued && `émise le ${issued}`,
      due && `échéance le ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'jour' : 'jours'} de retard`,
    )} : ${amount}`,
  total: (amount) => `Total : ${amount}`,
  payByLink: (link) => `Vous pouvez payer ici : ${link}`,
  payByLinks: (all) =>
    all
      ? 'Chaque facture peut être payée par le lien placé sous elle.'
      : 'Vous pouvez payer par les liens indiqués ou avec les coordonnées bancaires des factures.',
  payByBank: (many) =>
    `Pour le règlement, merci d’utiliser les coordonnées bancaires indiquées sur ${many ? 'les factures' : 'la facture'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Rappel',
      opening: sentences(
        'Je vous remercie de votre confiance et j’espère que le résultat vous convient.',
        early
          ? `Pour que vous ayez tout sous la main avant l’échéance, voici le détail ${ofThe(many)} :`
          : `Sauf erreur de ma part, je n’ai pas encore reçu le règlement ${ofThe(many)} ; il s’agit sans doute d’un simple oubli :`,
      ),
      closing: [
        'Vous manque-t-il un document, ou un point n’est-il pas conforme à ce que vous attendiez ? Une courte réponse suffit.',
        `Si vous avez déjà payé, je vous en remercie et vous prie de ne pas tenir compte de ce message.`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Deuxième rappel' : 'Rappel',
      opening: lastWrittenOn
        ? `Je vous ai écrit le ${lastWrittenOn} au sujet ${ofThe(many)}, et je n’ai pas encore vu arriver le règlement. Au cas où mon message ne vous serait pas parvenu, en voici de nouveau le détail :`
        : `Je n’ai pas encore vu arriver le règlement ${ofThe(many)}. Au cas où ${many ? 'elles ne vous seraient pas parvenues' : 'elle ne vous serait pas parvenue'}, en voici le détail :`,
      closing: [
        `Pourriez-vous m’indiquer à quelle date je peux attendre votre règlement ? S’il vous faut une nouvelle copie ${many ? 'd’une' : 'de la'} facture, je vous l’enverrai volontiers.`,
        `Si quelque chose retarde le paiement, dites-le-moi et nous trouverons une solution. Si votre règlement est déjà parti, ${ignore} Je vous remercie par avance de votre réponse.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Reste à régler',
      opening: sentences(lastWrittenOn && `Je vous ai écrit pour la dernière fois le ${lastWrittenOn}.`, unpaid(many)),
      closing: [
        `Puis-je vous demander ce qui retarde le paiement ? Si quelque chose ne va pas dans le travail ou dans ${many ? 'les factures' : 'la facture'}, dites-le-moi et je m’en occuperai aussitôt. Si une autre personne est chargée des règlements, merci de lui transmettre ce message ou de m’indiquer ses coordonnées.`,
        `Si tout est en ordre, je vous prie de payer au plus tard le ${payBy} ou de me proposer une date. Si le montant total est difficile à régler en ce moment, un échelonnement est possible. Je vous remercie de votre aide.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => ({
      subject: 'Conditions de paiement',
      opening: sentences(
        writtenOn.length > 0 && `Je vous ai écrit ${listed(writtenOn.map(le))}.`,
        overdue && 'Le délai de paiement convenu est dépassé.',
        unpaid(many),
      ),
      closing: [
        `Je vous prie de régler la totalité, soit ${total}, au plus tard le ${payBy}.`,
        `Après cette date, je pourrai ajouter des pénalités de retard, dans la mesure où notre accord ou la loi les prévoit. Si vous ne pouvez pas payer d’ici là ou si vous contestez ${many ? 'une' : 'la'} facture, merci de me le dire avant cette date, afin que nous réglions la question. Je vous remercie par avance.`,
      ],
    }),
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Règlement au plus tard le ${payBy}`,
      opening: sentences(writtenOn.length > 0 && `Je vous ai écrit ${listed(writtenOn.map(le))}.`, unpaid(many)),
      closing: [
        `Je vous prie de régler la totalité, soit ${total}, au plus tard le ${payBy}.`,
        'Si le paiement n’est pas arrivé à cette date, je devrai suspendre mon travail pour vous jusqu’à sa réception. Je préférerais l’éviter. En cas de difficulté, merci de m’appeler ou de m’écrire avant cette date ; nous pouvons aussi convenir d’un échelonnement. Je vous remercie par avance.',
      ],
    }),
    demand: ({ client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Mise en demeure de payer',
      opening: `Par la présente, je vous mets en demeure de payer. Selon mes dossiers, ${client ? `${client} reste` : 'vous restez'} devoir au ${today} :`,
      closing: [
        sentences(
          writtenOn.length > 0 && `Je vous ai écrit à ce sujet ${listed(writtenOn.map(le))}.`,
          promisedFor && `Le paiement avait été annoncé pour le ${promisedFor}.`,
          `Je vous demande de régler la totalité, soit ${total}, au plus tard le ${payBy}.`,
        ),
        'Si vous contestez tout ou partie de cette somme, ou si vous souhaitez un échelonnement, merci de me l’écrire, avec vos raisons, avant cette date.',
        'À défaut de paiement ou de réponse d’ici là, je devrais envisager d’autres démarches. Si vous avez payé entre-temps, je vous en remercie et vous prie de ne pas tenir compte de ce courrier.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Votre règlement',
            opening: sentences(
              promisedFor
                ? `Je vous remercie de m’avoir annoncé votre paiement pour le ${promisedFor}.`
                : 'Je vous remercie de m’avoir annoncé votre paiement.',
              `Je n’ai pas encore vu arriver le règlement ${ofThe(many)} ; peut-être y a-t-il eu un contretemps :`,
            ),
            closing: [
              'Pourriez-vous vérifier s’il est bien parti et m’indiquer à quelle date je peux l’attendre ?',
              `Si quelque chose a changé, dites-le-moi et nous trouverons une solution ; un échelonnement est également possible. Si votre règlement est déjà parti, ${ignore} Je vous remercie par avance de votre réponse.`,
            ],
          }
        : {
            subject: 'Paiement annoncé',
            opening: sentences(
              promisedFor
                ? `Vous m’aviez annoncé votre paiement pour le ${promisedFor} ; il n’est pas arrivé.`
                : 'Vous m’aviez annoncé votre paiement ; il n’est pas arrivé.',
              unpaid(many),
            ),
            closing: [
              `Je vous prie de régler la totalité, soit ${total}, au plus tard le ${payBy}.`,
              'Si ce n’est pas possible, merci de me dire avant cette date ce qui retarde le paiement et combien vous pouvez payer et quand, afin que nous convenions d’un échelonnement. Si votre règlement est déjà parti, un court message avec sa date suffit. Je vous remercie.',
            ],
          },
  },
};
