import { beforeEach, describe, expect, it } from 'vitest';
import { foldPanel } from '../../entrypoints/background/answers/fold-panel.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { setPayablesAddress } from '../../entrypoints/background/answers/set-payables-address.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { aDesk, aThread, invoiceMail, type TestDesk } from './a-desk.ts';

const thread = aThread([invoiceMail('1043', '8 March 2026')]);
let desk: TestDesk;

async function read() {
  const answer = await readThread({ ...desk, asker: 'gmail' }, { thread });
  if (answer.kind !== 'tracked' || !answer.panels[0]) throw new Error('The thread is not tracked');
  return { panel: answer.panels[0], folded: answer.folded };
}

beforeEach(async () => {
  desk = await aDesk();
});

describe('the address of a client’s accounts department', () => {
  const contacts = async () => (await read()).panel.contacts.map(({ role, email }) => [role, email]);

  it('is remembered beside the others, changed where it is given again, and undone', async () => {
    const { clientId } = (await read()).panel.invoice;
    const before = await contacts();
    const first = await setPayablesAddress(desk, { clientId, email: 'ap@acme.example', requestId: 'a1' });
    expect(await contacts()).toEqual([...before, ['accounts-payable', 'ap@acme.example']]);
    expect((await setPayablesAddress(desk, { clientId, email: 'ap@acme.example', requestId: 'a2' })).entryIds).toEqual(
      [],
    );
    await setPayablesAddress(desk, { clientId, email: 'invoices@acme.example', requestId: 'a3' });
    expect(await contacts()).toEqual([...before, ['accounts-payable', 'invoices@acme.example']]);
    await undo(desk, { entryIds: ['a3#0', ...first.entryIds], requestId: 'u1' });
    expect(await contacts()).toEqual(before);
  });
});

describe('the panel', () => {
  it('is small at first and remembers how it was left', async () => {
    expect((await read()).folded).toBe(true);
    await foldPanel(desk, { folded: false });
    expect((await read()).folded).toBe(false);
  });
});
