import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {parseJson} from './json.ts';
import {readJson} from './json-slices.ts';

/** Whether a text is read, in pieces of several lengths, as parsing it at once reads it. */
function expectSame(text: string): void {
  const expected = parseJson(text);
  for (const piece of [0, 3, 20, 200, undefined]) {
    const found = finish(readJson(text, piece)) ?? parseJson(text);
    // Text keeps the order of names, too.
    if (JSON.stringify(found) !== JSON.stringify(expected))
      expect(found, `${piece}: ${text}`).to.deep.equal(expected);
  }
}

const next = random(7);
const below = (limit: number): number => Math.floor(next() * limit);
const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;

const STRINGS = [
  ...['""', '"a"', '"[{"', '"]}"', '","', '"\\""', '"\\\\"', '"\\\\\\"]"', '"\\u005b"', '"🚂"'],
];
const NAMES = [
  ...['"events"', '"\\u0065vents"', '"sources"', '"__proto__"', '"7"', '"constructor"', ...STRINGS],
];
const space = (): string => pick(['', '', '', ' ', '\n  ', '\t', '\r\n']);
const between = (...parts: readonly string[]): string => parts.join(space());

function randomValue(depth: number): string {
  const kind = below(depth ? 4 : 2);
  if (kind === 0) return pick(STRINGS);
  if (kind === 1) return pick(['0', '-1.5e3', 'true', 'null', '[]', '{}', '[ ]', '{\n}']);
  const members = Array.from({length: below(6)}, () => {
    const value = randomValue(depth - 1);
    return kind === 2 ? value : between(pick(NAMES), ':', value);
  });
  const inside = members.map(member => between('', member, '')).join(',');
  return kind === 2 ? `[${inside}]` : `{${inside}}`;
}

describe('JSON in slices', () => {
  const cases: [about: string, text: string][] = [
    ['a list', '[{"a": [1, {"b": 2}]}, 3, "c"]'],
    ['a document', '{"title": "T", "events": [{"id": 1}, {"id": 2}], "lang": "en"}'],
    ['events twice', '{"events": [{"a": [1, 2, 3]}], "events": [4], "\\u0065vents": [[5, 6, 7]]}'],
    ['events that are none in the end', '{"events": [{"a": [1, 2, 3]}], "events": 5}'],
    ['names that objects have', '{"__proto__": {"a": [1, 2]}, "toString": {"b": {"c": 1}}}'],
    ['names that are numbers', '{"b": [1, 2, 3, 4], "7": [5, 6, 7, 8], "2": 3, "b": 0}'],
    ['a byte order mark', '\ufeff [1, 2]'],
    ['a text', '"[]"'],
    ['a number', ' 5 '],
    ['nothing', ''],
  ];
  for (const [about, text] of cases) it(`reads ${about} as it is`, () => expectSame(text));

  it('reads any document as parsing it at once does', () => {
    for (let i = 0; i < 4000; i++) {
      const text = between('', randomValue(4), '');
      expectSame(text);
      expect(finish(readJson(text)) !== undefined).to.equal(/^\s*[[{]/.test(text));
    }
  });

  it('finds broken what parsing it at once finds broken, in the same words', () => {
    const marks = [...'[]{},:"\\ 01ae\n', '[]', '{}', '],', ',,', '\ufeff', '\u00a0', '"a":', '.5'];
    let broken = 0;
    for (let i = 0; i < 8000; i++) {
      const text = randomValue(4);
      const from = below(text.length + 1);
      const damaged = text.slice(0, from) + pick(['', ...marks]) + text.slice(from + below(3));
      if ('problem' in parseJson(damaged)) broken++;
      expectSame(damaged);
    }
    expect(broken).to.be.above(2000);
  });

  it('takes any prototype and order of names as parsing does', () => {
    const {value = []} = finish(readJson('{"__proto__": [1, 2, 3], "a": 1}', 0)) ?? {};
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(Object.keys(value)).to.deep.equal(['__proto__', 'a']);
  });

  it('yields how much is done, often, in long lists, maps and the lists and maps in them', () => {
    const events = Array.from({length: 5000}, (_, i) => ({id: i, tags: ['a', 'b']}));
    const sources = Object.fromEntries(events.map(event => [`s${event.id}`, event]));
    for (const document of [events, {events}, sources, {sources, events: [1]}, [events, 5]]) {
      const shares = [...readJson(JSON.stringify(document), 1000)];
      expect(shares.length).to.be.within(100, 400);
      expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
      expect(shares[0]).to.be.within(0, 0.02);
      expect(shares.at(-1)).to.be.within(0.98, 1);
    }
  });

  it('halts for no depth', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(finish(readJson(deep, 100))).to.have.property('value');
  });
});
