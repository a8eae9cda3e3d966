import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  makeBox,
  press,
  settled,
  show,
  textOf,
  until,
} from './fixture.ts';

const SOURCE = 'https://a.example';
/** A field of that size, px. */
const picture = (width: number, height: number): string =>
  Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
/** An image that no browser can read. */
const BROKEN = 'data:image/png;base64,AAAA';
/** A page of this site that nothing else asks for. */
const pageOf = (name: string): string => `/examples/index.html?${name}`;

// The modules of a test fill the 250 places that there are for what is asked for.
performance.setResourceTimingBufferSize(4000);

/** How often an address has been asked for by this page. */
const asked = (address: string): number =>
  performance.getEntriesByName(new URL(address, location.href).href).length;

/** An open entry that has this, and another after it. */
const open = async (event: object, properties: Partial<CitedTimeline> = {}, width = 760) => {
  const timeline = await show(
    {
      selected: 'a',
      timeline: [
        {id: 'a', date: '1991', title: 'A', source: SOURCE, ...event},
        {id: 'b', date: '1992', title: 'B', source: SOURCE, media: [pageOf('other')]},
      ],
      ...properties,
    },
    {width},
  );
  await until(() => findAll(timeline, '#detail').length, 'not open');
  await settled(timeline);
  return timeline;
};

/** What a reader sees of it, in its order. */
const seen = (timeline: CitedTimeline, within: string): string =>
  findAll(timeline, `${within} *`)
    .filter(one => one.checkVisibility() && !one.children.length && textOf(one))
    .map(textOf)
    .join(' ');

describe('an image', () => {
  const image = {src: BROKEN, alt: 'A train on a bridge', credit: 'Photo: Ann'};

  for (const [where, width] of [
    ['on the track', 760],
    ['down the page', 400],
  ] as const)
    it(`that fails gives way to its words and its credit, on the card and opened, ${where}`, async () => {
      const timeline = await open({image}, {}, width);
      await until(() => findAll(timeline, '.failed').length, 'the card waits');
      await until(() => findAll(timeline, '.lacking').length, 'the opened entry waits');
      await settled(timeline);
      expect(seen(timeline, '.image')).to.equal('A train on a bridge Photo: Ann');
      expect(seen(timeline, '#detail .medium')).to.equal(
        'Image not available A train on a bridge Photo: Ann',
      );
      for (const one of findAll(timeline, 'img')) {
        expect(getComputedStyle(one).visibility === 'hidden' || !one.checkVisibility()).to.equal(
          true,
        );
      }
    });

  it('that comes later is seen in place of one that failed', async () => {
    const timeline = await open({image});
    await until(() => findAll(timeline, '.failed').length, 'the card waits');
    const good = {...image, src: picture(60, 40)};
    timeline.timeline = [{id: 'a', date: '1991', title: 'A', source: SOURCE, image: good}];
    await until(() => !findAll(timeline, '.failed').length, 'the card does not show it');
    await settled(timeline);
    const [small, large] = findAll(timeline, 'img') as [HTMLElement, HTMLElement];
    for (const one of [small, large]) {
      expect(getComputedStyle(one).visibility).to.equal('visible');
      expect(one.getBoundingClientRect().height).to.be.greaterThan(30);
    }
    expect(seen(timeline, '.image')).to.equal('Photo: Ann');
    expect(seen(timeline, '#detail .medium')).to.equal('Photo: Ann');
  });

  it('is taken in the size that fits, and stands in it before it comes', async () => {
    const [src, wide] = [picture(4, 3), picture(800, 600)];
    const timeline = await open({
      image: {src, srcset: `${src} 4w, ${wide} 800w`, alt: '', width: 400, height: 300},
    });
    const large = find(timeline, '#detail img') as HTMLImageElement;
    await until(() => large.complete && large.currentSrc, 'no image');
    expect(large.currentSrc).to.equal(wide);
    const {width, height} = large.getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.02);
    expect(width).to.equal(400);
  });

  it('without words is a problem that the author sees', async () => {
    const timeline = await open({image: {src: picture(4, 3)}, media: [picture(3, 4)]});
    expect(timeline.problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      ...['image-alt-missing events[0].image', 'image-alt-missing events[0].media[0]'],
    ]);
  });
});

describe('a recording', () => {
  it('has its captions in the reader’s language shown', async () => {
    const tracks = ['de', 'en', 'fr'].map(lang => ({
      ...{src: `/none-${lang}.vtt`, lang, label: lang, kind: 'captions'},
    }));
    const media = [{src: '/none.mp4', title: 'A film', tracks, poster: picture(4, 3)}];
    const timeline = await open({media});
    const video = find(timeline, '#detail video') as HTMLVideoElement;
    const texts = [...video.textTracks].map(({kind, language, label}) => [kind, language, label]);
    expect(texts).to.deep.equal(['de', 'en', 'fr'].map(lang => ['captions', lang, lang]));
    const shown = [...video.querySelectorAll('track')].filter(track => track.default);
    expect(shown.map(({srclang}) => srclang)).to.deep.equal(['en']);
    expect([video.controls, video.autoplay, video.ariaLabel]).to.deep.equal([
      true,
      false,
      'A film',
    ]);
  });

  it('is not asked for before it is played or looked at', async () => {
    const timeline = await open({media: ['/none-at-all.mp3']});
    expect((find(timeline, 'audio') as HTMLAudioElement).preload).to.equal('none');
    expect(asked('/none-at-all.mp3')).to.equal(0);
  });
});

describe('a page of another site', () => {
  it('is asked for nothing before it is pressed, and then stands in a frame that may do little', async () => {
    const src = pageOf('pressed');
    const timeline = await open({media: [{src, title: 'A map'}]});
    expect(seen(timeline, '#detail .medium')).to.match(/^A map .* Show here/);
    expect(findAll(timeline, 'iframe')).to.have.length(0);
    expect(asked(src)).to.equal(0);
    press(timeline, 'Show here', '#detail');
    await settled(timeline);
    const frame = find(timeline, '#detail iframe') as HTMLIFrameElement;
    frame.scrollIntoView();
    await until(() => asked(src), 'nothing was asked for');
    expect(frame.getAttribute('sandbox')).to.match(/^allow-scripts /);
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(frame.sandbox.contains('allow-same-origin')).to.equal(false);
    // It is no part of this page for its scripts, nor this page for it.
    expect(frame.contentDocument).to.equal(null);
  });

  it('is gone with its entry, and has to be pressed again', async () => {
    for (const width of [760, 400]) {
      const src = pageOf(`gone-${width}`);
      const timeline = await open({media: [{src, title: 'A map'}]}, {}, width);
      press(timeline, 'Show here', '#detail');
      await settled(timeline);
      expect(findAll(timeline, 'iframe')).to.have.length(1);
      // What is searched for draws all anew.
      timeline.query = 'A';
      await settled(timeline);
      expect(findAll(timeline, 'iframe')).to.have.length(1);
      timeline.query = '';
      for (const step of ['next', 'previous'] as const) {
        timeline[step]();
        await settled(timeline);
        expect(findAll(timeline, 'iframe')).to.have.length(0);
      }
      press(timeline, 'Show here', '#detail');
      expect(findAll(timeline, 'iframe')).to.have.length(1);
    }
  });
});

describe('a media address that is none', () => {
  for (const [written, shown] of [
    ['https://[a', 'Page not available https://[a'],
    ['javascript:alert(1)', 'Page not available javascript:alert(1)'],
    [{src: 'data:text/html,<b>', title: 'A map'}, /^\w+ not available.*A map/],
    [{title: 'A map'}, 'Page not available A map'],
  ] as const)
    it(`is shown as it is and leads nowhere: ${JSON.stringify(written)}`, async () => {
      const timeline = await open({media: [written]});
      const medium = find(timeline, '#detail .medium');
      if (typeof shown === 'string') expect(textOf(medium)).to.equal(shown);
      else expect(textOf(medium)).to.match(shown);
      expect(findAll(timeline, '.medium :is(a, button, iframe, img, video, audio)')).to.have.length(
        0,
      );
    });

  it('is a problem that the author sees, and hides nothing else', async () => {
    const media = ['javascript:alert(1)', {}, null, {src: pageOf('good'), title: 'Good'}];
    const timeline = await open({media});
    expect(textOf(find(timeline, '#detail'))).to.include('Good');
    expect(timeline.problems.map(({path}) => path)).to.include('events[0].media[0]');
    expect(findAll(timeline, '#detail .medium a')).to.have.length(1);
  });
});

/** The site by its name: in Firefox, a page that was written by another has no `'self'`. */
const SITE = location.origin;
const POLICY = `default-src ${SITE}; img-src ${SITE} data:; style-src ${SITE}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A page of its own, and what its policy refuses. */
function makePage(): readonly [page: Document, refused: string[]] {
  const frame = document.createElement('iframe');
  frame.width = '900';
  makeBox(900).append(frame);
  const page = frame.contentDocument as Document;
  const refused: string[] = [];
  page.open();
  page.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
    refused.push(`${violatedDirective} ${sample}`),
  );
  page.write(`<!doctype html><html lang="en"><title>Page</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="/src/define.ts"></script>
    <cited-timeline></cited-timeline>`);
  page.close();
  return [page, refused];
}

describe('an entry opened on a page of its own', () => {
  it('may be asked for before anything is there', async () => {
    const [page] = makePage();
    await until(() => page.querySelector('cited-timeline:defined'), 'not defined');
    const timeline = page.querySelector('cited-timeline') as CitedTimeline;
    timeline.select('war');
    timeline.src = FIRST_TRAIN;
    await until(() => findAll(timeline, '#detail').length, 'not open');
    expect(textOf(find(timeline, '#detail-title'))).to.match(/^Conflict/);
    timeline.next();
    await settled(timeline);
    expect(textOf(find(timeline, '#detail-title'))).to.match(/^The Soviet/);
    expect(textOf(find(timeline, 'section > [aria-live]'))).to.match(/^3 of 15: The Soviet/);
  });

  it('may be asked for when only its code is missing', async () => {
    const [page] = makePage();
    await until(() => page.querySelector('cited-timeline:defined'), 'not defined');
    const timeline = page.querySelector('cited-timeline') as CitedTimeline;
    timeline.src = FIRST_TRAIN;
    await until(() => findAll(timeline, '.card').length, 'no cards');
    timeline.next();
    await until(() => findAll(timeline, '#detail').length, 'not open');
    expect(textOf(find(timeline, 'section > [aria-live]'))).to.match(/^1 of 15: The last transit/);
  });

  it('has nothing to be refused by a strict policy', async () => {
    const [page, refused] = makePage();
    await until(() => page.querySelector('cited-timeline:defined'), 'not defined');
    const timeline = page.querySelector('cited-timeline') as CitedTimeline;
    timeline.timeline = [
      {
        ...{id: 'a', date: '1991', title: 'A', summary: 'One.\n\nTwo.', tags: ['t'], group: 'g'},
        image: {src: picture(4, 3), alt: 'A.', width: 40, height: 30},
        media: [
          {src: '/none.mp3', title: 'Sound', tracks: '/none.vtt'},
          {src: pageOf('policy'), title: 'Page', width: 4, height: 3},
          'https://[a',
        ],
        citations: [{url: SOURCE, quote: 'Said'}],
        corrections: [{date: '1992', note: 'No.'}],
      },
      {id: 'b', date: '1992', title: 'B'},
    ];
    timeline.select('a');
    await until(() => findAll(timeline, '#detail').length, 'not open');
    press(timeline, 'Show here', '#detail');
    expect((find(timeline, 'iframe') as HTMLIFrameElement).style.aspectRatio).to.equal('4 / 3');
    for (const layout of ['vertical', 'table', 'horizontal'] as const) {
      timeline.layout = layout;
      await settled(timeline);
      timeline.next();
      await settled(timeline);
      timeline.previous();
      await settled(timeline);
      expect(findAll(timeline, '#detail .known li')).to.have.length(1);
    }
    expect(getComputedStyle(find(timeline, '#detail')).display).to.equal('grid');
    expect(refused).to.deep.equal([]);
  });
});
