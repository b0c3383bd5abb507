/** Gmail writes the same ids in several ways; the key is the hexadecimal one, in lower case. */

const hexadecimal = /^[0-9a-f]{10,20}$/;

/** The thread an element names in its attributes, or null where it names none yet. */
export function threadIdOn(element: Element): string | null {
  return (
    legacyId(element.getAttribute('data-legacy-thread-id')) ??
    numbered('thread', element.getAttribute('data-thread-id'))
  );
}

/** The message an element names, or null: one just sent is `#msg-a:…` until the server knows it. */
export function messageIdOn(element: Element): string | null {
  return (
    legacyId(element.getAttribute('data-legacy-message-id')) ?? numbered('msg', element.getAttribute('data-message-id'))
  );
}

/** `19A36435ce2f0ff3` gives `19a36435ce2f0ff3`; anything that is no such number (the word "undefined", …) gives null. */
export function legacyId(text: string | null): string | null {
  const id = text?.trim().toLowerCase() ?? '';
  return hexadecimal.test(id) ? id : null;
}

/** `#thread-f:1848781055589211216` gives the same id as a legacy attribute would. */
export function numbered(kind: 'thread' | 'msg', text: string | null): string | null {
  const decimal = /^#?(thread|msg)-f:(\d{10,20})$/.exec(text?.trim() ?? '');
  if (decimal?.[1] !== kind || decimal[2] === undefined) return null;
  return legacyId(BigInt(decimal[2]).toString(16));
}
