import { type Child, element, span } from '../element.ts';

/**
 * Text as Gmail shows it: addresses of the web and of mail are links, days are marked as possible events, words that
 * were searched for are highlighted. One line thereby becomes several nodes.
 */
export function decorated(text: string, searched: readonly string[]): Child[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/)
    .flatMap((part, index): Child[] => (index % 2 === 1 ? [addressLink(part)] : withDays(part, searched)));
}

function addressLink(address: string): HTMLElement {
  const href = address.startsWith('http') ? address : `mailto:${address}`;
  return element('a', { href, target: '_blank' }, address);
}

const day =
  /((?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,? \d{4})/;

function withDays(text: string, searched: readonly string[]): Child[] {
  return text.split(day).flatMap((part, index): Child[] => {
    if (index % 2 === 0) return highlighted(part, searched);
    return [
      element('span', { class: 'aBn', 'data-term': `goog_${part.length * 7919}`, tabindex: '0' }, span('aQJ', part)),
    ];
  });
}

function highlighted(text: string, searched: readonly string[]): Child[] {
  const word = searched.find((wanted) => wanted && text.toLowerCase().includes(wanted));
  if (!word) return text ? [text] : [];
  const at = text.toLowerCase().indexOf(word);
  const end = at + word.length;
  return [text.slice(0, at) || null, span('il', text.slice(at, end)), ...highlighted(text.slice(end), searched)];
}
