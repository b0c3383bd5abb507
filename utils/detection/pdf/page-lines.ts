import type { TextLine } from '../text/text-document.ts';

/** A text where it stands on a page as shown: points from the left and from the top. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly baseline: number;
  readonly height: number;
}

/** Parts of the type size: a gap this wide parts words, and this wide parts cells. */
const wordGap = 0.16;
const cellGap = 1.1;
/** Texts are on one line where they share at least this part of the lower one's height. */
const sharedHeight = 0.5;

/** The lines of a page from top to bottom, with their cells from left to right. */
export function linesOfPage(texts: readonly PlacedText[]): TextLine[] {
  return rowsOf(withoutDoubles(texts)).map(lineOfRow);
}

/** Bold is often made by printing a text twice, a hair apart. */
function withoutDoubles(texts: readonly PlacedText[]): PlacedText[] {
  const seen = new Set<string>();
  return texts.filter(({ text, left, baseline }) => {
    const place = `${Math.round(left / 2)} ${Math.round(baseline / 2)} ${text}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

interface Row {
  top: number;
  bottom: number;
  readonly texts: PlacedText[];
}

/** Texts that stand on one line. Compared to the row's first text, so that a slope cannot drag a row down a page. */
function rowsOf(texts: readonly PlacedText[]): Row[] {
  const rows: Row[] = [];
  for (const text of [...texts].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const [top, bottom] = [text.baseline - text.height, text.baseline];
    const home = rows.slice(-4).find((row) => {
      const shared = Math.min(bottom, row.bottom) - Math.max(top, row.top);
      return shared >= sharedHeight * Math.min(bottom - top, row.bottom - row.top);
    });
    if (home) home.texts.push(text);
    else rows.push({ top, bottom, texts: [text] });
  }
  return rows.sort((a, b) => a.bottom - b.bottom);
}

function lineOfRow({ texts }: Row): TextLine {
  const ordered = [...texts].sort((a, b) => a.left - b.left);
  const cells: { text: string; left: number; right: number }[] = [];
  let size = 0;
  for (const { text, left, width, height } of ordered) {
    const cell = cells.at(-1);
    const gap = cell ? left - cell.right : 0;
    const scale = Math.max(4, Math.min(height, size || height));
    if (!cell || gap > cellGap * scale) {
      cells.push({ text, left, right: left + width });
    } else {
      const needsSpace = gap > wordGap * scale && !/\s$/.test(cell.text) && !/^\s/.test(text);
      cell.text += (needsSpace ? ' ' : '') + text;
      cell.right = Math.max(cell.right, left + width);
    }
    size = height;
  }
  const filled = cells.map((cell) => ({ ...cell, text: cleaned(cell.text) })).filter(({ text }) => text !== '');
  return {
    text: filled.map(({ text }) => text).join('\t'),
    edges: filled.map(({ left, right }) => ({ left: round(left), right: round(right) })),
  };
}

/**
 * Some fonts give their dash no meaning, and it comes out as U+0000 (Stripe's invoices of 2023, "76253815-0004"):
 * between letters or digits it is a dash, anywhere else a space.
 */
function cleaned(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])\0(?=[\p{L}\p{N}])/gu, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
