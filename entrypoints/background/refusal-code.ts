import { type RefusalCode, Refused } from '../../utils/messages/ask-errors.ts';
import { StoreError } from '../../utils/store/store-error.ts';

/** What an error is called when it crosses to a page or a screen. Only its name crosses, never its text. */
export function refusalCode(error: unknown): RefusalCode {
  if (error instanceof Refused || error instanceof StoreError) return error.code;
  console.error('A request could not be answered.', error);
  return 'unexpected';
}
