import controlStyles from '../controls/controls.css?inline';
import tokens from '../tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import reloadStyles from './reload-notice.css?inline';

const styles = [tokens, controlStyles, reloadStyles].join('\n');

/**
 * Draws into its host that the tab is to be loaded anew, with a button for it. The words come in ready: an extension
 * that was updated answers its old scripts nothing any more, not even with words. Plain nodes for the same reason.
 */
export function drawReloadNotice(
  host: HTMLElement,
  said: { readonly words: string; readonly button: string },
  scheme: 'light' | 'dark',
  onReload: () => void,
): void {
  const root = host.shadowRoot;
  if (!root) return;
  const document = host.ownerDocument;
  const place = document.createElement('div');
  place.className = 'reload';
  place.dataset.scheme = scheme;
  place.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = said.words;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain';
  button.textContent = said.button;
  button.addEventListener('click', (event) => event.isTrusted && onReload());
  place.append(words, button);
  root.replaceChildren(place);
  adoptStyles(root, styles);
}
