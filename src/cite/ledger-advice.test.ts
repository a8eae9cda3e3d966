import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readLedger} from '../model/ledger.ts';
import {randomDocuments, SITE} from '../model/ledger-corpus.ts';
import {updateLedger} from '../model/ledger-update.ts';
import {parseTimeline} from '../model/parse.ts';
import {finish} from '../model/slices.ts';
import type {Problem} from '../model/types.ts';
import {advise, adviseInSlices} from './advice.ts';
import {advisedOf} from './ledger-advice.ts';
import {numberLedger} from './ledger-sources.ts';

const long = 'word '.repeat(61);

/** In an order of their own: sources may come in another. */
const sorted = (problems: readonly Problem[]): string[] =>
  problems.map(({code, path, message}) => `${path} ${code}: ${message}`).sort();

function adviseOnLedger(input: unknown): Problem[] {
  const ledger = finish(readLedger(input));
  return finish(adviseInSlices(advisedOf({whole: ledger, sources: finish(numberLedger(ledger))})));
}

describe('advice on a ledger', () => {
  it('is what there is on the timeline, of every kind', () => {
    for (const {name, document} of CORPUS) {
      const all = advise(parseTimeline(document).timeline);
      expect(sorted(adviseOnLedger(document)), name).to.deep.equal(sorted(all));
    }
  });

  for (const bad of [0, 0.05, 0.4])
    it(`is what there is on the timeline, ${bad * 100} % of it bad`, () => {
      for (const document of randomDocuments(200, 7, bad, 40)) {
        const all = advise(parseTimeline(document).timeline);
        expect(sorted(adviseOnLedger(document)), JSON.stringify(document)).to.deep.equal(
          sorted(all),
        );
      }
    });

  const sources = {a: {title: 'A', url: `${SITE}a`}, b: 'A title alone', c: 'Another'};
  const cases: [about: string, event: object, lines: string[]][] = [
    ['a quotation beside an id', {citations: [{source: 'a', quote: long}]}, ['quote-long']],
    ['one beside an address', {citations: [{source: `${SITE}a`, quote: long}]}, ['quote-long']],
    ['one by itself', {source: {source: 'a', quote: long}}, ['quote-long']],
    ['a source that cannot be found', {source: 'b'}, ['sources-thin']],
    ['two of them', {source: 'b', citations: ['c']}, ['sources-thin']],
    ['one that can beside it', {source: 'b', citations: [{source: 'a'}]}, []],
    ['none', {}, []],
  ];
  for (const [about, fields, codes] of cases)
    it(`looks at what an event says: ${about}`, () => {
      const events = [{date: '1990', title: 'T', ...fields}];
      const found = adviseOnLedger({sources, events}).filter(({path}) => path === 'events[0]');
      expect(found.map(({code}) => code)).to.deep.equal(codes);
    });

  it('is on what has changed in it', () => {
    const events = Array.from({length: 100}, (_, i) => ({
      date: `${1900 + i}`,
      title: 'T',
      source: 'a',
    }));
    const before = finish(readLedger({sources, events}));
    const input = {sources, events: events.with(40, {date: '1950', title: 'Thin', source: 'b'})};
    const ledger = finish(updateLedger(before, input));
    if (!ledger) throw new Error('read anew');
    const found = finish(
      adviseInSlices(advisedOf({whole: ledger, sources: finish(numberLedger(ledger))})),
    );
    expect(sorted(found)).to.deep.equal(sorted(advise(parseTimeline(input).timeline)));
    expect(found.map(({path}) => path)).to.contain('events[40]');
  });
});
