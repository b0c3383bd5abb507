import type { Ask, Asker, Request } from '../protocol.ts';
import { fileGuards } from './file-guards.ts';
import { findGuards } from './find-guards.ts';
import { gmailGuards } from './gmail-guards.ts';
import type { Guard, GuardsOf } from './guard.ts';
import { ledgerGuards } from './ledger-guards.ts';
import { paypalRequestGuards } from './paypal-request-guards.ts';
import { recordGuards } from './record-guards.ts';
import { screenGuards } from './screen-guards.ts';

const guards: GuardsOf<Request> = {
  ...fileGuards,
  ...gmailGuards,
  ...findGuards,
  ...paypalRequestGuards,
  ...screenGuards,
  ...recordGuards,
  ...ledgerGuards,
};

/** True where it is the name of a request. */
export function isRequest(name: string): name is Request {
  return Object.hasOwn(guards, name);
}

/** True where the asker may ask for it. */
export function mayAsk(request: Request, asker: Asker): boolean {
  return guards[request].askers.includes(asker);
}

/** The payload, where it is what the request takes; else null. */
export function payloadOf<R extends Request>(request: R, payload: unknown): Ask<R> | null {
  const guard: Guard<R> = guards[request];
  return guard.payload(payload) ? payload : null;
}
