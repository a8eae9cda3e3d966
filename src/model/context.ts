import type {ProblemCode} from './problems.ts';
import type {Rare} from './rare.ts';
import {get, isList, keysOf} from './read.ts';
import type {Entry, Group, Problem, Source} from './types.ts';

/** While it is being made. */
export type Draft<T> = {-readonly [Field in keyof T]: T[Field]};

/** Ids that are taken. */
export interface Ids {
  has(id: string): boolean;
  add(id: string): unknown;
}

/**
 * What the parts of one parse share.
 *
 * Most documents are plain: their dates are years, months and days, their sources have a title, a
 * publisher, an address, and nothing is wrong with them. These are read at once. What only some
 * documents have is read by `rare`, which is loaded for them: where it is not there yet, it only
 * turns out that they are not plain, and what was read of them is thrown away.
 */
export interface Context {
  readonly rare: Rare | undefined;
  /** Nothing has been met that is for `rare` while that is not there. */
  isPlain: boolean;
  readonly problems: Problem[];
  /** Where in the author's document the parser stands. */
  path: (string | number)[];
  /** By id. Without a prototype, as ids may be `constructor` or `__proto__`. */
  readonly sources: Record<string, Draft<Source>>;
  /** By address: what a source that is described in place is recognised by. */
  readonly addresses: Map<string, Draft<Source>>;
  /** How many ids of sources were made up. */
  made: number;
  readonly groups: Record<string, Group>;
  /** Those that the author gave to events. */
  readonly ids: Ids;
  readonly events: Draft<Entry>[];
}

export const createContext = (rare?: Rare): Context => ({
  rare,
  isPlain: true,
  problems: [],
  path: [],
  sources: Object.create(null),
  addresses: new Map(),
  made: 0,
  groups: Object.create(null),
  ids: new Set(),
  events: [],
});

/** Reads a value as what it should be; `undefined` for what says nothing. What is absent is not read. */
export type Reader<T, Value = unknown> = (context: Context, value: Value) => T | undefined;

/** Reads a value one step further down the path. */
export function readAt<T>(
  context: Context,
  key: string | number,
  value: unknown,
  read: Reader<T>,
): T | undefined {
  context.path.push(key);
  const result = read(context, value);
  context.path.pop();
  return result;
}

/** Reads what is in an object or a list: names or indices, each with what was read. */
export function readEach<T>(
  context: Context,
  owner: object,
  read: Reader<T>,
): [key: string | number, value: T | undefined][] {
  return keysOf(owner).map(name => {
    const key = isList(owner) ? Number(name) : name;
    return [key, readAt(context, key, get(owner, name), read)];
  });
}

/** The id under which a map has what the parser reads; lists have none. */
export function idAt({path}: Context): string | undefined {
  const key = path.at(-1);
  return typeof key === 'string' ? key : undefined;
}

/**
 * Notes a problem with the value where the parser stands, or with one `below` it.
 *
 * @param known fills the `$` in what the problem says.
 */
export function report(
  context: Context,
  code: ProblemCode,
  value?: unknown,
  known = '',
  ...below: readonly string[]
): undefined {
  const {rare, problems, path} = context;
  if (!rare) return giveUp(context);
  problems.push(rare.createProblem(code, [...path, ...below], value, known));
}

/** The document is not plain. */
export function giveUp(context: Context): undefined {
  context.isPlain = false;
}

/** A reader of what only some documents have. */
export const rarely =
  <T, Value = unknown>(readerOf: (rare: Rare) => Reader<T, Value>): Reader<T, Value> =>
  (context, value) =>
    context.rare ? readerOf(context.rare)(context, value) : giveUp(context);
