/** Domains that many people share say nothing about whose an address is. */
const sharedDomains = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  'proton.me',
  'me.com',
]);

export function isSharedDomain(domain: string): boolean {
  return sharedDomains.has(domain);
}

/** True where both addresses, in lower case, belong to one company: its domain or a part of it. */
export function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)];
  if (a === '' || b === '' || isSharedDomain(a) || isSharedDomain(b)) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
