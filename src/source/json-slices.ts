/** What may come first. */
const SPACE = /\ufeff?[ \t\n\r]*/y;

/**
 * Parses JSON in pieces: members of the list or map that it is, and of long lists and maps in that.
 * Yields the share that is done, from 0 to 1.
 *
 * @param piece What is parsed between two yields, in UTF-16 units: about a millisecond's work.
 * @returns what `JSON.parse` gives; `undefined` for a text that is broken, or no list or map:
 * `parseJson` says what is wrong.
 */
export function* readJson(
  text: string,
  piece = 1 << 16,
): Generator<number, {readonly value: object} | undefined, void> {
  SPACE.lastIndex = 0;
  SPACE.test(text);
  try {
    const {value, end} = yield* readMembers(text, SPACE.lastIndex, piece, true);
    // Fails unless only white space follows.
    JSON.parse(`[]${text.slice(end)}`);
    return {value};
  } catch {
    return undefined;
  }
}

/**
 * Reads a list or map from its bracket on. To find where members end, it is enough to know strings
 * and how deep brackets are: parsing a piece fails if anything else is wrong.
 *
 * @throws if there is no list or map, or a broken one.
 */
function* readMembers(
  text: string,
  at: number,
  piece: number,
  outer = false,
): Generator<number, {readonly value: object; readonly end: number}, void> {
  const isList = text[at] === '[';
  const [open, close] = isList ? '[]' : '{}';
  if (text[at] !== open) throw new SyntaxError();
  const list: unknown[] = [];
  // Without a prototype for now, so that `__proto__` is a name like any other.
  const map: Record<string, unknown> = Object.create(null);
  /** Where what has not been parsed begins, and in it the member under way, and the bracket in that. */
  let start = at + 1;
  let member = start;
  let bracket = 0;
  let depth = 0;
  /** Before `start`: the beginning of a member with `[]` in place of a long value, which is read. */
  let head = '';
  let long: unknown;

  /** Parses the members that end before `to`, where a comma or the closing bracket stands. */
  const parse = (to: number): void => {
    const part = JSON.parse(open + head + text.slice(start, to) + close);
    const names = Object.keys(part);
    // There is nothing between two commas, or between one and the end.
    if (!names.length && (start > at + 1 || text[to] === ',')) throw new SyntaxError();
    for (const name of names) {
      const value = head ? long : part[name];
      if (isList) list.push(value);
      else map[name] = value;
    }
    head = '';
    start = to + 1;
  };

  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      i = endOfString(text, i);
    } else if (code === 91 || code === 123) {
      if (!depth++) bracket = i;
    } else if (depth) {
      if (code === 93 || code === 125) depth--;
      if (!outer || i - member < piece) continue;
      if (start < member) parse(member - 1);
      yield i / text.length;
      const {value, end} = yield* readMembers(text, bracket, piece);
      head += `${text.slice(start, bracket)}[]`;
      long = value;
      start = end;
      i = end - 1;
      depth = 0;
    } else if (code === 44) {
      member = i + 1;
      if (!head && i - start < piece) continue;
      parse(i);
      yield i / text.length;
    } else if (code === 93 || code === 125) {
      if (text[i] !== close) break;
      parse(i);
      return {value: isList ? list : Object.setPrototypeOf(map, Object.prototype), end: i + 1};
    }
  }
  throw new SyntaxError();
}

/** Where the string that begins at `at` ends: at quotation marks that no backslash stands for. */
function endOfString(text: string, at: number): number {
  for (let end = at; ; ) {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new SyntaxError();
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
}
