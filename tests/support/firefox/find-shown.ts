import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person would look for. */
export interface Sought {
  readonly selector: string;
  /** Looks inside the shadow roots of these instead of the page. */
  readonly inside?: string;
  /** The accessible name, whole; for a button without a label of its own these are its words. */
  readonly name?: string;
  /** Words that stand somewhere in it. */
  readonly words?: string;
}

const patience = 15_000;

/** Waits until such an element is shown, and gives it. Asks inside the page: a policy of the page cannot forbid it. */
export async function findShown(page: Page, sought: Sought): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle(
    async ({ selector, inside, name, words }, until) => {
      const end = performance.now() + until;
      while (performance.now() < end) {
        const roots = inside
          ? [...document.querySelectorAll(inside)].flatMap((host) => host.shadowRoot ?? [])
          : [document];
        for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])) {
          const named = element.getAttribute('aria-label') ?? element.innerText.trim();
          if (!element.checkVisibility() || (name !== undefined && named !== name)) continue;
          if (words === undefined || element.innerText.includes(words)) return element;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return null;
    },
    sought,
    patience,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`Not shown within ${patience / 1_000} s: ${JSON.stringify(sought)}`);
  return element as ElementHandle<HTMLElement>;
}
