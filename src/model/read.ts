/**
 * Reading what others wrote. It need not come from JSON: getters throw, proxies are revoked, lists
 * run in circles. Only the functions here touch an author's objects, and they never throw.
 */

/** An author's object or list, of which nothing is known. */
export type Raw = Readonly<Record<string, unknown>>;

export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** An object that is no list. */
export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A field's value; what cannot be had is absent. */
export function get(owner: object, key: string | number): unknown {
  try {
    return (owner as Raw)[key];
  } catch {
    return undefined;
  }
}

/** The names of an object's own fields, or the indices of a list's items. */
export function keysOf(owner: object): readonly string[] {
  try {
    return Object.keys(owner);
  } catch {
    return [];
  }
}

/** How many items a list has, or says that it has. */
export function lengthOf(list: readonly unknown[]): number {
  const length = get(list, 'length') as number;
  return Number.isInteger(length) ? length : 0;
}

/** Any value as text. */
export function show(value: unknown): string {
  try {
    return typeof value === 'object' ? (JSON.stringify(value) ?? '…') : String(value);
  } catch {
    return '…';
  }
}
