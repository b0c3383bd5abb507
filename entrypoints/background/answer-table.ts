import type { Answers } from '../../utils/messages/answer.ts';
import { declineOffer } from './answers/decline-offer.ts';
import { ledgerHealth, restoreFromCopy } from './answers/ledger-care.ts';
import { markPaid } from './answers/mark-paid.ts';
import { noteMiss } from './answers/note-miss.ts';
import { noteSent } from './answers/note-sent.ts';
import { placeHold } from './answers/place-hold.ts';
import { planDraft, takePlannedDraft } from './answers/planned-draft.ts';
import { changePreferences, readPreferences } from './answers/preferences.ts';
import { readThread } from './answers/read-thread.ts';
import { skipStep } from './answers/skip-step.ts';
import { standingsOfThreads } from './answers/standings-of-threads.ts';
import { stopTracking } from './answers/stop-tracking.ts';
import { todaysList } from './answers/todays-list.ts';
import { trackOffer } from './answers/track-offer.ts';
import { undo } from './answers/undo.ts';
import { writeDraft } from './answers/write-draft.ts';
import type { Desk } from './desk.ts';

/** Which file answers which request. */
export function answersAt(desk: Desk): Answers {
  return {
    'standings-of-threads': (asked) => standingsOfThreads(desk, asked),
    'read-thread': (asked) => readThread(desk, asked),
    'track-offer': (asked) => trackOffer(desk, asked),
    'decline-offer': (asked) => declineOffer(desk, asked),
    'write-draft': (asked) => writeDraft(desk, asked),
    'plan-draft': (asked) => planDraft(desk, asked),
    'take-planned-draft': (asked) => takePlannedDraft(desk, asked),
    'note-sent': (asked) => noteSent(desk, asked),
    'mark-paid': (asked) => markPaid(desk, asked),
    'place-hold': (asked) => placeHold(desk, asked),
    'skip-step': (asked) => skipStep(desk, asked),
    'stop-tracking': (asked) => stopTracking(desk, asked),
    undo: (asked) => undo(desk, asked),
    'todays-list': (asked) => todaysList(desk, asked),
    'note-miss': (asked, asker) => noteMiss(desk, asked, asker),
    'read-preferences': () => readPreferences(desk),
    'change-preferences': (asked) => changePreferences(desk, asked),
    'ledger-health': () => ledgerHealth(desk),
    'restore-ledger': () => restoreFromCopy(desk),
  };
}
