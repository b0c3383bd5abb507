import { render, type VNode } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Button } from '../../components/controls/button.tsx';
import { ReplySuggestion } from '../../components/follow-up/reply-suggestion.tsx';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import type { SuggestedReply } from '../../utils/messages/views.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';

beforeAll(() => answerFromCatalogue('en', 'en-GB'));

const pressed: string[] = [];
const nothing = () => {};

function suggestion(reply: SuggestedReply, onAnswer: ((occasion: DraftOccasion) => void) | null = null) {
  return ReplySuggestion({
    reply,
    today: calendarDay('2026-03-10'),
    disabled: false,
    onHold: nothing,
    onOtherDay: nothing,
    onMarkPaid: null,
    onLift: nothing,
    onAnswer,
    onContact: (address) => pressed.push(address),
  });
}

function buttonsOf(reply: SuggestedReply): (string | null)[] {
  const place = document.createElement('div');
  render(suggestion(reply), place);
  return [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
}

/** Everything below an element that is a button of ours. */
function ours(node: unknown): VNode<{ onPress: () => void }>[] {
  if (Array.isArray(node)) return node.flatMap(ours);
  if (typeof node !== 'object' || node === null || !('props' in node)) return [];
  const element = node as VNode<{ onPress: () => void; children?: unknown }>;
  return element.type === Button ? [element] : ours(element.props.children);
}

describe('a reply that names another contact', () => {
  const named = { kind: 'wrong-contact', promiseDate: null, address: 'ap@lund.example' } as const;

  it('offers to write there from now on, first of all', () => {
    expect(buttonsOf(named)).toEqual(['Write to ap@lund.example from now on', 'Chase again']);
  });

  it('offers nothing of the kind where nobody is named, or the contact is known', () => {
    expect(buttonsOf({ kind: 'wrong-contact', promiseDate: null })).toEqual(['Chase again']);
  });

  it('keeps the address that was pressed', () => {
    ours(suggestion(named))[0]?.props.onPress();
    expect(pressed).toEqual(['ap@lund.example']);
  });
});

describe('a reply that a mail of ours answers', () => {
  const answered: DraftOccasion[] = [];
  const pressFirst = (kind: SuggestedReply['kind']) => {
    const buttons = ours(suggestion({ kind, promiseDate: null }, (occasion) => answered.push(occasion)));
    buttons.find(({ props }) => props.onPress !== nothing)?.props.onPress();
  };

  it('is answered with the mail that it asks for', () => {
    pressFirst('plan-request');
    pressFirst('resend-request');
    pressFirst('wrong-contact');
    expect(answered).toEqual(['plan-offer', 'resend', 'accounts-payable']);
  });

  it('is named by what the mail is', () => {
    const place = document.createElement('div');
    render(suggestion({ kind: 'plan-request', promiseDate: null }, nothing), place);
    expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Offer of instalments',
      'Chase again',
    ]);
  });
});
