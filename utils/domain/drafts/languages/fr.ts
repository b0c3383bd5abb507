import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const ofThe = many('des factures ci-dessous', 'de la facture ci-dessous');
const unpaid = many('Les factures ci-dessous restent impayées :', 'La facture ci-dessous reste impayée :');
const theInvoices = many('les factures', 'la facture');
const wroteOn = known('written', 'Je [vous ai|t’ai] écrit {{written}}.');
/** « d’Anna », but « de Marc ». */
const de = (name: string) => (/^[aeiouâàéèêëîïôû]/i.test(name) ? `d’${name}` : `de ${name}`);
const ignore = 'merci de ne pas tenir compte de ce message.';
const tellMe = '[dites-le-moi|dis-le-moi]';
const payInFull = [
  'Je [vous prie|te prie] de régler la totalité, soit {{total}}, au plus tard le {{payBy}}.',
  'Merci de régler {{total}}, soit la totalité, au plus tard le {{payBy}}.',
  'Je [vous demande|te demande] le règlement complet de {{total}} au plus tard le {{payBy}}.',
] as const;
const ignoreIfSent = [
  `Si [votre|ton] règlement est déjà parti, ${ignore} Je [vous|te] remercie par avance de [votre|ta] réponse.`,
  `Si [vous avez|tu as] déjà payé entre-temps, ${ignore} Merci de [votre|ton] aide.`,
  `Si nos messages se sont croisés, ${ignore} Je [vous|te] remercie.`,
] as const;

const chargesToo = 'Les montants ajoutés ci-dessus sont également à régler.';

/** French: vous, full name without Madame or Monsieur, « 1er », and the spaces French sets before : ; and ?; or tu. */
export const fr: DraftBook = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  date: (formatted) => formatted.replace(/^1 /, '1er '),
  listedDay: (date) => `le ${date}`,
  typography: (paragraph) =>
    paragraph
      .replace(/(?<=\S) ?: |(?<=\S) :$/gm, (colon) => `\u00a0${colon.trim()}${colon.endsWith(' ') ? ' ' : ''}`)
      .replace(/ ([;?])/g, '\u202f$1'),
  greeting: (name, tone, address) => {
    if (address === 'informal') return name ? `Bonjour ${name.first},` : 'Bonjour,';
    if (tone === 'final') return name ? `À l’attention ${de(name.full)}` : 'Madame, Monsieur,';
    return name ? `Bonjour ${name.full},` : 'Bonjour,';
  },
  farewell: (tone, address) =>
    tone === 'final' && address === 'formal'
      ? 'Je vous prie d’agréer l’expression de mes salutations distinguées.'
      : 'Bien cordialement,',
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
  columns: {
    number: 'Facture',
    subject: 'Objet',
    issued: 'Émise le',
    due: 'Échéance',
    daysOverdue: 'Jours de retard',
    amount: 'Reste dû',
    paid: 'Payé',
  },
  total: 'Total',
  instalment: (number, due, amount) => `${number}. ${due} : ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `S’y ajoutent au ${asOf} (${rules}) : ${facts(
      interest && `intérêts de retard de ${interest}`,
      lateFee && `frais de retard convenus de ${lateFee}`,
      compensation && `indemnité forfaitaire de ${compensation}`,
    )}.`,
    ...(perDay ? [`Chaque jour supplémentaire ajoute ${perDay}.`] : []),
  ],
  payByLink: '[Vous pouvez|Tu peux] payer ici : {{link}}',
  payBySomeLinks: '[Vous pouvez|Tu peux] payer par les liens indiqués ou avec les coordonnées bancaires des factures.',
  payByBank: `Pour le règlement, merci d’utiliser les coordonnées bancaires indiquées sur ${theInvoices}.`,
  payAsTold: 'Pour le règlement : {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'À défaut de paiement ou de réponse d’ici là, je devrais envisager d’autres démarches.',
      'À défaut de paiement ou de réponse d’ici là, j’engagerai d’autres démarches.',
    ],
    'pause-work': [
      'À défaut de paiement ou de réponse d’ici là, je devrais envisager de suspendre mon travail pour [vous|toi].',
      'À défaut de paiement ou de réponse d’ici là, je suspendrai mon travail pour [vous|toi] jusqu’à réception.',
    ],
    collection: [
      'À défaut de paiement ou de réponse d’ici là, j’envisagerais de faire appel à une société de recouvrement.',
      'À défaut de paiement ou de réponse d’ici là, je confierai le dossier à une société de recouvrement.',
    ],
    court: [
      'À défaut de paiement ou de réponse d’ici là, j’envisagerais de demander une injonction de payer.',
      'À défaut de paiement ou de réponse d’ici là, je demanderai une injonction de payer.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Prochaine échéance',
      opening: [
        [
          'Je [vous remercie de votre|te remercie de ta] confiance et j’espère que le résultat [vous|te] convient.',
          'Merci encore de [votre|ta] commande ; j’espère que mon travail [vous est|t’est] utile.',
          'J’ai eu plaisir à travailler pour [vous|toi] et j’espère que tout est conforme à [vos|tes] attentes.',
        ],
        [
          `Pour que [vous ayez|tu aies] tout sous la main avant l’échéance, voici le détail ${ofThe} :`,
          `Pour que rien ne gêne le paiement le moment venu, voici le détail ${ofThe} :`,
          `L’échéance approche ; voici tout ce qu’il faut pour le règlement ${ofThe} :`,
        ],
      ],
      closing: [
        [
          [
            '[Vous|Te] manque-t-il quelque chose, par exemple un numéro de commande ou une autre copie ? Une courte réponse suffit.',
            'Faut-il encore un élément de ma part, comme un numéro de commande sur le document ? Une réponse à ce message suffit.',
            'Manque-t-il une pièce à [votre|ton] dossier, ou un point diffère-t-il de ce qui était prévu ? Un mot suffit et je m’en occupe.',
          ],
        ],
        [
          [
            'Si le paiement est déjà prévu, il n’y a rien à faire. Je [vous|te] remercie.',
            `Si tout est déjà prévu, ${ignore} Je [vous|te] remercie.`,
            'Si [vous l’avez|tu l’as] déjà programmé, merci beaucoup ; rien d’autre n’est nécessaire.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Rappel',
      opening: [
        [
          'Je [vous remercie de votre|te remercie de ta] confiance et j’espère que le résultat [vous|te] convient.',
          'Merci encore de [votre|ta] commande ; j’espère que mon travail répond à [vos|tes] besoins.',
          'J’ai eu plaisir à travailler pour [vous|toi], merci, et j’espère que tout [vous|te] donne satisfaction.',
        ],
        [
          `Sauf erreur de ma part, je n’ai pas encore reçu le règlement ${ofThe} ; il s’agit sans doute d’un simple oubli :`,
          `À ma connaissance, le règlement ${ofThe} n’est pas encore arrivé ; cela arrive à tout le monde :`,
          `Un petit rappel au sujet ${ofThe}, dont je n’ai pas encore vu arriver le règlement :`,
        ],
      ],
      closing: [
        [
          [
            '[Vous|Te] manque-t-il un document, ou un point n’est-il pas conforme à ce que [vous attendiez|tu attendais] ? Une courte réponse suffit.',
            '[Avez-vous|As-tu] tout ce qu’il faut pour le paiement, et le travail [vous|te] convient-il ? Une ligne de réponse suffit.',
            'Manque-t-il quelque chose, ou [souhaitez-vous|souhaites-tu] parler d’un point du travail ? Une réponse à ce message suffit.',
          ],
        ],
        [
          [
            'Si [vous avez|tu as] déjà payé, je [vous en remercie et vous prie|t’en remercie et te prie] de ne pas tenir compte de ce message.',
            'Si le paiement est déjà en route, merci ; rien d’autre n’est nécessaire.',
            `Si nos messages se sont croisés, ${ignore} Je [vous|te] remercie.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Deuxième rappel', 'Rappel'),
      opening: [
        [
          known(
            'lastWritten',
            `Je [vous ai|t’ai] écrit le {{lastWritten}} au sujet ${ofThe}, et je n’ai pas encore vu arriver le règlement. Au cas où mon message ne [vous|te] serait pas parvenu, en voici de nouveau le détail :`,
            `Je n’ai pas encore vu arriver le règlement ${ofThe}. Au cas où ${many('elles ne [vous|te] seraient pas parvenues', 'elle ne [vous|te] serait pas parvenue')}, en voici le détail :`,
          ),
          known(
            'lastWritten',
            `Je reviens vers [vous|toi] après mon message du {{lastWritten}} : le règlement ${ofThe} n’est pas encore arrivé. Un message se perd vite ; voici donc de nouveau tous les éléments :`,
            `Le règlement ${ofThe} n’est pas encore arrivé. Un message se perd vite ; voici donc tous les éléments nécessaires :`,
          ),
          known(
            'lastWritten',
            `Mon message du {{lastWritten}} s’est peut-être perdu parmi les autres. À ce jour, je n’ai pas reçu le règlement ${ofThe}, dont voici de nouveau le détail :`,
            `Mon courriel s’est peut-être perdu parmi les autres. À ce jour, je n’ai pas reçu le règlement ${ofThe}, dont voici le détail :`,
          ),
        ],
      ],
      closing: [
        [
          [
            '[Pourriez-vous|Pourrais-tu] m’indiquer à quelle date je peux attendre [votre|ton] règlement ?',
            'À quelle date puis-je attendre le règlement ? Une date me suffit.',
            '[Voudriez-vous|Voudrais-tu] me dire quel jour le paiement sera fait ?',
          ],
          [
            `S’il [vous|te] faut une nouvelle copie ${many('d’une', 'de la')} facture, je [vous|te] l’enverrai volontiers.`,
            `Je renvoie volontiers ${theInvoices} si cela peut aider.`,
            `Une copie supplémentaire ${many('d’une', 'de la')} facture est vite envoyée, si elle est utile.`,
          ],
        ],
        [
          [
            `Si quelque chose retarde le paiement, ${tellMe} et nous trouverons une solution.`,
            `En cas de difficulté, ${tellMe} ; nous trouverons un arrangement qui convienne à chacun.`,
            'Si quelque chose fait obstacle, un mot suffit ; nous trouverons certainement une solution.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: '[Votre|Ton] règlement',
      opening: [
        [
          known(
            'promisedFor',
            'Je [vous|te] remercie de m’avoir annoncé [votre|ton] paiement pour le {{promisedFor}}.',
            'Je [vous|te] remercie de m’avoir annoncé [votre|ton] paiement.',
          ),
          known(
            'promisedFor',
            '[Vous m’aviez|Tu m’avais] aimablement annoncé le paiement pour le {{promisedFor}}.',
            '[Vous m’aviez|Tu m’avais] aimablement annoncé le paiement.',
          ),
          known(
            'promisedFor',
            'J’avais noté le {{promisedFor}} comme date de [votre|ton] paiement ; merci de me l’avoir indiquée.',
            'J’avais noté que [votre|ton] paiement arrivait ; merci de me l’avoir annoncé.',
          ),
        ],
        [
          `Je n’ai pas encore vu arriver le règlement ${ofThe} ; peut-être y a-t-il eu un contretemps :`,
          `Rien n’est encore arrivé pour le règlement ${ofThe} ; le virement a peut-être pris du retard :`,
          `Le règlement ${ofThe} ne m’est pas encore parvenu ; quelque chose n’a peut-être pas fonctionné :`,
        ],
      ],
      closing: [
        [
          [
            '[Pourriez-vous|Pourrais-tu] vérifier s’il est bien parti et m’indiquer à quelle date je peux l’attendre ?',
            '[Pourriez-vous|Pourrais-tu] regarder si le virement a été fait et me dire quel jour il devrait arriver ?',
            'Est-il parti, et à quelle date puis-je l’attendre ? Une courte réponse suffit.',
          ],
        ],
        [
          [
            `Si quelque chose a changé, ${tellMe} et nous trouverons une solution ; un échelonnement est également possible.`,
            'Si la date ne convient plus, [proposez-m’en|propose-m’en] une autre ; nous pouvons aussi convenir d’un échelonnement.',
            `S’il est devenu difficile de tout payer en une fois, ${tellMe} ; un échelonnement est possible.`,
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Paiement annoncé',
      opening: [
        [
          known(
            'promisedFor',
            '[Vous m’aviez annoncé votre|Tu m’avais annoncé ton] paiement pour le {{promisedFor}} ; il n’est pas arrivé.',
            '[Vous m’aviez annoncé votre|Tu m’avais annoncé ton] paiement ; il n’est pas arrivé.',
          ),
          known(
            'promisedFor',
            'Nous étions convenus d’un paiement pour le {{promisedFor}}, et rien ne m’est parvenu.',
            'Nous étions convenus d’un paiement, et rien ne m’est parvenu.',
          ),
          known(
            'promisedFor',
            'Le paiement annoncé pour le {{promisedFor}} n’est pas arrivé.',
            'Le paiement annoncé n’est pas arrivé.',
          ),
        ],
        unpaid,
      ],
      closing: [
        [payInFull],
        [
          [
            'Si ce n’est pas possible, merci de me dire avant cette date ce qui retarde le paiement et combien [vous pouvez|tu peux] payer et quand, afin que nous convenions d’un échelonnement.',
            'Si [vous ne pouvez|tu ne peux] pas payer d’ici là, merci de m’écrire avant cette date pour m’en donner la raison et me dire ce qui est possible et quand ; nous conviendrons alors d’un échelonnement.',
            'En cas d’impossibilité, merci de m’indiquer auparavant ce qui fait obstacle et quels montants sont possibles à quelles dates, afin que nous convenions d’un échelonnement.',
          ],
          [
            'Si [votre|ton] règlement est déjà parti, un court message avec sa date suffit. Je [vous|te] remercie.',
            'S’il est déjà parti, merci de m’indiquer simplement le jour. Je [vous|te] remercie.',
            'S’il a été envoyé entre-temps, sa date me suffit. Je [vous|te] remercie.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Reste à régler',
      opening: [
        [
          `${known('lastWritten', 'Je [vous ai|t’ai] écrit pour la dernière fois le {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'Mon message du {{lastWritten}} est resté sans réponse.')} ${unpaid}`,
          `${known('lastWritten', 'Depuis mon message du {{lastWritten}}, rien ne m’est parvenu.')} ${unpaid}`,
        ],
      ],
      closing: [
        [
          [
            'Puis-je [vous|te] demander ce qui retarde le paiement ?',
            'Qu’est-ce qui retarde le paiement ?',
            '[Pourriez-vous|Pourrais-tu] me dire pourquoi le paiement n’a pas encore été fait ?',
          ],
          [
            `Si quelque chose ne va pas dans le travail ou dans ${theInvoices}, ${tellMe} et je m’en occuperai aussitôt.`,
            `Si le travail ne [vous|te] convient pas ou si une mention est inexacte sur ${theInvoices}, je tiens à le corriger.`,
            `S’il y a un défaut dans le travail ou une erreur dans ${theInvoices}, ${tellMe} et je ferai le nécessaire.`,
          ],
          [
            'Si une autre personne est chargée des règlements, merci de lui transmettre ce message ou de m’indiquer ses coordonnées.',
            'Si les paiements relèvent d’un autre service, merci de lui faire suivre ce message ou de me dire à qui m’adresser.',
            'Si quelqu’un d’autre s’en occupe dans l’entreprise, merci de lui transmettre ce message ou de me donner son nom.',
          ],
        ],
        [
          [
            'Si tout est en ordre, je [vous|te] prie de payer au plus tard le {{payBy}} ou de me proposer une date.',
            'S’il n’y a rien à éclaircir, merci de payer au plus tard le {{payBy}} ou d’indiquer un jour qui [vous|te] convienne.',
            'Sinon, merci de régler au plus tard le {{payBy}} ou de me proposer un autre jour.',
          ],
          [
            'Si le montant total est difficile à régler en ce moment, un échelonnement est possible. Je [vous remercie de votre|te remercie de ton] aide.',
            'Si c’est trop en une fois, un échelonnement est possible. Merci de [votre|ton] aide.',
            'S’il est difficile de tout payer maintenant, nous pouvons étaler le montant. Merci de [votre|ton] aide.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Conditions de paiement',
      opening: [
        [
          `${wroteOn} ${known('overdue', 'Le délai de paiement convenu est dépassé.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'Selon nos conditions, le paiement est en retard.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'Le jour de paiement dont nous étions convenus est passé.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Après cette date, je pourrai ajouter des pénalités de retard, dans la mesure où notre accord ou la loi les prévoit.',
          ),
          [
            `Si [vous ne pouvez pas payer d’ici là ou si vous contestez|tu ne peux pas payer d’ici là ou si tu contestes] ${many('une', 'la')} facture, merci de me le dire avant cette date, afin que nous réglions la question. Je [vous|te] remercie par avance.`,
            `Si ce n’est pas possible ou si ${many('une', 'la')} facture [vous|te] paraît inexacte, merci de m’écrire avant cette date ; nous trouverons une réponse. Je [vous|te] remercie par avance.`,
            'S’il y a une raison de ne pas payer ou de payer plus tard, merci de me l’indiquer avant cette date, afin que nous trouvions une solution. Je [vous|te] remercie par avance.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Règlement au plus tard le {{payBy}}',
      opening: [
        [
          `${wroteOn} ${unpaid}`,
          `${known('written', 'Mes messages, envoyés {{written}}, n’ont pas été suivis d’un paiement.')} ${unpaid}`,
          `${known('written', 'Je [vous ai|t’ai] écrit à ce sujet {{written}}.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Si le paiement n’est pas arrivé à cette date, je devrai suspendre mon travail pour [vous|toi] jusqu’à sa réception. Je préférerais l’éviter.',
            'Sans ce paiement, je ne pourrai travailler pour [vous|toi] que jusqu’à ce jour, et je reprendrai dès son arrivée. J’espère que ce ne sera pas nécessaire.',
            'Après ce jour, mon travail pour [vous|toi] s’arrêtera jusqu’à l’arrivée du paiement. Je préférerais de loin continuer.',
          ],
          [
            'En cas de difficulté, merci de m’appeler ou de m’écrire avant cette date ; nous pouvons aussi convenir d’un échelonnement. Je [vous|te] remercie par avance.',
            'Si quelque chose fait obstacle, merci de m’en parler avant cette date ; un échelonnement est possible. Je [vous|te] remercie par avance.',
            'S’il y a un problème, un appel ou un message avant ce jour suffit ; nous pouvons aussi étaler le montant. Je [vous|te] remercie par avance.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Mise en demeure de payer',
      opening: [
        [
          `Par la présente, je [vous mets|te mets] en demeure de payer. Selon mes dossiers, ${known('client', '{{client}} reste', '[vous restez|tu restes]')} devoir au {{today}} :`,
          `Je [vous adresse|t’adresse] cette mise en demeure de payer. Au {{today}}, selon ma comptabilité, ${known('client', '{{client}} doit', '[vous devez|tu dois]')} encore :`,
          `Ce message vaut mise en demeure de payer. À la date du {{today}}, ${known('client', '{{client}} reste', '[vous restez|tu restes]')} devoir :`,
        ],
      ],
      closing: [
        [
          known('written', 'Je [vous ai|t’ai] écrit à ce sujet {{written}}.'),
          known('promisedFor', 'Le paiement avait été annoncé pour le {{promisedFor}}.'),
          [
            'Je [vous demande|te demande] de régler la totalité, soit {{total}}, au plus tard le {{payBy}}.',
            'Merci de régler {{total}}, soit la totalité, au plus tard le {{payBy}}.',
            'La totalité, soit {{total}}, est à régler au plus tard le {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Si [vous contestez|tu contestes] tout ou partie de cette somme, ou si [vous souhaitez|tu souhaites] un échelonnement, merci de me l’écrire, avec [vos|tes] raisons, avant cette date.',
            'En cas de désaccord sur tout ou partie de la somme, ou si un échelonnement est nécessaire, merci de m’en écrire les raisons avant cette date.',
            'Si [vous n’êtes|tu n’es] pas d’accord avec cette somme, ou si [vous préférez|tu préfères] payer en plusieurs fois, merci de me donner [vos|tes] raisons par écrit avant cette date.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'Si [vous avez payé entre-temps, je vous en remercie et vous prie|tu as payé entre-temps, je t’en remercie et te prie] de ne pas tenir compte de ce courrier.',
            'Si le paiement est déjà fait, merci de considérer ce courrier comme sans objet.',
            'Si [vous avez|tu as] déjà payé, je [vous en remercie|t’en remercie] ; ce message n’appelle alors aucune réponse.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'Notre appel',
      opening: [
        [
          `Je [vous|te] remercie d’avoir pris le temps de me parler au téléphone${known('calledOn', ' le {{calledOn}}')}.`,
          `Merci pour notre conversation téléphonique${known('calledOn', ' du {{calledOn}}')}.`,
          `Cet échange téléphonique${known('calledOn', ' du {{calledOn}}')} m’a été utile ; je [vous en remercie|t’en remercie].`,
        ],
        [
          `Comme convenu, voici le détail ${ofThe} :`,
          `Comme annoncé, voici par écrit le détail ${ofThe} :`,
          `Pour que nous en ayons une trace écrite, voici le détail ${ofThe} :`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'J’ai noté que le paiement sera fait pour le {{promisedFor}}. Merci de m’avoir donné une date.',
            'Maintenant que [vous avez|tu as] tous les éléments, [pourriez-vous|pourrais-tu] me dire à quelle date je peux attendre le règlement ?',
          ),
        ],
        [
          [
            'Si j’ai mal compris un point, ou s’il [vous|te] faut autre chose, merci de répondre à ce message. Je [vous remercie de votre|te remercie de ton] aide.',
            'Si [vous avez|tu as] un autre souvenir de notre échange, ou s’il manque un document, une réponse suffit. Merci beaucoup de [votre|ton] aide.',
            'Manque-t-il quelque chose, ou ai-je mal noté un point ? Une courte réponse suffit. Merci de [votre|ton] aide.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Paiement partiel reçu',
      opening: [
        [
          `Je [vous remercie de votre|te remercie de ton] paiement${known('received', ' de {{received}}')}${known('receivedOn', ', arrivé le {{receivedOn}}')}.`,
          `[Votre|Ton] paiement${known('received', ' de {{received}}')} est bien arrivé${known('receivedOn', ' le {{receivedOn}}')} ; merci beaucoup.`,
          `J’ai bien reçu [votre|ton] paiement${known('received', ' de {{received}}')}${known('receivedOn', ' le {{receivedOn}}')}, avec mes remerciements.`,
        ],
        [
          `Je l’ai déduit de la somme due. Voici le solde ${ofThe} qui reste à régler :`,
          `Il a été imputé sur le montant ${ofThe}, ce qui laisse ce solde :`,
          `Après ce paiement, voici ce qui reste à régler au titre ${ofThe} :`,
        ],
      ],
      closing: [
        [
          [
            '[Pourriez-vous|Pourrais-tu] me dire à quelle date je peux attendre le reste, soit {{total}} ?',
            'À quelle date puis-je attendre les {{total}} restants ? Une date me suffit.',
            'Quand le reste, soit {{total}}, suivra-t-il ? Merci de m’indiquer le jour.',
          ],
        ],
        [
          [
            `Si ce paiement avait un autre objet ou si [vous préférez|tu préfères] régler le reste en plusieurs fois, ${tellMe} et nous trouverons une solution. Merci de [votre|ton] aide.`,
            'Si un échelonnement du reste est préférable, ou si [vos|tes] chiffres sont différents, une courte réponse suffit. Merci de [votre|ton] aide.',
            'Nos chiffres diffèrent-ils, ou un échelonnement du reste serait-il utile ? Dans ce cas, merci de m’écrire. Je [vous remercie de votre|te remercie de ton] aide.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: '[Votre|Ton] objection',
      opening: [
        [
          'Merci de m’avoir dit que quelque chose ne va pas. Je le prends au sérieux et je souhaite régler la question avec [vous|toi].',
          'Merci de [votre|ta] franchise. Je souhaite comprendre la situation et la régler équitablement.',
          '[Vous avez|Tu as] bien fait de m’en parler ; je vais examiner cela avec soin.',
        ],
        [
          `Il s’agit ${ofThe} :`,
          `Ma réponse concerne le point suivant :`,
          `Pour que nous parlions de la même chose, il s’agit ${ofThe} :`,
        ],
      ],
      closing: [
        [
          [
            '[Pourriez-vous|Pourrais-tu] décrire ce qui n’est pas conforme à notre accord et ce qui [vous|te] donnerait satisfaction ? Des images ou une liste m’aideront.',
            'Qu’est-ce qui ne va pas précisément, et quelle serait une bonne solution à [vos|tes] yeux ? Quelques lignes ou des images m’aideront.',
            'Merci de me dire quelle partie pose problème et ce que [vous souhaitez|tu souhaites] que je fasse. Une courte liste suffit.',
          ],
        ],
        [
          [
            'Je [vous|te] répondrai rapidement ensuite. Si une partie seulement est en cause, merci de régler le reste au plus tard le {{payBy}}. Je [vous|te] remercie de m’aider à éclaircir ce point.',
            'Ma réponse suivra vite. Merci de régler ce qui n’est pas en cause au plus tard le {{payBy}}, afin qu’il ne reste que le point en question. Merci de [votre|ton] aide.',
            'Je reviendrai vite vers [vous|toi]. [Pourriez-vous|Pourrais-tu] régler la partie non contestée au plus tard le {{payBy}}, pendant que nous éclaircissons le reste ? Merci de [votre|ton] aide.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Paiement en plusieurs fois',
      opening: [
        [
          `Je comprends qu’il puisse être difficile de tout payer en une fois. Pour le règlement ${ofThe}, je [vous|te] propose un échelonnement :`,
          `Si le montant est trop élevé en une fois, il y a une autre voie. Pour le règlement ${ofThe}, je propose un échelonnement :`,
          `Je souhaite [vous|te] faciliter le paiement. Pour le règlement ${ofThe}, nous pouvons convenir d’un échelonnement :`,
        ],
      ],
      closing: [
        [
          [
            'Voici ma proposition :\n{{instalments}}',
            'Les versements pourraient être les suivants :\n{{instalments}}',
            'Je propose ces versements :\n{{instalments}}',
          ],
        ],
        [
          [
            'Cela [vous|te] convient-il ? Un oui en réponse suffit, et tant que chaque versement arrive à sa date, je n’enverrai pas de rappel.',
            'Serait-ce possible ? Un simple oui suffit ; tant que chaque versement arrive à sa date, [vous ne recevrez|tu ne recevras] aucun rappel.',
            '[Êtes-vous|Es-tu] d’accord ? Un oui suffit, et tant que les versements arrivent à leurs dates, je n’enverrai pas de rappel.',
          ],
          [
            'Si d’autres dates ou montants conviennent mieux, merci de me les proposer.',
            'S’il faut d’autres dates ou montants, [faites-moi|fais-moi] une proposition. Je [vous|te] remercie.',
            `D’autres montants ou dates sont possibles ; ${tellMe} simplement. Je [vous|te] remercie.`,
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Notre échéancier',
      opening: [
        [
          `Merci d’avoir convenu d’un échéancier avec moi. Il porte sur le règlement ${ofThe} :`,
          `Merci de [votre|ta] réponse. Je confirme volontiers notre échéancier pour le règlement ${ofThe} :`,
          `Je me réjouis que nous ayons trouvé une solution. Voici la confirmation de notre échéancier pour le règlement ${ofThe} :`,
        ],
      ],
      closing: [
        [
          [
            'Voici les versements convenus :\n{{instalments}}',
            'Nous sommes convenus de ces versements :\n{{instalments}}',
            'Les montants et les dates sont les suivants :\n{{instalments}}',
          ],
        ],
        [
          [
            'Chaque versement devrait arriver à sa date. Si l’un d’eux doit être en retard, merci de me le dire avant, afin que nous trouvions ensemble une autre date.',
            'Merci de veiller à ce que chaque versement arrive à sa date. Si un retard s’annonce, [prévenez-moi|préviens-moi] à temps et nous déplacerons la date.',
            'Je demande seulement que chaque versement arrive à sa date, et un mot auparavant si ce n’est pas possible.',
          ],
          [
            'Si un point diffère de ce que [vous aviez|tu avais] en tête, merci de répondre à ce message.',
            'Si j’ai mal noté quelque chose, une courte réponse suffit. Je [vous|te] remercie.',
            'En cas de désaccord, merci de m’écrire. Je [vous remercie de votre|te remercie de ta] collaboration.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'Pour la comptabilité',
      opening: [
        [
          `Je m’adresse à vous parce que vous êtes en charge des règlements${known('buyer', ' ; la commande a été passée par {{buyer}}')}.`,
          `Je me permets de m’adresser directement à vous au sujet d’un règlement${known('buyer', ' pour un travail commandé par {{buyer}}')}.`,
          `J’espère m’adresser au bon service pour un règlement${known('buyer', ' ; mon contact pour ce travail est {{buyer}}')}.`,
        ],
        unpaid,
      ],
      closing: [
        [
          [
            `Pourriez-vous me dire si ${many('elles sont enregistrées', 'elle est enregistrée')} chez vous et à quelle date le paiement aura lieu ?`,
            `${many('Sont-elles enregistrées', 'Est-elle enregistrée')} chez vous, et pour quelle date le paiement est-il prévu ?`,
            `${many('Figurent-elles', 'Figure-t-elle')} dans votre système, et quel jour le paiement partira-t-il ?`,
          ],
          [
            'S’il manque un numéro de commande, un formulaire ou une validation, dites-le-moi et je vous enverrai ce qu’il faut.',
            'S’il manque quelque chose, comme un numéro de commande ou une validation, prévenez-moi et je m’en occuperai.',
            'S’il vous faut un numéro de commande, une autre adresse ou un formulaire, je les fournirai volontiers.',
          ],
        ],
        [
          [
            'Si une autre personne en est chargée, merci de lui transmettre ce message ou de me dire à qui écrire. Merci de votre aide.',
            'Si cela ne relève pas de vous, merci de le faire suivre à la bonne personne. Je vous remercie de votre aide.',
            'Si ce n’est pas le bon service, merci de faire suivre ce message. Je vous remercie de votre aide.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Nouvel envoi',
      opening: [
        [
          `Voici de nouveau ${theInvoices}, pour que [vous ayez|tu aies] tout au même endroit. Il s’agit du travail suivant :`,
          `Au cas où le premier message se serait perdu, je [vous|te] renvoie ${theInvoices} :`,
          `Au cas où ${many('elles ne seraient pas arrivées', 'elle ne serait pas arrivée')}, j’envoie ${theInvoices} une seconde fois :`,
        ],
      ],
      closing: [
        [
          [
            'Le tout est-il bien arrivé, avec ce qu’il faut à [votre|ta] comptabilité, par exemple un numéro de commande ou la bonne adresse ?',
            'Le document s’ouvre-t-il bien, et porte-t-il ce dont [votre|ta] comptabilité a besoin, comme un numéro de commande ?',
            'Tout y est-il pour le paiement, comme la bonne adresse et un numéro de commande ? Sinon, je ferai volontiers le nécessaire.',
          ],
        ],
        [
          [
            `Merci de me dire à quelle date je peux attendre le règlement. S’il est déjà fait, ${ignore}`,
            `[Pourriez-vous|Pourrais-tu] aussi m’indiquer le jour du paiement ? S’il est déjà fait, ${ignore}`,
            `Un mot sur le jour du paiement m’aiderait. Si [vous avez|tu as] déjà payé, ${ignore}`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Proposition d’accord',
      opening: [
        [
          'Je souhaite que cette affaire se termine bien pour nous deux, sans autres courriers.',
          'Je pense que nous souhaitons tous deux clore cette affaire.',
          'Plutôt que de laisser durer cette affaire, je souhaite [vous|te] faire une proposition.',
        ],
        unpaid,
      ],
      closing: [
        [
          [
            'Si je reçois {{settlement}} au plus tard le {{payBy}}, je considérerai l’affaire comme entièrement réglée. À défaut, la totalité, soit {{total}}, reste due.',
            'Ma proposition : un paiement de {{settlement}} au plus tard le {{payBy}}, et l’affaire est close. S’il n’arrive pas d’ici là, la totalité, soit {{total}}, reste due.',
            'J’accepte {{settlement}} au lieu de {{total}}, à condition que le paiement arrive au plus tard le {{payBy}}. Après ce jour, la totalité est de nouveau due.',
          ],
        ],
        [
          [
            '[Êtes-vous|Es-tu] d’accord ? Une courte réponse suffit. Sinon, [dites-moi|dis-moi] comment nous pourrions nous entendre. Je [vous|te] remercie.',
            'Cela serait-il acceptable ? Merci de me répondre ou de me faire une autre proposition.',
            'Merci de me dire si [vous acceptez|tu acceptes] ou ce que [vous proposez|tu proposes] à la place.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Merci',
      opening: [
        [
          `Merci beaucoup de [votre|ton] paiement. Il solde le montant ${ofThe} :`,
          `[Votre|Ton] paiement est arrivé, merci beaucoup. Il règle le montant ${ofThe} :`,
          `Je confirme avec mes remerciements la réception du paiement ${ofThe} :`,
        ],
      ],
      closing: [
        [
          [
            'J’ai eu plaisir à travailler pour [vous|toi]. Si je peux faire autre chose, ou si quelque chose a manqué, [n’hésitez pas à me le dire|n’hésite pas à me le dire].',
            'J’ai apprécié notre collaboration. Si je peux simplifier quelque chose la prochaine fois, y compris pour la facture, [dites-le-moi|dis-le-moi].',
            'Au plaisir de travailler de nouveau avec [vous|toi]. Puis-je faire mieux la prochaine fois ? Toute suggestion est la bienvenue.',
          ],
        ],
      ],
    },
  },
};
