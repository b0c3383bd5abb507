import type { MailMessage } from '../reading.ts';

/** Longer runs of characters are no mail address. */
const longest = 120;

/**
 * The mail address that an answer names and that is neither its sender's nor anybody's it is sent to: where the
 * invoice should rather go. The last one of the text, lower case, or null. Linear.
 */
export function addressGiven(lines: readonly string[], { from, to }: Pick<MailMessage, 'from' | 'to'>): string | null {
  const known = new Set([from, ...to].flatMap(({ email }) => (email ? [email.toLowerCase()] : [])));
  const named = lines.flatMap(addressesIn).filter((address) => !known.has(address));
  return named.at(-1) ?? null;
}

/** No sign that turns the writing round or hides; nothing that stays a capital in lower case. */
const isName = /^[\p{Ll}\p{Lo}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
const isDomain = /^[\p{Ll}\p{Lo}\d-]+(?:\.[\p{Ll}\p{Lo}\d-]+)+$/u;

function addressesIn(line: string): string[] {
  if (!line.includes('@')) return [];
  return line.split(/[\s<>()[\]:;,"'’“”]/).flatMap((run) => {
    if (run.length > longest) return [];
    const address = run.replace(/[.!?]{1,5}$/, '').toLowerCase();
    const [name = '', domain = '', ...more] = address.split('@');
    return more.length === 0 && isName.test(name) && isDomain.test(domain) ? [address] : [];
  });
}
