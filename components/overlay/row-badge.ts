import type { Badge } from '../invoice/badge-of.ts';
import markStyles from '../invoice/standing-mark.css?inline';
import { drawMark } from '../invoice/standing-mark.ts';
import tokens from '../tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import rowBadgeStyles from './row-badge.css?inline';

const styles = [tokens, markStyles, rowBadgeStyles].join('\n');

/**
 * Draws a badge into its host in a list row. Plain nodes, not components: a list has hundreds of rows, and a site draws
 * them anew at will. Drawing the same badge twice changes nothing.
 *
 * @param title the whole story, for a pointer that rests on it
 */
export function drawRowBadge(host: HTMLElement, badge: Badge, title: string, scheme: 'light' | 'dark'): void {
  const root = host.shadowRoot;
  if (!root) return;
  const state = `${scheme} ${badge.tone} ${badge.mark} ${badge.words}`;
  if (drawn.get(host) === state) return;
  drawn.set(host, state);
  const document = host.ownerDocument;
  const element = document.createElement('span');
  element.className = `badge ${badge.tone}`;
  element.dataset.scheme = scheme;
  element.title = title;
  const words = document.createElement('span');
  words.className = 'words';
  words.textContent = badge.words;
  element.append(drawMark(badge.mark, document), words);
  root.replaceChildren(element);
  adoptStyles(root, styles);
}

const drawn = new WeakMap<HTMLElement, string>();
