import {expect} from '@open-wc/testing';
import {readColour} from '../picture/colour.ts';
import {type Run, runsOf, wordRun} from '../picture/runs.ts';
import {instead} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  levelOf,
  makeBox,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
  showMany,
  textOf,
  titlesOf,
  until,
  viewAfter,
} from './fixture.ts';

/** A picture as the document that it is. */
async function draw(timeline: CitedTimeline): Promise<SVGSVGElement> {
  const picture = await timeline.toPicture('svg');
  expect(picture.type).to.equal('image/svg+xml');
  const page = new DOMParser().parseFromString(await picture.text(), 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document.importNode(page.documentElement, true) as unknown as SVGSVGElement;
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** All that can be read in it, without spaces, of which lines have none at their ends. */
const wordsOf = (svg: Element): string =>
  [...svg.querySelectorAll('text')].map(({textContent}) => bare(textContent)).join('');

/** Titles that are whole in the window, and those of which nothing is. */
function titlesIn(timeline: CitedTimeline): {inside: string[]; outside: string[]} {
  const window = find(timeline, '.viewport').getBoundingClientRect();
  const inside: string[] = [];
  const outside: string[] = [];
  for (const title of findAll(timeline, '.viewport .title')) {
    const {left, right} = title.getBoundingClientRect();
    if (left >= window.left && right <= window.right) inside.push(textOf(title));
    if (right < window.left - 6 || left > window.right + 6) outside.push(textOf(title));
  }
  return {inside, outside};
}

const RTL = {
  title: 'מן הפסגה (2025) אל הרכבת הראשונה',
  lang: 'he',
  sources: {
    a: {title: 'The first train', lang: 'en', publisher: 'The Paper', url: 'https://a.example/x'},
    b: {title: 'הרכבת', publisher: 'העיתון', url: 'https://b.example/y', published: '2025-11'},
  },
  events: [
    {date: '2025-08-08', title: 'הפסגה: הסכם 1991 (“שלום”) ראשון', citations: ['a', 'b']},
    {date: '2025-09-08/2025-10', title: 'Donald Trump מארח', citations: ['b']},
    {date: '2025-11', title: 'קטר', summary: 'הוא נושא 1,000 טון חיטה.', citations: ['a']},
  ],
};

/** Where the letters of a line stand on the screen, px: where the browser puts what has no height. */
function baselineOf(part: HTMLElement, run: Run, lang: string): number {
  const {fontFamily, fontSize, fontWeight, fontStyle} = getComputedStyle(part);
  const line = document.createElement('div');
  Object.assign(line.style, {fontFamily, fontSize, fontWeight, fontStyle});
  Object.assign(line.style, {position: 'absolute', whiteSpace: 'nowrap', lineHeight: '5'});
  line.lang = part.closest<HTMLElement>('[lang]')?.lang || lang;
  line.dir = run.isRtl ? 'rtl' : 'ltr';
  const mark = document.createElement('span');
  mark.style.cssText = 'display: inline-block; width: 1px; height: 0';
  line.append(wordRun(run), mark);
  document.body.append(line);
  const range = document.createRange();
  range.selectNodeContents(line.firstChild as Text);
  const down = mark.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  line.remove();
  return run.frame.top + down;
}

describe('a picture of what is in view', () => {
  const manners: readonly (readonly [
    what: string,
    properties: Partial<CitedTimeline>,
    width: number,
    dir: string,
  ])[] = [
    ['on the track', {src: FIRST_TRAIN}, 1280, 'ltr'],
    ['down the page', {src: FIRST_TRAIN}, 360, 'ltr'],
    ['in the dark', {src: FIRST_TRAIN, theme: 'dark'}, 1280, 'ltr'],
    ['with numbers', {src: FIRST_TRAIN, citations: 'numbered'}, 1280, 'ltr'],
    ['from right to left', {timeline: RTL, lang: 'he'}, 1000, 'rtl'],
    ['from right to left, down the page', {timeline: RTL, lang: 'he'}, 360, 'rtl'],
  ];
  for (const [what, properties, width, dir] of manners) {
    describe(what, () => {
      const showIt = async () => {
        const timeline = await show({controls: 'none', dir, ...properties}, {width});
        await document.fonts.ready;
        await settled(timeline);
        return timeline;
      };

      it('names each entry, and each source with its address', async () => {
        const timeline = await showIt();
        const svg = await draw(timeline);
        const words = wordsOf(svg);
        const titles = titlesOf(timeline);
        expect(titles.length).to.be.greaterThan(2);
        for (const title of titles) expect(words, title).to.contain(bare(title));
        const sources = findAll(timeline, '.sources cite');
        expect(sources.length).to.be.greaterThan(1);
        for (const source of sources) {
          expect(words).to.contain(bare(source.textContent));
          const address = source.querySelector('a')?.href;
          if (address) expect(words, textOf(source)).to.contain(address);
        }
        expect(words).to.contain(bare(findAll(timeline, '.state')[0]?.textContent));
        expect(words).to.contain(location.href.replace(/#.*/, ''));
        expect(svg.querySelector('title')?.textContent).to.equal(
          textOf(find(timeline, '#heading')),
        );
        for (const title of titles) {
          expect(svg.querySelector('desc')?.textContent).to.contain(title);
        }
      });

      it('has its words where they are on the screen, in the same colours', async () => {
        const timeline = await showIt();
        const svg = await draw(timeline);
        const isTrack = width > 480;
        const frame = makeBox(width);
        frame.append(svg);
        frame.style.cssText = 'position: absolute; left: 0; top: 0';
        const origin = timeline.getBoundingClientRect();
        const drawn = [...svg.querySelectorAll('text')].map(text => {
          const ends = [
            text.getStartPositionOfChar(0).x,
            text.getEndPositionOfChar(text.getNumberOfChars() - 1).x,
          ];
          return {
            ...{text: text.textContent, fill: text.getAttribute('fill')},
            ...{left: Math.min(...ends) + origin.left, right: Math.max(...ends) + origin.left},
            baseline: Number(text.getAttribute('y')) + origin.top,
          };
        });
        const parts = findAll(
          timeline,
          '.heading, .title, .tick, .pass, .main .summary, .date > *',
        );
        let compared = 0;
        for (const part of parts) {
          const style = getComputedStyle(part);
          if (style.clipPath !== 'none') continue;
          const node = [...part.childNodes].find(
            child => child instanceof Text && child.data.trim(),
          ) as Text | undefined;
          for (const run of node ? runsOf(node, dir === 'rtl') : []) {
            const same = drawn.filter(({text}) => text === wordRun(run));
            const {left, right} = run.frame;
            // Without their buttons cards are less high, and what comes after them stands higher.
            const stays = isTrack && part.closest('.main, header');
            const isNear = (one: (typeof drawn)[number]) =>
              Math.abs(one.left - left) <= 1 &&
              Math.abs(one.right - right) <= 1 &&
              (!stays ||
                Math.abs(one.baseline - baselineOf(part, run, timeline.lang || 'en')) <= 1);
            const found = same.find(isNear);
            const told = JSON.stringify([
              run.frame,
              baselineOf(part, run, timeline.lang || 'en'),
              same,
            ]);
            expect(found, `${wordRun(run)} ${told}`).to.not.equal(undefined);
            const [red, green, blue] = readColour(style.color) ?? [];
            const fill = readColour(
              `rgb(${found?.fill?.match(/[0-9a-f]{2}/g)?.map(two => Number.parseInt(two, 16))})`,
            );
            expect(fill?.slice(0, 3), wordRun(run)).to.deep.equal([red, green, blue]);
            compared++;
          }
        }
        expect(compared).to.be.greaterThan(8);
        const {backgroundColor} = getComputedStyle(timeline);
        const ground = svg.querySelector(':scope > rect')?.getAttribute('fill');
        const [red = 0, green = 0, blue = 0] = readColour(backgroundColor) ?? [];
        expect(ground).to.equal(
          `#${[red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('')}`,
        );
      });

      it('has the same marks: dots, bars, ticks and leaders', async () => {
        const timeline = await showIt();
        const svg = await draw(timeline);
        const count = (selector: string) => svg.querySelectorAll(selector).length;
        if (width > 480) {
          const dots = findAll(timeline, '.dot').length;
          // Filled and edged.
          expect(count('rect[rx="5"], rect[rx="6"]')).to.be.at.least(dots);
          const lines = findAll(timeline, '.tick').length + findAll(timeline, '.track li').length;
          expect(count('line')).to.be.at.least(lines);
        } else {
          expect(count('rect[rx="6"]')).to.be.at.least(findAll(timeline, '.track .card').length);
        }
      });
    });
  }

  it('has nothing that is out of the window', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    await viewAfter(timeline, () => timeline.showRange('2025-08', '2025-09'));
    const {inside, outside} = titlesIn(timeline);
    expect(inside.length).to.be.greaterThan(0);
    expect(outside.length).to.be.greaterThan(0);
    const svg = await draw(timeline);
    const words = wordsOf(svg);
    for (const title of inside) expect(words, title).to.contain(bare(title));
    for (const title of outside) expect(words, title).to.not.contain(bare(title));
    const window = find(timeline, '.viewport').getBoundingClientRect();
    const {left} = timeline.getBoundingClientRect();
    for (const rect of svg.querySelectorAll('clipPath rect')) {
      const x = Number(rect.getAttribute('x'));
      expect(x + Number(rect.getAttribute('width'))).to.be.at.most(window.right - left + 7);
    }
  });

  it('names the sources of what is in view only, by their numbers', async () => {
    const events = ['1990', '1991', '2000', '2001'].map((date, i) => ({
      ...{date, title: `Event ${i}`, citations: [`s${i}`]},
    }));
    const sources = Object.fromEntries(
      events.map((_, i) => [`s${i}`, {title: `Work ${i}`, url: `https://example.org/${i}`}]),
    );
    const timeline = await show(
      {timeline: {events, sources}, spacing: 'proportional'},
      {width: 900},
    );
    await viewAfter(timeline, () => timeline.showRange('1999-06', '2001'));
    const words = wordsOf(await draw(timeline));
    for (const i of [0, 1]) expect(words).to.not.contain(`https://example.org/${i}`);
    for (const i of [2, 3]) {
      expect(words).to.match(new RegExp(`${i + 1}\\.“?Work${i}.*https://example\\.org/${i}`));
    }
  });

  for (const [level, count, width] of [
    ['titles', 100, 1280],
    ['counts', 1000, 900],
  ] as const) {
    it(`shows many as the screen does: ${level}`, async () => {
      const timeline = await showMany({timeline: makeDocument(makeEvents(count))}, {width});
      expect(levelOf(timeline)).to.equal(level);
      const svg = await draw(timeline);
      const words = wordsOf(svg);
      if (level === 'titles') {
        const pills = findAll(timeline, '.heap').filter(pill => textOf(pill));
        expect(pills.length).to.be.greaterThan(0);
        const titles = findAll(timeline, '.stop span').map(textOf);
        const whole = titles.filter(title => words.includes(bare(title)));
        expect(whole.length).to.be.greaterThan(titles.length / 2);
        expect(svg.querySelectorAll('rect[rx="11.5"], rect[rx="12"]').length).to.be.at.least(1);
      } else {
        const shape = find(timeline, '.shape path').getAttribute('d');
        expect(svg.querySelector('path')?.getAttribute('d')).to.equal(shape);
      }
      expect(words).to.contain(bare(find(timeline, '.told p').textContent));
      // All 50 works are cited by them.
      expect(words).to.contain('50.');
      expect(svg.querySelectorAll('text').length).to.be.lessThan(1000);
    });
  }

  it('says how many sources it does not name', async () => {
    const events = Array.from({length: 70}, (_, i) => ({
      ...{date: `${1900 + i}`, title: `Event ${i}`, source: `https://example.org/${i}`},
    }));
    const timeline = await showMany({timeline: events}, {width: 1280});
    const words = wordsOf(await draw(timeline));
    expect(words).to.contain('https://example.org/59');
    expect(words).to.not.contain('https://example.org/60');
    expect(words).to.contain('and10more');
  });

  it('ends a summary where the card does', async () => {
    const summary = Array.from({length: 60}, (_, i) => `word${i}`).join(' ');
    const timeline = await show({timeline: [{date: '1991', title: 'A', summary}]}, {width: 1280});
    const words = wordsOf(await draw(timeline));
    expect(words).to.match(/word1word2.*…/);
    expect(words).to.not.contain('word59');
  });

  it('leaves everything as it was', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    press(timeline, 'Cite', '.tools');
    await until(() => findAll(timeline, '#cite').length, 'nothing cites');
    await settled(timeline);
    makeBox(900).style.height = '2000px';
    find(timeline, '#cite-title').focus();
    scrollTo({top: 400, behavior: 'instant'});
    const root = timeline.shadowRoot as ShadowRoot;
    const state = () => [
      ...[root.innerHTML, timeline.outerHTML, root.adoptedStyleSheets.length],
      ...[scrollY, focused(timeline)?.id, timeline.offsetHeight],
    ];
    const before = state();
    const blurred: Event[] = [];
    root.addEventListener('focusout', event => blurred.push(event));
    await timeline.toPicture('svg');
    await timeline.toPicture('png');
    await settled(timeline);
    expect(state()).to.deep.equal(before);
    expect(blurred).to.deep.equal([]);
  });

  it('has what the page has behind it as its ground', async () => {
    const timeline = await show({src: FIRST_TRAIN, theme: 'light'}, {width: 900});
    timeline.style.setProperty('--timeline-background', 'rgb(255 0 0 / 50%)');
    (timeline.parentElement as HTMLElement).style.background = 'rgb(0 0 200)';
    const fill = (await draw(timeline)).querySelector(':scope > rect')?.getAttribute('fill');
    expect(fill).to.be.oneOf(['#800064', '#7f0064', '#808064']);
  });

  it('has room around it where the element has none', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    timeline.style.setProperty('--timeline-padding', '0');
    await settled(timeline);
    const svg = await draw(timeline);
    expect(svg.getAttribute('width')).to.equal('932');
    for (const text of svg.querySelectorAll('text')) {
      expect(Number(text.getAttribute('x'))).to.be.at.least(16);
    }
  });

  it('is as wide where the page is shown larger', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 600});
    const before = await draw(timeline);
    (timeline.parentElement as HTMLElement).style.transform = 'scale(1.5)';
    const after = await draw(timeline);
    expect(after.getAttribute('width')).to.equal(before.getAttribute('width'));
    const placesOf = (svg: Element) =>
      [...svg.querySelectorAll('text')].map(text => Number(text.getAttribute('x')));
    for (const [i, x] of placesOf(after).entries()) {
      expect(x).to.be.closeTo(placesOf(before)[i] as number, 1);
    }
  });
});

describe('images in a picture', () => {
  /** A red square. */
  const red = (): string => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 40, 40);
    return canvas.toDataURL();
  };

  const showImage = async (src: string): Promise<CitedTimeline> => {
    const image = {src, alt: 'A goods train', width: 120, height: 80};
    const timeline = await show({timeline: [{date: '1991', title: 'A', image}]}, {width: 900});
    const shown = find(timeline, 'img') as HTMLImageElement;
    shown.loading = 'eager';
    await until(() => shown.complete, 'no image');
    await settled(timeline);
    return timeline;
  };

  it('are there, where they are on the screen', async () => {
    const timeline = await showImage(red());
    const image = (await draw(timeline)).querySelector('image');
    const box = find(timeline, 'img').getBoundingClientRect();
    expect(Number(image?.getAttribute('width'))).to.be.closeTo(box.width, 0.1);
    expect(Number(image?.getAttribute('height'))).to.be.closeTo(box.height, 0.1);
    expect(image?.getAttribute('href')).to.match(/^data:image\/png;base64,/);
  });

  it('are told in a frame where they may not be read, and nothing fails', async () => {
    // The same server by another name is another site.
    const address = new URL('/docs/first-train-narrow.png', location.href);
    address.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const timeline = await showImage(address.href);
    expect((find(timeline, 'img') as HTMLImageElement).naturalWidth).to.be.greaterThan(0);
    for (const type of ['svg', 'png'] as const) {
      expect((await timeline.toPicture(type)).size).to.be.greaterThan(1000);
    }
    const svg = await draw(timeline);
    expect(svg.querySelector('image')).to.equal(null);
    expect(wordsOf(svg)).to.contain('Agoodstrain');
    expect(findAll(timeline, '.unread')).to.have.length(0);
  });
});

describe('the panel that cites', () => {
  const open = async (properties: Partial<CitedTimeline> = {}): Promise<CitedTimeline> => {
    const timeline = await show({src: FIRST_TRAIN, ...properties}, {width: 900});
    press(timeline, 'Cite', timeline.selected ? '.ways' : '.tools');
    await until(() => findAll(timeline, '#cite').length, 'nothing cites');
    await settled(timeline);
    return timeline;
  };

  /** Presses a button. @returns what is given to the reader, once there is something, and what is said. */
  async function take(timeline: CitedTimeline, name: string, names: string[] = []) {
    const blobs: Blob[] = [];
    const said: string[] = [];
    const line = find(timeline, '.citing [aria-live]');
    const watch = new MutationObserver(() => said.push(textOf(line)));
    watch.observe(line, {childList: true, characterData: true, subtree: true});
    const createObjectURL = (blob: Blob): string => `blob:${blobs.push(blob)}`;
    const click = function (this: HTMLAnchorElement): void {
      names.push(this.download);
    };
    await instead(URL, {createObjectURL}, () =>
      instead(HTMLAnchorElement.prototype, {click}, async () => {
        const button = findAll(timeline, '.citing button').find(one => textOf(one) === name);
        button?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
        await until(() => said.length > 1 || names.length, 'nothing is given or said');
        await settled(timeline);
      }),
    );
    watch.disconnect();
    return {blobs, names, said: said.filter(Boolean), at: textOf(line)};
  }

  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    it(`gives a picture: ${name}`, async () => {
      const timeline = await open();
      const {blobs, names, said, at} = await take(timeline, name);
      expect(names).to.deep.equal([`From-the-summit-to-the-first-train.${name.toLowerCase()}`]);
      expect(blobs.map(blob => blob.type)).to.deep.equal([type]);
      expect([said, at]).to.deep.equal([['Writing…'], '']);
      if (name === 'SVG') {
        expect(
          wordsOf(
            new DOMParser().parseFromString(await (blobs[0] as Blob).text(), type).documentElement,
          ),
        ).to.not.contain('Citethistimeline');
      } else {
        const {width, height} = await createImageBitmap(blobs[0] as Blob);
        expect(width).to.equal(1800);
        expect(height).to.be.greaterThan(1000);
      }
    });
  }

  it('says that there is none where the browser cannot make it', async () => {
    const timeline = await open();
    const toBlob = (give: BlobCallback) => give(null);
    await instead(HTMLCanvasElement.prototype, {toBlob}, async () => {
      const {blobs, at} = await take(timeline, 'PNG');
      expect([blobs, at]).to.deep.equal([[], 'The picture could not be made']);
    });
  });

  it('has none of an entry, or of the table', async () => {
    const pictures = (timeline: CitedTimeline) =>
      findAll(timeline, '[aria-labelledby="cite-picture"]');
    expect(pictures(await open())).to.have.length(1);
    expect(pictures(await open({selected: 'kazakh-grain'}))).to.have.length(0);
    expect(pictures(await open({layout: 'table'}))).to.have.length(0);
  });
});

describe('toPicture', () => {
  const refuse = async (picture: Promise<Blob>): Promise<unknown> => {
    try {
      await picture;
    } catch (error) {
      return error;
    }
    throw new Error('not refused');
  };

  it('throws for another type, and where nothing is to be seen', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    expect(await refuse(timeline.toPicture('gif' as 'png'))).to.be.instanceOf(TypeError);
    timeline.layout = 'table';
    expect(await refuse(timeline.toPicture('png'))).to.be.instanceOf(Error);
    expect(await refuse((await show({timeline: 42})).toPicture('svg'))).to.be.instanceOf(Error);
  });

  it('names the timeline also while an entry is cited', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'kazakh-grain'}, {width: 900});
    press(timeline, 'Cite', '.ways');
    await until(() => findAll(timeline, '#cite').length, 'nothing cites');
    await settled(timeline);
    const texts = [...(await draw(timeline)).querySelectorAll('text')].slice(-6);
    expect(texts.map(({textContent}) => bare(textContent)).join('')).to.contain('“Fromthesummit');
  });

  it('needs nothing to be open', async () => {
    const timeline = await show({timeline: [{date: '1991', title: 'One'}]}, {width: 900});
    expect(wordsOf(await draw(timeline))).to.contain('One');
  });
});
