/**
 * Gives a shadow root of ours its style. One constructed sheet per text serves all roots of a page; where the browser
 * keeps constructed sheets from content scripts (Firefox), each root gets a style element of its own.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const sheet = sheetOf(css);
  try {
    if (sheet) {
      root.adoptedStyleSheets = [sheet];
      return;
    }
  } catch {
    // Firefox refuses sheets across the content script's boundary; the style element below does the same.
  }
  if (root.querySelector('style')) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

const sheets = new Map<string, CSSStyleSheet | null>();

function sheetOf(css: string): CSSStyleSheet | null {
  const known = sheets.get(css);
  if (known !== undefined) return known;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    // No constructed sheets here.
  }
  sheets.set(css, sheet);
  return sheet;
}
