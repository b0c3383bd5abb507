import type { Ask } from '../../../utils/messages/protocol.ts';
import type { Desk } from '../desk.ts';
import { keepPart } from '../file-parts.ts';

/** A part of a file that is to be read once it is here whole. Sending it twice changes nothing. */
export async function sendFilePart(_desk: Desk, { fileId, index, base64 }: Ask<'send-file-part'>): Promise<null> {
  keepPart(fileId, index, base64);
  return null;
}
