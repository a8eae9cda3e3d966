import {expect, waitUntil} from '@open-wc/testing';
import type {Media} from '../model/types.ts';
import {enReader} from '../words/reader.ts';
import {barriers, entriesOf, makeContext, makeHost, nth, say} from './fixture.ts';
import {media} from './media.ts';
import {opened} from './styles/opened.ts';

/** A red field of that size, px. */
const picture = (width = 4, height = 3): string =>
  Object.assign(document.createElement('canvas'), {width, height}).toDataURL();
const PAGE = 'https://media.example/a';

/** What a timeline makes of media. */
const read = (...written: unknown[]): readonly Media[] =>
  nth(entriesOf([{title: 'A', media: written}]), 0).media;

function show(written: unknown, more = {}) {
  const host = makeHost();
  host.root.adoptedStyleSheets.push(...opened.map(({styleSheet}) => styleSheet as CSSStyleSheet));
  const context = makeContext(more);
  const draw = (other: unknown) => host.draw(read(other).map(one => media(one, context, enReader)));
  draw(written);
  /** What a reader sees of it, in its order. */
  const seen = () =>
    say(
      [...host.root.querySelectorAll<HTMLElement>('figure *')]
        .filter(one => one.checkVisibility() && !one.children.length)
        .map(one => one.textContent)
        .join(' '),
    );
  return {...host, draw, seen};
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

describe('an image', () => {
  it('has all that the author says of it', () => {
    const src = picture();
    const {one, seen} = show({
      ...{src, srcset: `${src} 2x`, sizes: '50vw', width: 40, height: 30},
      ...{alt: {fr: 'Un champ'}, credit: 'Ann', title: 'Field'},
    });
    expect(attributesOf(one('img'))).to.deep.equal({
      ...{src, srcset: `${src} 2x`, sizes: '50vw', width: '40', height: '30'},
      ...{alt: 'Un champ', lang: 'fr', loading: 'lazy', decoding: 'async'},
    });
    expect(seen()).to.equal('Field Ann');
  });

  it('needs no sizes', () => {
    const {one} = show({src: picture(), alt: '', srcset: `${picture(8, 6)} 8w`});
    expect((one('img') as HTMLImageElement).sizes).to.match(/100vw$/);
    expect(attributesOf(show({src: picture(), alt: ''}).one('img'))).to.have.keys([
      ...['src', 'alt', 'loading', 'decoding'],
    ]);
  });

  it('that does not come gives way to what is said of it, and the next one is seen again', async () => {
    const broken = {src: 'data:image/png;base64,AAAA', alt: 'A train.', credit: 'Ann'};
    const {draw, one, seen} = show(broken);
    await waitUntil(() => !one('img').checkVisibility());
    expect(seen()).to.equal('Image not available A train. Ann');
    draw({...broken, credit: 'Bob'});
    expect(seen()).to.equal('Image not available A train. Bob');
    draw({src: picture(), alt: 'A field.'});
    expect(one('img').checkVisibility()).to.equal(true);
    expect(seen()).to.equal('');
  });

  it('without an address that may be used is never asked for', () => {
    const {all, seen} = show({src: 'data:image/svg+xml,<svg/>', type: 'image', alt: 'A train.'});
    expect(all('img')).to.have.length(0);
    expect(seen()).to.match(/^Image not available A train\. ?/);
  });
});

describe('a recording', () => {
  it('waits to be played', () => {
    const {one, seen} = show({src: 'a.mp3', title: 'A song', credit: 'Ann'});
    expect(attributesOf(one('audio'))).to.deep.equal({
      ...{controls: '', preload: 'none', src: 'a.mp3', 'aria-label': 'A song'},
    });
    expect(seen()).to.equal('A song Ann');
  });

  it('has its poster, its size and its tracks', () => {
    const {one, all} = show({
      ...{src: '/none.mp4', alt: 'A train passes.', poster: picture(), width: 64, height: 36},
      tracks: [
        {src: '/a.vtt', kind: 'chapters', lang: 'en'},
        {src: '/b.vtt', kind: 'captions', lang: 'hy', label: {hy: 'Հայերեն'}},
        {src: '/c.vtt', kind: 'captions', lang: 'en-US'},
        {src: '/d.vtt', lang: 'en'},
      ],
    });
    expect(attributesOf(one('video'))).to.deep.equal({
      ...{class: 'video', controls: '', playsinline: '', preload: 'metadata', src: '/none.mp4'},
      ...{poster: picture(), 'aria-label': 'A train passes.', width: '64', height: '36'},
    });
    expect(all('track').map(attributesOf)).to.deep.equal([
      {kind: 'chapters', src: '/a.vtt', srclang: 'en'},
      {kind: 'captions', src: '/b.vtt', srclang: 'hy', label: 'Հայերեն'},
      {kind: 'captions', src: '/c.vtt', srclang: 'en-US', default: ''},
      {kind: 'subtitles', src: '/d.vtt', srclang: 'en'},
    ]);
  });

  it('of sound alone shows its captions, too', () => {
    const {one, all} = show({src: '/none.mp3', tracks: '/a.vtt'});
    expect(all('audio')).to.have.length(0);
    expect(attributesOf(one('video'))).to.include({class: 'audio', preload: 'none'});
  });

  it('that does not come gives way to what is said of it', async () => {
    const {all, one, seen} = show({
      src: '/none.mp4',
      title: 'Film',
      alt: 'A train.',
      credit: 'Ann',
    });
    await waitUntil(() => !one('video').checkVisibility());
    expect(seen()).to.equal('Video not available A train. Film Ann');
    expect(all('iframe')).to.have.length(0);
  });

  it('is asked for once more without the captions of another site', async () => {
    const {one} = show({src: '/none.webm', tracks: 'https://media.example/a.vtt'});
    expect(one('video').getAttribute('crossorigin')).to.equal('anonymous');
    await waitUntil(() => !one('video').checkVisibility());
    expect(one('video').getAttribute('crossorigin')).to.equal(null);
  });
});

describe('a page of another site', () => {
  it('is a card by title and host, and loads nothing', async () => {
    const {all, one, seen, root} = show({src: PAGE, title: {fr: 'Une page'}, credit: 'Ann'});
    expect(seen()).to.equal(
      'Une page media.example Ann Show here Nothing is loaded from media.example until then.',
    );
    expect(attributesOf(one('a'))).to.deep.equal({href: PAGE, lang: 'fr'});
    expect(one('button').ariaLabel).to.equal('Show here: Une page');
    expect(all('iframe, img, video, link')).to.have.length(0);
    expect(await barriers(root)).to.deep.equal([]);
  });

  it('is framed when the reader asks, with the link beside it and the focus in it', async () => {
    const {one, seen, root} = show({src: PAGE, title: 'Page'});
    one('button').click();
    expect(attributesOf(one('iframe'))).to.deep.equal({
      ...{src: PAGE, title: 'Page', loading: 'lazy', allow: 'fullscreen'},
      referrerpolicy: 'strict-origin-when-cross-origin',
      sandbox:
        'allow-scripts allow-presentation allow-popups allow-same-origin allow-popups-to-escape-sandbox',
    });
    expect(seen()).to.equal('Page media.example');
    expect(root.activeElement).to.equal(one('iframe'));
    expect(one('a').getAttribute('href')).to.equal(PAGE);
  });

  it('stays framed while it is drawn again, and not in the next one’s place', () => {
    const {all, draw, one} = show({src: PAGE, title: 'Page'});
    one('button').click();
    const frame = one('iframe');
    draw({src: PAGE, title: 'Page, renamed'});
    expect(one('iframe')).to.equal(frame);
    draw({src: 'https://media.example/b', title: 'Page'});
    expect(all('iframe')).to.have.length(0);
    expect(one('button').checkVisibility()).to.equal(true);
    one('button').click();
    expect(one('iframe').getAttribute('src')).to.equal('https://media.example/b');
  });

  it('of this very site may not be itself', () => {
    for (const src of ['/a', `${location.origin}/a`, 'a.html']) {
      const {one} = show({src});
      one('button').click();
      const tokens = one('iframe').getAttribute('sandbox')?.split(' ');
      expect(tokens, src).to.deep.equal(['allow-scripts', 'allow-presentation', 'allow-popups']);
    }
  });

  it('that has a player is framed by it, whatever the author takes it for', () => {
    for (const type of ['page', 'video', 'audio', undefined]) {
      const {all, one} = show({
        src: 'https://youtu.be/abc?t=7',
        title: 'Film',
        type,
        width: 4,
        height: 5,
      });
      expect(all('video, audio')).to.have.length(0);
      expect(one('a').getAttribute('href')).to.equal('https://youtu.be/abc?t=7');
      one('button').click();
      const frame = one('iframe') as HTMLIFrameElement;
      expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/abc?rel=0&start=7');
      expect(frame.style.aspectRatio).to.equal('4 / 5');
      // Before it has asked for anything.
      frame.remove();
    }
  });

  const named: [written: object, name: string][] = [
    [{src: PAGE}, 'media.example/a'],
    [{src: `https://www.media.example/a?b`, alt: 'A map.'}, 'A map. media.example'],
    [{src: PAGE, title: 'Page', alt: 'A map.'}, 'Page media.example'],
  ];
  for (const [written, name] of named)
    it(`is called ${name}`, () => {
      expect(show(written).seen()).to.match(RegExp(`^${name} Show here`));
    });

  it('that no browser takes for an address is told as it is written', () => {
    for (const src of ['https://[a', 'javascript:0']) {
      const {all, seen} = show({src, title: 'Page'});
      expect(all('a, iframe, button')).to.have.length(0);
      expect(seen()).to.match(/^Page not available/);
      expect(say(nth(all('figure'), 0).textContent)).to.equal(`Page not available ${src} Page`);
    }
  });
});
