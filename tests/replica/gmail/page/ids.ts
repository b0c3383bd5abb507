/** A number of 32 bits that depends on nothing but the text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Numbers from 0 up to 1 in an order that depends on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const messageDistance = 0x1d3a5f7n;

/** The hexadecimal id of a thread's message. As in Gmail the first message carries the id of its thread. */
export function messageIdOf(threadId: string, index: number): string {
  const id = BigInt.asUintN(64, BigInt(`0x${threadId}`) + BigInt(index) * messageDistance);
  return id.toString(16).padStart(16, '0');
}

/** The decimal form that `#thread-f:` and `#msg-f:` use. */
export function decimalOf(hexadecimal: string): string {
  return BigInt(`0x${hexadecimal}`).toString(10);
}

const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The id that stands in a thread's address: 32 letters, not equal to the hexadecimal id, another one per kind of view. */
export function addressTokenOf(threadId: string, prefix: 'FMfcgz' | 'KtbxL'): string {
  let rest = BigInt(`0x${threadId}`) * 0x9e3779b97f4a7c15n;
  let token = '';
  for (let place = prefix.length; place < 32; place += 1) {
    token += letters[Number(rest % 40n)] ?? 'B';
    rest /= 40n;
  }
  return prefix + token;
}
