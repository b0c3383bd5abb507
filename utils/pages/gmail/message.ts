import type { MailMessage, Party } from '../../detection/reading.ts';
import { findAll, findOptional, fits } from '../find.ts';
import { messageIdOn } from './ids.ts';
import { dayInDate } from './message-date.ts';
import { messageText } from './message-text.ts';
import { attachmentName, messageBody, messageDate, messageKey, recipients, sender, snippet } from './selectors.ts';

/** The id of the message that this element of the page holds, or null: folded, or not yet known to the server. */
export function messageId(element: Element): string | null {
  const named = fits(messageKey, element) ? element : findOptional(messageKey, element);
  return named ? messageIdOn(named) : null;
}

/** True where a message stands open under an id that only this browser knows, `#msg-a:…`: it was sent just now. */
export function isUnknownToServer(element: Element): boolean {
  const named = fits(messageKey, element) ? element : findOptional(messageKey, element);
  return named !== null && messageIdOn(named) === null;
}

/** What an element of the open thread says. Text only, bounded. */
export function readMessage(element: Element, subject: string): MailMessage {
  const body = findOptional(messageBody, element);
  return {
    id: messageId(element),
    from: partyOf(findOptional(sender, element)),
    to: body ? findAll(recipients, element).slice(0, 100).map(partyOf) : [],
    sentOn: sentOn(element),
    subject,
    body: body ? messageText(body) : snippetOf(element),
    attachmentNames: attachmentNames(element),
    folded: body === null,
  };
}

/** Who wrote it, in lower case; null in a stack that names nobody. */
export function senderOf(element: Element): string | null {
  return partyOf(findOptional(sender, element)).email;
}

/** Changes when there is something new to read: it was unfolded, or its text came. */
export function messageShape(element: Element): string {
  const body = findOptional(messageBody, element);
  const attachments = findAll(attachmentName, element).length;
  return `${messageId(element)}/${body ? body.childNodes.length : 'folded'}/${attachments}`;
}

function partyOf(element: Element | null): Party {
  const email = element?.getAttribute('email')?.trim().toLowerCase().slice(0, 320) ?? '';
  const name = (element?.getAttribute('name') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  return { name: name === '' ? null : name, email: email.includes('@') ? email : null };
}

function sentOn(element: Element): MailMessage['sentOn'] {
  const title = findOptional(messageDate, element)?.getAttribute('title');
  return title ? dayInDate(title, element.ownerDocument.documentElement.lang || null) : null;
}

function snippetOf(element: Element): string {
  return (findOptional(snippet, element)?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 1_000);
}

/** The name under each card, else the one in `mime:name:url`. */
function attachmentNames(element: Element): string[] {
  const names = findAll(attachmentName, element)
    .slice(0, 50)
    .map(nameOfAttachment)
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** The file name on an attachment's card. */
export function nameOfAttachment(card: Element): string {
  const name = card.hasAttribute('download_url') ? nameInDownload(card) : (card.textContent ?? '');
  return name.replace(/\s+/g, ' ').trim().slice(0, 255);
}

function nameInDownload(card: Element): string {
  const name = card.getAttribute('download_url')?.split(':')[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
