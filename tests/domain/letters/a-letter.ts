import { addDays } from '../../../utils/domain/calendar-day.ts';
import { claimOf } from '../../../utils/domain/claim/claim.ts';
import type { Law } from '../../../utils/domain/late-fees/debt.ts';
import { contactHistory } from '../../../utils/domain/letters/contact-history.ts';
import { letterSorts } from '../../../utils/domain/letters/letter-kind.ts';
import type { LetterChoices, LetterRequest } from '../../../utils/domain/letters/letter-request.ts';
import { letterLocale } from '../../../utils/domain/letters/written.ts';
import { dayAfterMonday, euros, type JournalBuilder, journal, monday } from '../../domain/a-journal.ts';

/** A ledger with everything a letter can speak of: two invoices, a part payment, mails, a call, a broken promise. */
export function fullJournal(): JournalBuilder {
  return journal()
    .tracked(dayAfterMonday(-14))
    .tracked(
      dayAfterMonday(-13),
      {
        number: '1051',
        subject: 'Poster series',
        dueDate: addDays(monday, 4),
        amountDue: euros(800),
        total: euros(1000),
      },
      'inv-2',
    )
    .mailed(dayAfterMonday(2), 'polite-1', 'polite', ['inv-1'])
    .called(dayAfterMonday(11))
    .held(dayAfterMonday(12), { kind: 'promise', promisedFor: dayAfterMonday(18), until: dayAfterMonday(19) })
    .paid(dayAfterMonday(20), 400)
    .mailed(dayAfterMonday(22), 'firm-1', 'firm', ['inv-1', 'inv-2']);
}

export const creditor = {
  name: 'Studio Harbour',
  postalAddress: '1 Quay Street\nBristol BS1 4XX',
  companyNumber: '01234567',
  vatId: 'GB123456789',
  email: 'jo@studio.example',
  phone: '+44 20 7946 0100',
  iban: 'GB82WEST12345698765432',
  paymentLink: 'https://pay.studio.example/jo',
  wayToPay: 'Bank of the Quay',
};

export const today = dayAfterMonday(48);

/** A letter's request with everything given; `changes` take something away or choose otherwise. */
export function letterRequest(
  choices: Pick<LetterChoices, 'kind' | 'language'> & Partial<LetterChoices>,
  changes: Partial<LetterRequest> & { readonly law?: Law | null } = {},
): LetterRequest {
  const built = fullJournal();
  const ids = ['inv-1', 'inv-2'];
  const { law = 'GB', ...rest } = changes;
  return {
    locale: letterLocale(choices.language, null),
    creditor,
    debtor: { name: 'Acme Trading Ltd', postalAddress: '2 Mill Lane\nLeeds LS1 1AA', contactName: 'Ann Miller' },
    claim: claimOf({
      client: built.standing(),
      entries: built.entries,
      invoiceIds: ids,
      asOf: today,
      law,
      rights: null,
    }),
    history: contactHistory(built.entries, ids),
    ...rest,
    choices: {
      payBy: addDays(today, letterSorts[choices.kind].usualDays),
      next: 'write-again',
      decided: false,
      agreement: 'Contract of 3 January 2026 between Studio Harbour and Acme Trading Ltd',
      documents: 'Contract of 3 January 2026\nCopies of both invoices',
      offerRefused: '',
      ...choices,
    },
  };
}
