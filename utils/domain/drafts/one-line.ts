/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Line breaks, tabs, control characters, and invisible marks that could turn a line around or hide text in it. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;

const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/**
 * A value from a page or a mail as it may stand inside a line of ours: one line, no invisible characters, at most
 * `longest` characters. Null where nothing readable is left. A value written from right to left is isolated, so that
 * the figures after it keep their order (Unicode Bidirectional Algorithm, FSI and PDI).
 */
export function oneLine(value: string | null, longest: number): string | null {
  const clean = (value ?? '')
    .slice(0, 4 * longest)
    .replace(unprintable, ' ')
    .trim();
  if (clean === '') return null;
  const letters = [...clean];
  const short =
    letters.length > longest
      ? `${letters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : clean;
  return rightToLeft.test(short) ? isolateStart + short + isolateEnd : short;
}
