import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {barriers, instead} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';

const TEXT = {
  title: 'Rails & {trains}',
  lang: 'en',
  sources: {
    a: {
      type: 'article-newspaper',
      title: 'A <first> train',
      author: 'Ann Lee',
      publisher: 'The Paper',
      url: 'https://paper.example/a?b=1&c=2',
      published: '2025-11-05',
      accessed: '2026-11-21',
    },
    b: {type: 'book', title: 'Երկաթուղի', lang: 'hy', publisher: 'P', url: 'javascript:alert(1)'},
    c: {title: 'Never cited', url: '/c d'},
  },
  events: [
    {
      id: 'one',
      date: '2025-11-05',
      title: 'The “first” train / 1',
      citations: [
        {source: 'b', locator: '12'},
        {source: 'a', quote: 'q'},
        {source: 'b', locator: '14'},
        'not described',
      ],
    },
    {id: 'two', date: '2025-11-06', title: 'The second', citations: ['a']},
    {id: 'three', date: '2025-11-07', title: 'The third'},
  ],
};

/** Accessed on the day of the test. */
const TODAY = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format();
const A = 'Ann Lee, “A <first> train,” The Paper, 5 November 2025. Accessed 21 November 2026.';
const A_ADDRESS = 'https://paper.example/a?b=1&c=2';

const open = async (
  properties: Partial<CitedTimeline> = {},
  width = 1280,
): Promise<CitedTimeline> => {
  const timeline = await show({timeline: TEXT, lang: 'en-GB', ...properties}, {width});
  press(timeline, 'Cite', timeline.selected ? '.ways' : '.tools');
  await until(() => findAll(timeline, '#cite').length, 'nothing cites');
  await settled(timeline);
  return timeline;
};

const references = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.references li').map(textOf);

const choose = async (timeline: CitedTimeline, name: string): Promise<void> => {
  const label = findAll(timeline, '.citing label').find(label => textOf(label) === name);
  if (!label) throw new Error(`no choice ${name}`);
  label.click();
  await settled(timeline);
};

const choices = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.citing label').map(textOf);

const said = (timeline: CitedTimeline): string =>
  textOf(find(timeline, '.citing [aria-live="polite"]'));

/** Presses a button that copies. @returns what the clipboard has then, by MIME type. */
async function copy(timeline: CitedTimeline, name: string): Promise<Record<string, string>> {
  let written: Record<string, Promise<Blob>> | undefined;
  class Item {
    constructor(items: Record<string, Promise<Blob>>) {
      written = items;
    }
  }
  const clipboard = {write: async () => Promise.all(Object.values(written ?? {}))};
  await instead(window, {ClipboardItem: Item}, () =>
    instead(navigator, {clipboard}, async () => {
      press(timeline, name, '.citing');
      // Browsers allow it only while the press is handled.
      expect(written).to.be.an('object');
      await until(() => /copied/.test(said(timeline)), 'nothing said');
    }),
  );
  const texts = Object.entries(written ?? {}).map(async ([type, blob]) => [
    type,
    await (await blob).text(),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Presses a button that downloads. @returns the file. */
async function download(
  timeline: CitedTimeline,
  name: string,
): Promise<{readonly name: string; readonly type: string; readonly text: string}> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const createObjectURL = (blob: Blob): string => `blob:${blobs.push(blob)}`;
  const click = function (this: HTMLAnchorElement): void {
    names.push(this.download);
  };
  await instead(URL, {createObjectURL}, () =>
    instead(HTMLAnchorElement.prototype, {click}, async () => {
      const button = findAll(timeline, '.citing button').find(button => textOf(button) === name);
      button?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await until(() => names.length, 'nothing downloaded');
    }),
  );
  expect([blobs.length, names.length]).to.deep.equal([1, 1]);
  return {name: names[0] ?? '', type: blobs[0]?.type ?? '', text: (await blobs[0]?.text()) ?? ''};
}

describe('Cite', () => {
  for (const [controls, count, there] of [
    [null, 1, true],
    [null, 20, true],
    [null, 100, true],
    ['cite', 3, true],
    ['table search', 20, false],
    ['none', 3, false],
    [null, 0, false],
  ] as const) {
    it(`is ${there ? '' : 'not '}among the controls ${controls} of ${count}`, async () => {
      const shown = count > 60 ? showMany : show;
      const timeline = await shown({timeline: {events: makeEvents(count)}, controls});
      expect(findAll(timeline, '.tools .cite')).to.have.length(there ? 1 : 0);
    });
  }

  it('is in the panel of an entry, whatever the controls are', async () => {
    const timeline = await show({timeline: TEXT, selected: 'one', controls: 'none'});
    expect(textOf(find(timeline, '.ways .cite'))).to.equal('Cite');
    expect(find(timeline, '.ways .cite').ariaExpanded).to.equal('false');
  });
});

const DRAWN = [
  ['on the track', {}, 1280],
  ['down the page', {}, 360],
  ['from right to left', {dir: 'rtl'}, 768],
  ['in the table', {layout: 'table'}, 768],
] as const;

describe('the panel that cites', () => {
  for (const [where, properties, width] of DRAWN) {
    for (const [about, selected, place, title] of [
      ['all', null, '.tools', 'Cite this timeline'],
      ['an entry', 'one', '.ways', 'Cite this entry'],
    ] as const) {
      it(`of ${about} opens by key, ${where}, and gives the focus back`, async () => {
        const timeline = await show({timeline: TEXT, selected, ...properties}, {width});
        const button = find(timeline, `${place} .cite`);
        const ways: (() => unknown)[] = [
          () => sendKeys({press: 'Escape'}),
          () => press(timeline, 'Close', '.citing'),
          () => button.click(),
        ];
        for (const close of ways) {
          button.focus();
          await sendKeys({press: 'Enter'});
          await until(() => findAll(timeline, '#cite').length, 'nothing cites');
          await settled(timeline);
          expect(textOf(focused(timeline))).to.equal(title);
          expect(button.ariaExpanded).to.equal('true');
          await close();
          await settled(timeline);
          expect(findAll(timeline, '#cite')).to.have.length(0);
          expect(focused(timeline)).to.equal(button);
          expect(button.ariaExpanded).to.equal('false');
          expect(timeline.selected).to.equal(selected);
        }
      });

      it(`of ${about} is walked through by the tab key, and left, ${where}`, async () => {
        const timeline = await open({selected, ...properties}, width);
        const stops: string[] = [];
        const panel = find(timeline, '#cite');
        for (let i = 0; i < 20; i++) {
          await sendKeys({press: 'Tab'});
          const stop = focused(timeline);
          if (!panel.contains(stop)) break;
          stops.push(stop instanceof HTMLInputElement ? stop.type : textOf(stop));
        }
        expect(stops).to.deep.equal([
          ...['Close', 'radio', 'Copy as text', 'Copy as HTML'],
          ...['CSL-JSON', 'BibTeX', 'BibLaTeX', 'RIS'],
          // Neither an entry nor the table is drawn.
          ...(selected || 'layout' in properties ? [] : ['SVG', 'PNG']),
        ]);
      });

      it(`of ${about} stands in the way of nobody, ${where}`, async () => {
        const timeline = await open({selected, ...properties}, width);
        const {left, right} = timeline.getBoundingClientRect();
        for (const element of findAll(timeline, '#cite, #cite *')) {
          const box = element.getBoundingClientRect();
          expect(box.left, textOf(element)).to.be.at.least(left - 1);
          expect(box.right, textOf(element)).to.be.at.most(right + 1);
        }
        // What is half out of the window is too small to be pressed.
        scrollTo({top: 0, behavior: 'instant'});
        expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
      });
    }
  }

  it('goes with its entry', async () => {
    const timeline = await open({selected: 'one'});
    timeline.next();
    await settled(timeline);
    expect(timeline.selected).to.equal('two');
    expect(findAll(timeline, '#cite')).to.have.length(0);
    timeline.previous();
    await settled(timeline);
    expect(timeline.selected).to.equal('one');
    expect(findAll(timeline, '#cite')).to.have.length(0);
  });

  it('is one at a time', async () => {
    const timeline = await open({selected: 'one'});
    press(timeline, 'Cite', '.tools');
    await settled(timeline);
    expect(findAll(timeline, '.citing-title').map(textOf)).to.deep.equal(['Cite this timeline']);
    expect(findAll(timeline, '.cite').map(button => button.ariaExpanded)).to.deep.equal([
      ...['true', 'false'],
    ]);
  });

  it('keeps arrows to itself, so that no other entry is opened', async () => {
    const timeline = await open({selected: 'one'});
    findAll(timeline, '.citing-tools button')[0]?.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(timeline);
    expect(timeline.selected).to.equal('one');
  });

  it('shows the new where the data are others', async () => {
    const timeline = await open();
    timeline.timeline = {
      ...TEXT,
      sources: {},
      events: [{date: 2025, title: 'T', source: {title: 'Z'}}],
    };
    await settled(timeline);
    expect(references(timeline)).to.deep.equal(['“Z.”']);
  });
});

describe('what is cited', () => {
  it('is all sources in the order of their numbers, but for what nobody describes', async () => {
    const timeline = await open();
    expect(choices(timeline)).to.deep.equal(['All 3 sources', 'The timeline itself']);
    const [b = '', a, c] = references(timeline);
    expect(b).to.match(
      /^Երկաթուղի, P(?:, .*)?\. \(Armenian\)|^Երկաթուղի, P.*javascript:alert\(1\)/,
    );
    expect([a, c]).to.deep.equal([
      `${A} ${A_ADDRESS}`,
      `“Never cited.” ${new URL('/c%20d', document.baseURI)}`,
    ]);
  });

  it('is an entry’s sources, each once, with the places in them', async () => {
    const timeline = await open({selected: 'one'});
    expect(choices(timeline)).to.deep.equal(['Its 2 sources', 'The entry itself']);
    const [b = '', a] = references(timeline);
    expect(b).to.include('Երկաթուղի').and.include('12, 14');
    expect(a).to.equal(`${A} ${A_ADDRESS}`);
  });

  it('is the timeline itself, on this page today', async () => {
    const timeline = await open();
    await choose(timeline, 'The timeline itself');
    const page = location.href.replace(/#.*/, '');
    expect(references(timeline)).to.deep.equal([
      `${location.hostname}, “Rails & {trains}.” Accessed ${TODAY}. ${page}`,
    ]);
  });

  it('is an entry as a part of the timeline, with the address that leads to it', async () => {
    for (const [deepLink, hash] of [
      [null, ''],
      ['', '#one'],
      ['rails', '#rails:one'],
    ] as const) {
      const timeline = await open({selected: 'one', deepLink});
      await choose(timeline, 'The entry itself');
      const page = location.href.replace(/#.*/, '');
      expect(references(timeline)).to.deep.equal([
        `Rails & {trains}, “The “first” train / 1,” ${location.hostname}. Accessed ${TODAY}. ${page}${hash}`,
      ]);
      timeline.remove();
      history.replaceState(null, '', page);
    }
  });

  it('is the entry itself where it names no source', async () => {
    const timeline = await open({selected: 'three'});
    expect(choices(timeline)).to.deep.equal([]);
    expect(references(timeline)[0]).to.match(/The third/);
    expect(await download(timeline, 'BibTeX')).to.include({name: 'The-third.bib'});
  });

  it('is called by the heading, else by the page', async () => {
    const timeline = await open({heading: 'Ours', timeline: [{date: 2025, title: 'T'}]});
    expect(references(timeline)[0]).to.include('“Ours.”');
    timeline.heading = null;
    await settled(timeline);
    expect(references(timeline)[0]).to.include(`“${document.title}.”`);
  });

  it('shows the first few of many', async () => {
    const timeline = await show({timeline: makeDocument(makeEvents(40))});
    press(timeline, 'Cite', '.tools');
    await settled(timeline);
    expect(choices(timeline)[0]).to.equal('All 38 sources');
    expect(references(timeline)).to.have.length(5);
    expect(references(timeline).at(-1)).to.equal('and 34 more');
  });
});

describe('copying references', () => {
  const LINES = async (timeline: CitedTimeline) =>
    (await copy(timeline, 'Copy as text'))['text/plain'];

  it('as text has a line for each, as shown', async () => {
    const timeline = await open();
    const shown = references(timeline);
    expect(await copy(timeline, 'Copy as text')).to.deep.equal({'text/plain': shown.join('\n')});
    expect(said(timeline)).to.equal('3 references copied');
  });

  it('as HTML has a paragraph for each, whose text is the same', async () => {
    const timeline = await open();
    const shown = references(timeline);
    const {'text/plain': text, 'text/html': html = ''} = await copy(timeline, 'Copy as HTML');
    expect(text).to.equal(shown.join('\n'));
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    const paragraphs = [...body.children];
    expect(paragraphs.map(({tagName}) => tagName)).to.deep.equal(['P', 'P', 'P']);
    expect(body.querySelectorAll('script, b')).to.have.length(0);
    expect(paragraphs.map(one => one.getAttribute('lang'))).to.deep.equal([
      'en-GB',
      'en-GB',
      'en-GB',
    ]);
    for (const [i, one] of paragraphs.entries()) expect(shown[i]).to.include(textOf(one));
    expect([...body.querySelectorAll('a')].map(link => link.getAttribute('href'))).to.deep.equal([
      A_ADDRESS,
      `${new URL('/c%20d', document.baseURI)}`,
    ]);
    expect(body.querySelector('[lang="hy"]')?.textContent).to.equal('Երկաթուղի');
    expect(body.querySelector('i')?.textContent).to.equal('Երկաթուղի');
    expect(said(timeline)).to.equal('3 references copied');
  });

  it('of what is chosen', async () => {
    const timeline = await open({selected: 'two'});
    expect(await LINES(timeline)).to.equal(`${A} ${A_ADDRESS}`);
    expect(said(timeline)).to.equal('1 reference copied');
    await choose(timeline, 'The entry itself');
    expect(said(timeline)).to.equal('');
    expect(await LINES(timeline)).to.include('“The second,”');
  });

  it('is said each time', async () => {
    const timeline = await open();
    await copy(timeline, 'Copy as text');
    const heard: string[] = [];
    const watcher = new MutationObserver(() => heard.push(said(timeline)));
    watcher.observe(find(timeline, '.citing'), {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await copy(timeline, 'Copy as text');
    await until(() => heard.length > 1, 'not said again');
    expect(heard).to.deep.equal(['', '3 references copied']);
    watcher.disconnect();
  });

  it('is of all, however many', async () => {
    const timeline = await showMany({timeline: makeDocument(makeEvents(3000))});
    press(timeline, 'Cite', '.tools');
    await settled(timeline);
    const lines = ((await LINES(timeline)) ?? '').split('\n');
    expect(lines).to.have.length(50);
    expect(new Set(lines).size).to.equal(50);
    expect(lines.slice(0, 4)).to.deep.equal(references(timeline).slice(0, 4));
    expect(said(timeline)).to.equal('50 references copied');
  });

  for (const [name, text, expected] of [
    ['Copy as HTML', true, '1 reference copied as text'],
    ['Copy as text', true, '1 reference copied'],
  ] as const) {
    it(`says what could be, where HTML could not: ${name}`, async () => {
      const timeline = await open({selected: 'two'});
      const texts: string[] = [];
      const clipboard = {writeText: async (text: string) => texts.push(text)};
      await instead(window, {ClipboardItem: undefined}, () =>
        instead(navigator, {clipboard}, async () => {
          press(timeline, name, '.citing');
          await until(() => said(timeline), 'nothing said');
        }),
      );
      expect([texts.length > 0, said(timeline)]).to.deep.equal([text, expected]);
    });
  }

  for (const name of ['Copy as text', 'Copy as HTML']) {
    it(`by hand, where the page may not: ${name}`, async () => {
      const timeline = await open();
      const shown = references(timeline);
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      await instead(navigator, {clipboard: {write: refuse, writeText: refuse}}, async () => {
        press(timeline, name, '.citing');
        await until(() => said(timeline), 'nothing said');
      });
      expect(said(timeline)).to.equal('This page may not copy. Copy the selected text by hand.');
      const field = find(timeline, '#cite-text') as HTMLTextAreaElement;
      expect(focused(timeline)).to.equal(field);
      expect(field.value).to.equal(shown.join('\n'));
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(field.readOnly).to.equal(true);
      expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
      await sendKeys({press: 'Escape'});
      await settled(timeline);
      expect(findAll(timeline, '#cite')).to.have.length(0);
      press(timeline, 'Cite', '.tools');
      await settled(timeline);
      expect(findAll(timeline, '#cite-text')).to.have.length(0);
    });
  }
});

it('what is too long to be shown is not copied by hand', async () => {
  const sources = Object.fromEntries(
    Array.from({length: 110}, (_, i) => [`s${i}`, {title: `${i} ${'long '.repeat(1000)}`}]),
  );
  const timeline = await open({timeline: {...TEXT, sources: {...TEXT.sources, ...sources}}});
  await instead(navigator, {clipboard: undefined}, async () => {
    press(timeline, 'Copy as text', '.citing');
    await until(() => said(timeline), 'nothing said');
  });
  expect(said(timeline)).to.equal('This page may not copy. Download the references instead.');
  expect(findAll(timeline, '#cite-text')).to.have.length(0);
});

describe('downloading references', () => {
  const FILES: readonly (readonly [format: string, ending: string, type: string, begin: RegExp])[] =
    [
      ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', /^\[\n\{/],
      ['BibTeX', 'bib', 'application/x-bibtex', /^@\w+\{\w/],
      ['BibLaTeX', 'bib', 'application/x-bibtex', /^@\w+\{\w/],
      ['RIS', 'ris', 'application/x-research-info-systems', /^TY {2}- /],
    ];
  for (const [format, ending, type, begin] of FILES) {
    it(`as ${format} names the file after the timeline, the entry, the sources`, async () => {
      const names: string[] = [];
      for (const [selected, itself] of [
        [null, 'The timeline itself'],
        ['one', 'The entry itself'],
      ] as const) {
        const timeline = await open({selected});
        for (const choice of [choices(timeline)[0] ?? '', itself]) {
          await choose(timeline, choice);
          const file = await download(timeline, format);
          names.push(file.name);
          expect(file.type).to.equal(type);
          expect(file.text).to.match(begin);
        }
        timeline.remove();
      }
      expect(names).to.deep.equal(
        [
          'Rails-trains-Sources',
          'Rails-trains',
          'The-first-train-1-Sources',
          'The-first-train-1',
        ].map(name => `${name}.${ending}`),
      );
    });
  }

  it('says of each source what its author said', async () => {
    const timeline = await open();
    const {text} = await download(timeline, 'CSL-JSON');
    const items: readonly Record<string, unknown>[] = JSON.parse(text);
    expect(items.map(({id}) => id)).to.deep.equal(['b', 'a', 'c']);
    expect(items[1]).to.deep.include({
      type: 'article-newspaper',
      title: 'A <first> train',
      author: [{literal: 'Ann Lee'}],
      URL: A_ADDRESS,
      issued: {'date-parts': [[2025, 11, 5]]},
    });
    expect(items[2]?.URL).to.equal(`${new URL('/c%20d', document.baseURI)}`);
  });

  it('says of an entry where it stands', async () => {
    const timeline = await open({selected: 'one', deepLink: 'rails'});
    await choose(timeline, 'The entry itself');
    const {text} = await download(timeline, 'CSL-JSON');
    const now = new Date();
    const page = location.href.replace(/#.*/, '');
    expect(JSON.parse(text)).to.deep.equal([
      {
        id: 'The-first-train-1',
        type: 'webpage',
        title: 'The “first” train / 1',
        'container-title': 'Rails & {trains}',
        publisher: location.hostname,
        URL: `${page}#rails:one`,
        accessed: {'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]]},
        language: 'en',
      },
    ]);
    history.replaceState(null, '', page);
  });

  it('is of all, however many', async () => {
    const timeline = await showMany({timeline: makeDocument(makeEvents(3000))});
    press(timeline, 'Cite', '.tools');
    await settled(timeline);
    const {text} = await download(timeline, 'RIS');
    expect(text.match(/^TY {2}- /gm)).to.have.length(50);
  });
});

it('the real timeline can be cited, and each of its entries', async () => {
  const timeline = await show({src: FIRST_TRAIN, lang: 'en-GB'});
  press(timeline, 'Cite', '.tools');
  await until(() => findAll(timeline, '#cite').length, 'nothing cites');
  await settled(timeline);
  expect(choices(timeline)[0]).to.match(/^All \d sources$/);
  expect(references(timeline).every(text => /https:\/\//.test(text))).to.equal(true);
});
