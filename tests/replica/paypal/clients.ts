import type { Language } from '../../../utils/domain/language.ts';

/** Whom an invoice is to: a person, a firm, or an address alone. */
export interface PaypalClient {
  readonly given?: string;
  readonly surname?: string;
  readonly business?: string;
  readonly email?: string;
}

/** Invented clients; the last ones of each list are the difficult names. */
export const clientsIn: Readonly<Record<Language, readonly PaypalClient[]>> = {
  en: [
    { given: 'Odessa', surname: 'Whitlock', email: 'odessa@whitlock-interiors.example' },
    { business: 'Saltmarsh Kayaks', email: 'office@saltmarsh-kayaks.example' },
    { given: 'Desmond', surname: 'Achebe', business: 'Achebe & Sons Joinery', email: 'desmond@achebe-joinery.example' },
    { business: 'Paid In Full Records LLC', email: 'ap@paidinfull-records.example' },
    { given: 'Niamh', surname: "O'Driscoll 🌿", email: 'niamh@odriscoll-gardens.example' },
    { email: 'lighthouse-keeper@northpoint.example' },
    {
      business: 'The Amalgamated Guild of Clockmakers, Barometer Repairers and Allied Instrument Trades of the West',
      email: 'secretary@clockmakers-west.example',
    },
  ],
  de: [
    { given: 'Friederike', surname: 'Nolte', email: 'f.nolte@nolte-keramik.example' },
    { business: 'Brauhaus Zwölf Linden GmbH', email: 'buchhaltung@zwoelflinden.example' },
    { given: 'Ömer', surname: 'Yıldırım', business: 'Yıldırım Fahrräder', email: 'oemer@yildirim-rad.example' },
    { business: 'Heute & Morgen Verlag', email: 'rechnung@heuteundmorgen.example' },
    { email: 'kasse@turnverein-oberau.example' },
    {
      business: 'Arbeitsgemeinschaft zur Erhaltung historischer Mühlen und Wehre im mittleren Altmühltal e. V.',
      email: 'vorstand@muehlen-altmuehl.example',
    },
  ],
  fr: [
    { given: 'Élodie', surname: 'Garnier', email: 'elodie@atelier-garnier.example' },
    { business: 'Vélos du Canal', email: 'bonjour@velosducanal.example' },
    { given: 'Théo', surname: "N'Diaye", business: "Menuiserie N'Diaye", email: 'theo@menuiserie-ndiaye.example' },
    { email: 'tresorier@chorale-st-paul.example' },
    {
      business: 'Société coopérative des maraîchers, apiculteurs et fromagers du haut plateau',
      email: 'coop@haut-plateau.example',
    },
  ],
  es: [
    { given: 'Begoña', surname: 'Larrañaga', email: 'begona@larranaga-ceramica.example' },
    { business: 'Taller Ruedas y Viento', email: 'taller@ruedasyviento.example' },
    { given: 'Iván', surname: 'Peñalver', business: 'Peñalver Reformas', email: 'ivan@penalver.example' },
    { email: 'peluqueria.sol@correo.example' },
    {
      business: 'Asociación de vecinos, comerciantes y amigos de la plaza de la Fuente Vieja',
      email: 'junta@fuentevieja.example',
    },
  ],
  it: [
    { given: 'Ludovica', surname: 'Ferri', email: 'ludovica@ferri-ricami.example' },
    { business: 'Liuteria del Borgo', email: 'bottega@liuteria-borgo.example' },
    { given: 'Niccolò', surname: "D'Amico", business: "D'Amico Infissi", email: 'niccolo@damico-infissi.example' },
    { email: 'segreteria@canottieri-lago.example' },
    {
      business: 'Consorzio per la tutela dei pani, delle focacce e dei biscotti della valle alta',
      email: 'info@panivalle.example',
    },
  ],
  nl: [
    { given: 'Marijke', surname: 'van der Velde', email: 'marijke@veldewerk.example' },
    { business: 'Bakkerij De Warme Hap', email: 'post@dewarmehap.example' },
    { given: 'Joris', surname: 'Bakx', business: 'Bakx Bootbouw', email: 'joris@bakx-boot.example' },
    { email: 'penningmeester@schaakclub-delta.example' },
    {
      business: 'Vereniging tot behoud van trekvaarten, jaagpaden en ophaalbruggen in de Lage Polder',
      email: 'bestuur@lagepolder.example',
    },
  ],
  pt: [
    { given: 'Conceição', surname: 'Vilaça', email: 'conceicao@vilaca-bordados.example' },
    { business: 'Oficina da Cortiça', email: 'geral@oficinacortica.example' },
    { given: 'Tomé', surname: 'Antão', business: 'Antão Barcos', email: 'tome@antao-barcos.example' },
    { email: 'direcao@rancho-serra.example' },
    {
      business: 'Cooperativa de pescadores, salineiros e construtores navais da Ria Velha',
      email: 'coop@riavelha.example',
    },
  ],
};

export const worksIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['Shop sign, two sides', 'Logo refresh', 'Website care, one month', 'Label artwork', 'Photo retouching'],
  de: [
    'Ladenschild, zweiseitig',
    'Überarbeitung des Logos',
    'Website-Pflege, ein Monat',
    'Etiketten',
    'Bildbearbeitung',
  ],
  fr: ['Enseigne, deux faces', 'Refonte du logo', 'Entretien du site, un mois', 'Étiquettes', 'Retouche photo'],
  es: ['Rótulo de dos caras', 'Rediseño del logotipo', 'Mantenimiento web, un mes', 'Etiquetas', 'Retoque de fotos'],
  it: ['Insegna a due lati', 'Restyling del logo', 'Cura del sito, un mese', 'Etichette', 'Ritocco foto'],
  nl: ['Winkelbord, tweezijdig', 'Nieuw logo', 'Websitebeheer, een maand', 'Etiketten', 'Fotobewerking'],
  pt: [
    'Tabuleta de dois lados',
    'Renovação do logótipo',
    'Manutenção do site, um mês',
    'Rótulos',
    'Retoque de fotografias',
  ],
};

/** The notes a merchant may have written, full of words that are no status. */
export const notesIn: Readonly<Record<Language, string>> = {
  en: 'Thank you! The last one was paid early, you are a star. A late fee of $15.00 applies if this becomes overdue.',
  de: 'Danke! Die letzte Rechnung war früh bezahlt. Ist diese überfällig, kommen 15,00 € Mahngebühr hinzu.',
  fr: 'Merci ! La dernière a été payée en avance. En retard, des frais de 15,00 € s’ajoutent.',
  es: '¡Gracias! La última fue pagada antes de tiempo. Si queda vencida, se suman 15,00 €.',
  it: 'Grazie! L’ultima è stata pagata in anticipo. Se scaduta, si aggiungono 15,00 €.',
  nl: 'Dank! De vorige was vroeg betaald. Is deze te laat, dan komt er € 15,00 bij.',
  pt: 'Obrigada! A última foi paga cedo. Se ficar vencida, acrescem 15,00 €.',
};
