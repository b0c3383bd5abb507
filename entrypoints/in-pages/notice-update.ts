import { browser } from 'wxt/browser';

/**
 * Calls `stepBack` when the user comes back to the tab and the extension was updated or removed meanwhile: buttons that
 * nobody answers do not wait to be pressed. A page can make these events up; all they do is look.
 */
export function noticeUpdate(stepBack: () => void, signal: AbortSignal): void {
  const look = () => {
    // Chromium leaves `runtime.id` undefined in a script whose extension is gone.
    if (browser.runtime?.id === undefined) stepBack();
  };
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('focus', look, { signal });
}
