import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { languages } from '../../utils/domain/language.ts';
import { money } from '../../utils/domain/money.ts';
import { reasonCodes } from '../../utils/domain/reason.ts';
import {
  amounts,
  capitalised,
  dayInSentence,
  listed,
  nearDay,
  relativeDay,
  shortDay,
} from '../../utils/interface-text/format.ts';
import { historyLine } from '../../utils/interface-text/history-line.ts';
import { text } from '../../utils/interface-text/message.ts';
import { missingFactName, partName, stepName } from '../../utils/interface-text/names.ts';
import { reasonClause, reasonSentence } from '../../utils/interface-text/reason-sentence.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';

const today = calendarDay('2026-11-22');

beforeEach(() => answerFromCatalogue('en', 'en-US'));

describe('a message', () => {
  it('takes the plural form from the figure named count', () => {
    expect(text('badge_overdue', { count: 1 })).toBe('1 day overdue');
    expect(text('badge_overdue', { count: 12 })).toBe('12 days overdue');
    expect(text('badge_overdue', { count: 0 })).toBe('0 days overdue');
  });

  it('puts figures into their places by name, whatever their order', () => {
    expect(text('panel_next_on', { step: 'second reminder', day: '14 Nov' })).toBe('second reminder on 14 Nov');
  });

  it('writes a dollar sign or a brace of a figure as it stands', () => {
    expect(text('popup_nothing_found', { words: '$1 {day} $day$' })).toBe(
      'No client or invoice matches “$1 {day} $day$”.',
    );
  });

  it('groups large numbers as the language does', () => {
    expect(text('badge_overdue', { count: 1234 })).toBe('1,234 days overdue');
  });

  it('counts and dates in English where the browser speaks a language without a catalogue', () => {
    answerFromCatalogue('en', 'pl-PL');
    expect(text('badge_overdue', { count: 3 })).toBe('3 days overdue');
    expect(shortDay(calendarDay('2026-11-14'), today)).toBe('14 Nov');
  });
});

describe('days', () => {
  it.each([
    ['2026-11-14', '14 Nov'],
    ['2025-11-14', '14 Nov 2025'],
    ['2027-01-04', '4 Jan 2027'],
  ])('%s is short: %s', (day, expected) => {
    expect(shortDay(calendarDay(day), today)).toBe(expected);
  });

  it('within the coming week go by their weekday', () => {
    expect(nearDay(calendarDay('2026-11-27'), today)).toBe('Fri');
    expect(dayInSentence(calendarDay('2026-11-26'), today)).toBe('Thursday');
    expect(nearDay(calendarDay('2026-11-29'), today)).toBe('29 Nov');
    expect(nearDay(calendarDay('2026-11-21'), today)).toBe('21 Nov');
  });

  it('can be said relative to today', () => {
    expect(relativeDay(calendarDay('2026-11-21'), today)).toBe('yesterday');
    expect(relativeDay(calendarDay('2026-11-25'), today)).toBe('in 3 days');
  });
});

describe('amounts', () => {
  it('stand beside each other and are never summed', () => {
    expect(amounts([money(240000, 'EUR'), money(5000, 'JPY')])).toBe('€2,400.00 + ¥5,000');
  });
});

describe('names', () => {
  it('fall back where a code has none', () => {
    expect(stepName({ id: null, channel: null, stage: null })).toBe('follow-up');
    expect(partName('reply-box')).toBe('the reply box');
    expect(partName('constructor')).toBe('a part of the page');
    expect(missingFactName('dueDate')).toBe('Due');
    expect(missingFactName('wayToPay')).toBe('Your ways to pay');
  });

  it.each([
    ['polite-2', 'mail', 'polite', 'second reminder'],
    ['own-1', 'mail', 'firm', 'firm mail'],
    ['own-2', 'letter', 'final', 'final letter'],
    ['own-3', 'call', 'firm', 'phone call'],
    ['own-4', 'decide', 'hand-over', 'decision how to go on'],
    ['promise-broken', 'mail', 'polite', 'polite mail'],
    [null, 'mail', null, 'your own mail'],
    [null, 'site', null, 'PayPal’s own reminder'],
  ])('call the step %s, a %s in tone %s, a %s', (id, channel, stage, name) => {
    expect(stepName({ id, channel, stage })).toBe(name);
  });

  it('form lists', () => {
    expect(listed(['Due', 'Payment details'])).toBe('Due, Payment details');
    expect(capitalised('élan')).toBe('Élan');
  });
});

describe('a reason', () => {
  it('becomes a clause with its figures', () => {
    const reason = { code: 'no-answer-since', figures: { days: 7, step: 'polite-1', extra: 'unused' } } as const;
    expect(reasonClause(reason, today)).toBe('first reminder sent 7 days ago, no answer since');
    expect(reasonSentence(reason, today)).toBe('First reminder sent 7 days ago, no answer since');
  });

  it.each(reasonCodes)('%s leaves no gap even where figures are missing', (code) => {
    const figures = { days: 3, count: 2, gap: 5, day: '2026-11-28', hold: 'promise', step: 'polite-1' };
    expect(reasonClause({ code, figures }, today)).not.toMatch(/undefined|null|NaN|reason_|\$| {2}|\(\)/);
    expect(reasonClause({ code, figures: {} }, today)).not.toMatch(/undefined|null|NaN|reason_|\$/);
  });
});

describe('a line of the history', () => {
  it('names the stage of a mail', () => {
    const entry = { day: calendarDay('2026-11-09'), kind: 'contact-made', stage: 'polite' } as const;
    expect(historyLine(entry, today)).toBe('9 Nov: polite reminder sent');
    expect(historyLine({ ...entry, stage: null }, today)).toBe('9 Nov: you wrote to the client');
    const contact = { channel: 'site', origin: 'site' } as const;
    expect(historyLine({ ...entry, stage: null, contact }, today)).toBe('9 Nov: PayPal reminded the client');
    const call = { channel: 'call', origin: 'hand' } as const;
    expect(historyLine({ ...entry, contact: call }, today)).toBe('9 Nov: you called the client');
    expect(historyLine({ ...entry, kind: 'invoice-tracked', automatic: true }, today)).toBe(
      '9 Nov: tracked automatically',
    );
    expect(historyLine({ ...entry, kind: 'invoice-tracked', automatic: false }, today)).toBe('9 Nov: tracked by you');
    expect(historyLine({ ...entry, day: addDays(today, 1) }, today)).toMatch(/: polite reminder sent \(scheduled\)$/);
  });
});

describe.each(languages)('the interface in %s', (language) => {
  beforeEach(() => answerFromCatalogue(language));

  it.each(reasonCodes)('has a whole sentence for %s', (code) => {
    const figures = { days: 3, count: 2, gap: 5, day: '2026-11-28', hold: 'promise', step: 'polite-1' };
    expect(reasonSentence({ code, figures }, today)).toMatch(/^[^$_{}]{12,120}$/);
  });

  it('counts one and many', () => {
    expect(text('badge_overdue', { count: 1 })).not.toBe(text('badge_overdue', { count: 2 }).replace('2', '1'));
    expect(text('badge_overdue', { count: 1_000_000 })).toMatch(/^1\D000\D000 /);
  });

  it('writes short days without ambiguity', () => {
    expect(shortDay(calendarDay('2026-11-14'), today)).toMatch(/^14\D+nov/i);
    expect(shortDay(calendarDay('2025-11-14'), today)).toMatch(/^14\D+nov\D+2025$/i);
  });
});
