import { invoiceIdsIn } from '../invoice-id.ts';
import { whereIn } from '../where.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { saysOf } from '../words/sides.ts';
import { wordKey } from '../words/word-key.ts';
import { childNodesOf } from './composed-tree.ts';
import { isPassedOver, shownText, withoutSeams } from './shown-text.ts';

const pressed = 'button, a[href], [role=button], [role=menuitem], summary, input[type=submit], input[type=button]';
const chosen = '[aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true]';
const most = 5_000;

/** What a part of a page offers, that tells whose side of an invoice it shows. */
interface Offered {
  pay: boolean;
  /** Reminding, recording a payment, editing: only the sender may. */
  own: boolean;
  payerLink: boolean;
  merchantLink: boolean;
  /** A chosen tab, or a heading, that says these are bills received. */
  received: boolean;
}

/**
 * True where the part shows a bill somebody else sent, and not an invoice of the user's: it can be paid here and not
 * reminded of, it links to the payer's page alone, or its heading says from whom it is. The address says the same, but
 * one that a site changes must not make a bill the user's own.
 */
export function isToPay(
  parts: readonly Element[],
  lexicon: Lexicon,
  isAround: (element: Element) => boolean = () => false,
): boolean {
  const { pay, own, payerLink, merchantLink, received } = offeredIn(parts, lexicon, isAround);
  if (own) return false;
  return pay || received || (payerLink && !merchantLink);
}

/** True where a list as a whole is one of bills received, by its chosen tab or its heading. */
export function isReceivedList(root: Element, lexicon: Lexicon, isRow: (element: Element) => boolean): boolean {
  return offeredIn([root], lexicon, isRow).received;
}

function offeredIn(parts: readonly Element[], lexicon: Lexicon, isLeftOut: (element: Element) => boolean): Offered {
  const offered: Offered = { pay: false, own: false, payerLink: false, merchantLink: false, received: false };
  let seen = 0;
  const walk = (element: Element) => {
    if (seen++ > most || isLeftOut(element) || isPassedOver(element, { controls: true })) return;
    if (element.matches(pressed)) noteControl(element, lexicon, offered);
    if (element.matches(chosen)) offered.received ||= saysOf(words(element)).received;
    if (element.localName === 'h1') {
      const { received, youPay } = saysOf(words(element));
      offered.received ||= received || youPay;
    }
    for (const child of childNodesOf(element)) if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element);
  };
  for (const part of parts) walk(part);
  return offered;
}

function noteControl(control: Element, lexicon: Lexicon, offered: Offered): void {
  for (const name of [words(control), control.getAttribute('aria-label') ?? '', control.getAttribute('value') ?? '']) {
    const { pay, own } = saysOf(name);
    // What pays in Italian is paid in Portuguese: the page's own language says which.
    offered.pay ||= pay && lexicon(wordKey(name)).status === null;
    offered.own ||= own;
  }
  const address = control.getAttribute('href') ?? '';
  if (invoiceIdsIn(address).length === 0) return;
  const { role } = whereIn({ pathname: address.replace(/^https:\/\/[^/]{1,100}/, '').replace(/[?#].*$/s, '') });
  if (role === 'payer') offered.payerLink = true;
  if (role === 'merchant') offered.merchantLink = true;
}

function words(element: Element): string {
  return withoutSeams(shownText(element, 120, { controls: true }), ' ');
}
