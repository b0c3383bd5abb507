import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../entrypoints/in-pages/findings.ts';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import { money } from '../../utils/domain/money.ts';
import type { HistoryView, PanelView } from '../../utils/messages/views.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';
import { aPanel } from './a-panel.ts';

answerFromCatalogue('en', 'en-GB');

function contact(daysAgo: number, more: Partial<NonNullable<HistoryView['contact']>> = {}): HistoryView {
  return {
    entryId: `e${daysAgo}`,
    day: addDays(today(), -daysAgo),
    kind: 'contact-made',
    stage: 'polite',
    contact: { channel: 'mail', origin: 'fairdue', ...more },
    automatic: false,
    undoable: true,
  };
}

const found = (
  panel: PanelView,
  { paragraphs = ['Dear Anna,'], harsherThanDue = false, occasion = 'reminder' as DraftOccasion } = {},
) =>
  findingsOf(
    panel,
    {
      draft: { subject: '', paragraphs, missing: [], tables: [], sentences: [] },
      harsherThanDue,
      invoiceIds: [],
      stepId: null,
      occasion,
      emptyFields: [],
    },
    'firm',
  );

describe('before it inserts, Fairdue says', () => {
  const until = addDays(today(), 7);
  const table: readonly (readonly [what: string, findings: string[], said: readonly (string | RegExp)[]])[] = [
    ['nothing where nothing speaks against it', found(aPanel()), []],
    ['that it was paid', found(aPanel({}, { standing: 'paid' })), ['This invoice is marked as paid.']],
    [
      'that the client replied, as the hold that follows from it',
      found(aPanel({}, { standing: 'held', hold: { kind: 'reply', until } })),
      [/^This invoice is on hold until .+ \(.+\)\.$/],
    ],
    [
      'nothing of a reply that the mail answers',
      found(
        aPanel(
          { suggestedReply: { kind: 'plan-request', promiseDate: null } },
          { standing: 'held', hold: { kind: 'reply', until } },
        ),
        { occasion: 'plan-offer', harsherThanDue: true },
      ),
      [],
    ],
    [
      'that the amount is not what was read last',
      found(aPanel({ amountNow: money(210_000, 'EUR') })),
      ['The conversation now says €2,100.00; the draft says €2,400.00.'],
    ],
    [
      'which gap is left',
      found(aPanel(), { paragraphs: ['Dear Anna,', 'about [project] and {{date}}'] }),
      ['The draft still has a gap to fill in: [project].'],
    ],
    [
      'which gap of another kind is left',
      found(aPanel(), { paragraphs: ['Pay by ____.'] }),
      ['The draft still has a gap to fill in: ____.'],
    ],
    [
      'that PayPal reminded yesterday',
      found(aPanel({ history: [contact(1, { channel: 'site', origin: 'site' })] })),
      ['PayPal reminded this client yesterday.'],
    ],
    [
      'that PayPal reminded today',
      found(aPanel({ history: [contact(0, { channel: 'site', origin: 'site' })] })),
      ['PayPal reminded this client today.'],
    ],
    [
      'that the user wrote today',
      found(aPanel({ history: [contact(0)] })),
      ['You already wrote to this client today.'],
    ],
    [
      'that the user wrote yesterday',
      found(aPanel({ history: [contact(1, { origin: 'hand' })] })),
      ['You wrote to this client 1 day ago.'],
    ],
    [
      'that a mail is to go out later',
      found(aPanel({ history: [contact(-2)] })),
      [/^A mail to this client is already scheduled for .+\.$/],
    ],
    ['nothing of older contacts', found(aPanel({ history: [contact(2), contact(9, { origin: 'site' })] })), []],
    [
      'nothing of a call, which is no mail',
      found(aPanel({ history: [contact(0, { channel: 'call', origin: 'hand' })] })),
      [],
    ],
    [
      'why a tone is harsher than is due',
      found(aPanel(), { harsherThanDue: true }),
      ['No reminder has been sent yet; the ladder suggests Polite.'],
    ],
  ];
  it.each(table)('%s', (_, findings, said) => {
    expect(findings).toEqual(said.map((words) => (typeof words === 'string' ? words : expect.stringMatching(words))));
  });

  it('several things at once, each in a line of its own', () => {
    const panel = aPanel({ amountNow: money(1, 'EUR'), history: [contact(0), contact(1, { origin: 'site' })] });
    expect(found(panel, { paragraphs: ['[name]'] })).toHaveLength(4);
  });
});
