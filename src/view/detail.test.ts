import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import type {Entry} from '../model/types.ts';
import {enReader} from '../words/reader.ts';
import type {ViewContext} from './context.ts';
import {type Detail, detailView} from './detail.ts';
import {barriers, makeContext, makeHost, nth, parse, say} from './fixture.ts';
import {opened} from './styles/opened.ts';

const PICTURE = Object.assign(document.createElement('canvas'), {width: 4, height: 3}).toDataURL();
const FULL = {
  sources: {
    a: {title: 'First train', publisher: 'The Paper', url: 'https://a.example/1', lang: 'ru'},
    b: {title: 'Second', publisher: 'The Weekly'},
  },
  groups: {trade: {label: {en: 'Trade', fr: 'Commerce'}}},
  events: [
    {date: '2025-08-08', title: 'Summit', source: 'a'},
    {
      id: 'train',
      date: '2025-11-05',
      title: 'A train',
      summary: 'It carries wheat.\nAnd rye.\n \nIt is late.',
      status: 'expected',
      group: 'trade',
      tags: ['rail', 'grain'],
      image: {src: PICTURE, alt: 'Wagons', credit: 'Ann'},
      media: [{src: 'https://media.example/map', title: 'Map'}],
      citations: [
        {source: 'a', quote: 'Пришёл поезд', locator: 'p. 3', note: 'In Russian.'},
        {source: 'b', stance: 'disputes'},
        'a',
      ],
      corrections: [
        {date: '2025-11-07', note: 'Was a day later.'},
        {date: 'since', note: 'A name.'},
        'A word.',
      ],
    },
    {title: {fr: 'Plus tard'}, displayDate: 'one day'},
    {date: 'soon'},
  ],
};
const ENTRIES = parse(FULL).events;
const [FIRST, TRAIN, LATER, BARE] = [0, 1, 2, 3].map(i => nth(ENTRIES, i)) as [
  ...[Entry, Entry, Entry, Entry],
];

/** Draws an entry, and keeps what is asked for. */
function show(
  entry: Entry,
  more: Partial<Detail> = {},
  {dir, ...context}: Partial<ViewContext> & {dir?: 'rtl'} = {},
) {
  const host = makeHost(dir);
  host.root.adoptedStyleSheets.push(...opened.map(({styleSheet}) => styleSheet as CSSStyleSheet));
  const asked: string[] = [];
  const detail: Detail = {
    ...{entry, place: 2, all: 14, earlier: FIRST, later: LATER},
    ...{isNew: false, isRtl: dir === 'rtl', link: '#train', citing: undefined},
    onSelect: ({id}) => asked.push(id),
    onClose: () => asked.push('close'),
    onCopyLink: () => asked.push('copy'),
    onCite: () => asked.push('cite'),
    ...more,
  };
  const drawn = makeContext({
    sources: {size: 2, numberOf: id => ' ab'.indexOf(id), page: () => []},
    onFollow: (_, target) => asked.push(`source ${target}`),
    ...context,
  });
  host.draw(detailView(detail, drawn, enReader));
  return {
    ...host,
    asked,
    text: (selector: string) => host.all(selector).map(one => say(one.textContent)),
  };
}

describe('an opened entry', () => {
  it('is a section named by its heading, which can take the focus', async () => {
    const {one, root} = show(TRAIN, {}, {headingLevel: 3});
    const heading = one('.title');
    expect([heading.localName, heading.id]).to.deep.equal(['h4', 'detail-title']);
    expect(one('section').getAttribute('aria-labelledby')).to.equal('detail-title');
    expect(one('section').getAttribute('part')).to.equal('detail');
    heading.focus();
    expect(root.activeElement).to.equal(heading);
    expect(root.querySelector('#detail [tabindex="-1"]')).to.equal(heading);
    expect(one('#detail-sources').localName).to.equal('h5');
    expect(await barriers(root)).to.deep.equal([]);
  });

  const told: [selector: string, text: string[]][] = [
    ['.date', ['5 November 2025 Expected']],
    ['.kind', ['Trade']],
    ['.title', ['A train']],
    ['.summary', ['It carries wheat. And rye.', 'It is late.']],
    ['.tags li', ['rail', 'grain']],
    [
      '.correction',
      [
        'Corrected 7 November 2025 Was a day later.',
        'Corrected since A name.',
        'Corrected A word.',
      ],
    ],
    ['.medium figcaption', ['Ann', 'Map media.example']],
    ['.known > .badge', ['Sources differ']],
    ['.known li', ['1 Пришёл поезд The Paper, p. 3 In Russian.', '1 The Paper', '2 The Weekly']],
    ['.known-title', ['2 sources']],
    ['.side-title', ['Says so', 'Says otherwise']],
    ['.ways p', ['2 of 14']],
    ['.before', ['‹ Previous 8 August 2025 Summit']],
    ['.after', ['› Next one day Plus tard']],
  ];
  for (const [selector, text] of told)
    it(`tells all: ${selector}`, () => {
      expect(show(TRAIN).text(selector)).to.deep.equal(text);
    });

  it('says in which language what is', () => {
    const {all} = show(TRAIN);
    const langs = all('[lang]').map(one => `${one.lang} ${say(one.textContent)}`);
    expect(langs).to.include.members(['fr Plus tard', 'ru Пришёл поезд']);
  });

  it('tells what little there is', async () => {
    const {all, text, root} = show(BARE, {earlier: undefined, later: undefined, link: undefined});
    expect(text('.detail > *')).to.deep.equal([
      '‹ Previous › Next 2 of 14 Cite Close',
      'soon Untitled',
      'Sources No source given',
    ]);
    expect(all('.detail :is(ul, ol, figure, .badge)')).to.have.length(0);
    expect(await barriers(root)).to.deep.equal([]);
  });

  it('tells many corrections, the first of them at once', async () => {
    const corrections = Array.from({length: 30}, (_, i) => ({
      date: i % 3 ? `2025-11-${String(i).padStart(2, '0')}` : 'in the autumn',
      note: `Correction ${i}.`,
    }));
    const [entry] = parse([{title: 'A', corrections}]).events;
    const {all, one, text, root} = show(entry as Entry);
    const told = corrections.map(({note}, i) =>
      i % 3 ? `Corrected ${i} November 2025 ${note}` : `Corrected in the autumn ${note}`,
    );
    expect(text('.correction')).to.deep.equal(told);
    const seen = () => all('.correction').filter(one => one.checkVisibility()).length;
    expect([text('summary'), seen()]).to.deep.equal([['and 26 more'], 4]);
    one('summary').click();
    expect(seen()).to.equal(30);
    expect(await barriers(root)).to.deep.equal([]);
  });

  it('tells of one correction more at once than it would hide alone', () => {
    const [entry] = parse([{title: 'A', corrections: [...'abcde']}]).events;
    const {all, text} = show(entry as Entry);
    expect(text('.correction')).to.have.length(5);
    expect(all('summary')).to.have.length(0);
  });

  it('says that it is new', () => {
    expect(show(TRAIN, {isNew: true}).text('.kind .badge')).to.deep.equal(['New']);
    expect(show(FIRST, {isNew: true}).text('.kind')).to.deep.equal(['New']);
  });

  it('leads to each source where that is told in full', () => {
    const {all, asked} = show(TRAIN);
    const notes = all('.known .note');
    expect(notes.map(note => [note.getAttribute('href'), note.ariaLabel])).to.deep.equal([
      ['#s1', 'Source 1'],
      ['#s1', 'Source 1'],
      ['#s2', 'Source 2'],
    ]);
    nth(notes, 2).click();
    expect(asked).to.deep.equal(['source 2']);
    // To the very passage, where one is quoted.
    expect(all('.known figcaption a').map(link => link.getAttribute('href'))).to.deep.equal([
      `https://a.example/1#:~:text=${encodeURIComponent('Пришёл поезд')}`,
      'https://a.example/1',
    ]);
  });
});

describe('the ways out of an opened entry', () => {
  const ways: [selector: string, asked: string][] = [
    ['.before', FIRST.id],
    ['.after', LATER.id],
    ['.copy', 'copy'],
    ['.cite', 'cite'],
    ['.shut', 'close'],
  ];
  for (const [selector, wanted] of ways)
    it(`${selector}: ${wanted}`, () => {
      const {one, asked} = show(TRAIN);
      one(selector).click();
      expect(asked).to.deep.equal([wanted]);
    });

  it('have what cites it right below', () => {
    const {one, all} = show(TRAIN, {citing: html`<p class="citing"></p>`});
    expect(one('.cite').ariaExpanded).to.equal('true');
    const [first, second, third] = all('.detail > *').map(({className}) => className);
    expect([first, second, third]).to.deep.equal(['ways', 'citing', 'account']);
    expect(show(TRAIN).one('.cite').ariaExpanded).to.equal('false');
  });

  it('lead nowhere at the end, and keep the focus there', () => {
    const {one, asked, root} = show(TRAIN, {later: undefined});
    one('.after').focus();
    one('.after').click();
    expect(one('.after').ariaDisabled).to.equal('true');
    expect(one('.before').ariaDisabled).to.equal('false');
    expect(root.activeElement).to.equal(one('.after'));
    expect(asked).to.deep.equal([]);
  });

  it('need no link', () => {
    expect(show(TRAIN, {link: undefined}).all('.copy')).to.have.length(0);
  });
});

describe('the keys in an opened entry', () => {
  const video = parse([{title: 'A', media: {src: '/none.mp4', poster: PICTURE}}]).events;
  const cases: [name: string, init: KeyboardEventInit, on: string, asked: string[], dir?: 'rtl'][] =
    [
      ['Escape closes', {key: 'Escape'}, '.title', ['close']],
      ['Escape closes from a recording', {key: 'Escape'}, 'video', ['close']],
      ['the right one walks on', {key: 'ArrowRight'}, '.title', [LATER.id]],
      ['the left one walks back', {key: 'ArrowLeft'}, '.shut', [FIRST.id]],
      ['the right one walks back', {key: 'ArrowRight'}, '.title', [FIRST.id], 'rtl'],
      ['the left one walks on', {key: 'ArrowLeft'}, '.title', [LATER.id], 'rtl'],
      ['those of a recording are its own', {key: 'ArrowRight'}, 'video', []],
      ...(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const).map(
        (held): [string, KeyboardEventInit, string, string[]] => [
          `with ${held} are the browser’s`,
          {key: 'ArrowRight', [held]: true},
          '.title',
          [],
        ],
      ),
      ['others are the browser’s', {key: 'ArrowDown'}, '.title', []],
    ];
  for (const [name, init, on, wanted, dir] of cases)
    it(`${name}${dir ? ', where time runs to the left' : ''}`, () => {
      const {one, asked, root} = show(nth(video, 0), {}, dir && {dir});
      let passed = 0;
      root.addEventListener('keydown', () => passed++);
      const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init});
      one(on).dispatchEvent(event);
      expect(asked).to.deep.equal(wanted);
      expect(passed).to.equal(wanted.length ? 0 : 1);
      expect(event.defaultPrevented).to.equal(/Arrow/.test(init.key ?? '') && wanted.length > 0);
    });

  it('leave selected text alone', () => {
    const {one, asked} = show(TRAIN);
    const press = () =>
      one('.title').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    const text = document.createElement('p');
    text.textContent = 'Text';
    document.body.append(text);
    getSelection()?.selectAllChildren(text);
    press();
    expect(asked).to.deep.equal([]);
    text.remove();
    getSelection()?.removeAllRanges();
    press();
    expect(asked).to.deep.equal([LATER.id]);
  });
});

describe('a swipe over an opened entry', () => {
  type Case = [name: string, to: readonly [x: number, y: number], asked: string[], more?: object];
  const cases: Case[] = [
    ['to the left walks on', [-60, 10], [LATER.id]],
    ['to the right walks back', [60, -20], [FIRST.id]],
    ['to the left walks back', [-60, 0], [FIRST.id], {dir: 'rtl'}],
    ['to the right walks on', [60, 0], [LATER.id], {dir: 'rtl'}],
    ['that is short is none', [-40, 0], []],
    ['that is steep is none', [-60, 40], []],
    ['of a mouse selects', [-90, 0], [], {pointerType: 'mouse'}],
    ['of a second finger is none', [-90, 0], [], {isPrimary: false}],
    ['on a recording is its own', [-90, 0], [], {on: 'video'}],
    ['that turns into scrolling is none', [-90, 0], [], {cancel: true}],
  ];
  const [entry] = parse([{title: 'A', media: {src: '/none.mp4', poster: PICTURE}}]).events;
  for (const [name, [x, y], wanted, more = {}] of cases)
    it(name, () => {
      const {
        dir,
        on = '.title',
        cancel,
        ...init
      }: {dir?: 'rtl'; on?: string; cancel?: boolean} = more;
      const {one, asked} = show(entry as Entry, {}, dir && {dir});
      const send = (type: string, clientX: number, clientY: number) =>
        one(on).dispatchEvent(
          new PointerEvent(type, {
            ...{bubbles: true, pointerId: 7, pointerType: 'touch', isPrimary: true},
            ...{clientX, clientY, ...init},
          }),
        );
      send('pointerdown', 200, 200);
      if (cancel) send('pointercancel', 200, 200);
      send('pointerup', 200 + x, 200 + y);
      // Of another finger, long after.
      send('pointerup', 500, 200);
      expect(asked).to.deep.equal(wanted);
    });
});

describe('the look of an opened entry', () => {
  const box = (element: Element) => element.getBoundingClientRect();

  it('puts the sources beside its account where there is room, and below where not', () => {
    for (const [width, beside] of [
      [1100, true],
      [320, false],
    ] as const) {
      const {one, root} = show(FIRST);
      const host = root.host as HTMLElement;
      host.style.width = `${width}px`;
      const [account, known] = [box(one('.account')), box(one('.known'))];
      expect(known.left >= account.right, `${width}`).to.equal(beside);
      expect(known.top >= account.bottom, `${width}`).to.equal(!beside);
      expect(host.scrollWidth).to.be.at.most(width);
    }
  });

  it('gives sources that differ all of the width', () => {
    const {one, all, root} = show(TRAIN);
    (root.host as HTMLElement).style.width = '1100px';
    const [account, known] = [box(one('.account')), box(one('.known'))];
    expect(known.top).to.be.at.least(account.bottom);
    expect(known.width).to.equal(box(one('.detail')).width);
    const [so, no] = all('.side').map(box);
    expect(no?.left).to.be.greaterThan(so?.right ?? Infinity);
  });

  it('keeps a large image within its column, in its shape', async () => {
    const src = Object.assign(document.createElement('canvas'), {width: 3000, height: 1500});
    const image = {src: src.toDataURL(), alt: '', width: 3000, height: 1500};
    const [entry] = parse([{title: 'A', image}]).events;
    const {one} = show(entry as Entry);
    const shown = one('img') as HTMLImageElement;
    await waitUntil(() => shown.naturalWidth, 'no image', {timeout: 10_000});
    const {width, height, right} = box(shown);
    expect(width / height).to.be.closeTo(2, 0.05);
    expect(right).to.be.at.most(box(one('.account')).right + 1);
  });

  it('has targets of 44 px for its ways', () => {
    const {all} = show(TRAIN);
    for (const button of all('.ways button')) {
      expect(box(button).height).to.be.at.least(44);
      expect(box(button).width).to.be.at.least(44);
    }
  });

  it('is mirrored where the page runs from right to left', () => {
    const {one, root} = show(FIRST, {}, {dir: 'rtl'});
    (root.host as HTMLElement).style.width = '1100px';
    expect(box(one('.known')).right).to.be.at.most(box(one('.account')).left);
    expect(box(one('.before')).left).to.be.greaterThan(box(one('.after')).left);
  });
});
