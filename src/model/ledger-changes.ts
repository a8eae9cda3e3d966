import {get, isList, isObject, keysOf, lengthOf} from './read.ts';
import type {Problem} from './types.ts';

/** What is looked at between two yields. */
const PACE = 1 << 15;
/** If more events than this have changed, or more than one in `FEW`, all is read. */
const MOST = 2000;
const FEW = 20;

/** Events that have been replaced: those from `from` to before `to` by those to before `until`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/**
 * Finds the events that are others, by their identity: single ones in a list as long as before, or all
 * that stand together where some have been added or removed. Yields now and then.
 *
 * @param events what it takes from `list`, to the end.
 * @returns `undefined` if there is no list, or much has changed.
 */
export function* compareEvents(
  before: readonly unknown[],
  list: unknown,
  events: unknown[],
): Generator<undefined, Change[] | undefined, void> {
  const length = isList(list) ? lengthOf(list) : 0;
  const most = Math.min(length / FEW, MOST);
  const shorter = Math.min(length, before.length);
  if (!shorter || length - shorter > most) return undefined;
  const changes: Change[] = [];
  try {
    for (let i = 0; i < length; i++) {
      // Not by `get`, which is slower where it is called for everything.
      const event = (list as readonly unknown[])[i];
      events.push(event);
      if (length === before.length && event !== before[i])
        changes.push({from: i, to: i + 1, until: i + 1});
      if (changes.length > most) return undefined;
      if (i % PACE === PACE - 1) yield;
    }
  } catch {
    return undefined;
  }
  if (length === before.length) return changes;

  let from = 0;
  while (from < shorter && before[from] === events[from]) from++;
  let to = before.length;
  let until = length;
  while (Math.min(to, until) > from && before[to - 1] === events[until - 1]) {
    to--;
    until--;
  }
  return Math.max(to, until) - from > most ? undefined : [{from, to, until}];
}

/** An input's list of events, if it has one. */
export const eventsOf = (input: unknown): unknown =>
  isObject(input) ? get(input, 'events') : input;

/** Whether two inputs are lists, or say the same of all but their events. */
export const areAlike = (a: unknown, b: unknown): boolean =>
  (isList(a) && isList(b)) || (isList(eventsOf(a)) && isSame(a, b, 2, 'events'));

/** Whether two values are the same; or have the same in them, so many levels deep, but for one field. */
function isSame(a: unknown, b: unknown, depth: number, but?: string): boolean {
  if (Object.is(a, b)) return true;
  if (!depth || !(isObject(a) ? isObject(b) : isList(a) && isList(b))) return false;
  const [names, others] = [keysOf(a as object), keysOf(b as object)];
  return (
    names.length === others.length &&
    names.every(
      (name, i) =>
        name === others[i] &&
        (name === but || isSame(get(a as object, name), get(b as object, name), depth - 1)),
    )
  );
}

/** Whether events cite the same and are in the same group, as far as their fields are the same. */
export function isNamedAlike(a: unknown, b: unknown): boolean {
  const [names, others] = [a, b].map(event =>
    isObject(event)
      ? keysOf(event)
          .filter(key => /^(source|citations|group)$/.test(key))
          .flatMap(key => [key, get(event, key)])
      : [],
  );
  return isSame(names, others, 1);
}

/**
 * Problems but for those of events that are gone, and new ones, in order. The first `own` ones are with
 * the document itself; after the changes, indices of events shift.
 */
export function* mergeProblems(
  problems: readonly Problem[],
  own: number,
  added: readonly Problem[],
  changes: readonly Change[],
  shift: number,
): Generator<undefined, Problem[], void> {
  const merged = problems.slice(0, own);
  let next = 0;
  let change = 0;
  const add = (limit: number): void => {
    while (next < added.length && indexOf(added[next] as Problem) < limit)
      merged.push(added[next++] as Problem);
  };
  for (let i = own; i < problems.length; i++) {
    const problem = problems[i] as Problem;
    const index = indexOf(problem);
    while (change < changes.length && (changes[change] as Change).to <= index) change++;
    if (i % 4096 === 0) yield;
    if (index >= (changes[change]?.from ?? Infinity)) continue;
    const moved = change && shift;
    add(index + moved);
    merged.push(
      moved ? {...problem, path: problem.path.replace(/\d+/, `${index + moved}`)} : problem,
    );
  }
  add(Infinity);
  return merged;
}

/** The index of the event that a problem is with, such as `events[3].date`. */
const indexOf = ({path}: Problem): number => Number.parseInt(path.slice(7), 10);
