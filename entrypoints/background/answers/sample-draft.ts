import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { DraftRequest } from '../../../utils/domain/drafts/draft.ts';
import type { Address } from '../../../utils/domain/drafts/notation.ts';
import { payByFor } from '../../../utils/domain/drafts/occasion.ts';
import { suggestedInstalments } from '../../../utils/domain/drafts/suggested-instalments.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { type Money, money } from '../../../utils/domain/money.ts';
import { draftLocale } from './draft-locale.ts';

/** What a text needs besides an invoice: made up where the ledger has none of it, so that every part can be seen. */
export function sampleParts(
  today: CalendarDay,
  total: Money,
): Pick<DraftRequest, 'promisedFor' | 'writtenOn' | 'calledOn' | 'received' | 'settlement' | 'instalments' | 'payBy'> {
  const payBy = payByFor('firm', today);
  return {
    writtenOn: [addDays(today, -10), addDays(today, -5)],
    promisedFor: addDays(today, -1),
    calledOn: addDays(today, -2),
    received: { amount: money(Math.floor(total.minor / 4), total.currency), on: addDays(today, -3) },
    settlement: money(Math.floor((total.minor / 4) * 3), total.currency),
    instalments: suggestedInstalments(total, payBy),
    payBy,
  };
}

/** A made-up request, for somebody who tracks nothing yet. */
export function sampleRequest(today: CalendarDay, language: Language, address: Address, locale: string): DraftRequest {
  const total = money(240_000, 'EUR');
  return {
    tone: 'polite',
    occasion: 'reminder',
    language,
    address,
    locale: draftLocale(language, total.currency, locale),
    today,
    clientName: 'Acme Ltd',
    contactName: 'Anna Weber',
    buyerName: 'Anna Weber',
    invoices: [
      {
        number: '1043',
        subject: 'Website',
        issueDate: addDays(today, -42),
        dueDate: addDays(today, -12),
        amountDue: total,
        paymentLink: 'https://pay.example/1043',
      },
    ],
    ...sampleParts(today, total),
  };
}
