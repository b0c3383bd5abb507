import type { Paper } from '../../../../components/letters/letter-sheet.tsx';
import { type Claim, claimOf } from '../../../../utils/domain/claim/claim.ts';
import type { AdditionNote } from '../../../../utils/domain/late-fees/addition-note.ts';
import type { FeeRights } from '../../../../utils/domain/late-fees/fee-rights.ts';
import { contactHistory } from '../../../../utils/domain/letters/contact-history.ts';
import type { Letter } from '../../../../utils/domain/letters/letter.ts';
import type { LetterChoices } from '../../../../utils/domain/letters/letter-request.ts';
import { writeLetter } from '../../../../utils/domain/letters/write-letter.ts';
import { letterLocale } from '../../../../utils/domain/letters/written.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import type { ClientRecord } from '../../../../utils/messages/views.ts';
import { creditorOf, debtorOfFacts } from './first-choices.ts';

type Preferences = Answer<'read-preferences'>;

interface LetterQuestion {
  readonly record: ClientRecord;
  readonly preferences: Preferences;
  readonly choices: LetterChoices;
  /** Ids of the invoices it is about. */
  readonly chosen: readonly string[];
  /** False where the user claims nothing beyond the invoices. */
  readonly additions: boolean;
}

/** The letter as it stands now; null where no invoice is chosen. */
export function letterOf(question: LetterQuestion): Letter | null {
  const { record, preferences, choices, chosen } = question;
  const { client, entries } = record;
  const claim = claimOfLetter(question);
  if (claim.invoices.length === 0) return null;
  return writeLetter({
    choices,
    locale: letterLocale(choices.language, client.facts.country || preferences.country),
    creditor: creditorOf(preferences),
    debtor: debtorOfFacts(client.facts),
    claim,
    history: contactHistory(entries, chosen),
  });
}

/** What the letter claims, to the sum. */
export function claimOfLetter({ record, preferences, chosen, additions }: LetterQuestion): Claim {
  return additions ? claimWithAdditions(record, preferences, chosen) : plainClaim(record, chosen);
}

/** The rights recorded for the client, else those recorded in general. */
export function rightsOf({ client }: ClientRecord, preferences: Preferences): FeeRights {
  return client.facts.fees ?? preferences.fees;
}

/** What is owed with what may be added: by what was agreed, and by the law of the user's country. */
export function claimWithAdditions(
  record: ClientRecord,
  preferences: Preferences,
  invoiceIds: readonly string[],
): Claim {
  const { client, entries, today } = record;
  const { agreed } = rightsOf(record, preferences);
  return claimOf({ client, entries, invoiceIds, asOf: today, law: preferences.country, rights: agreed });
}

/** What is owed with what the user has recorded that they claim, and nothing besides. */
export function claimByRights(record: ClientRecord, preferences: Preferences, invoiceIds: readonly string[]): Claim {
  const { agreed, byLaw } = rightsOf(record, preferences);
  return agreed || byLaw ? claimWithAdditions(record, preferences, invoiceIds) : plainClaim(record, invoiceIds);
}

function plainClaim({ client, entries, today }: ClientRecord, invoiceIds: readonly string[]): Claim {
  return claimOf({ client, entries, invoiceIds, asOf: today, law: null, rights: null });
}

/** Why the letter cannot claim more than the invoices, in words; null where it can. */
export function whyNothingAdded(
  record: ClientRecord,
  preferences: Preferences,
  invoiceIds: readonly string[],
): string | null {
  const { agreed } = rightsOf(record, preferences);
  if (preferences.country === null && agreed === null) return text('letter_no_country');
  const { invoices, added } = claimWithAdditions(record, preferences, invoiceIds);
  if (added.length > 0) return null;
  return wordsOf(invoices.flatMap(({ addition }) => addition?.notes ?? [])[0]);
}

function wordsOf(note: AdditionNote | undefined): string {
  switch (note?.code) {
    case 'not-late':
    case 'nothing-accrued-yet':
    case 'within-grace':
      return text('letter_not_late_yet');
    case 'due-date-unknown':
      return text('letter_due_unknown');
    case 'no-right-recorded':
    case 'law-not-sourced':
    case 'supplier-not-registered':
      return text('letter_no_right');
    case 'consumer-debtor':
      return text('letter_consumer');
    default:
      return text('letter_nothing_added');
  }
}

/** North America prints on Letter, everybody else on A4. */
export function usualPaper(country: string | null): Paper {
  return ['US', 'CA', 'MX', 'CL', 'CO', 'PH'].includes(country ?? '') ? 'us-letter' : 'a4';
}
