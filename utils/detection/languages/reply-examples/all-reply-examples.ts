import type { Language } from '../../../domain/language.ts';
import { germanReplies } from './de.ts';
import { englishReplies } from './en.ts';
import { spanishReplies } from './es.ts';
import { frenchReplies } from './fr.ts';
import { italianReplies } from './it.ts';
import { dutchReplies } from './nl.ts';
import { portugueseReplies } from './pt.ts';
import type { ReplyExamples } from './reply-examples.ts';

/** Whole answers of each kind, from which the reader learns what an answer means. A new language is its file and its line here. */
export const allReplyExamples: Readonly<Record<Language, ReplyExamples>> = {
  en: englishReplies,
  de: germanReplies,
  fr: frenchReplies,
  es: spanishReplies,
  it: italianReplies,
  nl: dutchReplies,
  pt: portugueseReplies,
};
