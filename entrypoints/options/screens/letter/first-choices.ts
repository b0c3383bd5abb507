import { addDays } from '../../../../utils/domain/calendar-day.ts';
import type { ClientFacts } from '../../../../utils/domain/client.ts';
import type { Language } from '../../../../utils/domain/language.ts';
import { type LetterKind, letterSorts } from '../../../../utils/domain/letters/letter-kind.ts';
import type { Creditor, Debtor, LetterChoices } from '../../../../utils/domain/letters/letter-request.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import type { ClientRecord } from '../../../../utils/messages/views.ts';

type Preferences = Answer<'read-preferences'>;

/** The letter that is proposed: a notice first; after a firm mail or a letter, the form the client's country knows. */
export function firstChoices({ client, today }: ClientRecord, preferences: Preferences): LetterChoices {
  const language = preferences.draftLanguage ?? client.facts.language;
  const kind = firstKind(
    client.facts,
    language,
    client.contacts.some(({ stage }) => stage === 'firm' || stage === 'final'),
  );
  return {
    kind,
    language,
    payBy: addDays(today, letterSorts[kind].usualDays),
    next: letterSorts[kind].usualNext,
    decided: false,
    agreement: '',
    documents: '',
    offerRefused: '',
  };
}

function firstKind({ country, kind }: ClientFacts, language: Language, wasFirm: boolean): LetterKind {
  if (!wasFirm) return 'late-payment-notice';
  if (language === 'de') return 'mahnung';
  if (language === 'fr') return 'mise-en-demeure';
  if (country === 'GB' && language === 'en') {
    return kind === 'sole-trader' || kind === 'consumer' ? 'before-action-individual' : 'before-action-company';
  }
  return 'demand';
}

/** Who writes, from the settings. */
export function creditorOf(preferences: Preferences): Creditor {
  return {
    name: preferences.ownBusiness ?? preferences.ownName,
    postalAddress: preferences.ownPostalAddress,
    companyNumber: preferences.companyNumber,
    vatId: preferences.vatId,
    email: preferences.ownEmail,
    phone: preferences.ownPhone,
    iban: preferences.iban,
    paymentLink: preferences.paymentLink,
    wayToPay: preferences.wayToPay,
  };
}

/** Who is written to, from what is known of the client. */
export function debtorOfFacts({ name, legalName, postalAddress, contacts }: ClientFacts): Debtor {
  return {
    name: legalName || name || null,
    postalAddress: postalAddress || null,
    contactName: contacts.find(({ role }) => role === 'buyer')?.name ?? null,
  };
}
