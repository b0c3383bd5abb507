/** Pages that were parsed before: a sweep shows the same one some hundred times. */
const parsed = new Map<string, Document>();

/** Makes jsdom's document show a page given as text. Scripts in it do not run. */
export function showPage(html: string): void {
  const page = parsed.get(html) ?? new DOMParser().parseFromString(html, 'text/html');
  parsed.set(html, page);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(document.importNode(page.body, true));
}
