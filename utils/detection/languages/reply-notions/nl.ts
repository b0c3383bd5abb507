import type { ReplyNotions } from './reply-notions.ts';

/** What the words of a reply are about. */
export const dutchNotions: ReplyNotions = {
  pay: [
    ...['betalen', 'betaal', 'betaalt', 'overmaken', 'maak over', 'maken over', 'voldoen', 'storten', 'overboeken'],
    ...['afrekenen', 'aflossen', 'vereffenen', 'over te maken', 'te betalen', 'maken * over', 'maak * over'],
    ...['maakt * over', 'boek * over', 'boeken * over', 'betal~'],
  ],
  paid: [
    ...['betaald', 'overgemaakt', 'voldaan', 'gestort', 'overgeboekt', 'afgeschreven', 'geboekt', 'verwerkt', 'gegaan'],
    ...['uitgegaan', 'eruit gegaan', 'de deur uit', 'weggegaan', 'gedaan', 'vereffend', 'afgelost', 'uitbetaald'],
    ...['geregeld', 'afgehandeld', 'verstuurd', 'klaargezet en', 'ingeboekt', 'af gegaan', 'gepind'],
  ],
  money: [
    ...['geld', 'bedrag', 'betaling', 'overboeking', 'som', 'centen', 'euro', 'saldo', 'tikkie', 'bedragen'],
    ...['openstaand'],
  ],
  future: [
    ...['zal', 'zullen', 'ga', 'gaan', 'gaat', 'wordt', 'worden', 'komt', 'volgt', 'staat klaar', 'klaargezet'],
    ...['ingepland', 'gepland', 'staat gepland', 'krijgt', 'krijg je', 'ontvangt', 'heb je', 'heeft u', 'binnen'],
    ...['moet', 'moeten', 'zou', 'zouden', 'komen', 'voorzien', 'staat op', 'maken we', 'maken wij', 'betalen we'],
    ...['betaal ik', 'betalen wij'],
  ],
  past: [
    ...['is', 'was', 'waren', 'hebben', 'heb', 'had', 'gisteren', 'vorige week', 'vorige maand', 'afgelopen'],
    ...['eergisteren', 'geleden', 'sinds', 'werd'],
  ],
  run: [
    ...['betaalronde', 'betaalrun', 'betaling ronde', 'betaalbatch', 'batch', 'betaaldag', 'betaallijst', 'incasso'],
    ...['automatische incasso', 'maandeinde', 'crediteurenrun', 'run', 'ronde', 'betaalmoment', 'sepa batch'],
  ],
  bank: [
    ...['bank', 'rekening', 'bankrekening', 'rekeningafschrift', 'afschrift', 'afschriften', 'iban', 'bankieren'],
    ...['administratie blijkt', 'bij ons', 'onze kant', 'ons systeem', 'boekhouding staat', 'onze gegevens'],
  ],
  proof: [
    ...['bewijs', 'betaalbewijs', 'betalingsbewijs', 'bevestiging', 'screenshot', 'kenmerk', 'referentie', 'afschrift'],
    ...['schermafdruk'],
  ],
  already: [
    ...['al', 'allang', 'reeds', 'inmiddels', 'al lang', 'twee weken terug', 'een week of twee', 'weken terug'],
    ...['liep via', 'uitgevoerd', 'als voldaan', 'op nul', 'geïncasseerd', 'als ik me niet vergis', 'gestempeld'],
  ],
  just: ['net', 'zojuist', 'zonet', 'vanochtend', 'vanmorgen', 'daarnet', 'zo juist', 'daarstraks'],
  check: [
    ...['check', 'kijk even', 'kijken', 'kunt u nakijken', 'kun je kijken', 'nakijken', 'controleren', 'controleer'],
    ...['zou er moeten zijn', 'moet erop staan', 'moet er zijn', 'binnen zijn', 'aangekomen', 'laat weten of'],
    ...['bij je bank', 'even checken', 'nog eens kijken', 'staat er bij jou', 'op je rekening'],
  ],
  crossed: ['gekruist', 'kruisen', 'kruiste'],
  approve: [
    ...['goedgekeurd', 'goedkeuring', 'akkoord', 'geaccordeerd', 'goedkeuren', 'accorderen', 'handtekening'],
    ...['getekend', 'fiat', 'vrijgegeven', 'gefiatteerd', 'fiatteren', 'accordering'],
  ],
  forgot: [
    ...['vergeten', 'ontschoten', 'erdoorheen', 'doorheen geglipt', 'blijven liggen', 'over het hoofd', 'aandacht'],
    ...['laat', 'achter', 'gemist', 'gesloft', 'schaam', 'slordig', 'mijn schuld', 'onze schuld', 'stapel'],
    ...['tussendoor', 'verslapt', 'ondergesneeuwd'],
  ],
  sorry: [
    ...['sorry', 'excuses', 'excuus', 'helaas', 'spijt', 'spijtig', 'neem me niet kwalijk', 'jammer'],
    ...['verontschuldiging'],
  ],
  soon: [
    ...['meteen', 'direct', 'vandaag', 'morgen', 'zo snel mogelijk', 'asap', 'uiterlijk', 'spoedig', 'per omgaande'],
    ...['gelijk', 'beloofd', 'beloof', 'regel het', 'ga ik regelen', 'kom goed', 'komt goed', 'binnenkort', 'nog deze'],
    ...['vanavond', 'vanmiddag', 'op korte termijn', 'meteen even', 'gegarandeerd', 'pak het op', 'pak ik op'],
    ...['mijn fout', 'mea culpa', 'vanavond nog', 'op mijn lijstje', 'geef me tot', 'voor de middag'],
  ],
  dept: [
    ...['boekhouding', 'administratie', 'crediteurenadministratie', 'crediteuren', 'financiële administratie'],
    ...['finance', 'financiën', 'financiele afdeling', 'inkoop', 'boekhouder', 'accountant', 'hoofdkantoor'],
    ...['secretariaat', 'debiteuren', 'salarisadministratie', 'backoffice'],
  ],
  person: [
    ...['collega', 'collega s', 'baas', 'directeur', 'manager', 'vervanger', 'opvolger', 'mevrouw', 'meneer', 'heer'],
    ...['dhr', 'mevr', 'partner', 'eigenaar', 'vader', 'man', 'vrouw', 'penningmeester', 'leidinggevende'],
    ...['teamleider'],
  ],
  responsible: [
    ...['verantwoordelijk', 'ga ik niet over', 'ga hier niet over', 'gaat over', 'gaat hierover', 'regelt', 'doet'],
    ...['behandelt', 'behandel', 'juiste persoon', 'aanspreekpunt', 'contactpersoon', 'mijn afdeling', 'bij mij'],
    ...['hoort bij', 'hoort niet', 'bevoegd', 'moet je bij', 'moet u bij', 'loopt via', 'lopen via'],
    ...['niks mee te maken', 'niets mee te maken', 'weet hier niets', 'weet ik niets', 'mee bezig'],
  ],
  left: [
    ...['niet meer', 'weg bij', 'vertrokken', 'gestopt', 'met pensioen', 'andere baan', 'uit dienst', 'overgedragen'],
    ...['verkocht', 'overleden', 'overgenomen', 'opgevolgd', 'voormalig', 'vroeger', 'gewisseld', 'afscheid'],
  ],
  'wrong-person': [
    ...['verkeerde persoon', 'verkeerde adres', 'verkeerd adres', 'verkeerde', 'verkeerd', 'vergissing', 'vergist'],
    ...['verwisseld', 'verwart', 'verwarring', 'ander bedrijf', 'iemand anders', 'niet ons', 'niet mij'],
    ...['niet voor ons', 'niet voor mij', 'ken ik niet', 'kennen wij niet', 'geen klant', 'privéadres', 'prive mail'],
    ...['privémail', 'onbekend', 'per ongeluk', 'niet bij de juiste', 'adres klopt niet', 'naamgenoot'],
  ],
  contact: [
    ...['contact', 'contact opnemen', 'neem contact', 'mail naar', 'mailen naar', 'stuur naar', 'sturen naar'],
    ...['stuur dit naar', 'richten', 'richt', 'wenden', 'wend', 'schrijf', 'bel', 'benader', 'vraag', 'spreken met'],
    ...['doorsturen naar', 'portaal', 'portal', 'uploaden', 'indienen', 'naar dit adres', 'mailen', 'aanleveren'],
    ...['vraag het aan', 'aankloppen'],
  ],
  'from-now-on': [
    ...['voortaan', 'vanaf nu', 'in het vervolg', 'in de toekomst', 'toekomstige', 'volgende keer', 'vanaf heden'],
    ...['alleen nog', 'altijd naar', 'facturen mogen', 'facturen kunnen'],
  ],
  away: [
    ...['vakantie', 'afwezig', 'afwezigheid', 'niet op kantoor', 'verlof', 'zwangerschapsverlof', 'ouderschapsverlof'],
    ...['ziek', 'ziekteverlof', 'op reis', 'beurs', 'gesloten', 'dicht', 'niet bereikbaar', 'beperkt bereikbaar'],
    ...['buiten kantoor', 'training', 'cursus', 'vrij', 'feestdag', 'niet aanwezig', 'parttime', 'werk niet op'],
    ...['geen toegang', 'geen bereik', 'er even niet', 'sabbatical', 'congres', 'er niet', 'offline'],
  ],
  back: [
    ...['terug', 'weer terug', 'weer aanwezig', 'weer bereikbaar', 'weer op kantoor', 'lees ik', 'lees mijn'],
    ...['terugkomst', 'terugkeer', 'bij terugkomst', 'reageer ik', 'weer open', 'beantwoord', 'ben ik er weer'],
    ...['weer aan het werk', 'hervat'],
  ],
  auto: [
    ...['automatisch', 'automatisch antwoord', 'automatische reactie', 'dringend', 'dringende', 'spoed'],
    ...['spoedgevallen', 'tijdens mijn afwezigheid', 'bij afwezigheid', 'bedankt voor uw bericht'],
    ...['bedankt voor je bericht', 'in de tussentijd', 'uw bericht', 'momenteel', 'wordt niet gelezen'],
    ...['wordt niet doorgestuurd', 'bedankt voor uw mail'],
  ],
  ask: [
    ...['kunt u', 'kun je', 'kan je', 'zou je', 'zou u', 'wil je', 'wilt u', 'graag', 'alsjeblieft', 'alstublieft'],
    ...['aub', 'svp', 'nodig', 'mogen we', 'mag ik', 'mag het', 'kunnen we', 'kan ik', 'zouden we', 'zou ik'],
    ...['kunnen wij', 'verzoek', 'verzoeken', 'heb je', 'heeft u', 'even', 'graag ontvangen'],
  ],
  would: [
    ...['mogelijk', 'is het mogelijk', 'zou het kunnen', 'zou dat kunnen', 'kan dat', 'goed als', 'is dat goed'],
    ...['akkoord als', 'oké als', 'ok als', 'vind je het goed', 'vindt u het goed', 'lukt dat', 'bezwaar', 'bereid'],
    ...['regeling', 'afspreken', 'tegemoet', 'schikt', 'denkbaar', 'hoe zou je', 'past dat', 'mee instemmen'],
    ...['mee leven', 'werkbaar'],
  ],
  parts: [
    ...['termijnen', 'termijn', 'delen', 'gedeelten', 'helft', 'derde', 'in twee', 'in drie', 'in vier', 'twee keer'],
    ...['drie keer', 'vier keer', 'spreiden', 'gespreid', 'gespreide', 'per maand', 'maandelijks', 'elke maand'],
    ...['deelbetaling', 'deelbetalingen', 'gedeeltelijk', 'betalingsregeling', 'betaalregeling', 'splitsen'],
    ...['opsplitsen', 'stukken', 'aanbetaling', 'beetje bij beetje', 'opknippen', 'knippen'],
  ],
  rest: ['rest', 'restant', 'andere helft', 'het overige', 'resterende', 'de tweede'],
  'more-time': [
    ...['meer tijd', 'uitstel', 'uitstellen', 'langer', 'later', 'wachten', 'geduld', 'verlengen', 'verlenging'],
    ...['opschuiven', 'schuiven', 'paar weken', 'extra tijd', 'verschuiven', 'even lucht', 'lucht', 'coulance'],
    ...['betalingstermijn', 'vervaldatum', 'respijt', 'wat tijd', 'nog een maand', 'nog een week', 'na de zomer'],
  ],
  hardship: [
    ...['krap', 'liquiditeit', 'cashflow', 'kas', 'moeilijk', 'moeilijke', 'lastig', 'zwaar', 'zwaar weer', 'stroef'],
    ...['rustig', 'niet zo hard', 'geen geld', 'in één keer', 'in een keer', 'ineens', 'zelf nog niet betaald'],
    ...['wachten op betaling', 'slappe tijd', 'slap', 'tegenzit', 'tegenvallend', 'tekort', 'subsidie', 'platzak'],
    ...['rood', 'faillissement', 'armslag', 'hele bedrag', 'volledige bedrag', 'salarissen', 'lonen', 'huur'],
    ...['werkloos', 'ontslagen', 'waterschade', 'verlies', 'slecht jaar', 'bevroren', 'gaan voor', 'meer lukt niet'],
    ...['lukt niet', 'tussen twee banen', 'zit er niet in', 'vertraagd', 'over heb', 'doodstil', 'redden'],
  ],
  doc: [
    ...['factuur', 'facturen', 'pdf', 'document', 'bestand', 'bijlage', 'kopie', 'rekening bij', 'nota', 'link'],
    ...['stuk'],
  ],
  send: [
    ...['sturen', 'stuur', 'stuurt', 'toesturen', 'opsturen', 'mailen', 'doorsturen', 'meesturen', 'toevoegen'],
    ...['nasturen', 'aanleveren', 'bijvoegen', 'toezenden', 'zenden', 'sturen naar mij', 'doormailen', 'verzenden'],
  ],
  again: [
    ...['nogmaals', 'nog een keer', 'opnieuw', 'nog eens', 'nog even', 'weer sturen', 'kopie', 'duplicaat'],
    ...['nog 1 keer', 'een keer', 'nogeens', 'alsnog'],
  ],
  find: [
    ...['vinden', 'vind', 'terugvinden', 'terug vinden', 'zie', 'zien', 'gezien', 'in ons systeem', 'staat niet'],
    ...['kwijt', 'opzoeken', 'traceren', 'onder dit nummer', 'onder dat nummer', 'nergens', 'te bekennen'],
    ...['achterhalen'],
  ],
  receive: ['ontvangen', 'gekregen', 'binnengekomen', 'aangekomen', 'gezien', 'binnen gekomen', 'bereikt', 'bereikte'],
  broken: [
    ...['geen bijlage', 'zonder bijlage', 'bijlage ontbreekt', 'bijlage vergeten', 'niet bijgevoegd', 'leeg', 'lege'],
    ...['beschadigd', 'corrupt', 'niet openen', 'gaat niet open', 'openen', 'onleesbaar', 'spam', 'ongewenste'],
    ...['verwijderd', 'weggegooid', 'kwijt', 'kwijtgeraakt', 'verloren', 'verlopen', 'wachtwoord', 'zat niets bij'],
    ...['zat er niet bij', 'niets bij', 'afgekapt', 'migratie', 'prullenbak', 'niet te lezen', 'eruit gehaald'],
    ...['filter', 'quarantaine', 'it heeft', 'gehackt', 'toegang geweigerd', 'via een link', 'ander formaat'],
    ...['formaat', 'word', 'e factuur', 'e facturen', 'peppol', 'niet verwerken', 'te donker', 'donker', 'grijs vlak'],
    ...['opgegeten', 'werkt niet meer'],
  ],
  wrong: [
    ...['fout', 'fouten', 'klopt niet', 'kloppen niet', 'klopt volgens', 'niet correct', 'onjuist', 'niet juist'],
    ...['verkeerd bedrag', 'verschil', 'wijkt af', 'afwijking', 'komt niet overeen', 'komen niet overeen', 'niet goed'],
    ...['verbaasd', 'verbaast', 'vreemd', 'raar', 'begrijp niet', 'snap niet', 'begrijpen niet', 'vergissing in'],
    ...['misverstand', 'iets mis', 'probleem', 'vraagtekens', 'rijmen', 'verrast', 'schrok', 'niet in orde'],
  ],
  agreed: [
    ...['afgesproken', 'afspraak', 'afspraken', 'offerte', 'overeengekomen', 'overeenkomst', 'contract', 'vaste prijs'],
    ...['inbegrepen', 'inclusief twee', 'prijsopgave', 'begroting', 'begroot', 'gezegd', 'beloofd was', 'telefoon'],
    ...['korting', 'tarief', 'uurtarief', 'besproken', 'aanbod', 'budget', 'opdrachtbevestiging', 'geoffreerd'],
    ...['toegezegd', 'raming', 'voorwaarden'],
  ],
  work: [
    ...['werk', 'werkzaamheden', 'project', 'site', 'website', 'teksten', 'tekst', 'uren', 'uur', 'dagen', 'vertaling'],
    ...['ontwerp', 'logo', 'foto s', 'video', 'levering', 'dienst', 'product', 'app', 'regel', 'post', 'pagina s'],
    ...['bestanden', 'correctieronde', 'correcties', 'webshop', 'drukwerk', 'spullen', 'ontwerpen', 'klus'],
  ],
  defect: [
    ...['niet geleverd', 'nooit geleverd', 'onvolledig', 'incompleet', 'ontbreekt', 'ontbreken', 'mist', 'te laat'],
    ...['werkt niet', 'werkt nog', 'doet het niet', 'defect', 'gebrek', 'gebreken', 'slecht', 'slechte', 'kwaliteit'],
    ...['onbruikbaar', 'niet af', 'niet klaar', 'half af', 'half', 'wachten nog', 'wacht nog', 'nog steeds niet'],
    ...['nog steeds', 'bugs', 'ligt eruit', 'ligt er', 'crasht', 'opgelost', 'hersteld', 'klacht', 'overdoen'],
    ...['opnieuw doen', 'rammelt', 'opgeleverd', 'tikfouten', 'openstaande punten', 'mankementen'],
  ],
  unhappy: [
    ...['ontevreden', 'niet tevreden', 'teleurgesteld', 'onacceptabel', 'niet blij', 'niet acceptabel', 'boos'],
    ...['verwachting', 'verwachtingen', 'ondermaats', 'schandalig', 'belachelijk', 'bedenkingen', 'moeite mee'],
    ...['stevig', 'fors', 'prijzig', 'geïrriteerd'],
  ],
  excess: [
    ...['te hoog', 'te veel', 'teveel', 'meer dan', 'dubbel', 'extra', 'toeslag', 'bijkomende', 'bovenop', 'hoger'],
    ...['duurder', 'in plaats van', 'i p v', 'reken je', 'rekent', 'rekenen', 'gerekend', 'in rekening', 'berekend'],
    ...['meerwerk', 'reiskosten', 'voorrijkosten', 'waarom staat', 'waarom staan', 'hoe kom je', 'hoe komt u'],
    ...['waar komt', 'maar 0', 'spoedtoeslag', 'gefactureerd', 'factureert', 'duur'],
  ],
  correct: [
    ...['corrigeren', 'correctie', 'gecorrigeerde', 'gecorrigeerd', 'creditnota', 'creditfactuur', 'crediteren'],
    ...['aanpassen', 'aangepaste', 'aangepast', 'wijzigen', 'schrappen', 'verwijderen', 'eraf', 'er af', 'verlagen'],
    ...['korting', 'nieuwe factuur', 'herzien', 'herziene', 'annuleren', 'aftrekken', 'in mindering', 'verbeterde'],
    ...['weghalen', 'rechtzetten'],
  ],
  refuse: [
    ...['betwist', 'betwisten', 'weiger', 'weigeren', 'inhouden', 'houden in', 'opschorten', 'schorten'],
    ...['niet betalen', 'betaal niet', 'betalen niet', 'betalen we niet', 'niet akkoord', 'ga niet akkoord'],
    ...['gaan niet akkoord', 'advocaat', 'jurist', 'accepteren niet', 'niet accepteren', 'geblokkeerd', 'geen cent'],
    ...['niet van plan', 'bezwaar tegen', 'maken bezwaar', 'maak bezwaar', 'blijft liggen', 'laten we liggen'],
    ...['in de wacht', 'on hold', 'niet goedkeuren', 'kan niet goedkeuren', 'geen reden', 'afgekeurd', 'afwijzen'],
    ...['alleen betalen voor', 'niet verschuldigd', 'ruzie', 'geschil', 'parkeren', 'geparkeerd'],
  ],
  ordered: [
    ...['besteld', 'opdracht gegeven', 'gevraagd', 'aangevraagd', 'opdracht', 'geboekt', 'afgenomen', 'om gevraagd'],
    ...['gewild', 'geannuleerd', 'opgezegd', 'ingehuurd', 'getekend voor'],
  ],
  until: [
    ...['tot', 'totdat', 'voordat', 'zolang', 'zodra', 'als', 'pas als', 'pas wanneer', 'eerst', 'daarna', 'eerder'],
    ...['vooraleer', 'pas'],
  ],
  what: [
    ...['wat', 'welke', 'welk', 'hoe', 'wie', 'waar', 'wanneer', 'waarom', 'waarvoor', 'hoeveel', 'is dat', 'is dit'],
    ...['zijn dat', 'zit', 'klopt het', 'mag ik'],
  ],
  details: [
    ...['btw', 'iban', 'btw nummer', 'kvk', 'kvk nummer', 'inkoopnummer', 'ordernummer', 'po nummer', 'bestelnummer'],
    ...['bic', 'valuta', 'creditcard', 'paypal', 'ideal', 'bankgegevens', 'tenaamstelling', 'kostenplaats'],
    ...['referentie', 'rekeningnummer', 'inclusief', 'exclusief', 'incl', 'excl', 'g rekening', 'verlegd'],
    ...['leveranciersnummer', 'projectnummer', 'betalingskenmerk', 'op naam van', 'adresgegevens', 'tikkie'],
  ],
  explain: [
    ...['uitleggen', 'toelichten', 'toelichting', 'uitleg', 'betekent', 'bedoel', 'bedoeld', 'begrijpen'],
    ...['specificatie', 'specificeren', 'hoort bij', 'slaat op', 'betreft', 'vraag', 'vraagje', 'bevestigen'],
    ...['laten weten', 'vertellen', 'weten', 'doorgeven', 'vermelden', 'toevoegen', 'zetten op', 'onduidelijk'],
    ...['benieuwd', 'opsplitsing'],
  ],
  thanks: [
    ...['bedankt', 'dank', 'dankjewel', 'dank je', 'dank u', 'dankuwel', 'thanks', 'merci', 'hartelijk dank'],
    ...['dankbaar'],
  ],
  praise: [
    ...['top', 'mooi', 'mooie', 'prachtig', 'geweldig', 'super', 'blij met', 'fantastisch', 'tevreden', 'perfect'],
    ...['leuk', 'compliment', 'complimenten', 'goed werk', 'knap', 'mooi werk', 'fijn', 'blij', 'enthousiast'],
    ...['genoten'],
  ],
  social: [
    ...['weekend', 'afspraak maken', 'vergadering', 'bellen', 'lunch', 'koffie', 'nieuw project', 'volgend project'],
    ...['nieuwe opdracht', 'briefing', 'tot snel', 'tot dan', 'tot ziens', 'kerst', 'pasen', 'verjaardag'],
    ...['samenwerking', 'ben je beschikbaar', 'beschikbaar', 'workshop', 'borrel', 'fijne dag', 'fijne avond'],
    ...['fijn weekend', 'prettig weekend', 'gefeliciteerd', 'zomer', 'beterschap', 'baby', 'bruiloft', 'uitnodiging'],
    ...['opening', 'feest', 'groeten', 'hoofdstuk', 'succes', 'gecondoleerd', 'tentoonstelling', 'zorg goed'],
    ...['kaartjes', 'geboren'],
  ],
  ack: [
    ...['genoteerd', 'ok', 'oké', 'prima', 'begrepen', 'duidelijk', 'ontvangen in', 'goed', 'akkoord', 'in goede orde'],
    ...['geef het door', 'geef ik door', 'stuur het door', 'doorgestuurd', 'doorgegeven', 'zoek het uit'],
    ...['kijk ernaar', 'ga het na', 'kom erop terug', 'kom er op terug', 'laat het weten', 'laat je weten'],
    ...['voor de herinnering', 'voor het bericht', 'voor de info', 'voor het seintje', 'voor je mail'],
    ...['voor de reactie', 'helemaal goed', 'geen probleem', 'hoor je', 'breng het ter sprake', 'ter sprake'],
    ...['vraag na', 'vraag even na', 'navragen', 'geen punt', 'klinkt goed', 'rondgevraagd', 'in de vergadering'],
    ...['doorgezet', 'pik het op met', 'meegenomen'],
  ],
  no: ['niet', 'geen', 'nooit', 'niets', 'niks', 'niemand', 'zonder', 'noch', 'nog niet', 'nergens'],
  if: [
    ...['als', 'indien', 'misschien', 'wellicht', 'hopelijk', 'hoop', 'mits', 'of', 'waarschijnlijk', 'denk'],
    ...['mogelijk dat', 'ervan uit', 'probeer', 'mocht', 'eventueel'],
  ],
  we: ['wij', 'we', 'ik', 'ons', 'onze', 'mij', 'mijn', 'me'],
  you: ['u', 'je', 'jij', 'uw', 'jouw', 'jullie', 'jou'],
  together: [
    ...['samen met', 'samen', 'tegelijk', 'in één keer met', 'zelfde overboeking', 'bij elkaar', 'met die van'],
    ...['allebei', 'beide', 'gebundeld', 'in één boeking', 'zat in'],
  ],
  means: [
    ...['creditcard', 'kaart', 'pinpas', 'paypal', 'stripe', 'contant', 'cash', 'cheque', 'incasso', 'wise', 'revolut'],
    ...['bunq', 'link', 'betaallink', 'balie', 'aan de balie', 'app', 'ideal', 'tikkie', 'gepind', 'apple pay'],
  ],
  party: [
    ...['huurder', 'verhuurder', 'eigenaar', 'eigenaren', 'verzekering', 'verzekeraar', 'verzekeringskwestie'],
    ...['vereniging', 'oudervereniging', 'studentenvereniging', 'bestuur', 'stichting', 'gemeente', 'kerk', 'parochie'],
    ...['school', 'organisator', 'organisatie', 'agentschap', 'bemiddelen', 'vve', 'beheerder', 'curator', 'uitbater'],
    ...['dochter', 'moederbedrijf', 'franchise', 'penningmeester', 'gemachtigd', 'koper'],
  ],
};
