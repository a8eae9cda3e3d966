import {expect} from '@open-wc/testing';
import {cutRun, type Letter, lettersOf, makeRun, type Run, runsOf, wordRun} from './runs.ts';

/** Letters of 10 px each from `left` on, or from there back. */
const letters = (text: string, left = 0, isRtl = false): Letter[] =>
  [...text].map((text, i) => {
    const x = isRtl ? left - 10 * (i + 1) : left + 10 * i;
    return {text, left: x, right: x + 10};
  });
const LINE = {top: 0, bottom: 12};
const make = (...of: Parameters<typeof letters>): Run =>
  makeRun(letters(...of), LINE, false) as Run;

describe('a run of letters', () => {
  const cases: readonly (readonly [
    letters: Letter[],
    left: number,
    right: number,
    text: string,
  ])[] = [
    [letters('one two'), 0, 70, 'one two'],
    [letters('  one '), 20, 50, 'one'],
    [letters('one\n\t two', 5), 5, 95, 'one two'],
    [letters('שלום', 40, true), 0, 40, 'שלום'],
    [letters('\u2068a\u2069\u200e'), 0, 40, 'a'],
    [letters('hy\u00adphen\u00ad'), 0, 80, 'hyphen-'],
  ];
  for (const [all, left, right, text] of cases) {
    it(`has its sides and its text: ${text}`, () => {
      const run = makeRun(all, LINE, false) as Run;
      expect(run.frame).to.deep.equal({...LINE, left, right});
      expect(wordRun(run)).to.equal(text);
    });
  }

  it('is none without letters', () => {
    expect(makeRun(letters(' \n '), LINE, false)).to.equal(undefined);
    expect(makeRun([], LINE, false)).to.equal(undefined);
  });

  it('runs as its letters stand, and a single one as it is written', () => {
    expect(make('ab').isRtl).to.equal(false);
    expect(make('אב', 20, true).isRtl).to.equal(true);
    // As one who wants it so has it.
    expect(make('ab', 20, true).isRtl).to.equal(true);
    for (const isRtl of [false, true]) {
      const one = (text: string) => makeRun(letters(text), LINE, isRtl)?.isRtl;
      expect([one('a'), one('7'), one('ש'), one('(')]).to.deep.equal([false, false, true, isRtl]);
    }
  });

  const box = (left: number, right: number) => ({...LINE, left, right});
  const cuts: readonly (readonly [
    what: string,
    run: Run,
    box: ReturnType<typeof box>,
    isCut: boolean,
    text: string,
    sides: readonly [left: number, right: number],
  ])[] = [
    ['fits', make('abcd'), box(0, 40), false, 'abcd', [0, 40]],
    ['is too long', make('abcdef'), box(0, 45), false, 'abc…', [0, 40]],
    ['more follows, and there is room', make('abc'), box(0, 60), true, 'abc…', [0, 40]],
    ['more follows, and there is none', make('abcd'), box(0, 40), true, 'abc…', [0, 40]],
    ['nothing fits', make('abcd'), box(0, 8), false, '…', [0, 10]],
    ['from right to left', make('אבגדה', 50, true), box(10, 50), false, 'אבג…', [10, 50]],
    ['more follows to the left', make('אבג', 50, true), box(0, 50), true, 'אבג…', [10, 50]],
  ];
  for (const [what, run, within, isCut, text, [left, right]] of cuts) {
    it(`ends with three dots where it ${what}`, () => {
      const cut = cutRun(run, within, 10, isCut);
      expect(wordRun(cut)).to.equal(text);
      expect(cut.frame).to.deep.equal({...LINE, left, right});
    });
  }

  it('has as letters what is seen as one', () => {
    expect(lettersOf('e\u0301ñ👩‍🚀').length).to.equal(3);
    expect(lettersOf('ab')).to.deep.equal(['a', 'b']);
  });
});

describe('texts as they are laid out', () => {
  const show = (text: string, style: string, dir = 'ltr') => {
    const element = document.createElement('p');
    element.dir = dir;
    element.style.cssText = `font: 16px/1.2 sans-serif; position: absolute; left: 20px; top: 30px; ${style}`;
    element.textContent = text;
    document.body.append(element);
    const runs = runsOf(element.firstChild as Text, dir === 'rtl');
    const box = element.getBoundingClientRect();
    element.remove();
    return {texts: runs.map(wordRun), runs, box};
  };

  const cases: readonly (readonly [
    what: string,
    args: Parameters<typeof show>,
    texts: readonly string[],
  ])[] = [
    ['one line', ['one  two\n three', 'white-space: nowrap'], ['one two three']],
    ['a line for each word', ['one two three', 'width: 1px'], ['one', 'two', 'three']],
    ['paragraphs', ['one\n\ntwo', 'white-space: pre-line'], ['one', 'two']],
    [
      'lines nearer than they are high',
      ['one two', 'width: 1px; line-height: 0.6'],
      ['one', 'two'],
    ],
    ['from right to left', ['שלום עולם', 'white-space: nowrap', 'rtl'], ['שלום עולם']],
    [
      'both ways',
      ['שלום (a train) 1991 עולם', 'white-space: nowrap', 'rtl'],
      ['שלום (', 'a train', ')', '1991', 'עולם'],
    ],
    ['nothing to be seen', ['one', 'display: none'], []],
    ['a word broken', ['abcdefgh', 'width: 1px; overflow-wrap: anywhere'], [...'abcdefgh']],
  ];
  for (const [what, args, texts] of cases) {
    it(`are read line by line: ${what}`, () => {
      const shown = show(...args);
      expect(shown.texts.flatMap(text => text.split(' '))).to.deep.equal(
        texts.flatMap(text => text.split(' ')),
      );
      for (const {frame} of shown.runs) {
        expect(frame.left).to.be.at.least(shown.box.left - 1);
        expect(frame.right).to.be.greaterThan(frame.left);
      }
    });
  }

  it('tell which way each run goes', () => {
    const {runs} = show('שלום (a train) 1991 עולם', 'white-space: nowrap', 'rtl');
    for (const run of runs) {
      expect(run.isRtl, wordRun(run)).to.equal(!/[a-z0-9]/.test(wordRun(run)));
    }
    const tops = new Set(runs.map(({frame}) => Math.round(frame.top)));
    expect(tops.size).to.be.at.most(2);
  });
});
