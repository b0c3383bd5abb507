import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalReasons, unfitReasons } from '../../utils/detection/refusal.ts';
import { defaultLadder, stages } from '../../utils/domain/follow-up/ladder.ts';
import { holdKinds } from '../../utils/domain/hold.ts';
import { callOutcomes, type JournalKind } from '../../utils/domain/journal-entry.ts';
import { languages } from '../../utils/domain/language.ts';
import { reasonCodes } from '../../utils/domain/reason.ts';
import { replyKinds } from '../../utils/domain/reply.ts';
import { talkingPointCodes } from '../../utils/domain/talking-points.ts';
import { type MessageCatalogue, readCatalogue } from '../support/catalogue.ts';

const english = readCatalogue('en');
const keys = Object.keys(english);

const journalKinds: Readonly<Record<JournalKind, true>> = {
  'invoice-tracked': true,
  'invoice-corrected': true,
  'invoice-untracked': true,
  'offer-declined': true,
  'place-linked': true,
  'client-described': true,
  'contact-made': true,
  'step-skipped': true,
  'payment-received': true,
  'payment-reversed': true,
  'invoice-paid': true,
  'invoice-written-off': true,
  'invoice-cancelled': true,
  'invoice-reopened': true,
  'hold-placed': true,
  'hold-lifted': true,
  'reply-received': true,
  'plan-agreed': true,
  'ladder-chosen': true,
  'terms-agreed': true,
  undone: true,
};

describe.each(languages)('the %s catalogue', (language) => {
  const catalogue: MessageCatalogue = existsSync(
    join(import.meta.dirname, '../../public/_locales', language, 'messages.json'),
  )
    ? readCatalogue(language)
    : {};

  it('holds the same messages as the English one, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it('gives each message the placeholders of the English one, and uses them', () => {
    for (const key of keys) {
      const contents = placeholdersOf(catalogue, key);
      expect({ key, contents }).toEqual({ key, contents: placeholdersOf(english, key) });
      expect({ key, used: namesUsed(catalogue[key]?.message ?? '') }).toEqual({
        key,
        used: Object.keys(contents).sort(),
      });
    }
  });

  it('speaks calmly and cleanly', () => {
    // No exclamation marks, no straight apostrophes or quotes where print has curly ones, no doubled spaces.
    const unclean = Object.entries(catalogue).filter(
      ([, { message }]) =>
        message === '' || message !== message.trim() || /[!¡'"]| {2}|\bnull\b|\bundefined\b/.test(message),
    );
    expect(unclean).toEqual([]);
  });

  it('keeps what stands on a button or a badge short', () => {
    const long = Object.entries(catalogue).filter(
      ([key, { message }]) =>
        (/^tone_(polite|firm|final)$/.test(key) && message.length > 14) ||
        (/^action_/.test(key) && message.length > 36) ||
        (/^badge_(?!title)/.test(key) && message.length > 34),
    );
    expect(long).toEqual([]);
  });

  it('says which language it is', () => {
    expect(catalogue.language_code?.message).toBe(language);
  });
});

describe('the English catalogue', () => {
  it('tells translators what each message is, with an example of each figure', () => {
    const untold = Object.entries(english).filter(
      ([, { description, placeholders }]) =>
        !description || Object.values(placeholders ?? {}).some(({ example }) => !example),
    );
    expect(untold).toEqual([]);
  });

  it('numbers its placeholders by the alphabet, as message.ts expects', () => {
    for (const key of keys) {
      const contents = Object.entries(placeholdersOf(english, key)).map(([name, content]) => `${name} ${content}`);
      const names = Object.keys(placeholdersOf(english, key)).sort();
      expect({ key, contents }).toEqual({ key, contents: names.map((name, index) => `${name} $${index + 1}`) });
    }
  });

  it('has both plural forms exactly where it counts', () => {
    const wrong = keys.filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      const isPair = base !== key && `${base}_one` in english && `${base}_other` in english;
      return isPair !== 'count' in placeholdersOf(english, key);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ...reasonCodes.map((code) => `reason_${code}`),
    ...holdKinds.map((kind) => `hold_${kind}`),
    ...stages.map((stage) => `stage_${stage}`),
    ...defaultLadder.steps.map((step) => `step_${step.id}`),
    ...replyKinds.map((kind) => `suggestion_${kind}`),
    ...Object.keys(journalKinds).map((kind) => `history_${kind}`),
    ...callOutcomes.map((outcome) => `call_outcome_${outcome}`),
    ...talkingPointCodes.map((code) => `point_${code}`),
    ...languages.map((language) => `language_${language}`),
    ...[...refusalReasons, ...unfitReasons].map((reason) => `refusal_${reason}`),
  ])('has words for %s', (code) => {
    const key = code.replaceAll('-', '_');
    expect(key in english || `${key}_other` in english).toBe(true);
  });

  it.each([
    ['tone_polite', 'Polite'],
    ['tone_firm', 'Firm'],
    ['tone_final', 'Final'],
    ['action_mark_paid', 'Mark paid'],
    ['action_snooze', 'Snooze'],
    ['action_track', 'Track'],
    ['action_insert_anyway', 'Insert anyway'],
    ['action_cancel', 'Cancel'],
    ['action_undo', 'Undo'],
  ])('names the button %s exactly %s', (key, name) => {
    expect(english[key]?.message).toBe(name);
  });
});

function placeholdersOf(catalogue: MessageCatalogue, key: string): Record<string, string> {
  const placeholders = Object.entries(catalogue[key]?.placeholders ?? {});
  return Object.fromEntries(placeholders.map(([name, { content }]) => [name, content]));
}

function namesUsed(message: string): string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? ''))].sort();
}
