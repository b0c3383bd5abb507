import { found } from '../facts/found.ts';
import { wordStart } from '../facts/word-start.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Found } from '../reading.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';

const payWords = compilePhrases(
  vocabularies.flatMap(({ payLinks }) => payLinks.map((phrase) => [phrase, true] as const)),
);

/** Hosts that serve nothing but paying; a link to one needs no word beside it. Subdomains count. */
const payHosts = [
  ...[
    'paypal.me',
    'buy.stripe.com',
    'invoice.stripe.com',
    'pay.stripe.com',
    'checkout.stripe.com',
    'pay.gocardless.com',
  ],
  ...['square.link', 'checkout.square.site', 'wise.com/pay', 'revolut.me', 'pay.mollie.com', 'paymentlink.mollie.com'],
  ...[
    'bunq.me',
    'tikkie.me',
    'paypal.com/invoice',
    'paypal.com/paypalme',
    'pay.sumup.com',
    'monzo.me',
    'my.freshbooks.com',
  ],
];

/** A link further than this from its words in one line belongs to something else. */
const nearWords = 80;

/**
 * The https address at which the invoice can be paid: one of a payment service, or one whose words say so. Never
 * mailto, http, an address with a user name or port, or one whose shown address is another.
 */
export function findPaymentLink(lines: readonly Line[]): Found<string> | null {
  let best: Found<string> | null = null;
  for (const [position, line] of lines.entries()) {
    if (!line.folded.includes('https://')) continue;
    for (const link of linksIn(line)) {
      const known = isPayHost(link.url);
      const spoken = hasPayWords(line, link.start) || (stands(line, link) && lastLineAsks(lines[position - 1]));
      if (!known && !spoken) continue;
      const confidence = known && spoken ? 0.98 : known ? 0.9 : 0.8;
      if (best && best.confidence >= confidence) continue;
      const words = line.text.slice(wordStart(line.text, link.start - nearWords, link.start), link.end).trim();
      best = found(link.url.href, confidence, words, line.where, known ? 'payment-service' : 'pay-words');
    }
  }
  return best;
}

interface Link {
  readonly url: URL;
  readonly start: number;
  readonly end: number;
}

function linksIn(line: Line): Link[] {
  const links: Link[] = [];
  let start = line.folded.indexOf('https://');
  while (start >= 0 && links.length < 20) {
    let end = start;
    while (end < line.text.length && !' \t<>"\'()[]{}|\\^`'.includes(line.text.charAt(end))) end += 1;
    while (end > start && '.,;:!?*'.includes(line.text.charAt(end - 1))) end -= 1;
    const url = end - start <= 2_000 ? parse(line.text.slice(start, end)) : null;
    if (url) links.push({ url, start, end });
    start = line.folded.indexOf('https://', end);
  }
  return links;
}

function parse(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return plain && url.hostname.includes('.') && !/^[\d.]+$/.test(url.hostname) ? url : null;
}

function isPayHost(url: URL): boolean {
  return payHosts.some((host) => {
    const [domain = host, ...path] = host.split('/');
    const onHost = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    return onHost && (path.length === 0 || url.pathname.startsWith(`/${path.join('/')}`));
  });
}

function hasPayWords(line: Line, before: number): boolean {
  return findPhrases(payWords, line.folded, line.tokens).some(({ end }) => end <= before && before - end <= nearWords);
}

/** The link is all there is on its line, so the line above says what it is for. */
function stands(line: Line, link: Link): boolean {
  return line.text.slice(0, link.start).trim().length <= 2 && line.text.slice(link.end).trim().length <= 2;
}

function lastLineAsks(line: Line | undefined): boolean {
  return line !== undefined && findPhrases(payWords, line.folded, line.tokens).length > 0;
}
