import type { Language } from '../../utils/domain/language.ts';

/**
 * What a creditor must not say anywhere, as the beginnings of words, in every language at once: crime, arrest, shame,
 * blacklists, customers and employers, somebody official.
 */
export const neverSaid =
  /[^\p{L}](?:crim|fraud|betrug|straf|délit|delito|reato|misdrijf|arrest|verhaft|detenci|prison|gefängnis|polic|polizei|politie|blacklist|schufa|asnef|serasa|fich(?:age|er)|employer|arbeitgeber|employeur|empleador|datore|werkgever|empregador|shame|schande|vergüenza|vergonha|vergogna|immigra|bailiff|huissier|deurwaarder|lawyer|anwalt|avocat|abogad|avvocat|advoca|your customers|ihre kunden)/iu;

/** Haste, which no letter and no mail puts on a reader; advice to the user may say what comes at once. */
export const haste =
  /[^\p{L}](?:immediat|immédiat|inmediat|sofort|unverzüglich|urgent|dringend|spoed|onmiddellijk|imediat)/iu;

/**
 * What no mail says unless the user has chosen it as the consequence, as the beginnings of words: that not paying is a
 * crime, that a suit is under way or certain, that somebody official writes, that others will hear of it, that a credit
 * record will suffer; and what a considerate person does not say: alarm, blame, shouting.
 */
export const notInMails: Readonly<Record<Language, string>> = {
  en: `crime criminal fraud theft steal police arrest prison jail prosecut lawsuit sue court judge bailiff solicitor
    attorney lawyer legal credit blacklist publi customers employer immigration official summons warrant immediately
    urgent final|warning last|chance shame disappoint ridiculous unacceptable asap demand|immediate must obviously`,
  de: `straf betrug diebstahl polizei verhaft gefängnis gericht klage|einreich anwalt rechtsanwalt inkasso vollstreck
    schufa schuldnerverzeichnis öffentlich|mach kunden|informier arbeitgeber behörd amtlich sofort dringend unverzüglich
    letztmalig letzte|chance drohe enttäusch unverschämt inakzeptabel`,
  fr: `crime délit pénale plainte escroquerie voleur police arrest prison poursuite tribunal huissier avocat justice saisie fichage
    ficher réputation employeur officiel immédiat urgent sans|délai ultime dernière|chance honte inadmissible déçu
    inacceptable vos|clients`,
  es: `delito penal fraude estafa robo policía detención cárcel prisión demanda tribunal juzgado juez abogad embargo
    moroso morosidad asnef publicar empleador oficial inmediat urgente ultimátum última|oportunidad vergüenza
    inaceptable decepci sus|clientes`,
  it: `reato penale truffa furto polizia arresto carcere denuncia tribunale giudice avvocato legale|azion pignorament
    protest cattivo|pagatore datore|di ufficiale immediat urgente ultima|possibilità vergogna inaccettabile delus
    suoi|clienti decreto`,
  nl: `misdrijf strafbaar fraude diefstal politie arrest gevangenis rechtszaak rechtbank rechter deurwaarder advocaat
    incasso beslag bkr openbaar werkgever officieel onmiddellijk dringend spoed laatste|kans schande onaanvaardbaar
    teleurgesteld uw|klanten dagvaard`,
  pt: `crime criminal fraude roubo burla polícia prisão processo tribunal juiz advogad penhora serasa nome|sujo
    lista|negra publicar empregador oficial imediatamente urgente última|oportunidade vergonha inaceitável
    desapont decepcion seus|clientes`,
};

/** The words of a list as expressions that find them where a word begins. */
export function claimsOf(list: string): readonly { readonly words: string; readonly claim: RegExp }[] {
  return list
    .split(/\s+/)
    .map((word) => word.replace('|', ' '))
    .map((word) => ({ words: word, claim: new RegExp(`[^\\p{L}]${word}`, 'iu') }));
}
