import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { type Language, languages } from '../../../utils/domain/language.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { draftCases, draftRequest, localeOf, occasionsInTones } from './draft-cases.ts';

/**
 * What a creditor must not say, as the beginnings of words: that not paying is a crime, that a suit is under way or
 * certain, that somebody official writes, that others will hear of it, that a credit record will suffer; and what a
 * considerate person does not say: alarm, blame, shouting.
 */
const forbidden: Readonly<Record<Language, string>> = {
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

describe.each(languages)('no draft in %s', (language) => {
  const texts = draftCases.flatMap(({ changes }) =>
    occasionsInTones.flatMap((asked) =>
      [0, 1, 2].map((wording) => {
        const base = { language, locale: localeOf[language], wording };
        const draft = writeDraft(draftRequest({ ...base, ...changes, ...asked }), fill);
        return ` ${[draft.subject, ...draft.paragraphs].join(' ')}`;
      }),
    ),
  );

  it.each(forbidden[language].split(/\s+/).map((words) => words.replace('|', ' ')))('says “%s”', (words) => {
    const claim = new RegExp(`[^\\p{L}]${words}`, 'iu');
    expect(texts.filter((text) => claim.test(text))).toEqual([]);
  });

  it('shouts', () => {
    // Words of four capitals or more; an acronym or a number of an invoice is shorter or has figures.
    expect(texts.filter((text) => /\p{Lu}{4,}|!/u.test(text))).toEqual([]);
  });
});
