import {expect} from '@open-wc/testing';
import {parseJson} from './json.ts';

function problem(text: string) {
  const json = parseJson(text);
  if (!('problem' in json)) throw new Error(`parsed: ${text}`);
  return json.problem;
}

describe('JSON', () => {
  const good: [text: string, value: unknown][] = [
    ['[]', []],
    [' {"a": [1, "b", null]} ', {a: [1, 'b', null]}],
    ['\ufeff[1]', [1]],
    ['"\\u00e9"', 'é'],
    ['0', 0],
  ];
  for (const [text, value] of good) {
    it(`reads ${JSON.stringify(text)}`, () => expect(parseJson(text)).to.deep.equal({value}));
  }

  const broken: [about: string, text: string, place: string][] = [
    ['a comma too many in a list', '[1, 2,]', 'line 1, column 7, before “]”'],
    ['a comma too many in an object', '{\n  "a": 1,\n}', 'line 3, column 1, before “}”'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3, before “"”'],
    ['a missing colon', '{"a" 1}', 'line 1, column 6, before “1”'],
    ['a value where a name is due', '{"a": 1, 2}', 'line 1, column 10, before “2”'],
    ['a break after two names', '{"a": 1, "b": 2, c}', 'line 1, column 18, before “c”'],
    ['a missing value', '{"a": }', 'line 1, column 7, before “}”'],
    ['a name without marks', '{a: 1}', 'line 1, column 2, before “a”'],
    ['apostrophes', "['a']", "line 1, column 2, before “'”"],
    ['curly marks', '[“a”]', 'line 1, column 2, before ““”'],
    ['a comment', '[1] // one', 'line 1, column 5, before “/”'],
    ['two values', '[1]\n[2]', 'line 2, column 1, before “[”'],
    ['the wrong bracket', '[1}', 'line 1, column 3, before “}”'],
    ['an end too early', '[{"a": 1},\n', 'line 2, column 1, before the end'],
    ['an open string', '["abc', 'line 1, column 6, before the end'],
    ['a line break in a string', '["a\nb"]', 'line 1, column 4, before the line break'],
    ['a tab in a string', '["a\tb"]', 'line 1, column 4, before “\t”'],
    ['an unknown escape', '["a\\d"]', 'line 1, column 4, before “\\”'],
    ['a short escape', '["\\u12"]', 'line 1, column 3, before “\\”'],
    ['a zero before a number', '[01]', 'line 1, column 2, before “01”'],
    ['a number without its end', '[1.]', 'line 1, column 2, before “1.”'],
    ['a plus', '[+1]', 'line 1, column 2, before “+1”'],
    ['a word', '[undefined]', 'line 1, column 2, before “undefined”'],
    ['a word that goes on', '[nullify]', 'line 1, column 2, before “nullify”'],
    ['a word in capitals', '[True]', 'line 1, column 2, before “True”'],
    ['a long word', `[${'x'.repeat(50)}]`, `line 1, column 2, before “${'x'.repeat(20)}”`],
    ['a no-break space', '[\u00a01]', 'line 1, column 2, before “\u00a0”'],
    ['an emoji', '[🚂]', 'line 1, column 2, before “🚂”'],
    ['columns after an emoji', '["🚂",]', 'line 1, column 7, before “]”'],
    ['lines that end in CR LF', '[1,\r\n2\r\n3]', 'line 3, column 1, before “3”'],
    ['lines that end in CR', '[1,\r2\r3]', 'line 3, column 1, before “3”'],
    ['text after a byte order mark', '\ufeff[1,]', 'line 1, column 4, before “]”'],
    ['a list where a name is due', '{[]: 1}', 'line 1, column 2, before “[”'],
    ['a comma first', '[,1]', 'line 1, column 2, before “,”'],
    ['a closing mark alone', ']', 'line 1, column 1, before “]”'],
    ['depth', `${'['.repeat(5000)}1 2`, 'line 1, column 5003, before “2”'],
  ];
  for (const [about, text, place] of broken) {
    it(`finds ${about}`, () => {
      const {code, severity, path, message, hint} = problem(text);
      expect(message).to.equal(`Broken JSON at ${place}`);
      expect({code, severity, path}).to.deep.equal({
        code: 'json-broken',
        severity: 'error',
        path: '',
      });
      expect(hint).to.equal(
        /comma too many|byte order|after an emoji/.test(about)
          ? 'Remove the comma before it'
          : 'Look there for a missing comma, bracket or straight quotation mark, or a comment',
      );
    });
  }

  const others: [text: string, code: string][] = [
    ['', 'json-empty'],
    [' \n\t', 'json-empty'],
    ['\ufeff', 'json-empty'],
    ['<!doctype html><title>Page</title>', 'json-html'],
    ['\n <html>', 'json-html'],
    ['\ufeff<?xml version="1.0"?>', 'json-html'],
    ['events', 'json-broken'],
  ];
  for (const [text, code] of others) {
    it(`calls ${JSON.stringify(text)} ${code}`, () => expect(problem(text).code).to.equal(code));
  }

  it('finds the first place after which nothing could make the text right', () => {
    // Brute force: a beginning is right if some ending makes it JSON.
    const closings = ['', ']', '}', ']]', ']}', '}]', '}}'];
    for (let depth = 0; depth < 2; depth++) {
      closings.push(...closings.flatMap(one => [`${one}]`, `${one}}`]));
    }
    const endings = ['', '1', '"', '":1', ':1', '"":1'].flatMap(one =>
      [...new Set(closings)].map(closing => one + closing),
    );
    const completable = (text: string) =>
      endings.some(ending => {
        try {
          JSON.parse(text + ending);
          return true;
        } catch {
          return false;
        }
      });
    const marks = ['[', ']', '{', '}', ',', ':', '"', '1', '"a":', '1,', '\n'];
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let checked = 0;
    while (checked < 150) {
      let text = checked % 2 ? '[' : '{"a":1';
      for (let n = random(8) + 1; n > 0; n--) text += marks[random(marks.length)];
      const json = parseJson(text);
      if ('value' in json || /1\s*1|^\s*$/.test(text)) continue;
      let at = 0;
      while (at < text.length && completable(text.slice(0, at + 1))) at++;
      const lines = text.slice(0, at).split('\n');
      expect(json.problem.message, JSON.stringify(text)).to.contain(
        `line ${lines.length}, column ${(lines.at(-1) as string).length + 1},`,
      );
      checked++;
    }
  });

  it('says where in a long text it breaks off', () => {
    const text = `[${JSON.stringify({title: 'x'.repeat(2_000_000)})},`;
    expect(problem(text).message).to.equal(
      `Broken JSON at line 1, column ${text.length + 1}, before the end`,
    );
  });
});
