import { languages } from '../../domain/language.ts';
import { isShown } from '../is-shown.ts';
import type { ReminderNote } from '../payment-site.ts';
import { childNodesOf, shadowRootsIn } from './reading/composed-tree.ts';
import { shownText } from './reading/shown-text.ts';
import { vocabularyOf } from './words/lexicon.ts';
import { wordKey } from './words/word-key.ts';

export interface OpenReminder {
  readonly dialog: Element;
  readonly note: ReminderNote;
}

const dialogs = 'dialog[open], [role=dialog], [role=alertdialog]';
const names = new Set(languages.flatMap((language) => vocabularyOf(language).remind.map(wordKey)));
/** A dialog says in its first words, or on one of its buttons, what it is for. */
const mostWords = 120;

/**
 * The dialog of PayPal's own reminder with its note, while it is open. Other dialogs have notes, too (calling an invoice
 * off, for one): it counts where its heading or its name or a button says that it reminds.
 */
export function openReminder(document: Document): OpenReminder | null {
  for (const root of [document, ...shadowRootsIn(document)]) {
    for (const dialog of root.querySelectorAll(dialogs)) {
      const areas = isShown(dialog) ? areasIn(dialog) : [];
      const [area] = areas;
      if (area && areas.length === 1 && isReminder(dialog)) return { dialog, note: noteIn(area) };
    }
  }
  return null;
}

function areasIn(dialog: Element): HTMLTextAreaElement[] {
  const found: HTMLTextAreaElement[] = [];
  const walk = (element: Element) => {
    if (element.localName === 'textarea') found.push(element as HTMLTextAreaElement);
    else for (const child of childNodesOf(element)) if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element);
  };
  walk(dialog);
  return found.filter((area) => isShown(area) && !area.readOnly && !area.disabled);
}

function isReminder(dialog: Element): boolean {
  const headings = [...dialog.querySelectorAll('h1, h2, h3, [role=heading], button, [role=button]')];
  const said = headings.map((one) => shownText(one, mostWords, { controls: true }));
  return [dialog.getAttribute('aria-label') ?? '', ...said].some((words) => names.has(wordKey(words)));
}

function noteIn(area: HTMLTextAreaElement): ReminderNote {
  const mostCharacters = area.maxLength >= 0 ? area.maxLength : null;
  return {
    mostCharacters,
    write(paragraphs, instead) {
      if (!isShown(area)) return { ok: false, why: 'closed' };
      if (area.readOnly || area.disabled) return { ok: false, why: 'read-only' };
      const before = area.value;
      const draft = paragraphs.join('\n\n');
      const text = withDraft(before, draft, instead?.join('\n\n') ?? null);
      if (mostCharacters !== null && text.length > mostCharacters) return { ok: false, why: 'too-long' };
      put(area, text);
      if (area.value === text) return { ok: true };
      put(area, before);
      return { ok: false, why: 'text-differs' };
    },
  };
}

/** What the user has written stays above; an earlier draft that still stands there is replaced. */
function withDraft(before: string, draft: string, instead: string | null): string {
  if (instead !== null && before.includes(instead)) return before.replace(instead, () => draft);
  return before.trim() === '' ? draft : `${before.trimEnd()}\n\n${draft}`;
}

/** Frameworks keep the text as their own state and learn of it by this event alone. */
function put(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}
