import { type DraftWords, facts, sentences } from '../draft-words.ts';

const concerning = (many: boolean) => (many ? 'den folgenden Rechnungen' : 'der folgenden Rechnung');
const unpaid = (many: boolean) =>
  many ? 'folgenden Rechnungen sind weiterhin offen:' : 'folgende Rechnung ist weiterhin offen:';
const am = (date: string) => `am ${date}`;
const disregard = 'betrachten Sie diese Nachricht bitte als gegenstandslos.';

/** German: Sie, full name without Herr or Frau, a small letter after the greeting's comma. */
export const de: DraftWords = {
  lineDate: { day: '2-digit', month: '2-digit', year: 'numeric' },
  greeting: (name) => (name ? `Guten Tag ${name.full},` : 'Guten Tag,'),
  farewell: (_tone, locale) => (/-(?:CH|LI)\b/.test(locale) ? 'Freundliche Grüsse' : 'Mit freundlichen Grüßen'),
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
  total: (amount) => `Summe: ${amount}`,
  payByLink: (link) => `Hier können Sie bezahlen: ${link}`,
  payByLinks: (all) =>
    all
      ? 'Jede Rechnung können Sie über den Link unter ihr bezahlen.'
      : 'Sie können über die angegebenen Links oder über die Bankverbindung auf den Rechnungen bezahlen.',
  payByBank: (many) =>
    `Bitte nutzen Sie für die Zahlung die Bankverbindung auf ${many ? 'den Rechnungen' : 'der Rechnung'}.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Zahlungserinnerung',
      opening: sentences(
        'vielen Dank für die gute Zusammenarbeit. Ich hoffe, Sie sind mit dem Ergebnis zufrieden.',
        early
          ? `Damit Sie vor der Fälligkeit alles zur Hand haben, hier die Angaben zu ${concerning(many)}:`
          : `Zu ${concerning(many)} habe ich noch keinen Zahlungseingang gesehen; vielleicht ${many ? 'sind sie' : 'ist sie'} im Alltag untergegangen:`,
      ),
      closing: [
        'Fehlt Ihnen noch etwas von mir, oder war etwas nicht so, wie Sie es erwartet haben? Eine kurze Antwort genügt.',
        `Falls Sie bereits gezahlt haben, danke ich Ihnen; ${disregard}`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Zweite Zahlungserinnerung' : 'Zahlungserinnerung',
      opening: lastWrittenOn
        ? `am ${lastWrittenOn} habe ich Ihnen wegen ${many ? 'der folgenden Rechnungen' : 'der folgenden Rechnung'} geschrieben; einen Zahlungseingang habe ich noch nicht gesehen. Falls meine Nachricht nicht angekommen ist, hier noch einmal die Angaben:`
        : `zu ${concerning(many)} habe ich noch keinen Zahlungseingang gesehen. Falls ${many ? 'sie nicht bei Ihnen angekommen sind' : 'sie nicht bei Ihnen angekommen ist'}, hier die Angaben:`,
      closing: [
        `Können Sie mir sagen, an welchem Tag ich mit der Zahlung rechnen darf? Wenn Sie ${many ? 'eine' : 'die'} Rechnung noch einmal brauchen, schicke ich sie Ihnen gern.`,
        `Falls etwas die Zahlung aufhält, geben Sie mir bitte kurz Bescheid; wir finden eine Lösung. Ist die Zahlung schon unterwegs, ${disregard} Vielen Dank.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Noch offen',
      opening: lastWrittenOn
        ? `zuletzt habe ich Ihnen am ${lastWrittenOn} geschrieben. Die ${unpaid(many)}`
        : `die ${unpaid(many)}`,
      closing: [
        `Darf ich fragen, woran es liegt? Wenn an der Arbeit oder an ${many ? 'den Rechnungen' : 'der Rechnung'} etwas nicht stimmt, sagen Sie es mir bitte; ich kümmere mich umgehend darum. Falls bei Ihnen jemand anderes für Zahlungen zuständig ist, leiten Sie diese Nachricht bitte weiter oder nennen Sie mir die Kontaktdaten.`,
        `Wenn alles in Ordnung ist, bitte ich Sie, bis zum ${payBy} zu zahlen oder mir einen Termin zu nennen. Wenn der ganze Betrag im Moment schwierig ist, können wir Raten vereinbaren. Vielen Dank für Ihre Hilfe.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => {
      const written = writtenOn.length > 0;
      const passed = `${written ? 'Der' : 'der'} vereinbarte Zahlungstermin ist verstrichen.`;
      return {
        subject: 'Zahlungsbedingungen',
        opening: sentences(
          written && `ich habe Ihnen ${listed(writtenOn.map(am))} geschrieben.`,
          overdue && passed,
          `${written || overdue ? 'Die' : 'die'} ${unpaid(many)}`,
        ),
        closing: [
          `Bitte zahlen Sie den vollen Betrag von ${total} bis zum ${payBy}.`,
          `Nach diesem Tag kann ich Verzugszinsen oder Mahnkosten berechnen, soweit unsere Vereinbarung oder das Gesetz sie vorsieht. Wenn Sie bis dahin nicht zahlen können oder mit ${many ? 'einer' : 'der'} Rechnung nicht einverstanden sind, sagen Sie es mir bitte vorher, damit wir es klären können. Vielen Dank.`,
        ],
      };
    },
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Zahlung bis zum ${payBy}`,
      opening:
        writtenOn.length > 0
          ? `ich habe Ihnen ${listed(writtenOn.map(am))} geschrieben. Die ${unpaid(many)}`
          : `die ${unpaid(many)}`,
      closing: [
        `Bitte zahlen Sie den vollen Betrag von ${total} bis zum ${payBy}.`,
        'Ist die Zahlung bis dahin nicht eingegangen, muss ich meine Arbeit für Sie bis zum Zahlungseingang unterbrechen. Das möchte ich gern vermeiden. Falls es Schwierigkeiten gibt, rufen Sie mich bitte vorher an oder schreiben Sie mir; wir können auch Raten vereinbaren. Vielen Dank.',
      ],
    }),
    demand: ({ many, client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Zahlungsaufforderung',
      opening: `hiermit fordere ich Sie förmlich zur Zahlung auf. Nach meinen Unterlagen ${client ? `hat ${client}` : 'haben Sie'} mit Stand vom ${today} noch zu zahlen:`,
      closing: [
        sentences(
          writtenOn.length > 0 &&
            `Zu ${many ? 'diesen Rechnungen' : 'dieser Rechnung'} habe ich Ihnen ${listed(writtenOn.map(am))} geschrieben.`,
          promisedFor && `Die Zahlung war für den ${promisedFor} angekündigt.`,
          `Ich bitte Sie, den vollen Betrag von ${total} bis zum ${payBy} zu zahlen.`,
        ),
        'Wenn Sie die Forderung ganz oder teilweise bestreiten oder in Raten zahlen möchten, teilen Sie mir das bitte vor diesem Tag schriftlich und mit Begründung mit.',
        'Sollte ich bis dahin weder die Zahlung noch eine Antwort erhalten haben, müsste ich weitere Schritte in Betracht ziehen. Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos; vielen Dank.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Ihre Zahlung',
            opening: sentences(
              promisedFor
                ? `vielen Dank, dass Sie mir die Zahlung bis zum ${promisedFor} angekündigt haben.`
                : 'vielen Dank, dass Sie mir die Zahlung angekündigt haben.',
              `Zu ${concerning(many)} habe ich noch keinen Zahlungseingang gesehen; vielleicht ist etwas dazwischengekommen:`,
            ),
            closing: [
              'Können Sie bitte nachsehen, ob die Zahlung hinausgegangen ist, und mir sagen, an welchem Tag ich mit ihr rechnen darf?',
              `Falls sich etwas geändert hat, geben Sie mir bitte kurz Bescheid; wir finden eine Lösung, auch in Raten. Ist die Zahlung schon unterwegs, ${disregard} Vielen Dank.`,
            ],
          }
        : {
            subject: 'Angekündigte Zahlung',
            opening: `${
              promisedFor
                ? `Sie hatten die Zahlung bis zum ${promisedFor} angekündigt`
                : 'Sie hatten die Zahlung angekündigt'
            }; sie ist nicht eingegangen. Die ${unpaid(many)}`,
            closing: [
              `Bitte zahlen Sie den vollen Betrag von ${total} bis zum ${payBy}.`,
              'Wenn das nicht möglich ist, sagen Sie mir bitte vorher, woran es liegt und wann Sie wie viel zahlen können, damit wir Raten vereinbaren können. Ist die Zahlung schon unterwegs, genügt eine kurze Nachricht mit dem Datum. Vielen Dank.',
            ],
          },
  },
};
