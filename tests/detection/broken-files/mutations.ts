/** Random numbers from a fixed seed (mulberry32): the same broken files on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const place = (bytes: Uint8Array, random: () => number) => Math.floor(random() * bytes.length);

/** Ways in which files come to harm on their way, or are brought to it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'cut off': (bytes, random) => bytes.slice(0, place(bytes, random)),
  'without its beginning': (bytes, random) => bytes.slice(place(bytes, random)),
  'with bits turned': (bytes, random) => {
    const harmed = bytes.slice();
    for (let count = 0; count < 40; count += 1) {
      const at = place(harmed, random);
      harmed[at] = (harmed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return harmed;
  },
  'with a hole': (bytes, random) => {
    const harmed = bytes.slice();
    const at = place(harmed, random);
    harmed.fill(0, at, at + Math.floor(random() * 4_000));
    return harmed;
  },
  'with a part said twice': (bytes, random) => {
    const from = place(bytes, random);
    const to = Math.min(bytes.length, from + Math.floor(random() * 2_000));
    return joined(bytes.slice(0, to), bytes.slice(from));
  },
  'with its numbers blown up': (bytes, random) => {
    const harmed = bytes.slice();
    for (let count = 0; count < 200; count += 1) {
      const at = place(harmed, random);
      const code = harmed[at] ?? 0;
      if (code >= 0x30 && code <= 0x39) harmed[at] = 0x39;
    }
    return harmed;
  },
  'with noise behind': (bytes, random) =>
    joined(
      bytes,
      Uint8Array.from({ length: 5_000 }, () => random() * 256),
    ),
};

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
