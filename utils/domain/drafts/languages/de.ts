import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const concerning = many('den folgenden Rechnungen', 'der folgenden Rechnung');
const dueTo = many('der folgenden Rechnungen', 'der folgenden Rechnung');
const still = many('folgenden Rechnungen sind weiterhin offen:', 'folgende Rechnung ist weiterhin offen:');
const inTheInvoice = many('den Rechnungen', 'der Rechnung');
const disregard = '[betrachten Sie|betrachte] diese Nachricht bitte als gegenstandslos.';
const instalmentsPossible = 'wir können auch Raten vereinbaren';
const payInFull = [
  'Bitte [zahlen Sie|zahle] den vollen Betrag von {{total}} bis zum {{payBy}}.',
  'Ich bitte [Sie|dich], {{total}} in voller Höhe bis zum {{payBy}} zu überweisen.',
  'Den vollen Betrag von {{total}} erwarte ich bis zum {{payBy}}.',
] as const;
const ignoreIfSent = [
  `Ist die Zahlung schon unterwegs, ${disregard} Vielen Dank.`,
  `Sollten sich unsere Nachrichten überschnitten haben, ${disregard} Herzlichen Dank.`,
  `[Haben Sie|Hast du] bereits überwiesen, ${disregard} Besten Dank.`,
] as const;

const chargesToo = 'Die zusätzlich genannten Beträge sind ebenfalls zu zahlen.';

/** German: Sie, full name without Herr or Frau, a small letter after the greeting's comma; du with the first name. */
export const de: DraftBook = {
  lineDate: { day: '2-digit', month: '2-digit', year: 'numeric' },
  listedDay: (date) => `am ${date}`,
  greeting: (name, _tone, address) => {
    if (address === 'informal') return name ? `Hallo ${name.first},` : 'Hallo,';
    return name ? `Guten Tag ${name.full},` : 'Guten Tag,';
  },
  farewell: (_tone, address, locale) => {
    const isSwiss = /-(?:CH|LI)\b/.test(locale);
    if (address === 'informal') return isSwiss ? 'Viele Grüsse' : 'Viele Grüße';
    return isSwiss ? 'Freundliche Grüsse' : 'Mit freundlichen Grüßen';
  },
  about: (count, number, issued) => {
    if (count > 1) return `${count} Rechnungen`;
    if (number) return `Rechnung ${number}`;
    return issued ? `Rechnung vom ${issued}` : 'Rechnung';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Rechnung', number, issued && `vom ${issued}`, subject && `(${subject})`),
      due && `fällig am ${due}`,
      daysOverdue !== null && `seit ${daysOverdue} ${daysOverdue === 1 ? 'Tag' : 'Tagen'} überfällig`,
    )}: ${amount}`,
  columns: {
    number: 'Rechnung',
    subject: 'Für',
    issued: 'Datum',
    due: 'Fällig',
    daysOverdue: 'Tage überfällig',
    amount: 'Offen',
    paid: 'Bezahlt',
  },
  total: 'Summe',
  instalment: (number, due, amount) => `${number}. Rate am ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `Hinzu kommen mit Stand vom ${asOf} (${rules}): ${facts(
      interest && `Zinsen von ${interest}`,
      lateFee && `vereinbarte Mahnkosten von ${lateFee}`,
      compensation && `eine Pauschale von ${compensation}`,
    )}.`,
    ...(perDay ? [`Mit jedem weiteren Tag kommen ${perDay} hinzu.`] : []),
  ],
  payByLink: 'Hier [können Sie|kannst du] bezahlen: {{link}}',
  payBySomeLinks:
    '[Sie können|Du kannst] über die angegebenen Links oder über die Bankverbindung auf den Rechnungen bezahlen.',
  payByBank: `Bitte [nutzen Sie|nutze] für die Zahlung die Bankverbindung auf ${inTheInvoice}.`,
  payAsTold: 'So [können Sie|kannst du] bezahlen: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, müsste ich weitere Schritte in Betracht ziehen.',
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, werde ich weitere Schritte unternehmen.',
    ],
    'pause-work': [
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, müsste ich meine Arbeit für [Sie|dich] möglicherweise unterbrechen.',
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, unterbreche ich meine Arbeit für [Sie|dich] bis zum Zahlungseingang.',
    ],
    collection: [
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, würde ich in Betracht ziehen, ein Inkassobüro um Hilfe zu bitten.',
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, werde ich die Sache an ein Inkassobüro übergeben.',
    ],
    court: [
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, würde ich einen Mahnbescheid in Betracht ziehen.',
      'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, werde ich einen Mahnbescheid beantragen.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Bald fällig',
      opening: [
        [
          'vielen Dank für die gute Zusammenarbeit. Ich hoffe, [Sie sind|du bist] mit dem Ergebnis zufrieden.',
          'danke für [Ihren|deinen] Auftrag. Ich hoffe, die Arbeit leistet [Ihnen|dir] gute Dienste.',
          'ich habe gern für [Sie|dich] gearbeitet und hoffe, alles ist so geworden, wie [Sie|du] es [wollten|wolltest].',
        ],
        [
          `Damit [Sie|du] vor der Fälligkeit alles zur Hand [haben|hast], hier die Angaben zu ${concerning}:`,
          `Damit der Zahlung zum Termin nichts im Weg steht, hier noch einmal die Angaben zu ${concerning}:`,
          `Bald ist die Zahlung zu ${concerning} fällig; hier steht alles, was [Sie|du] dafür [brauchen|brauchst]:`,
        ],
      ],
      closing: [
        [
          [
            'Fehlt [Ihnen|dir] noch etwas von mir, zum Beispiel eine Bestellnummer oder eine weitere Kopie? Eine kurze Antwort genügt.',
            '[Brauchen Sie|Brauchst du] noch etwas, etwa eine Bestellnummer auf dem Beleg? [Antworten Sie|Antworte] einfach auf diese Nachricht.',
            'Fehlt etwas für [Ihre|deine] Unterlagen, oder ist etwas anders als erwartet? Ein kurzer Hinweis genügt, und ich kümmere mich darum.',
          ],
        ],
        [
          [
            'Wenn die Zahlung schon veranlasst ist, ist nichts weiter zu tun. Vielen Dank.',
            `Wenn alles veranlasst ist, ${disregard} Vielen Dank.`,
            'Falls [Sie|du] sie schon veranlasst [haben|hast], herzlichen Dank; mehr ist dann nicht nötig.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Zahlungserinnerung',
      opening: [
        [
          'vielen Dank für die gute Zusammenarbeit. Ich hoffe, [Sie sind|du bist] mit dem Ergebnis zufrieden.',
          'noch einmal danke für [Ihren|deinen] Auftrag. Ich hoffe, die Arbeit erfüllt, was [Sie|du] davon erwartet [haben|hast].',
          'die Arbeit für [Sie|dich] hat mir Freude gemacht, danke dafür. Ich hoffe, alles ist zu [Ihrer|deiner] Zufriedenheit.',
        ],
        [
          `Zu ${concerning} habe ich noch keinen Zahlungseingang gesehen; vielleicht ${many('sind sie', 'ist sie')} im Alltag untergegangen:`,
          `Soweit ich sehe, ist die Zahlung zu ${concerning} noch nicht eingegangen; so etwas geht im Alltag leicht unter:`,
          `Eine kleine Erinnerung an die Zahlung ${dueTo}; bisher ist bei mir nichts eingegangen:`,
        ],
      ],
      closing: [
        [
          [
            'Fehlt [Ihnen|dir] noch etwas von mir, oder war etwas nicht so, wie [Sie es erwartet haben|du es erwartet hast]? Eine kurze Antwort genügt.',
            '[Haben Sie|Hast du] alles, was [Sie|du] für die Zahlung [brauchen|brauchst], und [sind Sie|bist du] mit der Arbeit zufrieden? Eine Zeile als Antwort genügt.',
            'Fehlt noch etwas, oder [möchten Sie|möchtest du] über etwas an der Arbeit sprechen? [Antworten Sie|Antworte] einfach auf diese Nachricht.',
          ],
        ],
        [
          [
            `Falls [Sie|du] bereits gezahlt [haben|hast], danke ich [Ihnen|dir]; ${disregard}`,
            'Ist die Zahlung schon unterwegs, danke ich [Ihnen|dir]; mehr ist dann nicht nötig.',
            `Sollten sich unsere Nachrichten überschnitten haben, ${disregard} Vielen Dank.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Zweite Zahlungserinnerung', 'Zahlungserinnerung'),
      opening: [
        [
          known(
            'lastWritten',
            `am {{lastWritten}} habe ich [Ihnen|dir] wegen ${dueTo} geschrieben; einen Zahlungseingang habe ich noch nicht gesehen. Falls meine Nachricht nicht angekommen ist, hier noch einmal die Angaben:`,
            `zu ${concerning} habe ich noch keinen Zahlungseingang gesehen. Falls ${many('sie nicht bei [Ihnen|dir] angekommen sind', 'sie nicht bei [Ihnen|dir] angekommen ist')}, hier die Angaben:`,
          ),
          known(
            'lastWritten',
            `ich komme auf meine Nachricht vom {{lastWritten}} zurück: Die Zahlung zu ${concerning} steht bei mir noch offen. Vielleicht ist etwas verloren gegangen; hier steht alles noch einmal:`,
            `die Zahlung zu ${concerning} steht bei mir noch offen. Vielleicht ist etwas verloren gegangen; hier steht alles, was [Sie|du] dafür [brauchen|brauchst]:`,
          ),
          known(
            'lastWritten',
            `vielleicht ist meine Nachricht vom {{lastWritten}} im Posteingang untergegangen. Zu ${concerning} ist bisher keine Zahlung eingegangen; hier noch einmal die Angaben:`,
            `vielleicht ist meine Mail im Posteingang untergegangen. Zu ${concerning} ist bisher keine Zahlung eingegangen; hier die Angaben:`,
          ),
        ],
      ],
      closing: [
        [
          [
            '[Können Sie|Kannst du] mir sagen, an welchem Tag ich mit der Zahlung rechnen darf?',
            'An welchem Tag darf ich die Zahlung erwarten? Ein Datum genügt mir.',
            '[Würden Sie|Würdest du] mir den Tag nennen, an dem die Zahlung erfolgt?',
          ],
          [
            `Wenn [Sie|du] ${many('eine', 'die')} Rechnung noch einmal [brauchen|brauchst], schicke ich sie [Ihnen|dir] gern.`,
            `Gern schicke ich [Ihnen|dir] ${many('jede Rechnung', 'die Rechnung')} noch einmal, wenn das hilft.`,
            `Eine weitere Kopie ${many('einer', 'der')} Rechnung schicke ich jederzeit gern.`,
          ],
        ],
        [
          [
            'Falls etwas die Zahlung aufhält, [geben Sie|gib] mir bitte kurz Bescheid; wir finden eine Lösung.',
            'Wenn es Schwierigkeiten gibt, [sagen Sie|sag] es mir bitte; wir finden einen Weg, der für beide passt.',
            'Steht der Zahlung etwas im Weg, genügt ein kurzes Wort; wir finden sicher eine Lösung.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: '[Ihre|Deine] Zahlung',
      opening: [
        [
          known(
            'promisedFor',
            'vielen Dank, dass [Sie|du] mir die Zahlung zum {{promisedFor}} angekündigt [haben|hast].',
            'vielen Dank, dass [Sie|du] mir die Zahlung angekündigt [haben|hast].',
          ),
          known(
            'promisedFor',
            'freundlicherweise [hatten Sie|hattest du] mir die Zahlung zum {{promisedFor}} angekündigt.',
            'freundlicherweise [hatten Sie|hattest du] mir die Zahlung angekündigt.',
          ),
          known(
            'promisedFor',
            'den {{promisedFor}} hatte ich mir als Tag [Ihrer|deiner] Zahlung notiert; danke, dass [Sie|du] ihn genannt [haben|hast].',
            'ich hatte mir notiert, dass [Ihre|deine] Zahlung kommt; danke für die Nachricht.',
          ),
        ],
        [
          `Zu ${concerning} habe ich noch keinen Zahlungseingang gesehen; vielleicht ist etwas dazwischengekommen:`,
          `Zu ${concerning} ist bisher nichts eingegangen; vielleicht hat sich die Überweisung verzögert:`,
          `Bei mir ist zu ${concerning} noch nichts angekommen; womöglich hat etwas nicht geklappt:`,
        ],
      ],
      closing: [
        [
          [
            '[Können Sie|Kannst du] bitte nachsehen, ob die Zahlung hinausgegangen ist, und mir sagen, an welchem Tag ich mit ihr rechnen darf?',
            '[Würden Sie|Würdest du] bitte prüfen, ob überwiesen wurde, und mir den Tag nennen, an dem die Zahlung ankommen müsste?',
            'Ist die Zahlung auf dem Weg, und an welchem Tag darf ich sie erwarten? Eine kurze Antwort genügt.',
          ],
        ],
        [
          [
            'Falls sich etwas geändert hat, [geben Sie|gib] mir bitte kurz Bescheid; wir finden eine Lösung; auch Raten sind möglich.',
            `Wenn der Termin nicht mehr passt, [nennen Sie|nenne] mir bitte einen anderen; ${instalmentsPossible}.`,
            'Ist es schwierig geworden, alles auf einmal zu zahlen, [sagen Sie|sag] es mir bitte; auch Raten sind möglich.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Angekündigte Zahlung',
      opening: [
        [
          known(
            'promisedFor',
            '[Sie hatten|du hattest] die Zahlung zum {{promisedFor}} angekündigt; sie ist nicht eingegangen.',
            '[Sie hatten|du hattest] die Zahlung angekündigt; sie ist nicht eingegangen.',
          ),
          known(
            'promisedFor',
            'wir hatten den {{promisedFor}} als Zahlungstermin vereinbart, und bisher ist nichts eingegangen.',
            'wir hatten die Zahlung vereinbart, und bisher ist nichts eingegangen.',
          ),
          known(
            'promisedFor',
            'die für den {{promisedFor}} angekündigte Zahlung ist bei mir nicht angekommen.',
            'die angekündigte Zahlung ist bei mir nicht angekommen.',
          ),
        ],
        `Die ${still}`,
      ],
      closing: [
        [payInFull],
        [
          [
            'Wenn das nicht möglich ist, [sagen Sie|sag] mir bitte vorher, woran es liegt und wann [Sie|du] wie viel zahlen [können|kannst], damit wir Raten vereinbaren können.',
            'Falls [Sie|du] bis dahin nicht zahlen [können|kannst], [schreiben Sie|schreib] mir bitte vorher den Grund und welche Beträge wann möglich sind; dann vereinbaren wir Raten.',
            'Sollte das nicht gehen, [lassen Sie|lass] mich bitte vorher wissen, was dem entgegensteht und welche Beträge an welchen Tagen möglich sind, damit wir Raten vereinbaren.',
          ],
          [
            'Ist die Zahlung schon unterwegs, genügt eine kurze Nachricht mit dem Datum. Vielen Dank.',
            'Ist sie bereits veranlasst, [nennen Sie|nenne] mir bitte nur den Tag. Vielen Dank.',
            'Ist sie inzwischen hinausgegangen, brauche ich nur das Datum. Vielen Dank.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Noch offen',
      opening: [
        [
          known(
            'lastWritten',
            `zuletzt habe ich [Ihnen|dir] am {{lastWritten}} geschrieben. Die ${still}`,
            `die ${still}`,
          ),
          known(
            'lastWritten',
            `auf meine Nachricht vom {{lastWritten}} habe ich keine Antwort erhalten. Die ${still}`,
            `die ${still}`,
          ),
          known(
            'lastWritten',
            `seit meiner Nachricht vom {{lastWritten}} ist nichts bei mir eingegangen. Die ${still}`,
            `die ${still}`,
          ),
        ],
      ],
      closing: [
        [
          [
            'Darf ich fragen, woran es liegt?',
            'Was hält die Zahlung auf?',
            '[Können Sie|Kannst du] mir sagen, warum noch nicht gezahlt wurde?',
          ],
          [
            `Wenn an der Arbeit oder an ${inTheInvoice} etwas nicht stimmt, [sagen Sie|sag] es mir bitte; ich kümmere mich umgehend darum.`,
            `Wenn [Sie|du] mit der Arbeit nicht zufrieden [sind|bist] oder eine Angabe auf ${inTheInvoice} falsch ist, möchte ich das gern in Ordnung bringen.`,
            `Sollte an der Arbeit oder an ${inTheInvoice} etwas fehlen, [lassen Sie|lass] es mich wissen; ich erledige es gleich.`,
          ],
          [
            'Falls bei [Ihnen|euch] jemand anderes für Zahlungen zuständig ist, [leiten Sie|leite] diese Nachricht bitte weiter oder [nennen Sie|nenne] mir die Kontaktdaten.',
            'Wird bei [Ihnen|euch] an anderer Stelle gezahlt, [geben Sie|gib] diese Nachricht bitte weiter oder [sagen Sie|sag] mir, an wen ich mich wenden kann.',
            'Gehört das im Haus zu jemand anderem, [leiten Sie|leite] es bitte weiter oder [nennen Sie|nenne] mir die richtige Stelle.',
          ],
        ],
        [
          [
            'Wenn alles in Ordnung ist, bitte ich [Sie|dich], bis zum {{payBy}} zu zahlen oder mir einen Termin zu nennen.',
            'Ist nichts zu klären, bitte ich [Sie|dich] um die Zahlung bis zum {{payBy}} oder um einen Tag, der [Ihnen|dir] passt.',
            'Andernfalls bitte ich um die Zahlung bis zum {{payBy}} oder um einen anderen Termin.',
          ],
          [
            'Wenn der ganze Betrag im Moment schwierig ist, können wir Raten vereinbaren. Vielen Dank für [Ihre|deine] Hilfe.',
            'Ist es auf einmal zu viel, sind Raten möglich. Vielen Dank für [Ihre|deine] Hilfe.',
            'Fällt die volle Zahlung gerade schwer, teilen wir sie in Raten auf. Vielen Dank für [Ihre|deine] Hilfe.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Zahlungsbedingungen',
      opening: [
        [
          known(
            'written',
            `ich habe [Ihnen|dir] {{written}} geschrieben. ${known('overdue', 'Der vereinbarte Zahlungstermin ist verstrichen.')} Die ${still}`,
            known('overdue', `der vereinbarte Zahlungstermin ist verstrichen. Die ${still}`, `die ${still}`),
          ),
          known(
            'written',
            `{{written}} habe ich [Ihnen|dir] geschrieben. ${known('overdue', 'Nach unseren Zahlungsbedingungen ist der Betrag überfällig.')} Die ${still}`,
            known(
              'overdue',
              `nach unseren Zahlungsbedingungen ist der Betrag überfällig. Die ${still}`,
              `die ${still}`,
            ),
          ),
          known(
            'written',
            `geschrieben habe ich [Ihnen|dir] bereits {{written}}. ${known('overdue', 'Der Tag, den wir für die Zahlung vereinbart haben, ist vorbei.')} Die ${still}`,
            known(
              'overdue',
              `der Tag, den wir für die Zahlung vereinbart haben, ist vorbei. Die ${still}`,
              `die ${still}`,
            ),
          ),
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Nach diesem Tag kann ich Verzugszinsen oder Mahnkosten berechnen, soweit unsere Vereinbarung oder das Gesetz sie vorsieht.',
          ),
          [
            `Wenn [Sie|du] bis dahin nicht zahlen [können|kannst] oder mit ${many('einer', 'der')} Rechnung nicht einverstanden [sind|bist], [sagen Sie|sag] es mir bitte vorher, damit wir es klären können. Vielen Dank.`,
            `Ist das nicht möglich oder erscheint [Ihnen|dir] ${many('eine', 'die')} Rechnung falsch, [schreiben Sie|schreib] mir bitte vorher; wir klären es sicher. Vielen Dank.`,
            'Gibt es einen Grund, nicht oder später zu zahlen, [nennen Sie|nenne] ihn mir bitte vorher, damit wir eine Lösung finden. Vielen Dank.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Zahlung bis zum {{payBy}}',
      opening: [
        [
          known('written', `ich habe [Ihnen|dir] {{written}} geschrieben. Die ${still}`, `die ${still}`),
          known(
            'written',
            `auf meine Nachrichten, die ich {{written}} geschrieben habe, ist keine Zahlung gefolgt. Die ${still}`,
            `die ${still}`,
          ),
          known('written', `{{written}} habe ich [Ihnen|dir] deswegen geschrieben. Die ${still}`, `die ${still}`),
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Ist die Zahlung bis dahin nicht eingegangen, muss ich meine Arbeit für [Sie|dich] bis zum Zahlungseingang unterbrechen. Das möchte ich gern vermeiden.',
            'Ohne die Zahlung kann ich nur bis zu diesem Tag für [Sie|dich] arbeiten; sobald sie da ist, geht es weiter. Ich hoffe, das wird nicht nötig.',
            'Nach diesem Tag ruht meine Arbeit für [Sie|dich], bis die Zahlung da ist. Viel lieber würde ich weiterarbeiten.',
          ],
          [
            `Falls es Schwierigkeiten gibt, [rufen Sie|ruf] mich bitte vorher an oder [schreiben Sie|schreib] mir; ${instalmentsPossible}. Vielen Dank.`,
            'Steht etwas im Weg, [sprechen Sie|sprich] bitte vorher mit mir; auch Raten sind möglich. Vielen Dank.',
            'Gibt es ein Problem, genügt vorher ein Anruf oder eine Nachricht; wir können den Betrag auch aufteilen. Vielen Dank.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Zahlungsaufforderung',
      opening: [
        [
          `hiermit fordere ich [Sie|dich] förmlich zur Zahlung auf. Nach meinen Unterlagen ${known('client', 'hat {{client}}', '[haben Sie|hast du]')} mit Stand vom {{today}} noch zu zahlen:`,
          `ich fordere [Sie|dich] mit dieser Nachricht förmlich zur Zahlung auf. Am {{today}} ${known('client', 'sind von {{client}}', 'sind')} nach meinen Büchern noch zu zahlen:`,
          `dies ist eine förmliche Zahlungsaufforderung. Mit Stand vom {{today}} ${known('client', 'schuldet {{client}}', '[schulden Sie|schuldest du]')} nach meinen Unterlagen:`,
        ],
      ],
      closing: [
        [
          known(
            'written',
            `Zu ${many('diesen Rechnungen', 'dieser Rechnung')} habe ich [Ihnen|dir] {{written}} geschrieben.`,
          ),
          known('promisedFor', 'Die Zahlung war für den {{promisedFor}} angekündigt.'),
          [
            'Ich bitte [Sie|dich], den vollen Betrag von {{total}} bis zum {{payBy}} zu zahlen.',
            'Bitte [zahlen Sie|zahle] {{total}} in voller Höhe bis zum {{payBy}}.',
            'Für den vollen Betrag von {{total}} setze ich [Ihnen|dir] eine Frist bis zum {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Wenn [Sie|du] die Forderung ganz oder teilweise [bestreiten|bestreitest] oder in Raten zahlen [möchten|möchtest], [teilen Sie|teile] mir das bitte vor diesem Tag schriftlich und mit Begründung mit.',
            '[Sind Sie|Bist du] mit der Forderung oder einem Teil nicht einverstanden, oder [brauchen Sie|brauchst du] Raten, [schreiben Sie|schreib] mir das bitte vor diesem Tag mit den Gründen.',
            'Falls [Sie|du] die Forderung ganz oder teilweise [bestreiten|bestreitest] oder Raten [wünschen|wünschst], [nennen Sie|nenne] mir die Gründe bitte schriftlich vor diesem Tag.',
          ],
        ],
        [
          '{{consequence}}',
          [
            'Falls [Sie|du] inzwischen gezahlt [haben|hast], [betrachten Sie|betrachte] dieses Schreiben bitte als gegenstandslos; vielen Dank.',
            'Ist die Zahlung bereits erfolgt, [betrachten Sie|betrachte] dieses Schreiben bitte mit meinem Dank als erledigt.',
            '[Haben Sie|Hast du] schon gezahlt, danke ich [Ihnen|dir]; dann braucht es keine Antwort.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'Unser Telefonat',
      opening: [
        [
          `vielen Dank, dass [Sie sich|du dir] ${known('calledOn', 'am {{calledOn}} ')}die Zeit für unser Telefonat genommen [haben|hast].`,
          `vielen Dank für unser Telefonat${known('calledOn', ' vom {{calledOn}}')}; es war gut, mit [Ihnen|dir] zu sprechen.`,
          `es war gut, ${known('calledOn', 'am {{calledOn}} ')}mit [Ihnen|dir] zu telefonieren; vielen Dank dafür.`,
        ],
        [
          `Wie besprochen sende ich [Ihnen|dir] die Angaben zu ${concerning}:`,
          `Wie angekündigt erhalten [Sie|du] hier schriftlich die Angaben zu ${concerning}:`,
          `Damit wir es beide schriftlich haben, hier die Angaben zu ${concerning}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'Ich habe notiert, dass die Zahlung bis zum {{promisedFor}} erfolgt. Danke, dass [Sie|du] mir einen Termin genannt [haben|hast].',
            '[Können Sie|Kannst du] mir nun, da [Ihnen|dir] alle Angaben vorliegen, den Tag nennen, an dem ich mit der Zahlung rechnen darf?',
          ),
        ],
        [
          [
            'Falls ich etwas falsch verstanden habe oder [Sie|du] noch etwas von mir [brauchen|brauchst], [antworten Sie|antworte] bitte auf diese Nachricht. Vielen Dank für [Ihre|deine] Hilfe.',
            'Falls [Sie|du] etwas anders in Erinnerung [haben|hast] oder eine Unterlage fehlt, [antworten Sie|antworte] mir bitte einfach. Herzlichen Dank für [Ihre|deine] Hilfe.',
            'Fehlt noch etwas, oder habe ich etwas falsch notiert? Eine kurze Antwort genügt. Vielen Dank für [Ihre|deine] Hilfe.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Teilzahlung erhalten',
      opening: [
        [
          `vielen Dank für [Ihre|deine] Zahlung${known('received', ' von {{received}}')}${known('receivedOn', ', die am {{receivedOn}} eingegangen ist')}.`,
          `[Ihre|deine] Zahlung${known('received', ' von {{received}}')} ist ${known('receivedOn', 'am {{receivedOn}} ')}eingegangen; vielen Dank.`,
          `${known('receivedOn', 'am {{receivedOn}} ', '')}${known('received', 'habe ich {{received}} von [Ihnen|dir] erhalten', 'habe ich [Ihre|deine] Zahlung erhalten')}; vielen Dank.`,
        ],
        [
          `Ich habe sie vom offenen Betrag abgezogen. So viel ist zu ${concerning} noch zu zahlen:`,
          `Damit bleibt zu ${concerning} noch dieser Betrag offen:`,
          `Nach dieser Zahlung ist zu ${concerning} noch Folgendes offen:`,
        ],
      ],
      closing: [
        [
          [
            '[Können Sie|Kannst du] mir sagen, an welchem Tag ich mit dem Rest von {{total}} rechnen darf?',
            'An welchem Tag darf ich die restlichen {{total}} erwarten? Ein Datum genügt mir.',
            'Wann folgt der Rest von {{total}}? Bitte [nennen Sie|nenne] mir den Tag.',
          ],
        ],
        [
          [
            'Falls die Zahlung anders gemeint war oder [Sie|du] den Rest in Raten zahlen [möchten|möchtest], [geben Sie|gib] mir bitte Bescheid; wir finden eine Lösung. Vielen Dank für [Ihre|deine] Hilfe.',
            'Falls [Sie|du] den Rest lieber in Raten zahlen [möchten|möchtest] oder [Ihre|deine] Unterlagen etwas anderes sagen, genügt eine kurze Antwort. Vielen Dank für [Ihre|deine] Hilfe.',
            'Weichen unsere Zahlen voneinander ab, oder wären Raten eine Hilfe? Dann [schreiben Sie|schreib] mir bitte. Vielen Dank für [Ihre|deine] Hilfe.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: '[Ihr|Dein] Einwand',
      opening: [
        [
          'vielen Dank, dass [Sie|du] mir [sagen|sagst], was nicht stimmt. Ich nehme das ernst und möchte es mit [Ihnen|dir] klären.',
          'danke für [Ihre|deine] offenen Worte. Ich möchte die Sache verstehen und fair mit [Ihnen|dir] klären.',
          'gut, dass [Sie|du] es mir gesagt [haben|hast]. Ich sehe mir alles sorgfältig an.',
        ],
        [`Es geht um Folgendes:`, `Gemeint ist Folgendes:`, `Damit wir vom Gleichen sprechen, geht es um Folgendes:`],
      ],
      closing: [
        [
          [
            '[Können Sie|Kannst du] mir beschreiben, was genau nicht der Vereinbarung entspricht und womit es für [Sie|dich] in Ordnung wäre? Bilder oder eine Liste helfen mir.',
            'Was genau ist nicht in Ordnung, und was wäre aus [Ihrer|deiner] Sicht eine gute Lösung? Ein paar Zeilen oder Bilder helfen mir.',
            'Bitte [sagen Sie|sag] mir, mit welchem Teil [Sie|du] nicht einverstanden [sind|bist] und was ich tun soll. Eine kurze Liste genügt.',
          ],
        ],
        [
          [
            'Danach antworte ich [Ihnen|dir] rasch. Ist nur ein Teil strittig, bitte ich um die Zahlung des übrigen Betrags bis zum {{payBy}}. Vielen Dank, dass [Sie|du] mir [helfen|hilfst], das zu klären.',
            'Ich antworte ohne Verzug. Was nicht strittig ist, [zahlen Sie|zahle] bitte bis zum {{payBy}}, damit nur der offene Punkt bleibt. Vielen Dank für [Ihre|deine] Hilfe.',
            'Ich melde mich dann bald. [Können Sie|Kannst du] den unstrittigen Teil bis zum {{payBy}} zahlen, während wir den Rest klären? Vielen Dank für [Ihre|deine] Hilfe.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Zahlung in Raten',
      opening: [
        [
          `ich verstehe, dass es im Moment schwierig sein kann, alles auf einmal zu zahlen. Zu ${concerning} biete ich [Ihnen|dir] deshalb Raten an:`,
          `wenn der ganze Betrag auf einmal zu viel ist, gibt es einen anderen Weg. Zu ${concerning} schlage ich [Ihnen|dir] Raten vor:`,
          `ich möchte [Ihnen|dir] die Zahlung leichter machen. Zu ${concerning} können wir Raten vereinbaren:`,
        ],
      ],
      closing: [
        [
          [
            'Mein Vorschlag:\n{{instalments}}',
            'So könnten die Raten aussehen:\n{{instalments}}',
            'Folgende Raten schlage ich vor:\n{{instalments}}',
          ],
        ],
        [
          [
            'Passt das für [Sie|dich]? Mit einem Ja als Antwort ist es vereinbart, und solange jede Rate bis zu ihrem Tag eingeht, erinnere ich [Sie|dich] nicht.',
            'Wäre das möglich? Ein kurzes Ja genügt; solange jede Rate pünktlich eingeht, [hören Sie|hörst du] keine Erinnerung von mir.',
            '[Sind Sie|Bist du] damit einverstanden? Ein Ja genügt, und solange die Raten bis zu ihren Tagen eingehen, schicke ich keine Erinnerungen.',
          ],
          [
            'Passen andere Tage oder Beträge besser, [schlagen Sie|schlag] sie mir bitte vor. Vielen Dank.',
            '[Brauchen Sie|Brauchst du] andere Tage oder Beträge, [machen Sie|mach] mir bitte einen Vorschlag. Vielen Dank.',
            'Auch andere Beträge oder Tage sind möglich; [sagen Sie|sag] es mir einfach. Vielen Dank.',
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Unsere Ratenzahlung',
      opening: [
        [
          `vielen Dank, dass [Sie|du] mit mir eine Ratenzahlung vereinbart [haben|hast]. Sie gilt für Folgendes:`,
          'vielen Dank für [Ihre|deine] Antwort. Gern bestätige ich unsere Ratenzahlung für Folgendes:',
          'ich freue mich, dass wir eine Lösung gefunden haben. Hiermit bestätige ich unsere Ratenzahlung für Folgendes:',
        ],
      ],
      closing: [
        [
          [
            'Vereinbart sind diese Raten:\n{{instalments}}',
            'Wir haben diese Raten vereinbart:\n{{instalments}}',
            'Die Beträge und Tage sind:\n{{instalments}}',
          ],
        ],
        [
          [
            'Jede Rate sollte bis zu ihrem Tag eingehen. Wird es einmal später, [sagen Sie|sag] es mir bitte vorher, damit wir gemeinsam einen anderen Tag finden.',
            'Bitte [achten Sie|achte] darauf, dass jede Rate bis zu ihrem Tag eingeht. Zeichnet sich eine Verzögerung ab, [geben Sie|gib] mir rechtzeitig Bescheid; dann verschieben wir den Tag.',
            'Ich bitte nur darum, dass jede Rate bis zu ihrem Tag eingeht und dass [Sie|du] mir vorher Bescheid [geben|gibst], wenn das einmal nicht geht.',
          ],
          [
            'Falls hier etwas anders steht, als [Sie|du] es im Sinn [hatten|hattest], [antworten Sie|antworte] bitte auf diese Nachricht. Vielen Dank.',
            'Habe ich etwas falsch notiert, genügt eine kurze Antwort. Vielen Dank.',
            '[Sehen Sie|Siehst du] es anders, [schreiben Sie|schreib] mir bitte. Vielen Dank für die Zusammenarbeit.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'An die Buchhaltung',
      opening: [
        [
          `ich wende mich an Sie, weil Sie für Zahlungen zuständig sind${known('buyer', '; den Auftrag hat {{buyer}} erteilt')}.`,
          `darf ich mich wegen einer Zahlung direkt an Sie wenden?${known('buyer', ' Den Auftrag hat {{buyer}} erteilt.')}`,
          `ich hoffe, bei Ihnen bin ich mit einer Zahlung an der richtigen Stelle${known('buyer', '; mein Kontakt für die Arbeit ist {{buyer}}')}.`,
        ],
        `Die ${still}`,
      ],
      closing: [
        [
          [
            `Können Sie mir sagen, ob ${many('diese Rechnungen', 'diese Rechnung')} bei Ihnen erfasst ${many('sind', 'ist')} und an welchem Tag gezahlt wird?`,
            `${many('Sind diese Rechnungen', 'Ist diese Rechnung')} bei Ihnen erfasst, und für welchen Tag ist die Zahlung vorgesehen?`,
            `Liegen Ihnen die Unterlagen vor, und in welchem Zahlungslauf ${many('werden diese Rechnungen', 'wird diese Rechnung')} beglichen?`,
          ],
          [
            'Falls eine Bestellnummer, ein Formular oder eine Freigabe fehlt, sagen Sie es mir bitte; ich schicke, was Sie brauchen.',
            'Fehlt noch etwas, etwa eine Bestellnummer oder eine Freigabe, geben Sie mir bitte Bescheid; ich kümmere mich darum.',
            'Brauchen Sie eine Bestellnummer, eine andere Anschrift oder ein Formular, reiche ich es gern nach.',
          ],
        ],
        [
          [
            'Ist jemand anderes zuständig, leiten Sie diese Nachricht bitte weiter oder nennen Sie mir die richtige Stelle. Vielen Dank für Ihre Hilfe.',
            'Gehört das nicht zu Ihren Aufgaben, wäre ich dankbar, wenn Sie es weitergeben. Vielen Dank für Ihre Hilfe.',
            'Bin ich bei Ihnen falsch, leiten Sie diese Nachricht bitte weiter. Vielen Dank für Ihre Hilfe.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Erneut gesendet',
      opening: [
        [
          `${many('hier kommen die Rechnungen', 'hier kommt die Rechnung')} noch einmal, damit [Sie|du] alles an einem Ort [haben|hast]. Sie ${many('betreffen', 'betrifft')} Folgendes:`,
          `falls die erste Mail verloren gegangen ist, schicke ich [Ihnen|dir] ${many('die Rechnungen', 'die Rechnung')} noch einmal:`,
          `für den Fall, dass ${many('sie nicht angekommen sind', 'sie nicht angekommen ist')}, sende ich [Ihnen|dir] ${many('die Rechnungen', 'die Rechnung')} ein zweites Mal:`,
        ],
      ],
      closing: [
        [
          [
            'Ist alles gut angekommen, und steht darauf, was [Ihre|deine] Buchhaltung braucht, zum Beispiel eine Bestellnummer oder die richtige Anschrift?',
            'Lässt sich alles öffnen, und steht darauf, was [Ihre|deine] Buchhaltung braucht, etwa eine Bestellnummer?',
            'Ist alles da, was [Sie|du] für die Zahlung [brauchen|brauchst], etwa die richtige Anschrift und eine Bestellnummer? Wenn nicht, ändere ich es gern.',
          ],
        ],
        [
          [
            `Bitte [nennen Sie|nenne] mir den Tag, an dem ich mit der Zahlung rechnen darf. Ist sie schon erfolgt, ${disregard} Vielen Dank.`,
            `[Können Sie|Kannst du] mir auch den Tag der Zahlung nennen? Ist sie schon erfolgt, ${disregard} Vielen Dank.`,
            `Ein kurzes Wort zum Tag der Zahlung würde mir helfen. [Haben Sie|Hast du] schon gezahlt, ${disregard} Vielen Dank.`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Vorschlag zur Einigung',
      opening: [
        [
          'ich möchte diese Sache für uns beide gut abschließen, ohne weitere Schreiben.',
          'ich denke, wir möchten beide einen Schlusspunkt unter diese Sache setzen.',
          'statt die Sache weiterlaufen zu lassen, möchte ich [Ihnen|dir] einen Vorschlag machen.',
        ],
        `Die ${still}`,
      ],
      closing: [
        [
          [
            'Gehen bis zum {{payBy}} {{settlement}} ein, ist die Sache für mich vollständig erledigt. Andernfalls bleibt der ganze Betrag von {{total}} fällig.',
            'Mein Vorschlag: [Sie zahlen|Du zahlst] {{settlement}} bis zum {{payBy}}, und die Sache ist abgeschlossen. Kommt die Zahlung bis dahin nicht, bleibt der ganze Betrag von {{total}} fällig.',
            'Ich bin bereit, anstelle von {{total}} {{settlement}} anzunehmen, wenn die Zahlung bis zum {{payBy}} eingeht. Danach ist wieder der ganze Betrag fällig.',
          ],
        ],
        [
          [
            '[Sind Sie|Bist du] einverstanden? Eine kurze Antwort genügt. [Sehen Sie|Siehst du] es anders, [sagen Sie|sag] mir bitte, wie wir uns einigen können. Vielen Dank.',
            'Wäre das für [Sie|dich] annehmbar? [Geben Sie|Gib] mir bitte Bescheid, oder [machen Sie|mach] mir einen eigenen Vorschlag. Vielen Dank.',
            'Bitte [sagen Sie|sag] mir, ob [Sie annehmen|du annimmst] oder was [Sie|du] stattdessen [vorschlagen|vorschlägst]. Vielen Dank für die Antwort.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Vielen Dank',
      opening: [
        [
          'herzlichen Dank für [Ihre|deine] Zahlung. Damit ist Folgendes bezahlt:',
          '[Ihre|deine] Zahlung ist eingegangen, vielen Dank. Damit ist Folgendes beglichen:',
          'mit bestem Dank bestätige ich den Eingang [Ihrer|deiner] Zahlung für Folgendes:',
        ],
      ],
      closing: [
        [
          [
            'Es war mir eine Freude, für [Sie|dich] zu arbeiten. Wenn ich noch etwas tun kann oder etwas besser hätte laufen können, [lassen Sie|lass] es mich gern wissen.',
            'Die Zusammenarbeit hat mir Freude gemacht. Wenn ich beim nächsten Mal etwas einfacher machen kann, auch bei der Rechnung, freue ich mich über einen Hinweis.',
            'Ich freue mich auf das nächste gemeinsame Vorhaben. Kann ich dann etwas besser machen? Für jeden Hinweis bin ich dankbar.',
          ],
        ],
      ],
    },
  },
};
