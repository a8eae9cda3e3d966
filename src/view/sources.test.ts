import {expect} from '@open-wc/testing';
import type {CitedTimeline} from '../element/cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show, textOf} from '../element/fixture.ts';

const paper = {title: 'First train', publisher: 'The Paper', url: 'https://paper.example/first'};
const book = {title: 'On the border', author: 'Ann Author', type: 'book'};

const DATA = {
  sources: {book, paper, unused: {title: 'Nobody cites this'}},
  events: [
    {
      date: '1992',
      title: 'Second',
      citations: [
        'book',
        {
          source: 'paper',
          quote: 'To the letter',
          stance: 'disputes',
          note: 'Says no',
          locator: 'p. 4',
        },
      ],
    },
    {date: '1991', title: 'First', source: 'paper'},
    {title: 'Undated', citations: ['paper', 'paper', {source: 'book', stance: 'mentions'}]},
    {date: '1993', title: 'Alone'},
  ],
};

const follow = (link: Element | null | undefined): boolean =>
  !!link?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));

describe('citations on a card', () => {
  const line = (timeline: CitedTimeline, title: string): HTMLElement | null | undefined =>
    findAll(timeline, '.card')
      .find(card => textOf(card.querySelector('.title')) === title)
      ?.querySelector<HTMLElement>('.citations');

  it('name their sources once each, and link them where they can be linked', async () => {
    const timeline = await show({timeline: DATA});
    expect(textOf(line(timeline, 'First'))).to.equal('The Paper');
    expect(line(timeline, 'First')?.querySelector('a')?.href).to.equal(paper.url);
    expect(textOf(line(timeline, 'Undated'))).to.equal('2 sources The Paper; Ann Author');
    expect(line(timeline, 'Undated')?.querySelectorAll('a')).to.have.length(1);
    expect(textOf(line(timeline, 'Alone'))).to.equal('No source given');
  });

  it('say where sources differ', async () => {
    const timeline = await show({timeline: DATA});
    expect(textOf(line(timeline, 'Second'))).to.equal(
      'Sources differ 2 sources Ann Author; The Paper',
    );
  });

  it('quote, with what the source does to the claim', async () => {
    const timeline = await show({timeline: DATA});
    find(timeline, '#e0 .more').click();
    await settled(timeline);
    const quotations = findAll(timeline, '.detail .quotation');
    const [quotation, ...others] = quotations.filter(one => one.querySelector('blockquote'));
    expect([quotations.length, others.length]).to.deep.equal([2, 0]);
    expect(textOf(quotation?.querySelector('blockquote'))).to.equal('To the letter');
    expect(textOf(quotation?.querySelector('figcaption'))).to.equal('The Paper, p. 4 Says no');
  });

  it('are numbers where that is asked for, and lead to the list', async () => {
    const timeline = await show({timeline: DATA, citations: 'numbered'});
    const notes = [...(line(timeline, 'Second')?.querySelectorAll('a') ?? [])];
    expect(notes.map(textOf)).to.deep.equal(['2', '1']);
    expect(notes.map(note => note.getAttribute('aria-label'))).to.deep.equal([
      'Source 2',
      'Source 1',
    ]);
    expect(notes[0]?.getAttribute('role')).to.equal('doc-noteref');
    expect(follow(notes[0])).to.equal(false);
    const reached = timeline.shadowRoot?.activeElement;
    expect(textOf(reached?.querySelector('cite'))).to.match(/On the border/);
    expect(notes[0]?.getAttribute('href')).to.equal(`#${reached?.id}`);
    timeline.citations = 'inline';
    await settled(timeline);
    expect(textOf(line(timeline, 'Second'))).to.equal(
      'Sources differ 2 sources Ann Author; The Paper',
    );
  });
});

describe('the list of sources', () => {
  it('is numbered by first use, with those that nothing cites at the end', async () => {
    const timeline = await show({timeline: DATA});
    const items = findAll(timeline, '.sources ol > li');
    expect(items.map(item => textOf(item.querySelector('cite')))).to.deep.equal([
      'The Paper, “First train.”',
      'Ann Author, On the border.',
      '“Nobody cites this.”',
    ]);
    // Engines tell of the content with the attribute in place, or with its name.
    for (const [i, item] of items.entries()) {
      expect(item.dataset.number).to.equal(`${i + 1}`);
      expect(getComputedStyle(item, '::before').content).to.match(
        /attr\(data-number\)|"\d"? ?"?\./,
      );
    }
    expect(items[0]?.querySelector('cite a')?.getAttribute('href')).to.equal(paper.url);
    expect(items[1]?.querySelectorAll('cite a')).to.have.length(0);
    expect(textOf(find(timeline, '.state'))).to.equal(
      '4 entries, 3 sourced and 1 not: 1 with one source only, 2 with two or more, 1 where sources differ.',
    );
  });

  it('has the way back to every entry, once each', async () => {
    const timeline = await show({timeline: DATA});
    const back = (item: Element) => [...item.querySelectorAll('[role="doc-backlink"]')].map(textOf);
    expect(findAll(timeline, '.sources ol > li').map(back)).to.deep.equal([
      ['First', 'Second', 'Undated'],
      ['Second', 'Undated'],
      [],
    ]);
  });

  it('leads to each entry of the real data, whose card has the focus then', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 600});
    const links = findAll(timeline, '[role="doc-backlink"]');
    expect(links.length).to.be.greaterThan(15);
    for (const link of links) {
      expect(follow(link)).to.equal(false);
      const reached = timeline.shadowRoot?.activeElement;
      expect(reached?.className).to.equal('card');
      expect(textOf(reached?.querySelector('.title'))).to.equal(textOf(link));
      await timeline.updateComplete;
      expect(reached?.getAttribute('tabindex')).to.equal('0');
    }
    const reached = new Set(links.map(link => link.getAttribute('href')));
    expect(reached.size).to.equal(findAll(timeline, '.card').length);
  });

  it('hides no more than a press away what else cites a source', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const [uses] = findAll(timeline, '.uses');
    const names = [...(uses?.querySelectorAll('a') ?? [])].map(textOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(uses?.querySelectorAll(':scope > a')).to.have.length(4);
    const more = uses?.querySelector('details');
    expect(textOf(more?.querySelector('summary'))).to.match(/^and \d+ more$/);
    const links = [...(more?.querySelectorAll('a') ?? [])];
    expect(textOf(more?.querySelector('summary'))).to.contain(`${links.length}`);
    more?.querySelector('summary')?.click();
    await settled(timeline);
    expect(links[0]?.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
