import {expect} from '@open-wc/testing';
import {wordReference} from '../cite/wording.ts';
import {parseTimeline} from '../model/parse.ts';
import {advance, finish} from '../model/slices.ts';
import {pickText} from '../model/text.ts';
import {formatSpan} from '../time/wording.ts';
import {en} from '../words/en.ts';
import {enReader} from '../words/reader.ts';
import {type CsvManner, writeCsv} from './csv.ts';

const manner = (lang: string): CsvManner => ({
  ...{lang, words: en},
  dateOf: ({date}) => (date ? formatSpan(date, {lang, words: en}) : ''),
  refer: source =>
    wordReference(source, {
      ...{lang, words: en},
      formatDate: span => formatSpan(span, {lang, words: en}),
    }),
  pick: text => pickText(text, lang),
});

function write(input: unknown, lang = 'en-GB', numbers?: readonly number[]): string {
  const {events} = parseTimeline(input).timeline;
  const entryAt = (number: number) => events[number] ?? expect.fail();
  const all = numbers ?? [...events.keys()];
  return finish(writeCsv(all, entryAt, manner(lang), enReader)).join('');
}

/** As RFC 4180 has it, letter by letter. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (letter === '"') {
      expect(cell, 'quotes begin a cell').to.equal('');
      isQuoted = true;
    } else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\r') {
      expect(text[++i]).to.equal('\n');
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else {
      expect(letter, 'a line ends with both').not.to.equal('\n');
      cell += letter;
    }
  }
  expect([row, cell, isQuoted], 'the last line ends, too').to.deep.equal([[], '', false]);
  return rows;
}

/** One entry's cells, by their headings. */
function cellsOf(event: object, lang?: string, more: object = {}): Record<string, string> {
  const [names, cells, ...others] = read(write({...more, events: [event]}, lang));
  expect(others).to.deep.equal([]);
  expect(cells).to.have.length(names?.length ?? 0);
  return Object.fromEntries(names?.map((name, i) => [name, cells?.[i] ?? '']) ?? []);
}

describe('a table as comma-separated values', () => {
  it('has a line of headings, and one for each entry in order', () => {
    const events = ['a', 'b', 'c'].map(id => ({id, title: id, date: '1990', source: 'S'}));
    expect(read(write({events}, 'en', [2, 0])).map(([id]) => id)).to.deep.equal(['ID', 'c', 'a']);
    expect(write({events}, 'en', [])).to.equal(
      'ID,Date (EDTF),Date,Title,Summary,Status,Group,Tags,Sources,Addresses,Quotations\r\n',
    );
  });

  it('has all that is known', () => {
    const sources = {
      paper: {title: 'First train', publisher: 'The Paper', url: 'https://paper.example/first'},
      book: {title: 'On the border', author: 'Ann Author', type: 'book'},
      bad: {title: 'Bad', url: 'javascript:alert(1)'},
    };
    const event = {
      id: 'x',
      date: '2025-08-08~',
      title: 'A train',
      summary: 'First line\nSecond "line"',
      group: 'trade',
      tags: ['rail', 'grain; wheat'],
      citations: [
        'paper',
        {source: 'book', quote: 'To the\nletter', locator: 'p. 4', stance: 'disputes'},
        {source: 'paper', quote: 'Again'},
        'bad',
      ],
    };
    const cells = cellsOf(event, 'en-GB', {sources, groups: {trade: {label: 'Trade'}}});
    expect(cells).to.deep.equal({
      ID: 'x',
      'Date (EDTF)': '2025-08-08~',
      Date: 'about 8 August 2025',
      Title: 'A train',
      Summary: 'First line\nSecond "line"',
      Status: 'Happened',
      Group: 'Trade',
      Tags: 'rail; grain; wheat',
      Sources: [
        'The Paper, “First train.”',
        'Ann Author, On the border.',
        '“Bad,” javascript:alert(1).',
      ].join('\n'),
      Addresses: 'https://paper.example/first\n\njavascript:alert(1)',
      Quotations: '“To the letter” (Ann Author, p. 4; disputes)\n“Again” (The Paper)',
    });
  });

  const dates: [event: object, written: string, status: string][] = [
    [{date: '1988', end: '1990'}, '1988/1990', 'Happened'],
    [{date: 1988}, '1988', 'Happened'],
    [{date: '1988', end: 'one day'}, '1988/one day', 'Happened'],
    [{date: 'one day'}, 'one day', 'Happened'],
    [{status: 'expected'}, '', 'Expected'],
    [{date: '2030', status: 'expected'}, '2030', 'Expected'],
  ];
  for (const [event, written, status] of dates) {
    it(`has dates as they were written: ${JSON.stringify(event)}`, () => {
      const cells = cellsOf({title: 'T', source: 'S', ...event});
      expect([cells['Date (EDTF)'], cells.Status]).to.deep.equal([written, status]);
    });
  }

  it("speaks the reader's language", () => {
    const event = {date: '1990', title: {en: 'A train', hy: 'Գնացք'}, source: 'S'};
    expect(cellsOf(event, 'hy').Title).to.equal('Գնացք');
    expect(cellsOf(event, 'fr').Title).to.equal('A train');
  });

  const formulas: [title: string, cell: string][] = [
    ['=1+2', "'=1+2"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\n=x', "'\n=x"],
    ['＝1', "'＝1"],
    ['="a","b"', '\'="a","b"'],
    [' =1', ' =1'],
    ["'=1", "'=1"],
    ['a=1', 'a=1'],
    ['a,b', 'a,b'],
    ['"a"', '"a"'],
    ['a"b', 'a"b'],
    ['a\r\nb', 'a\r\nb'],
    ['a\nb', 'a\nb'],
    ['a;b', 'a;b'],
  ];
  for (const [title, cell] of formulas) {
    it(`has no formulas, and all else to the letter: ${JSON.stringify(title)}`, () =>
      expect(cellsOf({title, date: '1990', source: 'S'}).Title).to.equal(cell));
  }

  it('has no formulas in any cell', () => {
    const event = {
      ...{id: '=id', date: '-0044-03-15', title: '=t', summary: '=s', group: '=g', tags: ['=t']},
      citations: [{title: 'T', url: '=u', quote: '=q'}, 'S'],
    };
    const cells = cellsOf(event);
    expect(cells.ID).to.equal("'=id");
    expect(cells['Date (EDTF)']).to.equal("'-0044-03-15");
    for (const [name, cell] of Object.entries(cells)) expect(cell, name).not.to.match(/^[=+\-@]/);
  });

  it('is written in steps where it is long', () => {
    const events = Array.from({length: 1000}, (_, i) => ({
      title: `${i}`,
      date: '1990',
      source: 'S',
    }));
    const entries = parseTimeline(events).timeline.events;
    const entryAt = (number: number) => entries[number] ?? expect.fail();
    const work = writeCsv([...entries.keys()], entryAt, manner('en'), enReader);
    const shares: number[] = [];
    let step = advance(work, 0);
    for (; !step.done; step = advance(work, 0)) shares.push(step.value);
    expect(shares.length).to.be.above(5);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.be.within(0.8, 1);
    const rows = read(step.value.join(''));
    expect(rows.slice(1).map(row => row[3])).to.deep.equal(events.map(({title}) => title));
  });
});
