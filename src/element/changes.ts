import {get, isList, isObject, keysOf, show} from '../model/read.ts';

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
  readonly id: string;
  /** The author gave the id. */
  readonly isNamed: boolean;
}

/**
 * Finds what is different between two inputs, each as `JSON.parse` gives it. An event with an id is
 * the one that had it before. One without is one that said the same, wherever that stood; else one
 * that had its date and title. Yields now and then.
 */
export function* compare(before: unknown, after: unknown): Generator<undefined, Changes, void> {
  const old = yield* readItems(before);
  const items = yield* readItems(after);
  /** Those before that are found again, and by those after what they were. */
  const found = new Set<Item>();
  const pairs = new Map<Item, Item>();
  const pair = (item: Item, was: Item | undefined): boolean => {
    if (!was || found.has(was)) return false;
    found.add(was);
    pairs.set(item, was);
    return true;
  };

  const named = new Map(old.filter(({isNamed}) => isNamed).map(item => [item.id, item]));
  const shift = items.length - old.length;
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    if (item.isNamed) pair(item, named.get(item.id));
    else {
      // Most stand where they stood, counted from the front or from the end.
      [old[i], old[i - shift]].some(
        was => was && !was.isNamed && isEqual(was.event, item.event) && pair(item, was),
      );
    }
  }
  const isLeft = (item: Item): boolean => !item.isNamed && !found.has(item) && !pairs.has(item);
  for (const tell of [show, tellGist]) {
    const left = items.filter(isLeft);
    if (left.length) yield* match(old.filter(isLeft), left, tell, pair);
  }

  const added: string[] = [];
  const changed: string[] = [];
  const gone = old.filter(item => !found.has(item));
  const moved = new Map<string, string | undefined>(gone.map(({id}) => [id, undefined]));
  const events: unknown[] = [...eventsOf(after)];
  let isSame = yield* isRestEqual(before, after);
  const rest = isSame ? before : after;
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    const was = pairs.get(item);
    if (!was) added.push(item.id);
    else {
      if (was.id !== item.id) moved.set(was.id, item.id);
      if (isEqual(was.event, item.event)) events[item.index] = was.event;
      else changed.push(item.id);
    }
    isSame &&= was === old[i] && was?.index === item.index;
  }
  isSame &&= !changed.length && old.length === items.length;
  return {
    ...{isSame, added, changed, moved},
    removed: gone.length,
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
  return items.map(item => {
    if (item.isNamed) return item;
    let id = `event-${item.index + 1}`;
    while (taken.has(id)) id += '-2';
    return {...item, id};
  });
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
  pair: (item: Item, was: Item | undefined) => unknown,
): Generator<undefined, void, void> {
  const alike = new Map<string, Item[]>();
  // The last first, so that the first can be taken from the end.
  for (const [i, item] of [...old].reverse().entries()) {
    if (i % PACE === 0) yield;
    const text = tell(item.event);
    const others = alike.get(text);
    if (others) others.push(item);
    else alike.set(text, [item]);
  }
  for (const [i, item] of items.entries()) {
    if (i % PACE === 0) yield;
    pair(item, alike.get(tell(item.event))?.pop());
  }
}

/** Whether two inputs say the same of all but their events: title, sources, groups. */
function* isRestEqual(a: unknown, b: unknown): Generator<undefined, boolean, void> {
  if (!isObject(a) || !isObject(b)) return isObject(a) === isObject(b);
  if (!haveSameNames(a, b)) return false;
  for (const name of keysOf(a)) {
    if (name === 'events') continue;
    const [one, other] = [get(a, name), get(b, name)];
    if (!isObject(one) || !isObject(other)) {
      if (!isEqual(one, other)) return false;
      continue;
    }
    if (!haveSameNames(one, other)) return false;
    // There may be many sources.
    for (const [i, key] of keysOf(one).entries()) {
      if (i % PACE === 0) yield;
      if (!isEqual(get(one, key), get(other, key))) return false;
    }
  }
  return true;
}

const haveSameNames = (a: object, b: object): boolean => {
  const names = keysOf(a);
  return names.length === keysOf(b).length && names.every(name => Object.hasOwn(b, name));
};

/** Whether two values of JSON say the same, in whatever order. */
function isEqual(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  const areBoth = isObject(a) ? isObject(b) : isList(a) && isList(b);
  if (!areBoth || depth > DEEPEST || !haveSameNames(a as object, b as object)) return false;
  return keysOf(a as object).every(key =>
    isEqual(get(a as object, key), get(b as object, key), depth + 1),
  );
}
