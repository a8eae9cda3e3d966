import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import type {CrowdBox} from './crowd.ts';
import {entriesOf, makeContext, makeHost, nth, say} from './fixture.ts';
import {pointedLine} from './pointed.ts';
import {toldLine} from './told.ts';

const ENTRIES = entriesOf([
  {date: '1990', title: 'Treaty', citations: ['https://a.example', 'https://b.example']},
  {date: '1992-05-04', displayDate: 'one day', title: {fr: 'Trêve'}},
  {date: '~1995', source: 'https://c.example'},
]);
const entry = (number: number): CrowdBox => ({
  ...{kind: 'entry', number, y: 0, x0: 0, x1: 12, title: 18, room: 90},
});
const HEAP: CrowdBox = {
  ...{kind: 'heap', numbers: Uint32Array.of(0, 1, 2), x0: 0, x1: 9, y: 0, height: 9},
  ...{start: 0, end: 1},
};

function show(box?: CrowdBox) {
  const host = makeHost();
  const asking = {
    entryAt: (number: number) => nth(ENTRIES, number),
    sourcesOf: (numbers: Uint32Array) => 53 + numbers.length,
  };
  const context = makeContext();
  const draw = (pointed: CrowdBox | undefined, count = 34) =>
    host.draw(
      html`<div class="told">
        ${toldLine(
          {
            window: [Date.UTC(1990), Date.UTC(1996)],
            all: 1_000_000,
            look: () => ({count, from: Date.UTC(1990), to: Date.UTC(1996)}),
          },
          pointed ? pointedLine(pointed, asking, context) : nothing,
          context,
        )}
      </div>`,
    );
  draw(box);
  return {...host, point: draw};
}

describe('the line below the track', () => {
  const cases: [about: string, box: CrowdBox, words: string, sources: string][] = [
    ['an entry', entry(0), '1990 Treaty, a.example; b.example', 'a.example; b.example'],
    ['one without a source', entry(1), 'one day Trêve, No source given', 'No source given'],
    ['one without a title', entry(2), 'about 1995 Untitled, c.example', 'c.example'],
    ['a heap', HEAP, '3 entries, 1990–about 1995, from 56 sources', 'from 56 sources'],
  ];
  for (const [about, box, words, sources] of cases) {
    it(`says of ${about} what it is, and from which sources`, () => {
      const {one} = show(box);
      expect(say(one('.pointed').textContent)).to.equal(words);
      expect(say(one('#told').textContent)).to.equal(sources);
    });
  }

  it('says what is in view, aloud, whatever is pointed at', () => {
    const {one, all, point} = show();
    const status = one('.told > p');
    const words = 'In view: 1990–1995, 34 of 1,000,000 entries';
    expect(say(status.textContent)).to.equal(words);
    expect(all('.pointed')).to.have.length(0);
    point(entry(0));
    expect(say(status.textContent)).to.equal(words);
    expect(one('.pointed').ariaLive).to.equal('off');
    point(undefined, 35);
    expect(say(status.textContent)).to.match(/ 35 of /);
    expect(all('.pointed')).to.have.length(0);
  });

  it('takes the same room for all of it', () => {
    const {one, point} = show();
    const {height} = one('.told').getBoundingClientRect();
    for (const box of [HEAP, entry(0), entry(2), undefined]) {
      point(box);
      expect(one('.told').getBoundingClientRect().height).to.equal(height);
    }
    const long = one('.told p');
    long.style.inlineSize = '40px';
    expect(long.scrollHeight).to.equal(long.clientHeight);
    point(entry(0));
    const [line, pointed] = ['.told', '.pointed'].map(name => one(name).getBoundingClientRect());
    expect(pointed).to.deep.equal(line);
  });
});
