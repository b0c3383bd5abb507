import { beforeEach, describe, expect, it } from 'vitest';
import { changeClient } from '../../entrypoints/background/answers/change-client.ts';
import { clientRecord } from '../../entrypoints/background/answers/client-record.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import type { Ladder } from '../../utils/domain/follow-up/ladder.ts';
import { noLadder } from '../../utils/domain/follow-up/policy.ts';
import type { ClientChange } from '../../utils/messages/protocol.ts';
import { append, idsOf, today, tracked } from '../store/a-ledger.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

const { invoiceId, clientId } = idsOf();
const callFirst: Ladder = {
  id: 'own',
  steps: [{ id: 'own-1', day: 1, channel: 'call', stage: 'polite', enabled: true }],
};
let desk: TestDesk;
let asked = 0;

beforeEach(async () => {
  desk = await aDesk(today);
  await append(desk.db, 'track', [tracked()]);
});

function change(wanted: ClientChange) {
  asked += 1;
  return changeClient(desk, { clientId, change: wanted, requestId: `change-${asked}` });
}

const list = () => todaysList(desk, { search: '' });
const stepsDue = async () => (await list()).due.map(({ next }) => next.stepId);
const client = async () => (await clientRecord(desk, { about: clientId })).client;

describe('what the user chooses for one client', () => {
  it('moves the client’s follow-ups at once, and back with the undo', async () => {
    const before = await list();
    const { entryIds } = await change({ ladder: callFirst, invoiceId: null });
    expect(await stepsDue()).toEqual(['own-1']);
    await undo(desk, { entryIds, requestId: 'u' });
    expect(await list()).toEqual(before);
  });

  it('goes by the invoice before the client, and by the client before everybody', async () => {
    await change({ ladder: noLadder, invoiceId: null });
    expect(await stepsDue()).toEqual([]);
    await change({ ladder: callFirst, invoiceId });
    expect(await stepsDue()).toEqual(['own-1']);
    await change({ ladder: null, invoiceId });
    expect(await stepsDue()).toEqual([]);
    await change({ ladder: null, invoiceId: null });
    expect(await stepsDue()).toEqual(['polite-2']);
    expect((await client()).ownRules).toBeUndefined();
  });

  it('writes nothing where it stands so already', async () => {
    expect((await change({ ladder: null, invoiceId: null })).entryIds).toEqual([]);
    await change({ termsDays: 30 });
    expect((await change({ termsDays: 30 })).entryIds).toEqual([]);
    expect((await client()).ownRules).toEqual({ termsDays: 30 });
    const { contacts } = (await client()).facts;
    expect((await change({ contacts })).entryIds).toEqual([]);
  });

  it('keeps contacts with their roles, in the order given', async () => {
    const { contacts } = (await client()).facts;
    const desks = { role: 'accounts-payable', name: 'Invoices', email: 'ap@client.example', phone: null } as const;
    await change({ contacts: [desks, ...contacts] });
    expect((await client()).facts.contacts).toEqual([desks, ...contacts]);
  });

  it.each<[string, ClientChange, string]>([
    [
      'a ladder with two steps on one day',
      {
        ladder: { id: 'own', steps: [...callFirst.steps, { ...callFirst.steps[0], id: 'b' } as never] },
        invoiceId: null,
      },
      'bad-request',
    ],
    ['an invoice of somebody else', { ladder: callFirst, invoiceId: 'another' }, 'not-found'],
  ])('refuses %s', async (_what, wanted, code) => {
    await expect(change(wanted)).rejects.toMatchObject({ code });
  });
});
