import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/detection/read-mail.ts';
import type { MailMessage } from '../../../utils/detection/reading.ts';
import { aMail, client, me } from './a-mail.ts';

const context = { account: me.email, ownAddresses: ['hello@byron.design', 'adab@gmail.com'], ownNames: [me.name] };
const facts = 'Invoice 2026-10 of 1 March 2026 over EUR 500.00 is due on 15 March 2026.';
const to = (email: string, name: string | null = null) => ({ name, email });
const forwarded = (receiver: string) =>
  `Please see below.\n\n---------- Forwarded message ---------\nFrom: Ada Byron <${me.email}>\nDate: Sun, Mar 1, 2026\nSubject: Invoice 2026-10\nTo: ${receiver}\n\n${facts}`;

const tracked: readonly (readonly [string, Partial<MailMessage>])[] = [
  ['from a plus address', { from: to('ada+bills@byron.example') }],
  ['from another domain of the user’s', { from: to('hello@byron.design') }],
  ['with dots in a Gmail address', { from: to('ada.b@gmail.com') }],
  ['to the user, the client beside', { to: [me, client] }],
  ['to the accountant first, then the client', { to: [to('post@steuerberatung-klar.example'), client] }],
  [
    'sent again to the client’s accounts',
    { to: [to('ap@lund.example')], subject: 'Fwd: Invoice 2026-10', body: forwarded('otto@lund.example') },
  ],
];

const leftAlone: readonly (readonly [string, Partial<MailMessage>])[] = [
  ['to oneself', { to: [me] }],
  ['to the accountant', { to: [to('anna@steuerberater.example')] }],
  ['to a colleague', { to: [to('ben@byron.example')] }],
  [
    'forwarded to somebody else',
    { to: [to('mark@hill.example')], subject: 'Fwd: Invoice 2026-10', body: forwarded('otto@lund.example') },
  ],
  ['that came in', { from: to('bill@vendor.example'), to: [to('boss@byron.example'), me], subject: 'Invoice 77' }],
  ['that the user pays', { body: `Thank you for your invoice. ${facts} I will transfer the money tomorrow.` }],
  [
    'that the user asks for',
    { body: 'Could you send me a copy of your invoice 77 (EUR 80.00)? I need it for my tax return.' },
  ],
  ['that is paid', { body: 'Invoice 2026-10 over EUR 500.00: got it, all settled!' }],
];

describe('an invoice', () => {
  it.each(tracked)('%s is the user’s own, and tracked', (_name, parts) => {
    expect(readMail(aMail({ body: facts, ...parts }), context)).toMatchObject({ direction: 'sent', track: true });
  });

  it.each(leftAlone)('%s is not tracked', (_name, parts) => {
    expect(readMail(aMail({ body: facts, ...parts }), context).track).toBe(false);
  });
});
