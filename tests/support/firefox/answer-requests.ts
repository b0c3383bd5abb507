import type { PageResponse } from '../../replica/gmail/gmail-page.ts';
import type { ReplicaAnswers } from '../../replica/serve.ts';
import type { Bidi } from './bidi.ts';

interface BeforeRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

/**
 * Answers every request of every tab from the replica and refuses all others, in tabs that pages or the extension open
 * as well. Gives the addresses that were refused; the list grows.
 */
export async function answerRequests(bidi: Bidi, answer: ReplicaAnswers): Promise<readonly string[]> {
  const refused: string[] = [];
  bidi.on<BeforeRequest>('network.beforeRequestSent', ({ isBlocked, request: { request, url } }) => {
    if (isBlocked) void settle(request, url).catch(() => {});
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
  return refused;

  /** A tab that was closed meanwhile needs no answer any more. */
  async function settle(request: string, url: string): Promise<void> {
    const response = await answer(new URL(url));
    if (response) {
      await bidi.send('network.provideResponse', { request, ...asBidi(response) });
      return;
    }
    refused.push(url);
    await bidi.send('network.failRequest', { request });
  }
}

function asBidi({ status, headers, body }: PageResponse) {
  return {
    statusCode: status,
    reasonPhrase: status === 200 ? 'OK' : 'Not Found',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: Buffer.from(body).toString('base64') },
  };
}
