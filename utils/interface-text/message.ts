import { browser } from 'wxt/browser';
import type catalogue from '../../public/_locales/en/messages.json';

type Catalogue = typeof catalogue;

/** A key as it stands in the catalogue. */
export type CatalogueKey = keyof Catalogue;

/** The first part of a pair of messages `<key>_one` and `<key>_other`. */
type CountedKey = {
  [K in CatalogueKey]: K extends `${infer Base}_other` ? (`${Base}_one` extends CatalogueKey ? Base : never) : never;
}[CatalogueKey];

/** What `text` can be asked for: every message, a pair of plural forms counting as one. */
export type MessageKey = CountedKey | Exclude<CatalogueKey, `${CountedKey}_${'one' | 'other'}`>;

type EntryOf<K extends MessageKey> = K extends CountedKey
  ? Catalogue[`${K}_other`]
  : K extends CatalogueKey
    ? Catalogue[K]
    : never;

/** The figures a message wants, by the names of its placeholders. */
export type FiguresOf<K extends MessageKey> =
  EntryOf<K> extends { placeholders: infer P } ? Readonly<Record<keyof P, string | number>> : Record<never, never>;

/** The messages that want no figures. */
export type PlainKey = { [K in MessageKey]: keyof FiguresOf<K> extends never ? K : never }[MessageKey];

type Arguments<K extends MessageKey> = keyof FiguresOf<K> extends never ? [] : [figures: FiguresOf<K>];

/** The part of the browser that looks messages up; the browser reads the catalogue, no script carries it. */
interface Catalog {
  getMessage(name: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

let cached: { readonly browserLanguage: string; readonly locale: string; readonly plurals: Intl.PluralRules } | null =
  null;

/**
 * The message `key` in the language of the interface, with its figures. A figure named `count` picks the plural form
 * (`<key>_one` or `<key>_other`). Numbers are written as the language writes them; days and amounts come in as text
 * (see `format.ts`). Never throws: an unknown key comes back as itself.
 *
 * The browser's catalogue knows placeholders by position only. The house rule, held by a test, is that the names of
 * a message's placeholders are numbered in alphabetical order; so the names need not be looked up here.
 */
export function text<K extends MessageKey>(key: K, ...[figures]: Arguments<K>): string {
  return look(key, (figures ?? {}) as Readonly<Record<string, string | number>>);
}

/** As `text`, for a message without figures whose key was put together from a code. */
export function plainText(key: PlainKey): string {
  return look(key, {});
}

/** The tag by which the interface writes days and numbers: the browser's own where the catalogue is in its language. */
export function interfaceLocale(): string {
  return language().locale;
}

function look(key: string, figures: Readonly<Record<string, string | number>>): string {
  const count = figures.count;
  const name = typeof count === 'number' ? `${key}_${pluralForm(count)}` : key;
  const values = Object.keys(figures)
    .sort()
    .map((figure) => written(figures[figure] ?? ''));
  return i18n().getMessage(name, values) || key;
}

/** Languages with more forms for whole numbers use `other` for them; no catalogue of ours needs a third. */
function pluralForm(count: number): 'one' | 'other' {
  return language().plurals.select(count) === 'one' ? 'one' : 'other';
}

function written(figure: string | number): string {
  return typeof figure === 'number' ? figure.toLocaleString(interfaceLocale()) : figure;
}

function language() {
  const browserLanguage = i18n().getUILanguage();
  if (cached?.browserLanguage !== browserLanguage) {
    // A browser in a language we lack is shown the English catalogue, and then days and plurals must be English, too.
    const shown = i18n().getMessage('language_code') || 'en';
    const locale = browserLanguage.toLowerCase().split(/[-_]/)[0] === shown ? browserLanguage.replace('_', '-') : shown;
    cached = { browserLanguage, locale, plurals: new Intl.PluralRules(locale) };
  }
  return cached;
}

function i18n(): Catalog {
  return browser.i18n;
}
