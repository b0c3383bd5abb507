import { addDays, type CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { RunningChromium } from '../../support/chromium.ts';
import { type ClientSketch, reminded, seedLedger } from './seeded-ledger.ts';

/** One client for every kind of line the popup has, each at the step its name says. */
export function sampleClients(today: CalendarDay): readonly ClientSketch[] {
  const reply = { kind: 'reply-received', suggests: 'promise', promiseDate: addDays(today, 9) } as const;
  return [
    { name: 'Acme Ltd', invoices: [{ number: '1043', due: -12, minor: 240_000 }] },
    {
      name: 'Baker & Sons',
      phone: '+44 20 7946 0000',
      invoices: [{ number: '1038', due: -13, minor: 86_000 }],
      since: reminded(['polite-1', -10], ['polite-2', -5]) ?? [],
    },
    {
      name: 'Cedar Films',
      invoices: [{ number: '0987', due: -75, minor: 310_000 }],
      since: reminded(['polite-1', -72], ['polite-2', -66], ['firm-1', -58], ['firm-2', -50], ['final-1', -20]) ?? [],
    },
    {
      name: 'Delta Werke GmbH',
      invoices: [{ number: 'RE-2026-118', due: -20, minor: 119_000 }],
      since: [
        ...(reminded(['polite-1', -17]) ?? []),
        {
          on: -12,
          fact: {
            kind: 'hold-placed',
            hold: { kind: 'promise', promisedFor: addDays(today, -3), until: addDays(today, -2) },
          },
        },
      ],
    },
    {
      name: 'Echo Studio',
      invoices: [{ number: '1029', due: -16, minor: 45_000 }],
      since: [...(reminded(['polite-1', -13]) ?? []), { on: -1, fact: { ...reply, messageId: 'm-echo' } }],
    },
    {
      name: 'شركة النور للتصميم',
      currency: 'USD',
      invoices: [
        { number: '77', due: -9, minor: 500_000 },
        { number: '81', due: -4, minor: 125_050 },
      ],
    },
    { name: 'Golf & Garden', invoices: [{ number: '1050', due: 2, minor: 60_000 }] },
    {
      name: 'A company with a name that is very long indeed, Partners and Daughters of the Northern Shore Incorporated',
      invoices: [{ number: 'INV-2026-000000000000000000000000000771', due: -33, minor: 1_234_567_890 }],
      since: [{ on: -2, fact: { kind: 'hold-placed', hold: { kind: 'dispute', until: addDays(today, 12) } } }],
    },
  ];
}

export async function seedSamples(browser: RunningChromium, today: CalendarDay): Promise<void> {
  await seedLedger(browser, sampleClients(today), today);
}
