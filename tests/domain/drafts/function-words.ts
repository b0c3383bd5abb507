import { type Language, languages } from '../../../utils/domain/language.ts';

/** The commonest small words of each language, chosen so that no two languages share many of them. */
const functionWords: Readonly<Record<Language, readonly string[]>> = {
  en: 'the of and to is for you that with have if by will this your please thank can'.split(' '),
  de: 'der die und ich sie mit ist nicht zu für wenn bitte ihnen den das oder noch habe vielen'.split(' '),
  fr: 'le la les de et vous je si des pour au une dans est que votre merci ne pas'.split(' '),
  es: 'el la los de y que no le si para por su con una ruego pago fecha muchas gracias'.split(' '),
  it: 'il la di e che non per se in un una il mi grazie pagamento prego della ho'.split(' '),
  nl: 'de het een en van u ik dat op is niet voor als dan te mij kunt nog wij'.split(' '),
  pt: 'o a os de e que não se para em uma por até peço pagamento ou agradeço da as'.split(' '),
};

/** The language most of whose small words stand in the text. */
export function languageByFunctionWords(text: string): Language {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const score = (language: Language) => words.filter((word) => functionWords[language].includes(word)).length;
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best));
}
