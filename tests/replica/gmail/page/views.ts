/** A main view: an element of the views' holder that is shown or kept hidden. */
export interface View {
  readonly root: HTMLElement;
}

/**
 * Shows one view and hides the others, which stay in the page as ghosts with what they held: hidden, no longer
 * `role=main` themselves, but with rows and ids that are no longer true.
 */
export function showView(holder: HTMLElement, view: View): void {
  if (view.root.parentElement !== holder) holder.append(view.root);
  for (const other of holder.children) {
    if (!(other instanceof HTMLElement)) continue;
    const shown = other === view.root;
    other.style.display = shown ? '' : 'none';
    if (shown) other.setAttribute('role', 'main');
    else other.removeAttribute('role');
  }
}
