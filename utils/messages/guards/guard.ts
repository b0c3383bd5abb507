import type { Shape } from '../../domain/shape/shape.ts';
import type { Ask, Asker, Request } from '../protocol.ts';

/** Who may ask something, and what the question must look like. */
export interface Guard<R extends Request> {
  /** A site's script may never export, import, delete or change settings. */
  readonly askers: readonly Asker[];
  readonly payload: Shape<Ask<R>>;
}

/** The guards of some of the requests; together they are to be the guards of all. */
export type GuardsOf<R extends Request> = { readonly [One in R]: Guard<One> };

export const sites = ['gmail', 'paypal'] as const;
export const everybody = ['gmail', 'paypal', 'screen'] as const;
