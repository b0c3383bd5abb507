import type { Browser, Page } from 'puppeteer-core';

/** The WebDriver BiDi connection under Puppeteer, for what Puppeteer has no call for. */
export interface Bidi {
  send<R>(method: string, parameters: object): Promise<R>;
  on<E>(event: string, heard: (parameters: E) => void): void;
}

/** Puppeteer has the connection, but not in its types (24.43.1, 2026-11-22). */
interface WithConnection {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
    on(event: string, heard: (parameters: never) => void): void;
  };
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as WithConnection;
  return {
    send: async <R>(method: string, parameters: object) => (await connection.send(method, parameters)).result as R,
    on: (event, heard) => connection.on(event, heard),
  };
}

/** The id by which BiDi knows a tab. */
export function tabId(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}
