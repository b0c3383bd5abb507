import { describe, expect, it } from 'vitest';
import {
  outsiders,
  outsidersFinding,
  peopleIn,
  recipientFinding,
} from '../../entrypoints/in-pages/recipient-findings.ts';
import type { MailMessage } from '../../utils/detection/reading.ts';
import { answerFromCatalogue } from '../support/catalogue.ts';
import { aPanel } from './a-panel.ts';

answerFromCatalogue('en', 'en-GB');

const me = 'nora@studio.example';

function mail(from: string, ...to: string[]): MailMessage {
  const party = (email: string) => ({ name: null, email });
  const rest = { id: 'm', sentOn: null, subject: '', body: '', attachmentNames: [], folded: false };
  return { ...rest, from: party(from), to: to.map(party) };
}

describe('the recipient', () => {
  it.each([
    ['is the client', ['anna@acme.example'], [], null],
    ['is somebody who wrote in the conversation', ['boss@acme.example'], ['boss@acme.example'], null],
    ['is not known', [], [], null],
    ['is somebody else', ['friend@elsewhere.example'], [], 'This reply is not addressed to Acme Ltd.'],
  ])('%s', (_, recipients, writers, said) => {
    expect(recipientFinding(aPanel(), recipients, writers)).toBe(said);
  });
});

describe('an answer to everybody', () => {
  const sent = mail(me, 'anna@acme.example', 'lawyer@firm.example');

  it('goes to whom the last message names, without the user', () => {
    const reply = mail('anna@acme.example', me, 'accounts@acme.example');
    expect(peopleIn({ account: me, messages: [sent, reply] }).answered).toEqual([
      'anna@acme.example',
      'accounts@acme.example',
    ]);
    expect(peopleIn({ account: me, messages: [sent] }).answered).toEqual(['anna@acme.example', 'lawyer@firm.example']);
    expect(peopleIn({ account: me, messages: [] }).answered).toEqual([]);
  });

  it.each([
    ['nobody where the user wrote to all of them', [sent], []],
    ['nobody of the client’s company', [sent, mail('anna@acme.example', me, 'cfo@pay.acme.example')], []],
    ['nobody of the user’s own company', [sent, mail('anna@acme.example', me, 'office@studio.example')], []],
    [
      'whom the client put in copy',
      [sent, mail('anna@acme.example', me, 'rival@other.example')],
      ['rival@other.example'],
    ],
    [
      'nobody who wrote',
      [sent, mail('rival@other.example', me), mail('anna@acme.example', me, 'rival@other.example')],
      [],
    ],
  ])('asks about %s', (_, messages, asked) => {
    const people = peopleIn({ account: me, messages });
    expect(outsiders(aPanel(), people.answered, people)).toEqual(asked);
  });

  it('does not take two people of one provider for one company', () => {
    const people = peopleIn({
      account: 'me@gmail.com',
      messages: [mail('anna@acme.example', 'me@gmail.com', 'x@gmail.com')],
    });
    expect(outsiders(aPanel(), people.answered, people)).toEqual(['x@gmail.com']);
  });

  it('is said in one sentence', () => {
    expect(outsidersFinding([])).toBeNull();
    expect(outsidersFinding(['a@x.example', 'b@y.example'])).toBe(
      'The reply also goes to a@x.example, b@y.example, with whom this invoice has not been shared.',
    );
  });
});
