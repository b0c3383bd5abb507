import { beforeEach, describe, expect, it } from 'vitest';
import { changeClient } from '../../entrypoints/background/answers/change-client.ts';
import { listClients } from '../../entrypoints/background/answers/list-clients.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { noLadder } from '../../utils/domain/follow-up/policy.ts';
import { money } from '../../utils/domain/money.ts';
import { append, idsOf, today, tracked } from '../store/a-ledger.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
});

const named = async (search = '') => (await listClients(desk, { search })).clients.map(({ clientName }) => clientName);

describe('the list of all clients', () => {
  beforeEach(async () => {
    const late = { client: 'Öko Bau', number: '12', thread: 'aa02' };
    await append(desk.db, 'track', [
      tracked(),
      tracked({ ...late }),
      tracked({ ...late, number: '13', thread: 'aa03' }),
    ]);
  });

  it('goes by name, with what each owes', async () => {
    const { clients, more } = await listClients(desk, { search: '' });
    expect(clients.map(({ clientName, openInvoices, owed }) => [clientName, openInvoices, owed])).toEqual([
      ['Acme', 1, [money(240_000, 'EUR')]],
      ['Öko Bau', 2, [money(480_000, 'EUR')]],
    ]);
    expect(more).toBe(false);
  });

  it('finds by the beginning of a name, without accents, and by the number of an invoice', async () => {
    expect(await named('oko')).toEqual(['Öko Bau']);
    expect(await named('1043')).toEqual(['Acme']);
    expect(await named('nobody')).toEqual([]);
  });

  it('has those, too, who are not reminded and so come up nowhere else', async () => {
    const { clientId } = idsOf();
    await changeClient(desk, { clientId, change: { ladder: noLadder, invoiceId: null }, requestId: 'none' });
    const { due, coming, waiting } = await todaysList(desk, { search: '' });
    expect([...due, ...coming, ...waiting].map(({ clientName }) => clientName)).toEqual(['Öko Bau']);
    expect(await named()).toEqual(['Acme', 'Öko Bau']);
  });
});

describe('a day on which nothing is due, coming or waiting', () => {
  it('says who comes up next, however far off', async () => {
    const dueDate = addDays(today, 60);
    await append(desk.db, 'track', [tracked({ dueDate })]);
    const view = await todaysList(desk, { search: '' });
    expect([view.due, view.coming, view.waiting]).toEqual([[], [], []]);
    expect(view.later?.clientName).toBe('Acme');
    expect(view.later && view.later.day > dueDate).toBe(true);
    expect((await todaysList(desk, { search: 'nobody' })).later).toBeUndefined();
  });

  it('says nothing more where somebody is listed, or where nothing is tracked', async () => {
    expect((await todaysList(desk, { search: '' })).later).toBeUndefined();
    await append(desk.db, 'track', [
      tracked(),
      tracked({ client: 'Baker', thread: 'aa05', dueDate: addDays(today, 60) }),
    ]);
    expect((await todaysList(desk, { search: '' })).later).toBeUndefined();
  });
});
