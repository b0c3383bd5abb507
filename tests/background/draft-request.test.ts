import { describe, expect, it } from 'vitest';
import { draftLocale } from '../../entrypoints/background/answers/draft-locale.ts';
import { plannedMail } from '../../entrypoints/background/answers/draft-request.ts';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import type { ClientStanding } from '../../utils/domain/standing.ts';
import { dayAfterMonday, JournalBuilder, monday } from '../domain/a-journal.ts';

const policy = defaultPolicy('en-GB');

function planned(client: ClientStanding, tone: Tone, today: CalendarDay, index = 0) {
  const invoice = client.invoices[index];
  if (!invoice) throw new Error('no invoice');
  return plannedMail({ client, invoice, tone, policy, today, locale: 'en-GB', draftLanguage: null });
}

const tracked = () => new JournalBuilder().tracked(monday);

describe('a mail that is planned', () => {
  it('is the first reminder, and carries out its step', () => {
    const mail = planned(tracked().standing(), 'polite', dayAfterMonday(3));
    expect(mail).toMatchObject({ stepId: 'polite-1', harsherThanDue: false, invoiceIds: ['inv-1'] });
    expect(mail.request).toMatchObject({ occasion: 'reminder', writtenOn: [], language: 'en' });
  });

  it('names when the client was written to before', () => {
    const standing = tracked().mailed(dayAfterMonday(2), 'polite-1', 'polite').standing();
    const mail = planned(standing, 'polite', dayAfterMonday(8));
    expect(mail).toMatchObject({ stepId: 'polite-2', request: { occasion: 'second-reminder' } });
    expect(mail.request.writtenOn).toEqual([dayAfterMonday(2)]);
  });

  it("is the user's own where it comes before its day in another tone, and asks first", () => {
    const standing = tracked().mailed(dayAfterMonday(2), 'polite-1', 'polite').standing();
    expect(planned(standing, 'firm', dayAfterMonday(4))).toMatchObject({ stepId: null, harsherThanDue: true });
    expect(planned(standing, 'polite', dayAfterMonday(4))).toMatchObject({ stepId: 'polite-2', harsherThanDue: false });
  });

  it('is never asked about again in a tone that was used already', () => {
    const standing = tracked()
      .mailed(dayAfterMonday(2), 'polite-1', 'polite')
      .mailed(dayAfterMonday(15), 'firm-1', 'firm');
    expect(planned(standing.standing(), 'firm', dayAfterMonday(17)).harsherThanDue).toBe(false);
    expect(planned(standing.standing(), 'final', dayAfterMonday(17)).harsherThanDue).toBe(true);
  });

  it('leaves a call on the ladder to the telephone', () => {
    const standing = tracked()
      .mailed(dayAfterMonday(2), 'polite-1', 'polite')
      .mailed(dayAfterMonday(7), 'polite-2', 'polite')
      .standing();
    expect(planned(standing, 'polite', dayAfterMonday(11)).stepId).toBeNull();
  });

  it('names a promise that was not kept', () => {
    const promise = { kind: 'promise', promisedFor: dayAfterMonday(9), until: dayAfterMonday(10) } as const;
    const standing = tracked()
      .mailed(dayAfterMonday(2), 'polite-1', 'polite')
      .add(dayAfterMonday(3), { kind: 'hold-placed', hold: promise })
      .standing();
    const mail = planned(standing, 'firm', dayAfterMonday(10));
    expect(mail.request).toMatchObject({ occasion: 'promise-broken', promisedFor: dayAfterMonday(9) });
    expect(mail.harsherThanDue).toBe(false);
  });

  it('takes every overdue invoice along, but none that is held or not yet due', () => {
    const standing = tracked()
      .tracked(monday, { number: '1044', dueDate: dayAfterMonday(-10) }, 'inv-2')
      .tracked(monday, { number: '1045', dueDate: dayAfterMonday(40) }, 'inv-3')
      .tracked(monday, { number: '1046', dueDate: dayAfterMonday(-5) }, 'inv-4')
      .add(monday, { kind: 'hold-placed', hold: { kind: 'dispute', until: dayAfterMonday(30) } }, ['inv-4'])
      .standing();
    expect(planned(standing, 'polite', dayAfterMonday(4), 2).invoiceIds).toEqual(['inv-2', 'inv-1']);
  });
});

describe('how a draft writes dates and amounts', () => {
  it.each([
    ['en', 'EUR', 'de-DE', 'en-GB'],
    ['en', 'USD', 'en-GB', 'en-US'],
    ['en', 'EUR', 'en-IE', 'en-IE'],
    ['de', 'EUR', 'de-AT', 'de-AT'],
    ['de', 'CHF', 'en-US', 'de-CH'],
    ['fr', 'USD', 'fr', 'fr-FR'],
    ['pt', 'BRL', 'pt-PT', 'pt-BR'],
    ['es', 'EUR', 'es-419', 'es-ES'],
  ] as const)('%s with %s for a browser in %s: %s', (language, currency, userLocale, locale) => {
    expect(draftLocale(language, currency, userLocale)).toBe(locale);
  });
});
