import { oneLine } from './one-line.ts';

/** How a person may be greeted without guessing their gender. */
export interface GreetingName {
  readonly full: string;
  /** The first name where it is plain which part it is, else the full name. */
  readonly first: string;
}

const titles = wordSet('dr prof mag dipl ing mr mrs ms mx herr frau hr fr m mme mlle sr sra sig dott dhr mevr eng');

/** Words that show that a name is that of a desk or a firm, not of a person. */
const deskWords = wordSet(
  `account accounts payable payables accounting billing finance office team support invoice invoices info
  buchhaltung rechnung rechnungen kreditoren comptabilité facturation contabilidad facturación administración
  amministrazione contabilità fatturazione administratie crediteuren contabilidade faturação faturamento
  gmbh ug ag kg ohg ltd limited inc llc llp plc corp company sarl sas sa srl spa sl bv nv vof lda ltda`,
);

/**
 * The name a mail can be addressed to, or null where the contact has none: an address, a desk or a firm is greeted
 * without a name. `Weber, Anna` is turned round.
 */
export function greetingName(contactName: string | null): GreetingName | null {
  const line = oneLine(contactName, 60);
  if (line === null || /[@/\\<>]|https?:|\d/.test(line) || hasDeskWord(line)) return null;
  const turned = line.split(',').map((part) => part.trim());
  const full = turned.length === 2 && turned[0] && turned[1] ? `${turned[1]} ${turned[0]}` : line;
  const words = full.split(' ');
  return { full, first: firstName(words) ?? full };
}

function firstName(words: readonly string[]): string | null {
  const [first = ''] = words;
  if (words.length > 3 || titles.has(bare(first))) return null;
  // An initial, or a script in which the family name may stand first, is no first name to greet somebody by.
  return /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(first) && first !== first.toUpperCase() ? first : null;
}

function hasDeskWord(line: string): boolean {
  return line.split(/[\s,/&-]/).some((word) => deskWords.has(bare(word)));
}

function bare(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
