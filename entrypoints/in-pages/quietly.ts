/** Lets work go on by itself. What fails is for the console of one who looks, never for the page. */
export function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('Fairdue:', error));
}
