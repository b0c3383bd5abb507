import type { MailThread, ThreadReading } from '../../../utils/detection/reading.ts';
import type { Current } from '../../../utils/store/current.ts';
import { knownInvoice } from '../answers/noticed-invoices.ts';
import type { OwnThread } from '../answers/read-as-own.ts';
import { wasTakenBack } from '../answers/read-thread.ts';
import type { InvoiceFound } from '../answers/thread-clients.ts';

/** What is kept of a conversation until the user has said what is to become of its invoices. No mail's text is. */
export interface FoundThread extends OwnThread {
  /** Of the form written here. Another version's are passed over: the search can be made again. */
  readonly form: 1;
}

/** The invoices of a thread that the user is to be asked about. */
export function openInvoices({ thread, reading }: OwnThread, current: Current): InvoiceFound[] {
  return reading.invoices.filter(
    (found) =>
      found.certainty !== 'unsure' &&
      knownInvoice(thread, found, current) === null &&
      !wasTakenBack(thread, found, current),
  );
}

/** What is kept of a thread with these invoices. */
export function keptThread({ thread, reading }: OwnThread, invoices: readonly InvoiceFound[]): FoundThread {
  return { form: 1, thread: withoutText(thread), reading: { ...reading, invoices } satisfies ThreadReading };
}

function withoutText(thread: MailThread): MailThread {
  return { ...thread, messages: thread.messages.map((message) => ({ ...message, body: '', attachmentNames: [] })) };
}

/** It was written by `keptThread` into a database that only the background opens. */
export function isFoundThread(value: unknown): value is FoundThread {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === 1;
}
