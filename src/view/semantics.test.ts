import {expect} from '@open-wc/testing';
import {FIRST_TRAIN, find, findAll, makeBox, show, textOf, until} from '../element/fixture.ts';
import {parseTimeline} from '../model/parse.ts';

const SOURCE = 'https://a.example';
const event = (date: string | undefined, title: string, more = {}) => ({
  ...(date && {date}),
  title,
  source: SOURCE,
  ...more,
});

describe('the timeline as a document', () => {
  it('is a section named by its heading', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const heading = find(timeline, '#heading');
    expect(heading.localName).to.equal('h2');
    expect(textOf(heading)).to.equal('From the summit to the first train');
    expect(find(timeline, 'section').getAttribute('aria-labelledby')).to.equal('heading');
    expect(textOf(find(timeline, 'header p'))).to.match(/^How freight came/);
    timeline.heading = 'Ours';
    await timeline.updateComplete;
    expect(textOf(find(timeline, '#heading'))).to.equal('Ours');
    timeline.setAttribute('heading', '');
    await timeline.updateComplete;
    expect(textOf(find(timeline, '#heading'))).to.match(/^From the summit/);
  });

  it('has a name where the data give none', async () => {
    const timeline = await show({timeline: [event('1991', 'A')]});
    expect(textOf(find(timeline, '#heading'))).to.equal('Timeline');
  });

  const levels: [given: string | null, heading: number, entry: number, undated: number][] = [
    [null, 2, 3, 4],
    ['1', 1, 2, 3],
    ['3', 3, 4, 5],
    ['4', 4, 5, 6],
    ['5', 5, 6, 6],
    ['9', 5, 6, 6],
    ['0', 2, 3, 4],
    ['-1', 1, 2, 3],
    ['two', 2, 3, 4],
  ];
  for (const [given, heading, entry, undated] of levels) {
    it(`has headings of level ${heading} down where heading-level is ${given}`, async () => {
      const timeline = await show({
        timeline: {title: 'T', events: [event('1991', 'A'), event('', 'B')]},
      });
      if (given) timeline.setAttribute('heading-level', given);
      await timeline.updateComplete;
      expect(
        findAll(timeline, 'h1, h2, h3, h4, h5, h6').map(one => [one.localName, textOf(one)]),
      ).to.deep.equal([
        [`h${heading}`, 'T'],
        [`h${entry}`, 'A'],
        [`h${entry}`, 'Undated'],
        [`h${undated}`, 'B'],
        [`h${entry}`, 'Sources'],
      ]);
    });
  }

  it('names each entry by its date and title, and every reference leads somewhere', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const ids = findAll(timeline, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of findAll(timeline, '[aria-labelledby], [aria-describedby]')) {
      for (const name of ['aria-labelledby', 'aria-describedby'])
        for (const id of element.getAttribute(name)?.split(' ') ?? []) expect(ids).to.include(id);
    }
    const train = findAll(timeline, 'article').find(card => /wheat to Armenia/.test(textOf(card)));
    expect(train?.getAttribute('aria-label')).to.equal(
      'November 5, 2025, First train brings Russian wheat to Armenia',
    );
  });
});

describe('the list of entries', () => {
  it('is in the order of time, whatever the order of the data', async () => {
    const json = await (await fetch(FIRST_TRAIN)).json();
    json.events.reverse();
    const {timeline: parsed} = parseTimeline(json);
    const starts = new Map(parsed.events.map(({index, date}) => [`e${index}`, date?.start]));
    const timeline = await show({timeline: json});
    const order = findAll(timeline, 'ol.entries > li > article').map(({id}) => starts.get(id));
    expect(order).to.have.length(json.events.filter((one: {date?: string}) => one.date).length);
    expect(order).to.deep.equal([...order].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(find(timeline, 'ol.entries').getAttribute('role')).to.equal('list');
  });

  it('stands from left to right in that order', async () => {
    const dates = ['2025', '2025-01-01', '2025-01', '2025-01-01T00:00:00', '2025-01-01', '202X'];
    const timeline = await show({timeline: dates.map(date => event(date, date))}, {width: 700});
    const lefts = findAll(timeline, '.entries .card').map(
      card => card.getBoundingClientRect().left,
    );
    expect(lefts).to.have.length(dates.length);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  it('says how long the breaks are', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const [pass, ...others] = findAll(timeline, '.pass');
    expect(others).to.deep.equal([]);
    expect(textOf(pass)).to.equal('31 years pass');
    expect(textOf(pass?.closest('li')?.querySelector('.title'))).to.match(/^Washington summit/);
  });

  it('leaves the drawing to those who see', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    expect(find(timeline, '.axis').getAttribute('aria-hidden')).to.equal('true');
    expect(findAll(timeline, '.axis :is(a, button, [tabindex])')).to.have.length(0);
  });
});

describe('the place for what has no date', () => {
  const undated = event('', 'Undated');
  const announced = event('', 'Announced', {status: 'expected'});
  const dated = event('1991', 'Dated');
  const cases: [about: string, events: object[], heading: string | undefined, titles: string[]][] =
    [
      ['nothing', [dated], undefined, []],
      ['what is announced', [announced, dated], 'Announced, no date given', ['Announced']],
      ['both', [undated, dated, announced], 'Undated', ['Undated', 'Announced']],
      ['all there is', [undated], 'Undated', ['Undated']],
      ['what is open at both ends', [event('../..', 'Always'), dated], 'Undated', ['Always']],
      ['what cannot be read', [event('2016-13', 'Odd'), dated], 'Undated', ['Odd']],
    ];
  for (const [about, events, heading, titles] of cases) {
    it(`holds ${about}`, async () => {
      const timeline = await show({timeline: events});
      const [place] = findAll(timeline, '.undated');
      expect(place && textOf(place.querySelector('.undated-title'))).to.equal(heading);
      expect([...(place?.querySelectorAll('ul > li .title') ?? [])].map(textOf)).to.deep.equal(
        titles,
      );
      expect(findAll(timeline, '.track .title').map(textOf)).not.to.include.members([
        ...titles,
        '',
      ]);
      if (titles.length) {
        const labelled = place?.querySelector('ul')?.getAttribute('aria-labelledby');
        expect(place?.querySelector(`#${labelled}`)?.className).to.equal('undated-title');
      }
    });
  }

  it('shows by its leader, too, what is only expected', async () => {
    const events = [announced, undated, event('2030', 'Planned', {status: 'expected'}), dated];
    const timeline = await show({timeline: events});
    const look = (title: string) => {
      const card = findAll(timeline, '.card').find(one => textOf(one).includes(title));
      const item = card?.closest('li') as HTMLElement;
      const side = item.closest('.track')
        ? getComputedStyle(item, '::before').borderInlineStartStyle
        : getComputedStyle(item).borderInlineStartStyle;
      return [side, card?.querySelector('.badge')?.textContent];
    };
    expect(look('Announced')).to.deep.equal(['dashed', 'Expected']);
    expect(look('Undated')).to.deep.equal(['solid', undefined]);
    expect(look('Planned')).to.deep.equal(['dashed', 'Expected']);
    expect(look('Dated')).to.deep.equal(['solid', undefined]);
  });
});

describe('languages', () => {
  it('are marked where they are not the page’s', async () => {
    const timeline = await show({
      timeline: {
        lang: 'fr',
        title: 'Titre',
        events: [
          event('1991', 'Un', {summary: {hy: 'Մեկ', ru: 'Один'}}),
          event('1992', '', {title: {en: 'Two', ru: 'Два'}}),
        ],
      },
    });
    const lang = (selector: string) => findAll(timeline, selector).map(one => one.lang);
    expect(lang('#heading')).to.deep.equal(['fr']);
    expect(lang('.title')).to.deep.equal(['fr', '']);
    expect(lang('.card .summary')).to.deep.equal(['hy']);
  });

  it('are those of the text nearest to the reader’s', async () => {
    const box = makeBox(900);
    box.lang = 'ru-RU';
    const timeline = await show({timeline: [event('1991', '', {title: {en: 'One', ru: 'Один'}})]});
    box.append(timeline);
    await until(() => textOf(find(timeline, '.title')) === 'Один', 'Russian');
  });
});
