import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../utils/messages/who-asks.ts';

/** How the browser describes our script in the top frame of Gmail, and one of our own screens. */
export const gmailTab: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  origin: 'https://mail.google.com',
  frameId: 0,
  tab: { id: 7 },
};

export const paypalTab: Sender = {
  ...gmailTab,
  url: 'https://www.paypal.com/invoice/manage',
  origin: 'https://www.paypal.com',
};

export const popup: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
  origin: `chrome-extension://${fakeBrowser.runtime.id}`,
};

type Trigger = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => Promise<unknown[]>;

/** Lets the browser deliver a message; resolves to the reply, or to 'ignored' where no listener takes it. */
export async function deliver(message: unknown, sender: Sender): Promise<unknown> {
  const reply = Promise.withResolvers<unknown>();
  const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as Trigger;
  const taken = await trigger(message, sender, reply.resolve);
  return taken.includes(true) ? reply.promise : 'ignored';
}
