/**
 * Where a background may die in the middle of a change: `before` its transaction has begun, at the number of a request
 * of that transaction (answered by the database, with Fairdue not having heard of it and the transaction open),
 * `complete` (all of it on disk, with Fairdue not having heard of it and nobody answered), and `copy` (answered, with
 * the second copy not written yet). `none` only counts.
 */
export type Checkpoint = 'none' | 'before' | number | 'complete' | 'copy';

/** What the background says of itself; stands in its global scope as `checkpoint`. */
export interface CheckpointWatch {
  /** The requests of the change's transaction so far, such as `journal.add`. */
  readonly requests: string[];
  /** Resolves once the checkpoint is reached. Whatever comes after it never happens. */
  readonly reached: Promise<void>;
}

/**
 * Lets a background stop at a checkpoint of the next change. It runs there, in any browser, and must not reach for
 * anything outside itself; it lasts as long as the background does.
 */
export function stopAt(scope: typeof globalThis, checkpoint: Checkpoint): void {
  const requests: string[] = [];
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  Object.assign(scope, { checkpoint: { requests, reached } });
  const watched = new WeakSet<IDBTransaction>();
  const changeOf = (source: IDBObjectStore | IDBIndex) =>
    'transaction' in source ? source.transaction : source.objectStore.transaction;
  const nameOf = (source: IDBObjectStore | IDBIndex) =>
    'transaction' in source ? source.name : `${source.objectStore.name}/${source.name}`;

  const { transaction } = scope.IDBDatabase.prototype;
  scope.IDBDatabase.prototype.transaction = function begin(this: IDBDatabase, ...asked) {
    const begun = transaction.apply(this, asked);
    // Only a change looks at both: what was asked before, and what happened.
    if (asked[1] !== 'readwrite' || !['journal', 'requests'].every((name) => begun.objectStoreNames.contains(name))) {
      return begun;
    }
    watched.add(begun);
    if (checkpoint === 'before') reach();
    if (checkpoint === 'complete') {
      const listen = begun.addEventListener;
      Object.assign(begun, {
        addEventListener(type: string, hear: () => void) {
          listen.call(begun, type, type === 'complete' ? reach : hear);
        },
      });
    }
    return begun;
  };

  const { count } = scope.IDBObjectStore.prototype;
  function hold(request: IDBRequest, change: IDBTransaction): void {
    const listen = request.addEventListener;
    Object.assign(request, { addEventListener() {} });
    const store = change.objectStore('journal');
    // A transaction that nobody asks anything of would be committed as it is.
    const keepOpen = () => {
      count.call(store).onsuccess = keepOpen;
    };
    listen.call(request, 'success', () => {
      keepOpen();
      reach();
    });
  }

  const methods = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor', 'add', 'put'];
  for (const prototype of [scope.IDBObjectStore.prototype, scope.IDBIndex.prototype]) {
    for (const method of [...methods, 'delete', 'clear']) {
      const ask = Reflect.get(prototype, method);
      if (typeof ask !== 'function') continue;
      Reflect.set(prototype, method, function asked(this: IDBObjectStore | IDBIndex, ...values: unknown[]) {
        const request = ask.apply(this, values);
        const change = changeOf(this);
        if (!watched.has(change)) return request;
        requests.push(`${nameOf(this)}.${method}`);
        if (requests.length === checkpoint) hold(request, change);
        return request;
      });
    }
  }

  if (checkpoint !== 'copy') return;
  // The wrapper of the promise API keeps the function it found first; the storage itself is asked by the promise.
  Object.assign(chrome.storage.local, {
    set() {
      reach();
      return new Promise(() => {});
    },
  });
}

/**
 * Keeps a transaction open on the journal from a screen, so that no change can begin, until `letGo` runs there. It
 * runs in the screen, in any browser.
 */
export function holdTheJournal(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fairdue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      let isHeld = true;
      const hand = opening.result.transaction('journal', 'readwrite');
      Object.assign(globalThis, {
        letGo: () =>
          new Promise<void>((done) => {
            isHeld = false;
            hand.oncomplete = () => {
              opening.result.close();
              done();
            };
          }),
      });
      const hold = () => {
        resolve();
        if (isHeld) hand.objectStore('journal').count().onsuccess = hold;
      };
      hold();
    };
  });
}

/** As `holdTheJournal`, the other way round. */
export function letTheJournalGo(): Promise<void> {
  return (globalThis as unknown as { letGo: () => Promise<void> }).letGo();
}

/** How many entries a request has written, as the database itself has it. Runs in a screen, in any browser. */
export function entriesWritten(requestId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fairdue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const range = IDBKeyRange.bound(`${requestId}#`, `${requestId}#\uffff`);
      const counting = opening.result.transaction('journal').objectStore('journal').count(range);
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
