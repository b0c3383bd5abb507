import type { Language } from '../domain/language.ts';
import { de } from './code-words/de.ts';
import { en } from './code-words/en.ts';
import { es } from './code-words/es.ts';
import { fr } from './code-words/fr.ts';
import { it } from './code-words/it.ts';
import { nl } from './code-words/nl.ts';
import { pt } from './code-words/pt.ts';

/** How the page of a hand-over file puts what stands in it as codes: the heads of its columns, and values in them. */
export interface PackCodeWords {
  readonly columns: Readonly<Record<string, string>>;
  /** By the column in which the code stands. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** CSV and JSON keep the codes themselves, the same in every language, for programs to read. */
export const packCodeWords: Readonly<Record<Language, PackCodeWords>> = { en, de, fr, es, it, nl, pt };
