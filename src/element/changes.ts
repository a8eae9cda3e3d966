import {get, isList, isObject, keysOf, type Raw, show} from '../model/read.ts';

/** What has become of the events of an input. Ids are those that parsing gives. */
export interface Changes {
  /** Nothing is different, not even the order. */
  readonly isSame: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** How many are gone. */
  readonly removed: number;
  /**
   * The ids now of events that had others before, and `undefined` for those that are gone. One without
   * an id of its own is named after its place, so that it has another when one is put in before it.
   */
  readonly moved: ReadonlyMap<string, string | undefined>;
  /** What `after` says, made of the same objects as `before` where they say the same. */
  readonly input: unknown;
}

/** What is looked at between two yields: a few milliseconds' work. */
const PACE = 512;
/** Nothing that an event says is as deep in it. What is, counts as changed. */
const DEEPEST = 50;

/** An event in its list. */
interface Item {
  readonly event: unknown;
  readonly index: number;
  id: string;
  /** The author gave the id. */
  readonly isNamed: boolean;
  /** The same in the other list. */
  other?: Item;
  /** And it says the same there. */
  isKept?: boolean;
}

/**
 * Finds what is different between two inputs, each as `JSON.parse` gives it. An event with an id is
 * the one that had it before. One without is one that said the same, wherever that stood; else one
 * that had its date and title. Yields now and then.
 */
export function* compare(before: unknown, after: unknown): Generator<undefined, Changes, void> {
  const old = yield* readItems(before);
  const items = yield* readItems(after);
  const named = new Map<string, Item>();
  for (const [i, item] of old.entries()) {
    if (i % PACE === 0) yield;
    if (item.isNamed) named.set(item.id, item);
  }
  const shift = items.length - old.length;
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    const was = named.get(item.id);
    if (item.isNamed) pair(item, was, !!was && isEqual(was.event, item.event));
    else {
      // Most stand where they stood, counted from the front or from the end.
      for (const was of [old[i], old[i - shift]]) {
        if (was && !was.isNamed && !item.other && isEqual(was.event, item.event)) {
          pair(item, was, true);
        }
      }
    }
  }
  const isLeft = ({isNamed, other}: Item): boolean => !isNamed && !other;
  for (const tell of [show, tellGist]) {
    const left = items.filter(isLeft);
    if (left.length) yield* match(old.filter(isLeft), left, tell);
  }

  const added: string[] = [];
  const changed: string[] = [];
  const moved = new Map<string, string | undefined>();
  const events: unknown[] = [...eventsOf(after)];
  const isRestSame = yield* isRestEqual(before, after);
  const rest = isRestSame ? before : after;
  let isSame = isRestSame && old.length === items.length;
  for (const [i, {id, other}] of old.entries()) {
    if (i % PACE === 0) yield;
    if (other?.id !== id) moved.set(id, other?.id);
  }
  for (const [i, {index, id, other, isKept}] of items.entries()) {
    if (i % PACE === 0) yield;
    if (!other) added.push(id);
    else if (!isKept) changed.push(id);
    else events[index] = other.event;
    isSame &&= !!isKept && other?.index === index;
  }
  return {
    ...{isSame, added, changed, moved},
    removed: added.length - shift,
    input: isSame ? before : isObject(rest) ? {...rest, events} : events,
  };
}

const eventsOf = (input: unknown): readonly unknown[] => {
  const events = isObject(input) ? get(input, 'events') : input;
  return isList(events) ? events : isObject(events) ? [events] : [];
};

/** The events that parsing makes entries of, with the ids that it gives them. */
function* readItems(input: unknown): Generator<undefined, Item[], void> {
  const taken = new Set<string>();
  const items: Item[] = [];
  for (const [index, event] of eventsOf(input).entries()) {
    if (index % PACE === 0) yield;
    if (event === undefined || event === null || event === '') continue;
    const id = isObject(event) ? idOf(get(event, 'id')) : '';
    const isNamed = !!id && !taken.has(id);
    if (isNamed) taken.add(id);
    items.push({event, index, id, isNamed});
  }
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    if (item.isNamed) continue;
    item.id = `event-${item.index + 1}`;
    while (taken.has(item.id)) item.id += '-2';
  }
  return items;
}

/** The one is the other, unless that is taken. */
function pair(item: Item, was: Item | undefined, isKept: boolean): void {
  if (!was || was.other) return;
  was.other = item;
  item.other = was;
  item.isKept = isKept;
}

function idOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = show(value);
  return /\S/.test(text) ? text : '';
}

/** What is left of an event when it has been rewritten. */
const tellGist = (event: unknown): string =>
  isObject(event) ? show([get(event, 'date'), get(event, 'title')]) : '';

/** Pairs each event with the first before that tells the same of itself. */
function* match(
  old: readonly Item[],
  items: readonly Item[],
  tell: (event: unknown) => string,
): Generator<undefined, void, void> {
  const alike = new Map<string, Item[]>();
  for (const [i, item] of old.entries()) {
    if (i % PACE === 0) yield;
    const text = tell(item.event);
    const others = alike.get(text);
    if (others) others.push(item);
    else alike.set(text, [item]);
  }
  // Taken from the end, which is the quickest.
  for (const others of alike.values()) others.reverse();
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    const was = alike.get(tell(item.event))?.pop();
    pair(item, was, !!was && isEqual(was.event, item.event));
  }
}

/** Whether two inputs say the same of all but their events: title, sources, groups. */
function* isRestEqual(a: unknown, b: unknown): Generator<undefined, boolean, void> {
  if (!isObject(a) || !isObject(b)) return isObject(a) === isObject(b);
  if (!haveSameNames(a, b)) return false;
  for (const name of keysOf(a)) {
    if (name === 'events') continue;
    const [one, other] = [a[name], b[name]];
    if (!isObject(one) || !isObject(other)) {
      if (!isEqual(one, other)) return false;
      continue;
    }
    if (!haveSameNames(one, other)) return false;
    // There may be many sources.
    for (const [i, key] of keysOf(one).entries()) {
      if (i % PACE === 0) yield;
      if (!isEqual(one[key], other[key])) return false;
    }
  }
  return true;
}

const haveSameNames = (a: Raw, b: Raw): boolean => {
  const names = keysOf(a);
  return names.length === keysOf(b).length && names.every(name => Object.hasOwn(b, name));
};

/** Whether two values of JSON say the same, in whatever order. */
function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > DEEPEST) return false;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((one, i) => isEqual(one, b[i], depth + 1));
  if (!isObject(a) || !isObject(b) || !haveSameNames(a, b)) return false;
  for (const name in a) if (!isEqual(a[name], b[name], depth + 1)) return false;
  return true;
}
