/** A code of the domain as it stands in a message key: `pending-payment` is `pending_payment`. */
export type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

export function underscored<T extends string>(code: T): Underscored<T> {
  return code.replaceAll('-', '_') as Underscored<T>;
}
