import type { Language } from '../../../../utils/domain/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import type { PaypalWords } from './paypal-words.ts';
import { portuguese } from './pt.ts';

export const wordsIn: Readonly<Record<Language, PaypalWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
};
