import {createProblem, type ProblemCode} from './problems.ts';
import {get, isList, keysOf} from './read.ts';
import type {Entry, Group, Problem, Source} from './types.ts';

/** While it is being made. */
export type Draft<T> = {-readonly [Field in keyof T]: T[Field]};

/** Ids that are taken. */
export interface Ids {
  has(id: string): boolean;
  add(id: string): unknown;
}

/** What the parts of one parse share. */
export interface Context {
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

export const createContext = (): Context => ({
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
export type Reader<T> = (context: Context, value: unknown) => T | undefined;

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
  {problems, path}: Context,
  code: ProblemCode,
  value?: unknown,
  known = '',
  ...below: readonly string[]
): undefined {
  problems.push(createProblem(code, [...path, ...below], value, known));
}
