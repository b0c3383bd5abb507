import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import type { JournalEntry } from '../../../utils/domain/journal-entry.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** Takes entries back, the latest first. What is taken back already stays so; undoing an undo gives it again. */
export function undo(desk: Desk, { entryIds, requestId }: Ask<'undo'>): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { entryIds },
    decide(current) {
      const known = entriesIn(current, entryIds);
      if (known.length === 0 && entryIds.length > 0) throw new Refused('not-found');
      const effective = new Set(
        current.clients.flatMap(({ entries }) => effectiveEntries(entries).map(({ id }) => id)),
      );
      return known
        .filter(({ id }) => effective.has(id))
        .toReversed()
        .map(takenBack);
    },
    answer(after, written) {
      const first = entriesIn(after, entryIds).flatMap(({ invoiceIds }) => invoiceIds)[0];
      return changeAnswer(after, written, first, desk.today());
    },
  });
}

function takenBack({ id, clientId, invoiceIds }: JournalEntry): NewFact {
  return { clientId, invoiceIds, actor: 'user', fact: { kind: 'undone', entryId: id } };
}

function entriesIn(current: Current, ids: readonly string[]): JournalEntry[] {
  return current.clients.flatMap(({ entries }) => entries.filter(({ id }) => ids.includes(id)));
}
