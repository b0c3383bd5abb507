import type { MailMessage, Party } from '../../utils/detection/reading.ts';
import { parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { sentDay } from './sent-day.ts';
import { textOfHtml } from './text-of-html.ts';

const headerPattern = /^(From|To|Cc|Date|Subject|Attachments):[ \t]{0,3}(.{0,1000})$/i;

/**
 * A mail written down as text: header lines (From, To, Date, Subject, Attachments), a blank line, the body. Null where
 * the text does not begin so. In HTML the headers stand in a leading comment.
 */
export function mailOfText(text: string): MailMessage | null {
  const comment = /^\s{0,20}<!--\s{0,20}([\s\S]{1,5000}?)-->/.exec(text);
  const [head = '', ...rest] = comment ? [comment[1] ?? ''] : text.replace(/\r\n/g, '\n').split(/\n\s*\n/);
  const headers = new Map<string, string>();
  for (const line of head.trim().split('\n')) {
    const found = headerPattern.exec(line.trim());
    if (!found) return null;
    headers.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
  }
  const from = headers.get('from');
  if (from === undefined) return null;
  return {
    id: null,
    from: partyOf(from),
    to: [...partiesOf(headers.get('to')), ...partiesOf(headers.get('cc'))],
    sentOn: parseCalendarDay((headers.get('date') ?? '').trim()) ?? sentDay(headers.get('date') ?? ''),
    subject: headers.get('subject') ?? '',
    body: comment ? textOfHtml(text.slice(comment[0].length)) : rest.join('\n\n'),
    attachmentNames: (headers.get('attachments') ?? '')
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter(Boolean),
    folded: false,
  };
}

function partiesOf(list: string | undefined): Party[] {
  return (list ?? '')
    .split(/,(?=[^,]{0,200}@)/)
    .filter((entry) => entry.trim() !== '')
    .map(partyOf);
}

/** `Nadia Keller <nadia@studio.example>`, or an address alone. */
function partyOf(text: string): Party {
  const found = /^"?([^"<]{0,200})"?\s{0,5}<([^>\s]{1,320})>/.exec(text.trim());
  const name = found?.[1]?.trim() || null;
  const email = (found?.[2] ?? text).trim().toLowerCase();
  return { name, email: email.includes('@') ? email : null };
}
