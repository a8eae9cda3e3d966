import {expect} from '@open-wc/testing';
import {countSources} from '../cite/state.ts';
import {parseTimeline} from '../model/parse.ts';
import type {ParseResult} from '../model/types.ts';
import {fetchText} from './fetch.ts';

const read = async (url: string): Promise<ParseResult> =>
  parseTimeline(JSON.parse(await fetchText(url)));

/** The main example's promises: that each quotation is to the letter was checked against the articles. */
describe('the timeline from the summit to the first train', () => {
  let result: ParseResult;
  const entry = (id: string) => {
    const found = result.timeline.events.find(one => one.id === id);
    if (!found) throw new Error(`no entry ${id}`);
    return found;
  };

  before(async () => {
    result = await read('/examples/data/first-train.json');
  });

  it('is without a problem', () => expect(result.problems).to.deep.equal([]));

  it('has at least 14 entries, each with a short quotation', () => {
    const {events} = result.timeline;
    expect(events.length).to.be.at.least(14);
    for (const {id, citations} of events) {
      expect(citations, id).not.to.have.length(0);
      for (const {quote} of citations) {
        expect(quote, id).to.be.a('string');
        expect(String(quote).split(/\s+/).length, id).to.be.within(3, 40);
      }
    }
    expect(countSources(events).unsourced).to.equal(0);
  });

  it('has its three articles, each cited', () => {
    const {sources, events} = result.timeline;
    expect(Object.keys(sources)).to.deep.equal(['armenian-report', 'oc-media', 'orda']);
    const cited = events.flatMap(({citations}) => citations.map(({source}) => source.id));
    expect(new Set(cited)).to.have.property('size', 3);
  });

  it('cites all three for the announcement of October', () => {
    const {citations} = entry('ban-lifted');
    expect(citations.map(({source}) => source.id).sort()).to.deep.equal([
      'armenian-report',
      'oc-media',
      'orda',
    ]);
    expect(citations.every(({stance}) => stance === 'supports')).to.equal(true);
  });

  const disputes: [id: string, by: string[]][] = [
    ['summit', ['oc-media']],
    ['kazakh-grain', ['armenian-report']],
    ['first-train', ['oc-media', 'orda']],
  ];
  for (const [id, by] of disputes) {
    it(`shows that ${by.join(' and ')} tell ${id} otherwise, and in what`, () => {
      const other = entry(id).citations.filter(({stance}) => stance === 'disputes');
      expect(other.map(({source}) => source.id).sort()).to.deep.equal(by);
      expect(other.every(({note}) => note)).to.equal(true);
    });
  }

  const dates: [id: string, date: string, precision: string][] = [
    ['last-transit', '198X', 'decade'],
    ['war', '1988/1994', 'year'],
    ['soviet-collapse', '1991', 'year'],
    ['escalation', '1992', 'year'],
    ['summit', '2025-08-08', 'day'],
    ['declaration', '2025-08-08', 'day'],
    ['ban-lifted', '2025-10', 'month'],
    ['kazakh-grain', '2025-10', 'month'],
    ['yerevan', '2025-10', 'month'],
    ['overchuk', '2025-10', 'month'],
    ['lorries', '2025-10', 'month'],
    ['first-train', '2025-11-05', 'day'],
  ];
  for (const [id, text, precision] of dates) {
    it(`dates ${id} to the ${precision}`, () => {
      expect(entry(id).date).to.include({text, precision});
      expect(entry(id).status).to.equal('happened');
    });
  }

  it('gives no date to what is only announced', () => {
    const dated = dates.map(([id]) => id);
    const others = result.timeline.events.filter(({id}) => !dated.includes(id));
    expect(others.map(({id}) => id)).to.deep.equal(['second-train', 'tripp', 'oversight']);
    for (const {status, date, unreadDate} of others) {
      expect(status).to.equal('expected');
      expect(date).to.equal(undefined);
      expect(unreadDate).to.equal(undefined);
    }
  });

  it('has a smallest sibling that is without a problem, too', async () => {
    const smallest = await read('/examples/data/smallest.json');
    expect(smallest.problems).to.deep.equal([]);
    expect(smallest.timeline.events).to.have.length(1);
    expect(countSources(smallest.timeline.events).sourced).to.equal(1);
  });
});
