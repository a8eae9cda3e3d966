import {expect} from '@open-wc/testing';
import {embedOf} from './embed.ts';

const NOCOOKIE = 'https://www.youtube-nocookie.com/embed/';
const GOOGLE = 'https://www.google.com/maps';

describe('embedOf', () => {
  const cases: [page: string, embed: string | undefined][] = [
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ?rel=0`],
    ['http://m.youtube.com/watch?app=x&v=a-b_c', `${NOCOOKIE}a-b_c?rel=0`],
    ['https://youtu.be/abc?si=def', `${NOCOOKIE}abc?rel=0`],
    ['https://www.youtube.com/shorts/abc', `${NOCOOKIE}abc?rel=0`],
    ['https://www.youtube.com/live/abc?feature=share', `${NOCOOKIE}abc?rel=0`],
    ['https://www.youtube.com/embed/abc', `${NOCOOKIE}abc?rel=0`],
    ['https://www.youtube-nocookie.com/embed/abc?start=7', `${NOCOOKIE}abc?rel=0&start=7`],
    ['https://youtu.be/abc?t=90', `${NOCOOKIE}abc?rel=0&start=90`],
    ['https://youtu.be/abc?t=1h2m3s', `${NOCOOKIE}abc?rel=0&start=3723`],
    ['https://www.youtube.com/watch?v=abc#t=1m', `${NOCOOKIE}abc?rel=0&start=60`],
    ['https://www.youtube.com/watch?v=abc&t=soon', `${NOCOOKIE}abc?rel=0`],
    ['https://www.youtube.com/watch?v=abc&list=PL1', `${NOCOOKIE}abc?rel=0&list=PL1`],
    ['https://www.youtube.com/playlist?list=PL1', `${NOCOOKIE}videoseries?rel=0&list=PL1`],
    ['https://www.youtube.com/watch?v=a/b%3Fc%26d', `${NOCOOKIE}a%2Fb%3Fc%26d?rel=0`],
    ['https://www.youtube.com/watch', undefined],
    ['https://www.youtube.com/@somebody', undefined],
    ['https://youtube.com.example.org/watch?v=abc', undefined],

    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/1/0ab9#t=30s', 'https://player.vimeo.com/video/1?dnt=1&h=0ab9#t=30s'],
    ['https://vimeo.com/channels/picks/12', 'https://player.vimeo.com/video/12?dnt=1'],
    ['https://vimeo.com/album/1/video/2', 'https://player.vimeo.com/video/2?dnt=1'],
    ['https://player.vimeo.com/video/12', undefined],
    ['https://vimeo.com/somebody', undefined],

    [`${GOOGLE}/embed?pb=!1m18`, `${GOOGLE}/embed?pb=!1m18`],
    ['http://www.google.com/maps/embed?pb=1', `${GOOGLE}/embed?pb=1`],
    [`${GOOGLE}/@40.18,44.51,15.6z`, `${GOOGLE}?output=embed&q=40.18,44.51&ll=40.18,44.51&z=16`],
    [
      'https://www.google.co.uk/maps/place/Yerevan+&+around/@40.1,-44.5,12z/data=!3m1',
      `${GOOGLE}?output=embed&q=Yerevan+%26+around&ll=40.1,-44.5&z=12`,
    ],
    [`${GOOGLE}?q=Yer%C3%A9van&hl=fr`, `${GOOGLE}?output=embed&q=Yer%C3%A9van`],
    [`${GOOGLE}/search/?api=1&query=a%26b`, `${GOOGLE}?output=embed&q=a%26b`],
    ['https://maps.google.com/?q=1,2', `${GOOGLE}?output=embed&q=1%2C2`],
    [`${GOOGLE}/place/%zz`, `${GOOGLE}?output=embed&q=%zz`],
    [`${GOOGLE}/dir/`, undefined],
    ['https://www.google.com/search?q=maps', undefined],

    [
      'https://www.openstreetmap.org/#map=0/0/0',
      'https://www.openstreetmap.org/export/embed.html?bbox=-450.00000%2C-253.12500%2C450.00000%2C253.12500',
    ],
    [
      'https://www.openstreetmap.org/?mlat=60&mlon=10#map=10/60.5/11',
      'https://www.openstreetmap.org/export/embed.html?bbox=10.56055%2C60.37828%2C11.43945%2C60.62172&marker=60%2C10',
    ],
    ['https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4', undefined],
    ['https://www.openstreetmap.org/node/1', undefined],

    [
      'https://twitter.com/a_b/status/12?s=20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12',
    ],
    [
      'https://x.com/a/status/12/photo/1',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12',
    ],
    ['https://www.instagram.com/p/A-b_1/?img_index=1', 'https://www.instagram.com/p/A-b_1/embed'],
    ['https://www.tiktok.com/@a.b/video/12', 'https://www.tiktok.com/player/v1/12'],
    ['https://t.me/s/channel/12', 'https://t.me/channel/12?embed=1'],
    ['https://open.spotify.com/intl-de/track/1a', 'https://open.spotify.com/embed/track/1a'],
    ['https://open.spotify.com/embed/track', undefined],
    ['https://social.example/@a/12', 'https://social.example/@a/12/embed'],
    ['https://example.org/a', undefined],
  ];
  for (const [page, embed] of cases)
    it(`${page}: ${embed}`, () => {
      expect(embedOf(new URL(page))).to.equal(embed);
    });

  it('gives nothing but what is framed over https', () => {
    for (const [page, embed] of cases)
      if (embed) expect(new URL(embed).protocol, page).to.equal('https:');
  });
});
