import PostalMime, { type Address } from 'postal-mime';
import type { MailMessage, Party } from '../../utils/detection/reading.ts';
import { sentDay } from './sent-day.ts';
import { textOfHtml } from './text-of-html.ts';

export interface MailFile {
  readonly message: MailMessage;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Its HTML part, for the markup in it; null where it has none. */
  readonly html: string | null;
}

/** A mail as it was saved (RFC 822). @throws Error where the file is none */
export async function mailOfEml(bytes: Uint8Array): Promise<MailFile> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  if (!mail.from && !mail.subject) throw new Error('not a mail');
  const attachments = mail.attachments.flatMap(({ filename, content }) =>
    filename && content instanceof ArrayBuffer ? [{ name: filename, bytes: new Uint8Array(content) }] : [],
  );
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  return {
    message: {
      id: mail.messageId ?? null,
      from: mail.from ? partyOf(mail.from) : { name: null, email: null },
      to: [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((entry) => entry.group?.map(partyOf) ?? [partyOf(entry)]),
      sentOn: sentDay(date),
      subject: mail.subject ?? '',
      body: mail.html ? textOfHtml(mail.html) : (mail.text ?? ''),
      attachmentNames: attachments.map(({ name }) => name),
      folded: false,
    },
    attachments,
    html: mail.html ?? null,
  };
}

function partyOf({ name, address }: Address): Party {
  return { name: name || null, email: address?.toLowerCase() ?? null };
}
