/**
 * A check of something that crossed a border (a message, a database row, a file): true where it has the shape.
 * Shapes are put together from the few functions below, and every one of them bounds the size of what it accepts.
 */
export type Shape<T> = (value: unknown) => value is T;

interface OptionalField<T> {
  readonly optional: Shape<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? OptionalField<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** Marks a field of `record` that may be absent. */
export function optional<T>(shape: Shape<T>): OptionalField<T> {
  return { optional: shape };
}

/** A string of at most `max` UTF-16 units. */
export function text(max: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= max;
}

/** A string of at most `max` units that matches `pattern`, which must be linear and anchored. */
export function textLike(pattern: RegExp, max: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= max && pattern.test(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return (value): value is number => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** One of the given plain values. */
export function oneOf<const T extends string | number | boolean | null>(options: readonly T[]): Shape<T> {
  const known = new Set<unknown>(options);
  return (value): value is T => known.has(value);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** An array of at most `max` items, each of the shape. */
export function listOf<T>(shape: Shape<T>, max: number): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= max && value.every(shape);
}

/** An object with exactly the given fields; one more (such as an own `__proto__`) is refused. */
export function record<T>(fields: Fields<T>): Shape<T> {
  const presentFields = fieldsCounted(fields);
  const names = new Set(Object.keys(fields));
  return (value): value is T => {
    const present = presentFields(value);
    if (present < 0) return false;
    const keys = Object.keys(value as object);
    // As many as were looked for and found: then none is left over. Only a field that is `undefined` needs a second look.
    return keys.length === present || keys.every((name) => names.has(name));
  };
}

/** An object with at least the given fields: for what a newer version may have added to. */
export function recordWith<T>(fields: Fields<T>): Shape<T & object> {
  const presentFields = fieldsCounted(fields);
  return (value): value is T & object => presentFields(value) >= 0;
}

/** How many of the fields are there; -1 where one of them is not what it should be. */
function fieldsCounted<T>(fields: Fields<T>): (value: unknown) => number {
  const names = Object.keys(fields);
  // Plain arrays and one loop: lists of thousands of rows are checked while somebody waits.
  const shapes = Object.values<Shape<unknown> | OptionalField<unknown>>(fields).map(orAbsent);
  return (value) => {
    if (!isObject(value) || Object.hasOwn(value, '__proto__')) return -1;
    let present = 0;
    for (let index = 0; index < names.length; index += 1) {
      const held = value[names[index] ?? ''];
      if (!shapes[index]?.(held)) return -1;
      if (held !== undefined) present += 1;
    }
    return present;
  };
}

/** No shape takes `undefined`, so a required field that is missing is refused without looking for it. */
function orAbsent(field: Shape<unknown> | OptionalField<unknown>): (value: unknown) => boolean {
  return typeof field === 'function' ? field : (value) => value === undefined || field.optional(value);
}

/** An object of at most `max` own entries whose names and values have the given shapes. */
export function mapOf<T>(name: Shape<string>, shape: Shape<T>, max: number): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    if (!isObject(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= max && entries.every(([key, held]) => name(key) && key !== '__proto__' && shape(held));
  };
}

/** An object with every field of `fields` or with fewer. */
export function partial<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<Partial<T>> {
  const shapes = new Map(Object.entries<Shape<unknown>>(fields));
  return (value): value is Partial<T> =>
    isObject(value) && Object.entries(value).every(([name, held]) => shapes.get(name)?.(held) ?? false);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
