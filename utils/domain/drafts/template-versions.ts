import type { Language } from '../language.ts';
import type { DraftTemplate } from './draft-template.ts';
import type { LetterId } from './letter.ts';
import type { Address } from './notation.ts';

/** The user's own texts, each with its versions: the newest is the last one, and the one that is used. */
export type TemplateVersions = Readonly<Record<string, readonly DraftTemplate[]>>;

/** Older versions are forgotten, the oldest first. */
export const mostVersions = 20;

/** Under what name a text of the user's is kept. */
export function templateKey(language: Language, letter: LetterId, address: Address): string {
  return `${language}/${letter}/${address}`;
}

/** The text that is used in the place of Fairdue's own; null where there is none. */
export function templateIn(kept: TemplateVersions, key: string): DraftTemplate | null {
  return (Object.hasOwn(kept, key) ? kept[key]?.at(-1) : null) ?? null;
}

/** With a new version of a text; the same text again changes nothing. */
export function withVersion(kept: TemplateVersions, key: string, template: DraftTemplate): TemplateVersions {
  const versions = (Object.hasOwn(kept, key) ? kept[key] : null) ?? [];
  const last = versions.at(-1);
  if (last?.subject === template.subject && last.body === template.body) return kept;
  return { ...kept, [key]: [...versions, template].slice(-mostVersions) };
}

/** Without the user's text: Fairdue's own is used again. */
export function withoutTemplate(kept: TemplateVersions, key: string): TemplateVersions {
  return Object.fromEntries(Object.entries(kept).filter(([name]) => name !== key));
}
