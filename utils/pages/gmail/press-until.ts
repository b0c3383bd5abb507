import { isShown } from '../is-shown.ts';
import { waitFor } from '../wait-for.ts';
import type { PageWatch } from '../watch.ts';
import { press, pressFully } from './press.ts';

const patience = 5_000;
/** After this without any effect a press is repeated with all a finger does. */
const impatience = 1_500;

/**
 * Presses a control and gives what appears then, or null after 5 s. Where nothing at all stirred in `root` (Gmail may
 * act on the pointer and not on the click) it presses once more; a slow answer is not pressed twice, because a second
 * press could take back the first.
 */
export async function pressUntil<T>(
  control: Element,
  root: Element,
  probe: () => T | null,
  { watch, signal }: { readonly watch: PageWatch; readonly signal: AbortSignal },
): Promise<T | null> {
  try {
    const before = shapeOf(root);
    press(control);
    const soon = await waitFor(watch, probe, impatience, signal);
    if (soon !== null || signal.aborted) return soon;
    if (isShown(control) && shapeOf(root) === before) pressFully(control);
    return await waitFor(watch, probe, patience - impatience, signal);
  } catch (error) {
    console.warn('Fairdue could not press a control of the page.', error);
    return null;
  }
}

function shapeOf(root: Element): string {
  const expanded = [...root.querySelectorAll('[aria-expanded]')].map((element) =>
    element.getAttribute('aria-expanded'),
  );
  return `${root.className}/${root.querySelectorAll('*').length}/${expanded.join()}`;
}
