import { drawReloadNotice } from '../../components/overlay/reload-notice.ts';
import { text } from '../../utils/interface-text/message.ts';
import { hostElement, ourMark } from '../../utils/pages/host-element.ts';
import { schemeAt } from '../../utils/pages/scheme.ts';

/**
 * Gives what to do once the extension was updated or removed under this tab: everything of ours leaves, what the user
 * has written stays, and one line in its place says that the tab is to be loaded anew. The words are looked up now,
 * while there is somebody to ask for them.
 */
export function stepBackLater(life: AbortController, where: 'in-its-place' | 'afloat' = 'in-its-place'): () => void {
  const said = { words: text('notice_reload'), button: text('action_reload') };
  return () => {
    if (life.signal.aborted) return;
    const inFlow = `div[${ourMark}]:not([${ourMark}="find-progress"])`;
    const panel = where === 'afloat' ? null : document.querySelector(inFlow);
    const around = panel?.parentElement ?? null;
    const next = panel?.nextSibling ?? null;
    life.abort();
    const host = hostElement(document, 'div', 'reload-notice');
    if (around?.isConnected) around.insertBefore(host, next?.parentNode === around ? next : null);
    else {
      host.dataset.loose = '';
      document.body.append(host);
    }
    drawReloadNotice(host, said, schemeAt(host), () => location.reload());
  };
}
