/** Resolves once changes of the page made until now have been seen and worked off. */
export function nextBurst(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
