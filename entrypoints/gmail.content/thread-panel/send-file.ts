import { filePartBytes } from '../../../utils/domain/file-size.ts';
import { NotAnswered, Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import type { Tools } from '../tools.ts';
import { base64Of } from './base64-of.ts';

/**
 * Has the background read a file. It goes over in parts, so that the page is never held up; where the background was
 * stopped meanwhile and has lost them, they are sent once more.
 */
export async function sendFile(
  ask: Tools['ask'],
  thread: Ask<'read-file'>['thread'],
  file: Blob,
  name: string,
): Promise<Answer<'read-file'>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const fileId = newRequestId();
      const parts = await sendParts(ask, fileId, file);
      return await ask('read-file', { thread, file: { name: name.slice(0, 255), fileId, parts } });
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'not-found') throw error;
    }
  }
  throw new NotAnswered();
}

async function sendParts(ask: Tools['ask'], fileId: string, file: Blob): Promise<number> {
  const count = Math.max(1, Math.ceil(file.size / filePartBytes));
  for (let index = 0; index < count; index += 1) {
    const part = file.slice(index * filePartBytes, (index + 1) * filePartBytes);
    await ask('send-file-part', { fileId, index, base64: await base64Of(part) });
  }
  return count;
}
