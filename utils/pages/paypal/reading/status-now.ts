import type { Atom } from './atoms.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { labelTags } from './claims.ts';
import { isWithin, parentOf } from './composed-tree.ts';
import { type Labelling, strengths } from './gather.ts';

type StatusCandidate = Candidates['status'][number];

/**
 * Settles which words are the status. What has happened is told on a page, too, with its day: that is the status only
 * where nothing else is. "Due" is a label and a status: where no other word is the status, and it labels nothing, it is.
 *
 * @param isPast true for what stands in a list of what has happened
 */
export function addStatus(
  found: Candidates,
  atoms: readonly Atom[],
  labelling: Labelling,
  isPast: (atom: Atom) => boolean = () => false,
): void {
  const isNow = ({ why, atom }: Candidate<unknown>) => why !== 'words' || !(isPast(atom) || isStep(atom, atoms));
  const said = found.status.filter(isNow);
  const words = said.some(({ strength }) => strength > strengths.alone) ? [] : wordsIn(atoms, labelling).filter(isNow);
  const now = [...said, ...words];
  if (now.length > 0) found.status.splice(0, found.status.length, ...now);
  if (found.status.length > 0) return;
  found.status.push(...wordsIn(atoms, labelling));
  const [due] = found.balance.filter(
    ({ atom: { meaning } }) => 'label' in meaning && meaning.label === 'due-or-balance',
  );
  // "Due €5" says what is owed, and so that it is.
  if (found.status.length === 0 && due && due.value.minor > 0)
    found.status.push({ ...due, value: 'due', strength: strengths.alone, why: 'amount-due' });
  // So does "Due Nov 3" where the status is looked for.
  const [inColumn] = found.due.filter(({ atom }) => labelling.columns.get(atom) === 'status');
  if (found.status.length === 0 && inColumn)
    found.status.push({ ...inColumn, value: 'due', strength: strengths.alone, why: 'column' });
}

/** Words that are a status as well as a label; worth more where they label nothing. */
function wordsIn(atoms: readonly Atom[], { claims, columns }: Labelling): StatusCandidate[] {
  return atoms.flatMap((atom) => {
    const { meaning } = atom;
    if (meaning.kind !== 'word' || meaning.status === null || columns.has(atom)) return [];
    if (atom.element.closest(labelTags)) return [];
    const strength = claims.claimants.has(atom) ? strengths.alone : strengths.shape;
    return [{ value: meaning.status, strength, atom, why: 'words' }];
  });
}

/** True for a piece that stands in a list of what has happened: a list's item, or right beside a day of its own. */
export function isInHistory(atom: Atom, atoms: readonly Atom[], scope: Element): boolean {
  if (atom.element.closest('li, [role=listitem]') !== null) return true;
  return around(atom, atoms, scope).some(({ meaning }) => meaning.kind === 'day' && meaning.label === null);
}

/** True where a status stands alone with an amount, as "Paid" does in a column of sums. */
export function isNameOfSum(atom: Atom, atoms: readonly Atom[], scope: Element): boolean {
  const near = around(atom, atoms, scope);
  return near.length === 2 && near.some(({ meaning }) => meaning.kind === 'amount' && meaning.label === null);
}

/** True for one of the steps an invoice goes through, all of which stand side by side: draft, sent, paid. */
function isStep(atom: Atom, atoms: readonly Atom[]): boolean {
  const near = around(atom, atoms, null);
  const statuses = near.flatMap(({ meaning }) =>
    'status' in meaning && meaning.status !== null ? [meaning.status] : [],
  );
  return near.length >= 3 && statuses.length === near.length && new Set(statuses).size >= 3;
}

/** The pieces in the nearest element that holds more than this one. */
function around(atom: Atom, atoms: readonly Atom[], scope: Element | null): readonly Atom[] {
  for (let at: Element | null = atom.element; at; at = at === scope ? null : parentOf(at)) {
    const element = at;
    const near = atoms.filter((other) => isWithin(other.element, element));
    if (near.length > 1) return near;
  }
  return [];
}
