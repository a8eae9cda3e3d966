import {type Context, type Reader, readAt, report} from './context.ts';
import {get, isObject, keysOf, type Raw} from './read.ts';

/** What an object of the format may hold, and how each of its fields is read. */
export type Shape = Readonly<Record<string, Reader<unknown>>>;

export type Fields<S extends Shape> = {
  readonly [Key in keyof S]?: S[Key] extends Reader<infer Value> ? Value : never;
};

/**
 * Reads the fields of an object. One that the shape does not know is a problem, unless the object is
 * read for something else as well.
 *
 * @param beside What else plain documents have there.
 */
export function readFields<S extends Shape>(
  context: Context,
  raw: Raw,
  shape: S,
  beside?: Shape,
): Fields<S> {
  const fields: Record<string, unknown> = {};
  for (const key of keysOf(raw)) {
    const value = get(raw, key);
    const read = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (value !== undefined && read) fields[key] = readAt(context, key, value, read);
    else if (!read && !(beside && (context.rare || Object.hasOwn(beside, key))))
      report(context, 'unknown-field', key, context.rare?.suggest(key, Object.keys(shape)), key);
  }
  return fields as Fields<S>;
}

/** Reads an object, or a value that stands for an object with that one field. */
export function readObject<S extends Shape>(
  context: Context,
  value: unknown,
  shape: S,
  field: keyof S & string,
  beside?: Shape,
): Fields<S> {
  return isObject(value)
    ? readFields(context, value, shape, beside)
    : ({[field]: shape[field]?.(context, value)} as Fields<S>);
}
