/** The languages Fairdue reads, writes drafts in, and shows itself in. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;

export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag such as `de-AT`, or null where Fairdue does not speak it. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
