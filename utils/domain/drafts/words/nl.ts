import { type DraftWords, facts, sentences } from '../draft-words.ts';

const below = (many: boolean) => (many ? 'onderstaande facturen' : 'onderstaande factuur');
const unpaid = (many: boolean) =>
  many ? 'Onderstaande facturen zijn nog niet betaald:' : 'Onderstaande factuur is nog niet betaald:';
const disregard = 'dan kunt u dit bericht als niet verzonden beschouwen.';

/** Dutch: u, full name without heer or mevrouw. */
export const nl: DraftWords = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone) => {
    if (!name) return 'Goedendag,';
    return tone === 'final' ? `Geachte ${name.full},` : `Beste ${name.full},`;
  },
  farewell: (tone) => (tone === 'final' ? 'Hoogachtend,' : 'Met vriendelijke groet,'),
  about: (count, number, issued) => {
    if (count > 1) return `${count} facturen`;
    if (number) return `factuur ${number}`;
    return issued ? `factuur van ${issued}` : 'factuur';
  },
  line: ({ number, subject, issued, due, daysOverdue, amount }) =>
    `${facts(
      sentences('Factuur', number, subject && `(${subject})`),
      issued && `factuurdatum ${issued}`,
      due && `vervaldatum ${due}`,
      daysOverdue !== null && `${daysOverdue} ${daysOverdue === 1 ? 'dag' : 'dagen'} te laat`,
    )}: ${amount}`,
  total: (amount) => `Totaal: ${amount}`,
  payByLink: (link) => `U kunt hier betalen: ${link}`,
  payByLinks: (all) =>
    all
      ? 'U kunt elke factuur betalen via de link die eronder staat.'
      : 'U kunt betalen via de vermelde links of met de bankgegevens op de facturen.',
  payByBank: (many) => `U kunt voor de betaling de bankgegevens op ${many ? 'de facturen' : 'de factuur'} gebruiken.`,
  letters: {
    reminder: ({ many, early }) => ({
      subject: 'Herinnering',
      opening: sentences(
        'Hartelijk dank voor de prettige samenwerking; ik hoop dat u tevreden bent met het resultaat.',
        early
          ? `Zodat u vóór de vervaldatum alles bij de hand hebt, volgen hier de gegevens van ${below(many)}:`
          : `Ik heb nog geen betaling gezien voor ${below(many)}; misschien ${many ? 'zijn ze' : 'is die'} aan uw aandacht ontsnapt:`,
      ),
      closing: [
        'Ontbreekt er nog iets, of was er iets niet zoals u had verwacht? Een kort antwoord is genoeg.',
        `Hebt u al betaald? Hartelijk dank; ${disregard}`,
      ],
    }),
    'second-reminder': ({ many, lastWrittenOn }) => ({
      subject: lastWrittenOn ? 'Tweede herinnering' : 'Herinnering',
      opening: lastWrittenOn
        ? `Op ${lastWrittenOn} schreef ik u over ${below(many)}; de betaling heb ik nog niet gezien. Voor het geval mijn bericht u niet heeft bereikt, volgen hier nogmaals de gegevens:`
        : `Ik heb nog geen betaling gezien voor ${below(many)}. Voor het geval ${many ? 'ze u niet hebben' : 'die u niet heeft'} bereikt, volgen hier de gegevens:`,
      closing: [
        `Kunt u mij laten weten op welke dag ik de betaling mag verwachten? Als u ${many ? 'een' : 'de'} factuur nog eens nodig hebt, stuur ik die graag.`,
        `Als iets de betaling ophoudt, laat het mij dan weten; we vinden samen een oplossing. Is de betaling al onderweg, ${disregard} Hartelijk dank.`,
      ],
    }),
    'late-notice': ({ many, lastWrittenOn, payBy }) => ({
      subject: 'Nog niet betaald',
      opening: sentences(lastWrittenOn && `Ik schreef u voor het laatst op ${lastWrittenOn}.`, unpaid(many)),
      closing: [
        `Mag ik vragen wat de betaling ophoudt? Als er aan het werk of aan ${many ? 'de facturen' : 'de factuur'} iets niet klopt, hoor ik het graag; ik ga er meteen mee aan de slag. Als iemand anders over de betalingen gaat, wilt u dit bericht dan doorsturen of mij de contactgegevens geven?`,
        `Als alles in orde is, verzoek ik u uiterlijk op ${payBy} te betalen of een datum voor te stellen. Als het hele bedrag op dit moment lastig is, kunnen we betaling in termijnen afspreken. Dank u wel voor uw hulp.`,
      ],
    }),
    'terms-enforced': ({ many, overdue, writtenOn, payBy, total, listed }) => ({
      subject: 'Betalingsvoorwaarden',
      opening: sentences(
        writtenOn.length > 0 && `Ik schreef u op ${listed(writtenOn)}.`,
        overdue && 'De afgesproken betaaltermijn is verstreken.',
        unpaid(many),
      ),
      closing: [
        `Ik verzoek u het volledige bedrag van ${total} uiterlijk op ${payBy} te betalen.`,
        `Na die datum kan ik kosten voor te late betaling in rekening brengen, voor zover onze afspraak of de wet daarin voorziet. Als u dan niet kunt betalen of het niet eens bent met ${many ? 'een' : 'de'} factuur, laat het mij dan vóór die datum weten, zodat we het kunnen oplossen. Hartelijk dank.`,
      ],
    }),
    'cut-off': ({ many, writtenOn, payBy, total, listed }) => ({
      subject: `Betaling uiterlijk op ${payBy}`,
      opening: sentences(writtenOn.length > 0 && `Ik schreef u op ${listed(writtenOn)}.`, unpaid(many)),
      closing: [
        `Ik verzoek u het volledige bedrag van ${total} uiterlijk op ${payBy} te betalen.`,
        'Als de betaling dan niet binnen is, moet ik mijn werk voor u onderbreken totdat ik die heb ontvangen. Dat voorkom ik liever. Is er een probleem, belt of schrijft u mij dan vóór die datum; we kunnen ook betaling in termijnen afspreken. Hartelijk dank.',
      ],
    }),
    demand: ({ many, client, today, writtenOn, promisedFor, payBy, total, listed }) => ({
      subject: 'Aanmaning',
      opening: `Hierbij maan ik u formeel aan tot betaling. Volgens mijn administratie ${client ? `heeft ${client}` : 'hebt u'} op ${today} nog het volgende te betalen:`,
      closing: [
        sentences(
          writtenOn.length > 0 &&
            `Ik schreef u over ${many ? 'deze facturen' : 'deze factuur'} op ${listed(writtenOn)}.`,
          promisedFor && `De betaling was aangekondigd voor ${promisedFor}.`,
          `Ik verzoek u het volledige bedrag van ${total} uiterlijk op ${payBy} te betalen.`,
        ),
        'Als u de vordering geheel of gedeeltelijk betwist of betaling in termijnen wilt afspreken, laat het mij dan vóór die datum schriftelijk en met uw redenen weten.',
        'Mocht ik dan noch de betaling noch een antwoord hebben ontvangen, dan zou ik verdere stappen moeten overwegen. Hebt u inmiddels betaald, dan kunt u deze aanmaning als niet verzonden beschouwen; hartelijk dank.',
      ],
    }),
    'promise-broken': ({ tone, many, promisedFor, payBy, total }) =>
      tone === 'polite'
        ? {
            subject: 'Uw betaling',
            opening: sentences(
              promisedFor
                ? `Dank u wel voor uw bericht dat u uiterlijk op ${promisedFor} zou betalen.`
                : 'Dank u wel voor uw bericht dat u zou betalen.',
              `Ik heb de betaling van ${below(many)} nog niet gezien; misschien is er iets tussengekomen:`,
            ),
            closing: [
              'Kunt u nagaan of de betaling de deur uit is, en mij laten weten op welke dag ik die mag verwachten?',
              `Als er iets is veranderd, laat het mij dan weten; we vinden een oplossing, ook in termijnen. Is de betaling al onderweg, ${disregard} Hartelijk dank.`,
            ],
          }
        : {
            subject: 'Aangekondigde betaling',
            opening: sentences(
              promisedFor
                ? `U had de betaling aangekondigd voor ${promisedFor}; die is niet binnengekomen.`
                : 'U had de betaling aangekondigd; die is niet binnengekomen.',
              unpaid(many),
            ),
            closing: [
              `Ik verzoek u het volledige bedrag van ${total} uiterlijk op ${payBy} te betalen.`,
              'Als dat niet mogelijk is, laat mij dan vóór die datum weten wat de betaling ophoudt en hoeveel u wanneer kunt betalen, zodat we termijnen kunnen afspreken. Is de betaling al onderweg, dan is een kort bericht met de datum genoeg. Hartelijk dank.',
            ],
          },
  },
};
