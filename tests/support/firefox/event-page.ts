import type { Bidi } from './bidi.ts';

/** The background of the extension, seen and stopped from inside the browser. */
export interface EventPage {
  isRunning(): Promise<boolean>;
  /** Ends it at once, whatever it is at: everything it held in memory is gone. */
  stop(): Promise<void>;
  /** Resolves once the browser itself has ended it for being idle. */
  letDie(): Promise<void>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Firefox lets automation that was started with `--remote-allow-system-access` run in the browser's own window; the
 * calls are those of Firefox's own tests (ESR 153, 2026-11-22).
 */
export async function eventPageOf(bidi: Bidi, extensionId: string): Promise<EventPage> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');

  const inBrowser = async (body: string) => {
    const { result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression: `(async () => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}); ${body} })()`,
      awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  return {
    isRunning: async () => (await inBrowser('return extension.backgroundState')) === 'running',
    async stop() {
      await inBrowser(`
        if (extension.backgroundState === 'starting') await new Promise((done) => extension.once('background-script-started', done));
        if (extension.backgroundState !== 'stopped')
          await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error('The event page is ' + extension.backgroundState);
      `);
    },
    async letDie() {
      await inBrowser(`
        if (extension.backgroundState !== 'stopped') await new Promise((done) => extension.once('shutdown-background-script', done));
      `);
    },
  };
}
