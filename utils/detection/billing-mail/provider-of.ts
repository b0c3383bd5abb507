import type { Party } from '../reading.ts';
import type { ProviderTable } from './provider-table.ts';
import { paypal } from './providers/paypal.ts';
import { square } from './providers/square.ts';
import { stripe } from './providers/stripe.ts';
import { wave } from './providers/wave.ts';
import { wise } from './providers/wise.ts';

const providers: readonly ProviderTable[] = [paypal, square, stripe, wise, wave];

/**
 * The provider whose mail this is by the sender's address alone; names are anybody's to choose. The host is compared
 * whole: `paypal.com.evil.example`, `notpaypal.com` and a Cyrillic `раураl.com` are nobody's.
 */
export function providerOf({ email }: Party): ProviderTable | null {
  const [mailbox, host, ...more] = (email ?? '').toLowerCase().split('@');
  if (!mailbox || !host || more.length > 0) return null;
  const provider = providers.find(({ hosts }) => hosts.includes(host));
  if (!provider) return null;
  return provider.mailboxes === null || provider.mailboxes.includes(mailbox) ? provider : null;
}
