import {expect} from '@open-wc/testing';
import {parseTimeline} from './parse.ts';

/** What is made of an event's field: as JSON has it, and the problems as `code path`. */
function read(field: 'image' | 'media', value: unknown): [made: unknown, problems: string[]] {
  const document = [{title: 'A', date: '2025', source: 'https://example.org', [field]: value}];
  const {timeline, problems} = parseTimeline(document);
  const made = timeline.events[0]?.[field];
  return [
    made && JSON.parse(JSON.stringify(made)),
    problems.map(({code, path}) => `${code} ${path.replace('events[0].', '')}`),
  ];
}

describe('media', () => {
  const kinds: [kind: string, addresses: string][] = [
    ['image', 'a.jpg /a.JPEG ../a.png?b=c.mp3 a.webp#b a.avif a.gif https://example.org/a.svg'],
    ['image', 'data:image/png;base64,AAAA'],
    ['audio', 'a.mp3 a.ogg a.oga a.opus a.wav a.m4a a.flac a.aac https://example.org/a.mp3?b#c'],
    ['video', 'a.mp4 a.webm a.ogv a.m4v //example.org/a.MP4'],
    ['page', 'a a.html /a/ https://example.org https://example.org/?a=b.mp4 #a.jpg mp4 a.mp4/b'],
    ['page', 'https://www.youtube.com/watch?v=abc a.pdf https://example.mov/'],
  ];
  for (const [kind, addresses] of kinds)
    for (const src of addresses.split(' '))
      it(`at ${src} are ${kind === 'page' ? 'a page' : kind}`, () => {
        const alt = 'A.';
        expect(read('media', {src, alt})).to.deep.equal([[{src, alt, kind, tracks: []}], []]);
      });

  type Case = [name: string, value: unknown, media: unknown[], problems: string[]];
  const page = {kind: 'page', tracks: []};
  const cases: Case[] = [
    ['nothing', undefined, [], []],
    ['an empty list', [], [], []],
    ['an address', ' /a ', [{...page, src: '/a'}], []],
    [
      'a list',
      ['/a', {src: 'www.example.org'}],
      [
        {...page, src: '/a'},
        {...page, src: 'https://www.example.org'},
      ],
      [],
    ],
    [
      'all that can be said',
      {
        ...{src: '/a', type: 'video', title: {en: 'T'}, alt: '', credit: 'C'},
        ...{width: 4, height: 3, poster: 'p.png', srcset: 'b 2x', sizes: '9px'},
        tracks: [{src: 'a.vtt', lang: 'EN-gb', label: {en: 'L'}, kind: 'captions'}],
      },
      [
        {
          ...{src: '/a', kind: 'video', title: {en: 'T'}, alt: '', credit: 'C'},
          ...{width: 4, height: 3, poster: 'p.png', srcset: 'b 2x', sizes: '9px'},
          tracks: [{src: 'a.vtt', lang: 'en-GB', label: {en: 'L'}, kind: 'captions'}],
        },
      ],
      [],
    ],
    ['one track', {src: '/a', tracks: 'b'}, [{...page, src: '/a', tracks: [track('b')]}], []],
    [
      'an address that tells another kind',
      {src: 'a.mp4', type: 'page'},
      [{...page, src: 'a.mp4'}],
      [],
    ],
    [
      'an unknown kind',
      {src: '/a', type: 'film'},
      [{...page, src: '/a'}],
      ['field-type media.type'],
    ],
    ['a number', 5, [{...page, src: '5'}], ['field-type media']],
    ['a recording without an alt', 'a.mp4', [{src: 'a.mp4', kind: 'video', tracks: []}], []],
    [
      'an image without an alt',
      'a.png',
      [{src: 'a.png', kind: 'image', tracks: []}],
      ['image-alt-missing media'],
    ],
    [
      'what must not be used',
      ['javascript:0', {src: 'data:text/html,a', type: 'video', title: 'T'}],
      [
        {...page, unsafeSrc: 'javascript:0'},
        {kind: 'video', unsafeSrc: 'data:text/html,a', title: 'T', tracks: []},
      ],
      ['address-unsafe media[0]', 'address-unsafe media[1].src'],
    ],
    ['a title alone', {title: 'T'}, [{...page, title: 'T'}], ['field-type media.src']],
    ['what says nothing', [{}, ''], [], ['field-type media[0].src', 'field-type media[1].src']],
    [
      'what goes with it, unsafe',
      {src: '/a', poster: 'javascript:0', srcset: 'b, c:d', tracks: ['c:d', {label: 'L'}]},
      [{...page, src: '/a'}],
      [
        'address-unsafe media.poster',
        'address-unsafe media.srcset',
        'address-unsafe media.tracks[0]',
        'field-type media.tracks[1].src',
      ],
    ],
    [
      'a track of an unknown kind',
      {src: '/a', tracks: {src: 'b', kind: 'metadata'}},
      [{...page, src: '/a', tracks: [track('b')]}],
      ['field-type media.tracks.kind'],
    ],
  ];
  function track(src: string): object {
    return {src, kind: 'subtitles'};
  }
  for (const [name, value, media, problems] of cases)
    it(`are read: ${name}`, () => {
      expect(read('media', value)).to.deep.equal([media, problems]);
    });

  it('say what may stand there', () => {
    const {problems} = parseTimeline([{title: 'A', media: {src: '/a', type: 'film'}}]);
    const {message, hint} = problems.find(({path}) => path.endsWith('type')) ?? {};
    expect([message, hint]).to.deep.equal([
      '“film” is no image or audio or video or page',
      'Expected here: image or audio or video or page',
    ]);
  });
});

describe('an image in several sizes', () => {
  const image = {src: 'a.jpg', alt: 'A.', srcset: 'a.jpg 480w, b.jpg 960w', sizes: '50vw'};

  it('keeps them', () => {
    expect(read('image', image)).to.deep.equal([image, []]);
  });

  it('goes without if one of them is not safe', () => {
    const {srcset: _, ...rest} = image;
    expect(read('image', {...image, srcset: 'a.jpg 480w, javascript:0 960w'})).to.deep.equal([
      rest,
      ['address-unsafe image.srcset'],
    ]);
  });
});
