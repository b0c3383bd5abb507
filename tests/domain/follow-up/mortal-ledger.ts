import type { CalendarDay, Instant } from '../../../utils/domain/calendar-day.ts';
import { standingOf } from '../../../utils/domain/fold-journal.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { followUpDay } from '../../../utils/domain/follow-up/next-step.ts';
import type { JournalEntry, JournalFact } from '../../../utils/domain/journal-entry.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { between, chance, type Dice } from './dice.ts';

/** A fact of a request, and the invoices it is about. */
export type Said = readonly [JournalFact, readonly string[]];

interface Projection {
  readonly standing: ClientStanding | null;
  readonly due: CalendarDay | null;
}

/** So many deaths after one another, and everything is rebuilt from the journal and compared with what was stored. */
const deathsBetweenRebuilds = 40;

/**
 * The ledger as the rules see it, with a worker that dies: before a request is written, or after it is written and
 * before it is answered. Whoever asked repeats the request until it is answered. What is stored beside the journal can
 * be rebuilt from it at any time, in whatever order the entries come, with entries from a second copy once more.
 */
export class MortalLedger {
  readonly #journal = new Map<string, Map<string, JournalEntry>>();
  readonly #projections = new Map<string, Projection>();
  readonly #dice: Dice;
  readonly #policy: Policy;
  #rev = 0;
  #requests = 0;
  #deaths = 0;
  /** Clients for whom a rebuild gave something else than what was stored; empty. */
  readonly differing: string[] = [];

  constructor(dice: Dice, policy: Policy) {
    this.#dice = dice;
    this.#policy = policy;
  }

  get counts(): Record<string, number> {
    const entries = [...this.#journal.values()].reduce((sum, { size }) => sum + size, 0);
    return { actions: this.#requests, 'journal entries': entries, 'worker deaths': this.#deaths };
  }

  /** Writes the facts of one action, whole, and gives the ids of the entries. */
  write(clientId: string, on: CalendarDay, said: readonly Said[]): string[] {
    this.#requests += 1;
    const request = `request-${this.#requests}`;
    let isAnswered = false;
    while (!isAnswered) {
      if (this.#dies()) continue;
      this.#append(request, clientId, on, said);
      isAnswered = !this.#dies();
    }
    return said.map((_said, index) => `${request}#${index}`);
  }

  standing(clientId: string): ClientStanding | null {
    return this.#projections.get(clientId)?.standing ?? null;
  }

  /** The clients whose follow-up day has come, as the store's index gives them. */
  dueBy(on: CalendarDay): string[] {
    return [...this.#projections].flatMap(([clientId, { due }]) => (due !== null && due <= on ? clientId : []));
  }

  #append(request: string, clientId: string, on: CalendarDay, said: readonly Said[]): void {
    const entries = this.#journal.get(clientId) ?? new Map<string, JournalEntry>();
    this.#journal.set(clientId, entries);
    said.forEach(([fact, invoiceIds], index) => {
      const id = `${request}#${index}`;
      if (entries.has(id)) return;
      this.#rev += 1;
      const at = `${on}T09:00:00.000Z` as Instant;
      entries.set(id, { id, rev: this.#rev, at, day: on, clientId, invoiceIds, actor: 'user', ...fact });
    });
    this.#projections.set(clientId, this.#project([...entries.values()]));
  }

  #dies(): boolean {
    if (!chance(this.#dice, 0.04)) return false;
    this.#deaths += 1;
    if (this.#deaths % deathsBetweenRebuilds === 0) this.#rebuild();
    return true;
  }

  #rebuild(): void {
    for (const [clientId, entries] of this.#journal) {
      const all = [...entries.values()];
      const start = between(this.#dice, 0, all.length - 1);
      const rebuilt = this.#project([
        ...all.slice(start),
        ...all.map((entry) => ({ ...entry })),
        ...all.slice(0, start),
      ]);
      const stored = this.#projections.get(clientId);
      if (JSON.stringify(rebuilt) !== JSON.stringify(stored)) this.differing.push(clientId);
      this.#projections.set(clientId, rebuilt);
    }
  }

  #project(entries: readonly JournalEntry[]): Projection {
    const standing = standingOf(entries);
    return { standing, due: standing && followUpDay(standing, this.#policy) };
  }
}
