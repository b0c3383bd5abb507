/** Makes jsdom's document show a page given as text. Scripts in it do not run. */
export function showPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.title = parsed.title;
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.replaceWith(document.adoptNode(parsed.body));
}
