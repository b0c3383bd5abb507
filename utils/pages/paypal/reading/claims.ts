import type { Label } from '../words/vocabulary.ts';
import type { Atom } from './atoms.ts';
import { isWithin, parentOf } from './composed-tree.ts';
import { isShortFor } from './names-in-text.ts';

/**
 * Which piece each label that stands by itself is about: the value it shares its nearest element with, on whichever
 * side; where several stand there, the one that follows, or the one before where that part of the page writes values
 * first.
 *
 * @param isStatusBare true where the status is known to stand beside an amount that is not labelled: "Due" labels nothing
 */
export function labelClaims(parts: readonly Element[], atoms: readonly Atom[], isStatusBare = false): Claims {
  const labels = new Map<Atom, Label>();
  const claimants = new Set<Atom>();
  const isSaid = atoms.some(({ meaning }) => meaning.kind === 'status' && !meaning.isWeak);
  // Of two words that may be either one is the label.
  const doubtful = atoms.filter(({ meaning }) => meaning.kind === 'word' && meaning.status !== null);
  for (const atom of atoms) {
    if (atom.meaning.kind !== 'word') continue;
    const { label, status } = atom.meaning;
    // A word that may be the status itself is a label only right beside its value, or where another word is the status.
    const isDoubtful = status !== null && !isSaid && !atom.element.closest(labelTags);
    if (isDoubtful && isStatusBare && doubtful.length < 2) continue;
    const value = valueBeside(atom, label, parts, atoms, isDoubtful);
    if (!value || labels.has(value)) continue;
    labels.set(value, label);
    claimants.add(atom);
  }
  return { labels, claimants };
}

export interface Claims {
  /** What a label beside it calls a piece. */
  readonly labels: ReadonlyMap<Atom, Label>;
  /** The labels that stand beside something. */
  readonly claimants: ReadonlySet<Atom>;
}

/** What holds a label by its name. */
export const labelTags = 'dt, th, label, legend';

function valueBeside(
  label: Atom,
  name: Label,
  parts: readonly Element[],
  atoms: readonly Atom[],
  isNearOnly: boolean,
): Atom | null {
  for (let at: Element | null = label.element; at; at = parentOf(at)) {
    const around = at;
    const near = atoms.filter((atom) => isWithin(atom.element, around));
    const others = near.filter((atom) => atom.meaning.kind !== 'word');
    const isPair = near.length === 2;
    if (near.length > 1) {
      if (isNearOnly && !isPair) return null;
      return choose(label, name, near, others);
    }
    if (parts.includes(around)) return null;
  }
  return null;
}

function choose(label: Atom, name: Label, near: readonly Atom[], others: readonly Atom[]): Atom | null {
  const place = near.indexOf(label);
  const nextLabel = near.findIndex((atom, index) => index > place && atom.meaning.kind === 'word');
  const lastLabel = near.findLastIndex((atom, index) => index < place && atom.meaning.kind === 'word');
  const following = near.slice(place + 1, nextLabel < 0 ? undefined : nextLabel);
  const preceding = near.slice(lastLabel + 1, place).toReversed();
  const isOnlyLabel = nextLabel < 0 && lastLabel < 0;
  const ordered =
    isOnlyLabel && others.length > 0 ? [...following, ...preceding] : writesValuesFirst(near) ? preceding : following;
  // A day or an amount stands right beside its label; a name may have a picture or an address in between.
  const nearest = isOnlyLabel ? [following[0], preceding[0]].flatMap((atom) => atom ?? []) : ordered.slice(0, 1);
  const possible = isName(name) ? ordered.slice(0, 3) : nearest;
  const fitting = possible.filter((atom) => isUnlabelled(atom) && fits(atom, name));
  const [first, second] = fitting;
  return (first && second && isShortFor(first.text, second.text) ? second : first) ?? null;
}

/** Whether a run of labels and values has its values before their labels, by which of the two neighbours fits. */
function writesValuesFirst(near: readonly Atom[]): boolean {
  let votes = 0;
  for (const [index, { meaning }] of near.entries()) {
    if (meaning.kind !== 'word' || isName(meaning.label)) continue;
    const [before, after] = [near[index - 1], near[index + 1]].map(
      (atom) => atom !== undefined && isUnlabelled(atom) && fits(atom, meaning.label),
    );
    votes += Number(before) - Number(after);
  }
  return votes === 0 ? near[0]?.meaning.kind !== 'word' && near.at(-1)?.meaning.kind === 'word' : votes > 0;
}

function isName(label: Label): boolean {
  return label === 'client' || label === 'sender' || label === 'email' || label === 'number';
}

function isUnlabelled({ meaning }: Atom): boolean {
  return 'label' in meaning && meaning.label === null && meaning.kind !== 'aside';
}

/** Whether a value of this kind can stand under the label. */
function fits({ meaning }: Atom, label: Label): boolean {
  switch (label) {
    case 'issued':
    case 'date':
      return meaning.kind === 'day';
    case 'due':
      return meaning.kind === 'day' || meaning.kind === 'term';
    case 'total':
    case 'amount':
    case 'balance':
      return meaning.kind === 'amount';
    case 'due-or-balance':
      return meaning.kind === 'amount' || meaning.kind === 'day' || meaning.kind === 'term';
    case 'status':
      return meaning.kind === 'status';
    case 'email':
      return meaning.kind === 'email';
    case 'client':
      return meaning.kind === 'text' || meaning.kind === 'email' || meaning.kind === 'status';
    case 'number':
      return meaning.kind !== 'status' && meaning.kind !== 'email' && meaning.kind !== 'word';
    case 'currency':
      return meaning.kind === 'text';
    default:
      return true;
  }
}
