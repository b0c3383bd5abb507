import { type DraftBook, facts, sentences } from '../draft-book.ts';
import { known, many } from '../notation.ts';

const below = many('onderstaande facturen', 'onderstaande factuur');
const Below = many('Onderstaande facturen', 'Onderstaande factuur');
const unpaid = `${Below} ${many('zijn', 'is')} nog niet betaald:`;
const theInvoices = many('de facturen', 'de factuur');
const wroteOn = known('written', 'Ik schreef [u|je] op {{written}}.');
const disregard = 'dan [kunt u|kun je] dit bericht als niet verzonden beschouwen.';
const payInFull = [
  'Ik verzoek [u|je] het volledige bedrag van {{total}} uiterlijk op {{payBy}} te betalen.',
  '[Wilt u|Wil je] {{total}}, het volledige bedrag, uiterlijk op {{payBy}} overmaken?',
  'Ik zie het volledige bedrag van {{total}} graag uiterlijk op {{payBy}} tegemoet.',
] as const;
const ignoreIfSent = [
  `Is de betaling al onderweg, ${disregard} Hartelijk dank.`,
  `[Hebt u|Heb je] al betaald, ${disregard} Bedankt voor [uw|je] hulp.`,
  `Hebben onze berichten elkaar gekruist, ${disregard} Veel dank.`,
] as const;

const chargesToo = 'Ook de bedragen die erbij zijn genoemd, zijn te betalen.';

/** Dutch: u, full name without heer or mevrouw; je with the first name. */
export const nl: DraftBook = {
  lineDate: { day: 'numeric', month: 'long', year: 'numeric' },
  greeting: (name, tone, address) => {
    if (address === 'informal') return name ? `Hallo ${name.first},` : 'Hallo,';
    if (!name) return 'Goedendag,';
    return tone === 'final' ? `Geachte ${name.full},` : `Beste ${name.full},`;
  },
  farewell: (tone, address) => {
    if (address === 'informal') return 'Hartelijke groet,';
    return tone === 'final' ? 'Hoogachtend,' : 'Met vriendelijke groet,';
  },
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
  columns: {
    number: 'Factuur',
    subject: 'Voor',
    issued: 'Datum',
    due: 'Vervaldatum',
    daysOverdue: 'Dagen te laat',
    amount: 'Te betalen',
    paid: 'Betaald',
  },
  total: 'Totaal',
  instalment: (number, due, amount) => `${number}. ${due}: ${amount}`,
  charges: ({ asOf, rules, interest, lateFee, compensation, perDay }) => [
    `Daar komt op ${asOf} bij (${rules}): ${facts(
      interest && `rente van ${interest}`,
      lateFee && `overeengekomen kosten van ${lateFee}`,
      compensation && `een vaste vergoeding van ${compensation}`,
    )}.`,
    ...(perDay ? [`Elke volgende dag komt er ${perDay} bij.`] : []),
  ],
  payByLink: '[U kunt|Je kunt] hier betalen: {{link}}',
  payBySomeLinks: '[U kunt|Je kunt] betalen via de vermelde links of met de bankgegevens op de facturen.',
  payByBank: `[U kunt|Je kunt] voor de betaling de bankgegevens op ${theInvoices} gebruiken.`,
  payAsTold: 'Zo [kunt u|kun je] betalen: {{ownWayToPay}}',
  consequences: {
    'further-steps': [
      'Mocht ik dan noch de betaling noch een antwoord hebben ontvangen, dan zou ik verdere stappen moeten overwegen.',
      'Heb ik dan noch de betaling noch een antwoord ontvangen, dan neem ik verdere stappen.',
    ],
    'pause-work': [
      'Mocht ik dan noch de betaling noch een antwoord hebben ontvangen, dan zou ik moeten overwegen mijn werk voor [u|je] te onderbreken.',
      'Heb ik dan noch de betaling noch een antwoord ontvangen, dan onderbreek ik mijn werk voor [u|je] tot de betaling er is.',
    ],
    collection: [
      'Mocht ik dan noch de betaling noch een antwoord hebben ontvangen, dan zou ik overwegen een incassobureau om hulp te vragen.',
      'Heb ik dan noch de betaling noch een antwoord ontvangen, dan geef ik de zaak uit handen aan een incassobureau.',
    ],
    court: [
      'Mocht ik dan noch de betaling noch een antwoord hebben ontvangen, dan zou ik overwegen de zaak aan de kantonrechter voor te leggen.',
      'Heb ik dan noch de betaling noch een antwoord ontvangen, dan leg ik de zaak voor aan de kantonrechter.',
    ],
  },
  letters: {
    courtesy: {
      subject: 'Binnenkort te betalen',
      opening: [
        [
          'Hartelijk dank voor de prettige samenwerking; ik hoop dat [u|je] tevreden bent met het resultaat.',
          'Dank voor [uw|je] opdracht; ik hoop dat [u|je] goed met het werk uit de voeten kunt.',
          'Ik heb met plezier voor [u|je] gewerkt en hoop dat alles is zoals [u|je] het wilde.',
        ],
        [
          `Zodat [u|je] vóór de vervaldatum alles bij de hand hebt, volgen hier de gegevens van ${below}:`,
          `Zodat niets de betaling straks in de weg staat, volgen hier de gegevens van ${below}:`,
          `De vervaldatum van ${below} nadert; hier staat alles wat nodig is voor de betaling:`,
        ],
      ],
      closing: [
        [
          [
            '[Hebt u|Heb je] nog iets van mij nodig, bijvoorbeeld een inkoopnummer of nog een kopie? Een kort antwoord is genoeg.',
            'Is er nog iets nodig, zoals een inkoopnummer op het document? Een antwoord op dit bericht is genoeg.',
            'Ontbreekt er iets voor [uw|je] administratie, of is er iets anders dan verwacht? Eén regel is genoeg en ik zorg ervoor.',
          ],
        ],
        [
          [
            'Staat de betaling al klaar, dan hoeft er niets meer te gebeuren. Hartelijk dank.',
            `Is alles al geregeld, ${disregard} Hartelijk dank.`,
            'Is de betaling al ingepland, dan veel dank; meer is niet nodig.',
          ],
        ],
      ],
    },
    reminder: {
      subject: 'Herinnering',
      opening: [
        [
          'Hartelijk dank voor de prettige samenwerking; ik hoop dat [u|je] tevreden bent met het resultaat.',
          'Nogmaals dank voor [uw|je] opdracht; ik hoop dat het werk doet wat [u|je] ervan verwachtte.',
          'Ik heb met plezier voor [u|je] gewerkt, dank daarvoor, en hoop dat alles naar wens is.',
        ],
        [
          `Ik heb nog geen betaling gezien voor ${below}; misschien ${many('zijn ze', 'is die')} aan [uw|je] aandacht ontsnapt:`,
          `Voor zover ik kan zien, ${many('zijn', 'is')} ${below} nog niet betaald; in een drukke week schiet zoiets er makkelijk bij in:`,
          `Een kleine herinnering aan ${below}, waarvoor ik nog geen betaling heb ontvangen:`,
        ],
      ],
      closing: [
        [
          [
            'Ontbreekt er nog iets, of was er iets niet zoals [u had|je had] verwacht? Een kort antwoord is genoeg.',
            '[Hebt u|Heb je] alles wat nodig is voor de betaling, en [bent u|ben je] tevreden over het werk? Eén regel als antwoord is genoeg.',
            'Mist er iets, of [wilt u|wil je] het ergens over hebben? Een antwoord op dit bericht is genoeg.',
          ],
        ],
        [
          [
            `[Hebt u|Heb je] al betaald, hartelijk dank daarvoor; ${disregard}`,
            'Is de betaling al onderweg, dank daarvoor; meer is dan niet nodig.',
            `Hebben onze berichten elkaar gekruist, ${disregard} Hartelijk dank.`,
          ],
        ],
      ],
    },
    'second-reminder': {
      subject: known('lastWritten', 'Tweede herinnering', 'Herinnering'),
      opening: [
        [
          known(
            'lastWritten',
            `Op {{lastWritten}} schreef ik [u|je] over ${below}; de betaling heb ik nog niet gezien. Voor het geval mijn bericht [u|je] niet heeft bereikt, volgen hier nogmaals de gegevens:`,
            `Ik heb nog geen betaling gezien voor ${below}. Voor het geval ${many('ze [u|je] niet hebben', 'die [u|je] niet heeft')} bereikt, volgen hier de gegevens:`,
          ),
          known(
            'lastWritten',
            `Ik kom terug op mijn bericht van {{lastWritten}}: ${below} ${many('staan', 'staat')} bij mij nog open. Misschien is er iets zoekgeraakt; hier staat alles nog eens:`,
            `${Below} ${many('staan', 'staat')} bij mij nog open. Misschien is er iets zoekgeraakt; hier staat alles wat nodig is voor de betaling:`,
          ),
          known(
            'lastWritten',
            `Misschien is mijn bericht van {{lastWritten}} tussen de andere mails verdwenen. Tot nu toe heb ik geen betaling ontvangen voor ${below}; dit zijn nogmaals de gegevens:`,
            `Misschien is mijn mail tussen de andere verdwenen. Tot nu toe heb ik geen betaling ontvangen voor ${below}; dit zijn de gegevens:`,
          ),
        ],
      ],
      closing: [
        [
          [
            '[Kunt u|Kun je] mij laten weten op welke dag ik de betaling mag verwachten?',
            'Op welke dag mag ik de betaling verwachten? Een datum is genoeg.',
            '[Wilt u|Wil je] mij de dag laten weten waarop er wordt betaald?',
          ],
          [
            `Als [u|je] ${many('een', 'de')} factuur nog eens nodig hebt, stuur ik die graag.`,
            `Ik stuur ${theInvoices} graag nog eens als dat helpt.`,
            `Nog een kopie van ${theInvoices} sturen is geen enkele moeite.`,
          ],
        ],
        [
          [
            'Als iets de betaling ophoudt, laat het mij dan weten; we vinden samen een oplossing.',
            'Is er een probleem, laat het mij weten; dan zoeken we een regeling die voor ons beiden goed is.',
            'Staat er iets in de weg, dan is een kort bericht genoeg; we komen er samen uit.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken': {
      subject: '[Uw|Je] betaling',
      opening: [
        [
          known(
            'promisedFor',
            'Dank [u|je] wel voor [uw|je] bericht dat [u|je] uiterlijk op {{promisedFor}} zou betalen.',
            'Dank [u|je] wel voor [uw|je] bericht dat [u|je] zou betalen.',
          ),
          known(
            'promisedFor',
            '[U had|Je had] mij de betaling toegezegd voor {{promisedFor}}; dank daarvoor.',
            '[U had|Je had] mij de betaling toegezegd; dank daarvoor.',
          ),
          known(
            'promisedFor',
            'Ik had {{promisedFor}} genoteerd als de dag van [uw|je] betaling; dank voor het noemen van een datum.',
            'Ik had genoteerd dat [uw|je] betaling eraan kwam; dank voor het bericht.',
          ),
        ],
        [
          `Ik heb de betaling van ${below} nog niet gezien; misschien is er iets tussengekomen:`,
          `Voor ${below} is nog niets binnengekomen; de overboeking kan vertraging hebben:`,
          `De betaling van ${below} heeft mij nog niet bereikt; misschien is er iets misgegaan:`,
        ],
      ],
      closing: [
        [
          [
            '[Kunt u|Kun je] nagaan of de betaling de deur uit is, en mij laten weten op welke dag ik die mag verwachten?',
            '[Wilt u|Wil je] kijken of de overboeking is gedaan, en mij de dag noemen waarop die binnen zou moeten zijn?',
            'Is de betaling verstuurd, en op welke dag mag ik die verwachten? Een kort antwoord is genoeg.',
          ],
        ],
        [
          [
            'Als er iets is veranderd, laat het mij dan weten; we vinden een oplossing; betalen in termijnen kan ook.',
            'Past de datum niet meer, [noemt u|noem] mij dan een andere; betaling in termijnen kan ook.',
            'Is alles in één keer betalen lastig geworden, laat het mij weten; betaling in termijnen is ook mogelijk.',
          ],
          ignoreIfSent,
        ],
      ],
    },
    'promise-broken-firm': {
      subject: 'Aangekondigde betaling',
      opening: [
        [
          known(
            'promisedFor',
            '[U had|Je had] de betaling aangekondigd voor {{promisedFor}}; die is niet binnengekomen.',
            '[U had|Je had] de betaling aangekondigd; die is niet binnengekomen.',
          ),
          known(
            'promisedFor',
            'We hadden {{promisedFor}} afgesproken als dag van betaling, en er is niets binnengekomen.',
            'We hadden de betaling afgesproken, en er is niets binnengekomen.',
          ),
          known(
            'promisedFor',
            'De betaling die voor {{promisedFor}} was aangekondigd, heeft mij niet bereikt.',
            'De betaling die was aangekondigd, heeft mij niet bereikt.',
          ),
        ],
        unpaid,
      ],
      closing: [
        [payInFull],
        [
          [
            'Als dat niet mogelijk is, laat mij dan vóór die datum weten wat de betaling ophoudt en hoeveel [u|je] wanneer kunt betalen, zodat we termijnen kunnen afspreken.',
            'Lukt dat niet, laat mij dan vóór die datum de reden weten en welke bedragen wanneer mogelijk zijn; dan spreken we termijnen af.',
            'Is dat niet haalbaar, schrijf mij dan van tevoren wat er in de weg staat en welke bedragen op welke dagen mogelijk zijn, zodat we termijnen afspreken.',
          ],
          [
            'Is de betaling al onderweg, dan is een kort bericht met de datum genoeg. Hartelijk dank.',
            'Is er al betaald, dan hoor ik alleen graag op welke dag. Hartelijk dank.',
            'Is de betaling intussen gedaan, dan heb ik alleen de datum nodig. Hartelijk dank.',
          ],
        ],
      ],
    },
    'late-notice': {
      subject: 'Nog niet betaald',
      opening: [
        [
          `${known('lastWritten', 'Ik schreef [u|je] voor het laatst op {{lastWritten}}.')} ${unpaid}`,
          `${known('lastWritten', 'Op mijn bericht van {{lastWritten}} heb ik geen antwoord gekregen.')} ${unpaid}`,
          `${known('lastWritten', 'Sinds mijn bericht van {{lastWritten}} heb ik niets ontvangen.')} ${unpaid}`,
        ],
      ],
      closing: [
        [
          [
            'Mag ik vragen wat de betaling ophoudt?',
            'Wat houdt de betaling op?',
            '[Kunt u|Kun je] mij zeggen waarom er nog niet is betaald?',
          ],
          [
            `Als er aan het werk of aan ${theInvoices} iets niet klopt, hoor ik het graag; ik ga er meteen mee aan de slag.`,
            `[Bent u|Ben je] niet tevreden over het werk, of klopt een gegeven op ${theInvoices} niet, dan wil ik dat graag in orde maken.`,
            `Zit er een fout in het werk of in ${theInvoices}, laat het mij weten; ik zorg dat het in orde komt.`,
          ],
          [
            'Als iemand anders over de betalingen gaat, [wilt u|wil je] dit bericht dan doorsturen of mij de contactgegevens geven?',
            'Worden betalingen door een collega gedaan, [wilt u|wil je] dit bericht dan doorgeven of mij zeggen bij wie ik moet zijn?',
            'Hoort dit bij iemand anders in het bedrijf, [wilt u|wil je] het dan doorsturen of mij de juiste persoon noemen?',
          ],
        ],
        [
          [
            'Als alles in orde is, verzoek ik [u|je] uiterlijk op {{payBy}} te betalen of een datum voor te stellen.',
            'Valt er niets op te helderen, dan verzoek ik [u|je] uiterlijk op {{payBy}} te betalen of een dag te noemen die [u|je] schikt.',
            'Anders zie ik de betaling graag uiterlijk op {{payBy}} tegemoet, of een voorstel voor een andere dag.',
          ],
          [
            'Als het hele bedrag op dit moment lastig is, kunnen we betaling in termijnen afspreken. Dank [u|je] wel voor [uw|je] hulp.',
            'Is het te veel in één keer, dan kan betaling in termijnen. Bedankt voor [uw|je] hulp.',
            'Is alles nu betalen moeilijk, dan verdelen we het bedrag in termijnen. Bedankt voor [uw|je] hulp.',
          ],
        ],
      ],
    },
    'terms-enforced': {
      subject: 'Betalingsvoorwaarden',
      opening: [
        [
          `${wroteOn} ${known('overdue', 'De afgesproken betaaltermijn is verstreken.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'Volgens onze voorwaarden is de betaling te laat.')} ${unpaid}`,
          `${wroteOn} ${known('overdue', 'De dag waarop de betaling was afgesproken, is voorbij.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          known(
            'charges',
            chargesToo,
            'Na die datum kan ik kosten voor te late betaling in rekening brengen, voor zover onze afspraak of de wet daarin voorziet.',
          ),
          [
            `Als [u|je] dan niet kunt betalen of het niet eens bent met ${many('een', 'de')} factuur, laat het mij dan vóór die datum weten, zodat we het kunnen oplossen. Hartelijk dank.`,
            `Is dat niet mogelijk, of lijkt ${many('een', 'de')} factuur [u|je] onjuist, schrijf mij dan vóór die datum; we komen er vast uit. Hartelijk dank.`,
            'Is er een reden om niet of later te betalen, laat mij die dan vóór die datum weten, zodat we een oplossing vinden. Hartelijk dank.',
          ],
        ],
      ],
    },
    'cut-off': {
      subject: 'Betaling uiterlijk op {{payBy}}',
      opening: [
        [
          `${wroteOn} ${unpaid}`,
          `${known('written', 'Op mijn berichten van {{written}} is geen betaling gevolgd.')} ${unpaid}`,
          `${known('written', 'Hierover schreef ik [u|je] op {{written}}.')} ${unpaid}`,
        ],
      ],
      closing: [
        [payInFull],
        [
          [
            'Als de betaling dan niet binnen is, moet ik mijn werk voor [u|je] onderbreken totdat ik die heb ontvangen. Dat voorkom ik liever.',
            'Zonder de betaling kan ik maar tot die dag voor [u|je] werken; zodra die er is, ga ik verder. Ik hoop dat het niet nodig is.',
            'Na die dag ligt mijn werk voor [u|je] stil tot de betaling er is. Ik werk veel liever door.',
          ],
          [
            'Is er een probleem, [belt of schrijft u|bel of schrijf] mij dan vóór die datum; we kunnen ook betaling in termijnen afspreken. Hartelijk dank.',
            'Staat er iets in de weg, [overlegt u|overleg] dan vóór die datum met mij; termijnen zijn ook mogelijk. Hartelijk dank.',
            'Is er een probleem, dan is een telefoontje of bericht vóór die dag genoeg; we kunnen het bedrag ook verdelen. Hartelijk dank.',
          ],
        ],
      ],
    },
    demand: {
      subject: 'Aanmaning',
      opening: [
        [
          `Hierbij maan ik [u|je] formeel aan tot betaling. Volgens mijn administratie ${known('client', 'heeft {{client}}', '[hebt u|heb je]')} op {{today}} nog het volgende te betalen:`,
          `Met dit bericht maan ik [u|je] formeel aan tot betaling. Op {{today}} staat volgens mijn administratie${known('client', ' bij {{client}}')} nog open:`,
          `Dit is een formele aanmaning. Volgens mijn administratie is op {{today}}${known('client', ' door {{client}}')} nog te betalen:`,
        ],
      ],
      closing: [
        [
          known('written', `Ik schreef [u|je] over ${many('deze facturen', 'deze factuur')} op {{written}}.`),
          known('promisedFor', 'De betaling was aangekondigd voor {{promisedFor}}.'),
          [
            'Ik verzoek [u|je] het volledige bedrag van {{total}} uiterlijk op {{payBy}} te betalen.',
            '[Wilt u|Wil je] {{total}} volledig betalen, uiterlijk op {{payBy}}?',
            'Voor het volledige bedrag van {{total}} geldt als uiterste datum {{payBy}}.',
          ],
          known('charges', chargesToo),
        ],
        [
          [
            'Als [u|je] de vordering geheel of gedeeltelijk betwist of betaling in termijnen wilt afspreken, laat het mij dan vóór die datum schriftelijk en met [uw|je] redenen weten.',
            '[Bent u|Ben je] het met de vordering of een deel ervan niet eens, of zijn termijnen nodig, schrijf mij dat dan vóór die datum met de reden erbij.',
            'Is de vordering naar [uw|jouw] mening geheel of gedeeltelijk onjuist, of [wilt u|wil je] in termijnen betalen, dan ontvang ik [uw|je] redenen graag schriftelijk vóór die datum.',
          ],
        ],
        [
          '{{consequence}}',
          [
            '[Hebt u|Heb je] inmiddels betaald, dan [kunt u|kun je] deze aanmaning als niet verzonden beschouwen; hartelijk dank.',
            'Is de betaling al gedaan, dan [kunt u|kun je] dit bericht met mijn dank terzijde leggen.',
            'Is er al betaald, dank daarvoor; dan is een antwoord niet nodig.',
          ],
        ],
      ],
    },
    'after-call': {
      subject: 'Ons telefoongesprek',
      opening: [
        [
          `Dank [u|je] wel dat [u|je] ${known('calledOn', 'op {{calledOn}} ')}de tijd nam om met mij te bellen.`,
          `Bedankt voor ons telefoongesprek${known('calledOn', ' van {{calledOn}}')}; het was goed [u|je] te spreken.`,
          `Het was goed om [u|je] ${known('calledOn', 'op {{calledOn}} ')}aan de telefoon te spreken; dank daarvoor.`,
        ],
        [
          `Zoals besproken stuur ik [u|je] de gegevens van ${below}:`,
          `Zoals aangekondigd volgen hier op schrift de gegevens van ${below}:`,
          `Zodat we het allebei op schrift hebben, volgen hier de gegevens van ${below}:`,
        ],
      ],
      closing: [
        [
          known(
            'promisedFor',
            'Ik heb genoteerd dat de betaling uiterlijk op {{promisedFor}} wordt gedaan. Dank voor het noemen van een datum.',
            'Nu [u|je] alle gegevens hebt: op welke dag mag ik de betaling verwachten?',
          ),
        ],
        [
          [
            'Heb ik iets verkeerd begrepen, of is er nog iets van mij nodig, [wilt u|wil je] dan op dit bericht antwoorden? Dank [u|je] wel voor [uw|je] hulp.',
            '[Herinnert u zich|Herinner je je] iets anders, of ontbreekt er een document, dan is een antwoord op dit bericht genoeg. Veel dank voor [uw|je] hulp.',
            'Ontbreekt er iets, of heb ik iets verkeerd genoteerd? Een kort antwoord is genoeg. Bedankt voor [uw|je] hulp.',
          ],
        ],
      ],
    },
    'part-payment': {
      subject: 'Deelbetaling ontvangen',
      opening: [
        [
          `Hartelijk dank voor [uw|je] betaling${known('received', ' van {{received}}')}${known('receivedOn', ', die op {{receivedOn}} is binnengekomen')}.`,
          `[Uw|Je] betaling${known('received', ' van {{received}}')} is ${known('receivedOn', 'op {{receivedOn}} ')}binnengekomen; veel dank.`,
          `Ik heb [uw|je] betaling${known('received', ' van {{received}}')}${known('receivedOn', ' op {{receivedOn}}')} in goede orde ontvangen; dank [u|je] wel.`,
        ],
        [
          `Ik heb die van het openstaande bedrag afgetrokken. Dit is wat er van ${below} nog te betalen is:`,
          `Daarmee blijft voor ${below} dit bedrag over:`,
          `Na deze betaling staat voor ${below} nog het volgende open:`,
        ],
      ],
      closing: [
        [
          [
            '[Kunt u|Kun je] mij laten weten op welke dag ik de rest van {{total}} mag verwachten?',
            'Op welke dag mag ik de resterende {{total}} verwachten? Een datum is genoeg.',
            'Wanneer volgt de rest van {{total}}? Ik hoor graag de dag.',
          ],
        ],
        [
          [
            'Was de betaling anders bedoeld, of [betaalt u|betaal je] de rest liever in termijnen, laat het mij dan weten; we vinden een oplossing. Bedankt voor [uw|je] hulp.',
            '[Betaalt u|Betaal je] de rest liever in termijnen, of zegt [uw|je] administratie iets anders, dan is een kort antwoord genoeg. Bedankt voor [uw|je] hulp.',
            'Komen onze cijfers niet overeen, of zouden termijnen helpen bij de rest? Dan hoor ik het graag. Bedankt voor [uw|je] hulp.',
          ],
        ],
      ],
    },
    'dispute-answer': {
      subject: '[Uw|Je] bezwaar',
      opening: [
        [
          'Dank [u|je] wel dat [u|je] laat weten dat er iets niet klopt. Ik neem het serieus en wil het graag met [u|je] oplossen.',
          'Dank voor [uw|je] openheid. Ik wil graag begrijpen wat er is en het eerlijk met [u|je] oplossen.',
          'Goed dat [u|je] het mij hebt laten weten; ik kijk er zorgvuldig naar.',
        ],
        [`Het gaat om ${below}:`, `Mijn antwoord betreft ${below}:`, `Voor alle duidelijkheid, het gaat om ${below}:`],
      ],
      closing: [
        [
          [
            '[Kunt u|Kun je] beschrijven wat er niet is zoals afgesproken, en waarmee het voor [u|jou] in orde zou zijn? Foto’s of een lijstje helpen mij.',
            'Wat klopt er precies niet, en wat zou volgens [u|jou] een goede oplossing zijn? Een paar regels of foto’s helpen mij.',
            'Laat mij weten met welk deel [u|je] het niet eens bent en wat ik kan doen. Een kort lijstje is genoeg.',
          ],
        ],
        [
          [
            'Daarna krijgt [u|je] snel antwoord van mij. Gaat het maar om een deel, dan verzoek ik [u|je] de rest uiterlijk op {{payBy}} te betalen. Bedankt voor de hulp bij het ophelderen.',
            'Ik antwoord dan vlot. Waar we het over eens zijn, zie ik graag uiterlijk op {{payBy}} betaald, zodat alleen het open punt overblijft. Bedankt voor [uw|je] hulp.',
            'Ik kom er dan snel op terug. [Kunt u|Kun je] het deel waarover we het eens zijn uiterlijk op {{payBy}} betalen, terwijl we de rest oplossen? Bedankt voor [uw|je] hulp.',
          ],
        ],
      ],
    },
    'plan-offer': {
      subject: 'Betaling in termijnen',
      opening: [
        [
          `Ik begrijp dat alles in één keer betalen op dit moment lastig kan zijn. Voor ${below} kan ik [u|je] betaling in termijnen aanbieden:`,
          `Is het hele bedrag te veel in één keer, dan is er een andere weg. Voor ${below} stel ik betaling in termijnen voor:`,
          `Ik wil het betalen graag makkelijker maken. Voor ${below} kunnen we termijnen afspreken:`,
        ],
      ],
      closing: [
        [
          [
            'Dit is mijn voorstel:\n{{instalments}}',
            'De termijnen zouden er zo uit kunnen zien:\n{{instalments}}',
            'Ik stel deze termijnen voor:\n{{instalments}}',
          ],
        ],
        [
          [
            'Past dat? Met een ja als antwoord is het afgesproken, en zolang elke termijn op tijd binnen is, stuur ik geen herinneringen.',
            'Zou dat kunnen? Een kort ja is genoeg; zolang elke termijn op tijd binnen is, [krijgt u|krijg je] geen herinnering van mij.',
            '[Gaat u|Ga je] akkoord? Een ja is genoeg, en zolang de termijnen op hun dag binnen zijn, stuur ik geen herinneringen.',
          ],
          [
            'Passen andere dagen of bedragen beter, dan hoor ik graag een voorstel. Hartelijk dank.',
            'Zijn andere dagen of bedragen nodig, [doet u|doe] mij dan een voorstel. Hartelijk dank.',
            'Andere bedragen of dagen zijn ook mogelijk; laat het maar weten. Hartelijk dank.',
          ],
        ],
      ],
    },
    'plan-confirmation': {
      subject: 'Onze betalingsregeling',
      opening: [
        [
          `Dank [u|je] wel dat [u|je] een betalingsregeling met mij hebt afgesproken. Die geldt voor ${below}:`,
          `Bedankt voor [uw|je] antwoord. Ik bevestig graag onze betalingsregeling voor ${below}:`,
          `Fijn dat we een oplossing hebben gevonden. Hierbij bevestig ik onze betalingsregeling voor ${below}:`,
        ],
      ],
      closing: [
        [
          [
            'Dit zijn de afgesproken termijnen:\n{{instalments}}',
            'We hebben deze termijnen afgesproken:\n{{instalments}}',
            'De bedragen en dagen zijn:\n{{instalments}}',
          ],
        ],
        [
          [
            'Elke termijn hoort op de genoemde dag binnen te zijn. Wordt het een keer later, laat het mij dan van tevoren weten, zodat we samen een andere dag vinden.',
            '[Wilt u|Wil je] ervoor zorgen dat elke termijn op de genoemde dag binnen is? Dreigt er vertraging, laat het mij op tijd weten; dan verschuiven we de dag.',
            'Ik vraag alleen dat elke termijn op de genoemde dag binnen is, en een bericht vooraf als dat een keer niet lukt.',
          ],
          [
            'Staat hier iets anders dan [u|je] in gedachten had, [wilt u|wil je] dan op dit bericht antwoorden? Hartelijk dank.',
            'Heb ik iets verkeerd genoteerd, dan is een kort antwoord genoeg. Hartelijk dank.',
            '[Ziet u|Zie je] het anders, dan hoor ik het graag. Bedankt voor de samenwerking.',
          ],
        ],
      ],
    },
    'accounts-payable': {
      subject: 'Voor de crediteurenadministratie',
      opening: [
        [
          `Ik schrijf u omdat u over de betalingen gaat${known('buyer', '; de opdracht kwam van {{buyer}}')}.`,
          `Graag richt ik mij rechtstreeks tot u over een betaling${known('buyer', ' voor werk dat {{buyer}} heeft besteld')}.`,
          `Ik hoop dat ik voor betalingen bij u aan het juiste adres ben${known('buyer', '; mijn contact voor het werk is {{buyer}}')}.`,
        ],
        unpaid,
      ],
      closing: [
        [
          [
            `Kunt u mij laten weten of ${many('deze facturen bij u zijn', 'deze factuur bij u is')} geregistreerd, en op welke dag er wordt betaald?`,
            `${many('Zijn deze facturen', 'Is deze factuur')} bij u geregistreerd, en voor welke dag staat de betaling gepland?`,
            `${many('Staan deze facturen', 'Staat deze factuur')} in uw systeem, en met welke betaalronde ${many('gaan ze', 'gaat die')} mee?`,
          ],
          [
            'Ontbreekt er een inkoopnummer, een formulier of een goedkeuring, laat het mij weten; ik stuur wat u nodig hebt.',
            'Is er nog iets nodig, zoals een inkoopnummer of een goedkeuring, dan hoor ik het graag en zorg ik ervoor.',
            'Hebt u een inkoopnummer, een ander adres of een formulier nodig, dan lever ik dat graag aan.',
          ],
        ],
        [
          [
            'Gaat iemand anders hierover, wilt u dit bericht dan doorsturen of mij zeggen aan wie ik kan schrijven? Dank u wel voor uw hulp.',
            'Hoort dit niet bij u, dan stel ik het op prijs als u het doorgeeft aan de juiste persoon. Dank u wel voor uw hulp.',
            'Ben ik bij u aan het verkeerde adres, wilt u dit bericht dan doorsturen? Dank u wel voor uw hulp.',
          ],
        ],
      ],
    },
    resend: {
      subject: 'Opnieuw verzonden',
      opening: [
        [
          `Hier ${many('zijn', 'is')} ${theInvoices} nog een keer, zodat [u|je] alles bij elkaar hebt. Het gaat om het volgende werk:`,
          `Voor het geval de eerste mail is zoekgeraakt, stuur ik [u|je] ${theInvoices} nog eens:`,
          `Voor het geval ${theInvoices} niet ${many('zijn', 'is')} aangekomen, stuur ik alles een tweede keer:`,
        ],
      ],
      closing: [
        [
          [
            'Is alles goed aangekomen, met wat [uw|je] administratie nodig heeft, bijvoorbeeld een inkoopnummer of het juiste adres?',
            'Is alles te openen, en staat erop wat [uw|je] administratie nodig heeft, zoals een inkoopnummer?',
            'Staat alles erop wat nodig is voor de betaling, zoals het juiste adres en een inkoopnummer? Zo niet, dan pas ik het graag aan.',
          ],
        ],
        [
          [
            `Ik hoor graag op welke dag ik de betaling mag verwachten. Is die al gedaan, ${disregard} Hartelijk dank.`,
            `[Kunt u|Kun je] ook de dag van betaling laten weten? Is die al gedaan, ${disregard} Hartelijk dank.`,
            `Een kort bericht over de dag van betaling zou mij helpen. [Hebt u|Heb je] al betaald, ${disregard} Hartelijk dank.`,
          ],
        ],
      ],
    },
    settlement: {
      subject: 'Voorstel voor een regeling',
      opening: [
        [
          'Ik wil deze zaak graag voor ons beiden goed afronden, zonder nog meer brieven.',
          'Ik denk dat we deze zaak allebei graag achter ons laten.',
          'In plaats van dit te laten voortduren, doe ik [u|je] graag een voorstel.',
        ],
        unpaid,
      ],
      closing: [
        [
          [
            'Als {{settlement}} uiterlijk op {{payBy}} binnen is, beschouw ik de zaak als volledig afgedaan. Anders blijft het hele bedrag van {{total}} verschuldigd.',
            'Mijn voorstel: een betaling van {{settlement}} uiterlijk op {{payBy}}, en de zaak is gesloten. Komt die dan niet binnen, dan blijft het hele bedrag van {{total}} verschuldigd.',
            'Ik neem genoegen met {{settlement}} in plaats van {{total}}, mits de betaling uiterlijk op {{payBy}} binnen is. Daarna is weer het hele bedrag verschuldigd.',
          ],
        ],
        [
          [
            '[Gaat u|Ga je] akkoord? Een kort antwoord is genoeg. [Ziet u|Zie je] het anders, dan hoor ik graag hoe we eruit kunnen komen. Hartelijk dank.',
            'Is dat aanvaardbaar? Ik hoor het graag, of [doet u|doe] mij een ander voorstel. Hartelijk dank.',
            'Laat mij weten of [u|je] akkoord gaat, of wat [u|je] anders voorstelt. Dank voor het antwoord.',
          ],
        ],
      ],
    },
    thanks: {
      subject: 'Hartelijk dank',
      opening: [
        [
          `Hartelijk dank voor [uw|je] betaling. Daarmee ${many('zijn', 'is')} ${below} voldaan:`,
          `[Uw|Je] betaling is binnen, veel dank. Daarmee ${many('zijn', 'is')} ${below} helemaal betaald:`,
          `Met dank bevestig ik dat de betaling van ${below} is ontvangen:`,
        ],
      ],
      closing: [
        [
          [
            'Ik heb met plezier voor [u|je] gewerkt. Kan ik nog iets doen, of had er iets beter gekund, dan hoor ik het graag.',
            'Ik vond de samenwerking prettig. Kan ik de volgende keer iets makkelijker maken, ook aan de factuur, dan hoor ik dat graag.',
            'Ik werk graag weer eens met [u|je] samen. Kan ik de volgende keer iets beter doen? Elke tip is welkom.',
          ],
        ],
      ],
    },
  },
};
