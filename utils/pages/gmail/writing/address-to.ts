import { findOptional } from '../../find.ts';
import { addressField } from '../writing-selectors.ts';

/** How often, and after how many milliseconds, the box is looked at for the address it was given. */
const looks = [0, 50, 250, 700];

/**
 * Types an address into a box, as the user would: Gmail makes a chip of it when the field is left. True once the box
 * says that it goes there; nothing that stood there is taken out.
 */
export async function addressTo(
  fields: Element,
  editor: HTMLElement,
  address: string,
  recipients: () => readonly string[],
): Promise<boolean> {
  if (recipients().includes(address)) return true;
  const field = findOptional(addressField, fields) as HTMLInputElement | HTMLTextAreaElement | null;
  if (!field) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  const isTyped = field.ownerDocument.execCommand?.('insertText', false, address) === true;
  if (!isTyped) return false;
  editor.focus({ preventScroll: true });
  for (const pause of looks) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (recipients().includes(address)) return true;
  }
  return false;
}
