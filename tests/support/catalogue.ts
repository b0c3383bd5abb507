import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Language } from '../../utils/domain/language.ts';

export interface CatalogueEntry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

export type MessageCatalogue = Readonly<Record<string, CatalogueEntry>>;

/** The messages of one language, as the browser would load them. */
export function readCatalogue(language: Language): MessageCatalogue {
  const path = join(import.meta.dirname, '../../public/_locales', language, 'messages.json');
  return JSON.parse(readFileSync(path, 'utf8')) as MessageCatalogue;
}

/**
 * Lets the fake browser answer `i18n.getMessage` from a catalogue, in the way Chromium does: names without regard to
 * case, an unknown message as an empty string. Call it once at the top of a test file.
 */
export function answerFromCatalogue(language: Language = 'en', browserLanguage: string = language): void {
  const catalogue = readCatalogue(language);
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => browserLanguage,
    getMessage: (name: string, substitutions?: string | string[]) => {
      const entry = catalogue[name];
      return entry ? fillIn(entry, [substitutions ?? []].flat()) : '';
    },
  });
}

function fillIn(entry: CatalogueEntry, values: readonly string[]): string {
  return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    const position = /^\$([1-9])$/.exec(content ?? '')?.[1];
    return position ? (values[Number(position) - 1] ?? '') : whole;
  });
}
