import type { ComponentChild } from 'preact';
import { render } from 'preact';
import controlStyles from '../controls/controls.css?inline';
import draftStyles from '../drafts/drafts.css?inline';
import followUpStyles from '../follow-up/follow-up.css?inline';
import markStyles from '../invoice/standing-mark.css?inline';
import { adoptStyles } from '../overlay/adopt-styles.ts';
import overlayStyles from '../overlay/thread-overlay.css?inline';
import tokens from '../tokens.css?inline';
import dockedStyles from './docked.css?inline';

const styles = [tokens, controlStyles, markStyles, followUpStyles, draftStyles, overlayStyles, dockedStyles].join('\n');

/** Shows a component in a host of ours on PayPal's pages; the returned function takes it out again. */
export function showDocked(host: HTMLElement, what: ComponentChild): () => void {
  const root = host.shadowRoot;
  if (!root) return () => {};
  const place = host.ownerDocument.createElement('div');
  root.replaceChildren(place);
  adoptStyles(root, styles);
  render(what, place);
  return () => render(null, place);
}
