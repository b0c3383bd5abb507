import type { ReplicaProbe } from '../probe.ts';
import type { ReplicaSettings } from '../settings.ts';
import type { DateFormats } from './dates.ts';
import type { Latency } from './latency.ts';
import type { MailStore } from './mail-store.ts';
import type { Words } from './words.ts';

/** What every part of the page works with. */
export interface ReplicaPage {
  readonly settings: ReplicaSettings;
  readonly words: Words;
  readonly dates: DateFormats;
  readonly store: MailStore;
  readonly latency: Latency;
  readonly record: Pick<ReplicaProbe, 'sent' | 'untrusted' | 'counts'>;
}

export function isOwner(page: ReplicaPage, email: string): boolean {
  return email.toLowerCase() === page.settings.mailbox.owner.email.toLowerCase();
}
