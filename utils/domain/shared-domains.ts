/** Domains that many people share say nothing about whose an address is. */
const sharedDomains = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com ' +
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org outlook.de hotmail.de live.de ' +
    'yahoo.de proton.me protonmail.com pm.me fastmail.com zoho.com mail.com tutanota.com hey.com orange.fr free.fr ' +
    'wanadoo.fr sfr.fr laposte.net hotmail.fr yahoo.fr hotmail.co.uk yahoo.co.uk btinternet.com libero.it virgilio.it ' +
    'alice.it tiscali.it hotmail.it hotmail.es yahoo.es telefonica.net ziggo.nl kpnmail.nl xs4all.nl planet.nl ' +
    'live.nl telenet.be skynet.be sapo.pt bluewin.ch aon.at uol.com.br bol.com.br terra.com.br yahoo.com.br ' +
    'comcast.net verizon.net att.net sbcglobal.net bigpond.com yahoo.in rediffmail.com'
  ).split(' '),
);

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
