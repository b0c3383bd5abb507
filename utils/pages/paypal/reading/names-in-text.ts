import type { Lexicon } from '../words/lexicon.ts';
import { seam, wordKey } from '../words/word-key.ts';
import { withoutSeams } from './shown-text.ts';

const email = /^[^\s@<>()"]{1,64}@[^\s@<>()"]{1,190}\.[^\s@<>()".]{2,24}$/;

/** `Invoice 4001`, `#4001`: the number with what always stands before one. */
export function numberIn(seamed: string, lexicon: Lexicon): string | null {
  // Label and number may be two pieces of the page; what is more is several things.
  const [head = '', ...others] = seamed.split(seam);
  if (others.length > 1) return null;
  const text = withoutSeams(seamed, ' ');
  if (text.startsWith('#')) return isNumberLike(withoutHash(text)) ? withoutHash(text) : null;
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const { invoice, label } = lexicon(wordKey(words.slice(0, count).join(' ')));
    if (!invoice && label !== 'number') continue;
    // `Invoice Ninjas` and `#12` in two pieces are a name and a number.
    if (others.length > 0 && head.trim().split(/\s+/).length !== count) continue;
    const rest = withoutHash(words.slice(count).join(' '));
    if (isNumberLike(rest)) return rest;
  }
  return null;
}

/** `4001`, `Job #12 b`; never a sentence that begins like one: `4001, Acme`, `12 was sent yesterday`. */
function isNumberLike(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text) || /[,;:]\s/.test(text)) return false;
  const words = text.split(' ');
  const first = words.findIndex((word) => /\d/.test(word));
  return first <= 1 && words.length <= 5 && words.slice(first + 1).every((word) => /\d/.test(word) || word.length <= 2);
}

/** The number without the signs before it. */
export function withoutHash(number: string): string {
  return number.replace(/^[\s#:.]+/, '').trim();
}

export interface NamedAddress {
  readonly email: string;
  readonly name: string | null;
}

/** `ap@acme.example`, `Acme Ltd <ap@acme.example>`; null for anything else. */
export function addressIn(seamed: string): NamedAddress | null {
  const text = withoutSeams(seamed, ' ');
  if (!text.includes('@')) return null;
  if (email.test(text)) return { email: text.toLowerCase(), name: null };
  // `Client: Acme Ltd ap@acme.example`; without the label nobody knows where the name begins.
  const [address = ''] = text.split(/[\s,;]/).slice(-1);
  const before = text.slice(0, -address.length).replace(/[\s,;·|–-]+$/, '');
  if (email.test(address) && /^[^:@]{1,40}: ?[^@]{1,200}$/.test(before))
    return { email: address.toLowerCase(), name: before };
  const named = /^(.{1,200}?)\s?[<(]\s?([^<>()\s]{3,254})\s?[>)]$/.exec(text);
  if (!named?.[1] || !named[2] || !email.test(named[2])) return null;
  return { email: named[2].toLowerCase(), name: named[1].trim() };
}

/** The letters that stand in place of a picture: `OW` before `Odessa Whitlock`. */
export function isShortFor(letters: string, name: string): boolean {
  if (letters.length > 3 || name.length <= letters.length || /\p{Ll}/u.test(letters)) return false;
  return wordKey(letters).slice(0, 1) === wordKey(name).slice(0, 1);
}
