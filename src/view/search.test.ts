import {expect} from '@open-wc/testing';
import {choose, type Filters} from '../find/facets.ts';
import {Finder} from '../find/finder.ts';
import {finish} from '../model/slices.ts';
import {enReader} from '../words/reader.ts';
import {barriers, makeContext, makeHost, nth, parse, say} from './fixture.ts';
import {type Found, filtersPanel, foundLine, foundText} from './search.ts';
import {search} from './styles/search.ts';

const PAPER = {publisher: 'The Paper', title: 'First report'};
const DATA = {
  sources: {a: PAPER, b: {...PAPER, title: {fr: 'Second compte rendu'}}, c: 'https://c.example/x'},
  groups: {trade: {label: {hy: 'Առևտուր'}}, war: 'War'},
  events: [
    {date: '1990', title: 'One', group: 'trade', tags: ['rail'], source: ['a', 'b']},
    {date: '1991', title: 'Two', group: 'trade', tags: ['rail', 'grain'], source: 'a'},
    {date: '1992', title: 'Three', group: 'war', citations: [{source: 'c', stance: 'disputes'}]},
    {date: '1999', title: 'Four', status: 'expected', source: ['nobody']},
  ],
};

function makeStyled() {
  const host = makeHost();
  host.root.adoptedStyleSheets.push(...[search.styleSheet].filter(sheet => !!sheet));
  return host;
}

/** A panel that does what its reader chooses. */
function show(data: object, query = '', first: Filters = {}) {
  const finder = new Finder(parse(data));
  finish(finder.gather());
  const host = makeStyled();
  let filters = first;
  const draw = (): void =>
    host.draw(
      filtersPanel(
        {
          facets: finder.facets(query, filters),
          onChoose(kind, id, isChosen) {
            filters = choose(filters, kind, id, isChosen);
            draw();
          },
          onClear() {
            filters = {};
            draw();
          },
        },
        makeContext(),
        enReader,
      ),
    );
  draw();
  const press = (name: string): void => {
    const labels = host.all('label').filter(label => say(label.textContent).startsWith(name));
    expect(labels, name).to.have.length(1);
    nth(labels, 0).click();
  };
  const values = (selector = 'label'): string[] =>
    host.all(selector).map(label => {
      const isChosen = label.querySelector('input')?.checked;
      return `${isChosen ? '*' : ''}${say(label.textContent)}`;
    });
  return {...host, press, values, get: () => filters};
}

describe('the panel of filters', () => {
  it('has what can be chosen, each with how many it leaves', () => {
    const {all, values} = show(DATA);
    expect(all('legend').map(one => say(one.textContent))).to.deep.equal([
      ...['Group', 'Tag', 'Source', 'Status'],
    ]);
    expect(values()).to.deep.equal([
      ...['Առևտուր 2, 2 entries', 'War 1, 1 entry', 'rail 2, 2 entries', 'grain 1, 1 entry'],
      ...['The Paper First report 2, 2 entries', 'The Paper Second compte rendu 1, 1 entry'],
      ...['c.example 1, 1 entry', 'nobody (not described) 1, 1 entry'],
      ...['Happened 3, 3 entries', 'Expected 1, 1 entry', 'Sources differ 1, 1 entry'],
    ]);
    // A bare number says nothing to who only hears it.
    expect(all('label small:not([aria-hidden="true"])')).to.have.length(0);
    expect(all('[lang]').map(one => `${one.lang}: ${one.textContent}`)).to.deep.equal([
      ...['hy: Առևտուր', 'fr: Second compte rendu'],
    ]);
  });

  it('chooses, counts anew, and clears', () => {
    const {press, values, get, one} = show(DATA);
    const clear = one('.filters > button');
    expect(clear.getAttribute('aria-disabled')).to.equal('true');
    press('War');
    expect(get()).to.deep.equal({groups: ['war']});
    expect(values('fieldset:first-child label')).to.deep.equal([
      ...['Առևտուր 2, 2 entries', '*War 1, 1 entry'],
    ]);
    expect(values().slice(2, 4)).to.deep.equal(['rail 0, 0 entries', 'grain 0, 0 entries']);
    press('Առևտուր');
    press('rail');
    press('Sources differ');
    expect(get()).to.deep.equal({groups: ['war', 'trade'], tags: ['rail'], differ: true});
    press('War');
    expect(get()).to.deep.equal({groups: ['trade'], tags: ['rail'], differ: true});
    expect(clear.getAttribute('aria-disabled')).to.equal('false');
    clear.click();
    expect(get()).to.deep.equal({});
    expect(values().some(value => value.startsWith('*'))).to.equal(false);
    clear.click();
    expect(get()).to.deep.equal({});
  });

  it('shows what was chosen elsewhere, and counts for what is searched', () => {
    const {values} = show(DATA, 'two', {tags: ['grain']});
    expect(values('fieldset:nth-child(2) label')).to.deep.equal([
      ...['rail 1, 1 entry', '*grain 1, 1 entry'],
    ]);
  });

  const many = (count: number): object => ({
    events: Array.from({length: count}, (_, i) => ({
      ...{date: '1990', title: 'T', source: 'https://example.org/'},
      tags: Array.from({length: i + 1}, (_, tag) => `tag ${tag}`),
    })),
  });

  it('opens the rest of many values with a press', () => {
    const {one, all, press, values} = show(many(50), '', {tags: ['tag 20']});
    const first = 'fieldset .values > ul label';
    expect(values(first)).to.deep.equal(
      Array.from({length: 8}, (_, i) => `tag ${i} ${50 - i}, ${50 - i} entries`),
    );
    const details = one('details') as HTMLDetailsElement;
    const summary = one('summary');
    expect(say(summary.textContent)).to.equal('42 more, 1 chosen');
    expect(details.open).to.equal(false);
    summary.click();
    expect(details.open).to.equal(true);
    expect(values('details label')).to.have.length(42);
    press('tag 21');
    expect(say(summary.textContent)).to.equal('42 more, 2 chosen');
    press('tag 20');
    press('tag 21');
    expect(say(summary.textContent)).to.equal('42 more');
    expect(details.open).to.equal(true);
    expect(all('details p')).to.have.length(0);
  });

  it('lists no more than fit, and says so', () => {
    const {one, all} = show(many(500));
    expect(all('label').length).to.equal(60);
    expect(say(one('summary').textContent)).to.equal('492 more');
    expect(say(one('details p').textContent)).to.equal('440 more can be found by searching');
  });

  it('is free of barriers, with room for fingers', async () => {
    const {root, one, all} = show(DATA, '', {groups: ['war']});
    expect(await barriers(root)).to.deep.equal([]);
    for (const target of [...all('label'), one('.filters > button')])
      expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('overflows nowhere, however narrow', () => {
    const {root, one} = show({
      ...DATA,
      groups: {trade: 'T'.repeat(200), war: 'wide '.repeat(60)},
    });
    for (const width of [240, 320, 500, 900]) {
      (root.host as HTMLElement).style.width = `${width}px`;
      const panel = one('.filters');
      expect(panel.scrollWidth, `${width}`).to.be.at.most(panel.clientWidth);
    }
  });
});

describe('the line of what was found', () => {
  const cases: [Partial<Found>, text: string][] = [
    [{}, '12 of 15 entries'],
    [{count: 1, all: 1}, '1 of 1 entry'],
    [{count: 1000, all: 100_000, isFiltered: true}, '1,000 of 100,000 entries'],
    [{query: ' ', count: 15}, ''],
    [{query: '', count: 3, isFiltered: true}, '3 of 15 entries'],
    [{count: undefined}, 'Searching…'],
    [{query: '', count: undefined}, ''],
    [{count: 0}, 'No entry matches “xyz”'],
    [{query: ' two  words ', count: 0}, 'No entry matches “two words”'],
    [{count: 0, isFiltered: true}, 'No entry matches “xyz” with these filters'],
    [{query: '', count: 0, isFiltered: true}, 'No entry matches these filters'],
    [{query: '<b>', count: 0}, 'No entry matches “<b>”'],
    [{query: 'x'.repeat(10_000), count: 0}, `No entry matches “${'x'.repeat(60)}…”`],
    [{query: `${'x'.repeat(59)}😀😀`, count: 0}, `No entry matches “${'x'.repeat(59)}…”`],
  ];
  for (const [found, text] of cases) {
    it(`says “${text.slice(0, 60)}”`, () => {
      const all = {count: 12, all: 15, query: 'xyz', isFiltered: false, ...found};
      const said = foundText(all, makeContext(), enReader);
      expect(say(said.replace(/[\u2068\u2069]/g, ''))).to.equal(text);
    });
  }

  it('takes the same room with a way out as without', () => {
    const host = makeStyled();
    const {one, all} = host;
    let cleared = 0;
    const draw = (isNone: boolean): number => {
      host.draw(foundLine('No entry', isNone, () => cleared++, enReader));
      return one('.outcome').getBoundingClientRect().height;
    };
    const height = draw(false);
    expect(all('button')).to.have.length(0);
    expect(draw(true)).to.equal(height);
    expect(say(one('button').textContent)).to.equal('Clear');
    one('button').click();
    expect(cleared).to.equal(1);
  });
});
