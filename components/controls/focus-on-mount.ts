/**
 * Puts the focus on an element when it appears, as the answer to a press. `autofocus` does this for the first element
 * of a document's life only.
 */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
