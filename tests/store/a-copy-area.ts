import type { CopyArea } from '../../utils/store/second-copy/copy-area.ts';

export interface TestArea extends CopyArea {
  readonly stored: Map<string, unknown>;
  /** Lets the next writes fail, as a full disk does. */
  failing: boolean;
}

/** `storage.local` in memory: values are copied in and out, and one `set` is all or nothing. */
export function aCopyArea(): TestArea {
  const stored = new Map<string, unknown>();
  return {
    stored,
    failing: false,
    async get(keys) {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      const found = wanted.filter((key) => stored.has(key)).map((key) => [key, structuredClone(stored.get(key))]);
      return Object.fromEntries(found);
    },
    async set(items) {
      if (this.failing) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
  };
}
