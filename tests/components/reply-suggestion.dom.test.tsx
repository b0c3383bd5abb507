import { render, type VNode } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Button } from '../../components/controls/button.tsx';
import { ReplySuggestion } from '../../components/follow-up/reply-suggestion.tsx';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import type { SuggestedReply } from '../../utils/messages/views.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';

beforeAll(() => answerFromCatalogue('en', 'en-GB'));

const pressed: string[] = [];
const nothing = () => {};

function suggestion(reply: SuggestedReply) {
  return ReplySuggestion({
    reply,
    today: calendarDay('2026-03-10'),
    disabled: false,
    onHold: nothing,
    onOtherDay: nothing,
    onMarkPaid: null,
    onLift: nothing,
    onAnswer: null,
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
