import { german } from './de.ts';
import { english } from './en.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every language the reader knows. A new one is its file and its line here. */
export const vocabularies: readonly Vocabulary[] = [english, german];
