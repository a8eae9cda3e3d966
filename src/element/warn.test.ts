import {expect} from '@open-wc/testing';
import {parseTimeline} from '../model/parse.ts';
import type {Problem} from '../model/types.ts';
import {warn} from './warn.ts';

/** What the console is told, line by line. */
function lines(...calls: (readonly Problem[])[]): string[] {
  const {warn: original} = console;
  const told: string[] = [];
  console.warn = (text: string) => told.push(...text.split('\n'));
  for (const problems of calls) warn(problems);
  console.warn = original;
  return told;
}

const problem = (code: string, path: string): Problem => ({
  ...{code, path, severity: 'warning', message: `This is ${code}`, hint: 'Mend it'},
});

describe('what the console is told', () => {
  const cases: [about: string, problems: Problem[], told: string[]][] = [
    [
      'of one problem',
      [problem('a', 'events[0]')],
      ['1 problem', 'events[0]: This is a. Mend it.'],
    ],
    ['of one with all of the data', [problem('a', '')], ['1 problem', 'data: This is a. Mend it.']],
    [
      'of several kinds, together',
      [problem('a', 'x'), problem('b', 'y'), problem('a', 'z')],
      ['3 problems', 'x: This is a. Mend it.', 'z: This is a. Mend it.', 'y: This is b. Mend it.'],
    ],
    [
      'of a hundred of a kind, in a few lines',
      [...Array.from({length: 100}, (_, i) => problem('a', `${i}`)), problem('b', 'y')],
      [
        '101 problems',
        ...['0', '1', '2'].map(path => `${path}: This is a. Mend it.`),
        '… and 97 more like these',
        'y: This is b. Mend it.',
      ],
    ],
  ];
  for (const [about, problems, [first, ...others]] of cases)
    it(about, () => {
      expect(lines(problems)).to.deep.equal([`cited-timeline: ${first}`, ...others]);
    });

  it('is told once, even if several wait for the same', () => {
    const problems = [problem('a', 'x')];
    expect(lines(problems, problems)).to.have.length(2);
    expect(lines([problem('a', 'x')])).to.have.length(2);
  });

  it('of twenty events without sources is short', () => {
    const events = Array.from({length: 20}, (_, i) => ({date: `${1990 + i}`, title: `T ${i}`}));
    expect(lines(parseTimeline(events).problems)).to.deep.equal([
      'cited-timeline: 20 problems',
      ...[0, 1, 2].map(i => `events[${i}]: The event has no source. Add “source” or “citations”.`),
      '… and 17 more like these',
    ]);
  });
});
