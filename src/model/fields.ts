import {type Context, type Reader, readAt, report} from './context.ts';
import {get, isObject, keysOf, type Raw} from './read.ts';

/** What an object of the format may hold, and how each of its fields is read. */
export type Shape = Readonly<Record<string, Reader<unknown>>>;

export type Fields<S extends Shape> = {
  readonly [Key in keyof S]?: S[Key] extends Reader<infer Value> ? Value : never;
};

/**
 * Reads the fields of an object.
 *
 * @param open fields that the shape does not know are none of our business; else they are a problem.
 */
export function readFields<S extends Shape>(
  context: Context,
  raw: Raw,
  shape: S,
  open = false,
): Fields<S> {
  const fields: Record<string, unknown> = {};
  for (const key of keysOf(raw)) {
    const value = get(raw, key);
    const read = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (value !== undefined && read) fields[key] = readAt(context, key, value, read);
    else if (!read && !open) report(context, 'unknown-field', key, suggest(key, shape), key);
  }
  return fields as Fields<S>;
}

/** Reads an object, or a value that stands for an object with that one field. */
export function readObject<S extends Shape>(
  context: Context,
  value: unknown,
  shape: S,
  field: keyof S & string,
  open = false,
): Fields<S> {
  return isObject(value)
    ? readFields(context, value, shape, open)
    : ({[field]: shape[field]?.(context, value)} as Fields<S>);
}

function suggest(key: string, shape: Shape): string {
  const known = Object.keys(shape);
  const meant = known.find(
    name => strayLetters(key.slice(0, 20), name) <= Math.min(2, key.length / 2),
  );
  return meant ? `Perhaps “${meant}” is meant` : `Known are ${known.join(', ')}`;
}

/** How many letters one of two words has and the other has not. Swapping letters changes nothing. */
function strayLetters(a: string, b: string): number {
  let rest = b.toLowerCase();
  for (const letter of a.toLowerCase())
    rest = rest.includes(letter) ? rest.replace(letter, '') : `${rest} `;
  return rest.length;
}
