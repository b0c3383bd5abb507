import type { Label } from '../words/vocabulary.ts';
import type { Atom } from './atoms.ts';
import type { Candidates } from './candidates.ts';
import { isWithin, parentOf } from './composed-tree.ts';
import { strengths } from './gather.ts';

/**
 * An invoice's page names two parties, each perhaps with an address. One that nothing labels is the client's where it
 * stands nearer to what says so than to what names the sender; where that cannot be told it is a guess.
 */
export function settleAddresses(found: Candidates, atoms: readonly Atom[], scope: Element): void {
  const free = found.email.filter(({ why }) => why === 'alone');
  if (free.length === 0) return;
  const sides = atoms.flatMap((atom) => {
    const side = sideOf(atom);
    return side ? [{ atom, side }] : [];
  });
  const clients = found.client.map(({ atom }) => ({ atom, side: 'client' as const }));
  const senders = sides.filter(({ side }) => side === 'sender');
  const distinct = new Set(found.email.map(({ value }) => value)).size;
  const isNear = ({ atom }: { readonly atom: Atom }) =>
    clients.some((client) => Math.abs(atoms.indexOf(client.atom) - atoms.indexOf(atom)) <= 2);
  if (senders.length === 0 && distinct === 1 && (clients.length === 0 || free.every(isNear))) return;
  const known = [...clients, ...sides];
  for (const [index, candidate] of found.email.entries()) {
    if (candidate.why !== 'alone') continue;
    const isClients = nearestSide(candidate.atom, known, atoms, scope) === 'client';
    found.email[index] = { ...candidate, strength: isClients ? strengths.alone : strengths.guess };
  }
}

type Side = 'client' | 'sender';

function sideOf({ meaning }: Atom): Side | null {
  const label: Label | 'reminded' | null = 'label' in meaning ? meaning.label : null;
  return label === 'client' || label === 'sender' ? label : null;
}

/** The side that shares the smallest part of the page with the address; in the same one, the last before it. */
function nearestSide(
  address: Atom,
  known: readonly { readonly atom: Atom; readonly side: Side }[],
  atoms: readonly Atom[],
  scope: Element,
): Side | null {
  for (let at: Element | null = address.element; at; at = at === scope ? null : parentOf(at)) {
    const part = at;
    const inside = known.filter(({ atom }) => isWithin(atom.element, part));
    if (inside.length === 0) continue;
    const sides = new Set(inside.map(({ side }) => side));
    if (sides.size === 1) return inside[0]?.side ?? null;
    const place = atoms.indexOf(address);
    const before = inside.filter(({ atom }) => atoms.indexOf(atom) < place);
    return before.toSorted((a, b) => atoms.indexOf(b.atom) - atoms.indexOf(a.atom))[0]?.side ?? null;
  }
  return null;
}
