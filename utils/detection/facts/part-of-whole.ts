import type { GovernedAmount } from './govern-amounts.ts';

/** More words than this between two amounts say something else of them. */
const longestBetween = 44;
const links = 'out of|of|von|vom|sur|de|di|su|del|van|op|do|da';
const articles =
  'the|a|an|our|agreed|full|whole|overall|total|grand|der|dem|den|des|einer|insgesamt|gesamt|vereinbarten|' +
  'un|une|le|la|les|el|los|uno|il|lo|una|totale|een|het|totaal|um|o';
const sums =
  'total|sum|amount|fee|price|budget|gesamtbetrag|gesamtsumme|auftragssumme|gesamthonorar|honorar|' +
  'montant|somme|importe|precio|importo|compenso|totaalbedrag|bedrag|montante|valor|preco';
/** `€500 of the total of €1,500`, `450 £ (von insgesamt 1.500 £)`, `500 € sur un total de 1 500 €`. */
const ofTheWhole = new RegExp(
  `^[ (]{0,2}(?:${links}) (?:(?:${articles}) ){0,4}(?:(?:${sums})s? ?(?:of|von|uber|de|di|van)? ?)?$`,
);
/**
 * Amounts of which the one before is a part: `the first instalment of €500 of the total of €1,500`. What is asked for is
 * the part; the whole is told beside it.
 */
export function wholesAmong(amounts: readonly GovernedAmount[]): ReadonlySet<GovernedAmount> {
  const wholes = new Set<GovernedAmount>();
  amounts.forEach((one, index) => {
    const part = amounts[index - 1];
    // `facture 45 de 350 €` names a number, and no part.
    if (!part || part.line !== one.line || !isMoney(part)) return;
    const between = one.line.folded.slice(part.value.end, one.value.start);
    if (between.length > longestBetween || between.includes('\t')) return;
    if (ofTheWhole.test(between)) wholes.add(one);
  });
  return wholes;
}

function isMoney({ value: { currency, numeral } }: GovernedAmount): boolean {
  return currency !== null || numeral.fraction.length === 2;
}
