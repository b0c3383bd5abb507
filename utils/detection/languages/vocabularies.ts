import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every language the reader knows. A new one is its file and its line here. */
export const vocabularies: readonly Vocabulary[] = [english, german, french, spanish, italian, dutch, portuguese];
