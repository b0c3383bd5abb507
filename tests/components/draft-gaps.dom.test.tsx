import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { DraftGaps } from '../../components/drafts/draft-gaps.tsx';
import { answerFromCatalogue } from '../support/catalogue.ts';

beforeAll(() => answerFromCatalogue('en', 'en-GB'));

function shown(missing: readonly string[]): string {
  const place = document.createElement('div');
  render(DraftGaps({ missing, toSettings: 'To the settings' }), place);
  return place.textContent ?? '';
}

describe('what a draft does without', () => {
  it('is named', () => {
    expect(shown(['dueDate', 'contactName'])).toMatch(
      /^Not known, so the draft does without: Due, Name of the contact\.\s*$/,
    );
  });

  it('leads to the settings where it is given there', () => {
    expect(shown(['wayToPay'])).toBe('Not known, so the draft does without: Your ways to pay. To the settings');
  });

  it('is nothing where all is known', () => {
    expect(shown([])).toBe('');
  });
});
