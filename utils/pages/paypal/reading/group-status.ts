import type { Lexicon } from '../words/lexicon.ts';
import { wordKey } from '../words/word-key.ts';
import type { Block } from './blocks.ts';
import type { Candidates } from './candidates.ts';
import { childNodesOf, parentOf } from './composed-tree.ts';
import { strengths } from './gather.ts';
import { isPassedOver, shownText, withoutSeams } from './shown-text.ts';

/** A heading says its status, how many there are, and what they come to; not more. */
const longestHeading = 80;

type StatusCandidate = Candidates['status'][number];

/**
 * What the heading over its group says of each invoice of a list that is grouped by status. Only where there are at
 * least two such groups, of different statuses, and every invoice is in one: a single heading may be a filter, a sum.
 */
export function statusesByGroup(
  blocks: readonly Block[],
  root: Element,
  lexicon: Lexicon,
): Map<string, StatusCandidate> {
  const found = new Map<string, StatusCandidate>();
  const seen = new Map<Element, StatusCandidate | null>();
  const statusOf = (element: Element) => {
    const known = seen.get(element) ?? (seen.has(element) ? null : statusIn(element, lexicon));
    seen.set(element, known);
    return known;
  };
  for (const { invoiceId, parts } of blocks) {
    const group = parts[0] && groupOver(parts[0], root, statusOf);
    if (group) found.set(invoiceId, group);
  }
  const different = new Set([...found.values()].map(({ value }) => value));
  return found.size === blocks.length && different.size > 1 ? found : new Map();
}

/** The nearest heading before the row: beside it, or beside something around it. */
function groupOver(
  row: Element,
  root: Element,
  statusOf: (element: Element) => StatusCandidate | null,
): StatusCandidate | null {
  for (let at: Element | null = row; at && at !== root; at = parentOf(at)) {
    const around = parentOf(at);
    const children = around ? [...childNodesOf(around)] : [];
    for (const before of children.slice(0, Math.max(0, children.indexOf(at))).toReversed()) {
      const said = before.nodeType === Node.ELEMENT_NODE ? statusOf(before as Element) : null;
      if (said) return said;
    }
  }
  return null;
}

function statusIn(heading: Element, lexicon: Lexicon): StatusCandidate | null {
  if (heading.hasAttribute('data-fairdue') || isPassedOver(heading, { controls: true })) return null;
  const shown = shownText(heading, longestHeading + 1, { controls: true });
  if (shown === '' || shown.length > longestHeading) return null;
  const text = withoutSeams(shown, ' ');
  const { status } = lexicon(wordKey(text.replace(count, ' ')));
  if (status === null) return null;
  const atom = { element: heading, text, meaning: { kind: 'status', status, label: null }, link: null } as const;
  return { value: status, strength: strengths.column, atom: { ...atom, fromAttribute: false }, why: 'group' };
}

/** How many, and what they come to: `(3)`, `€1,200.00`. */
const count = /\p{Sc}?\s?\d[\d.,'’\s]*(?:\p{Sc}|[A-Z]{3}\b)?/gu;
