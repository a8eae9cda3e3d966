import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {
  boxesOf,
  countElements,
  find,
  findAll,
  focused,
  inside,
  levelOf,
  makeDocument,
  makeEvents,
  press,
  settled,
  showMany,
  textOf,
  viewAfter,
} from './fixture.ts';

const MOST = 1500;
const START = Date.UTC(1900, 0, 1);
const END = Date.UTC(2020, 0, 1);

/** The number at the beginning of a heap's name, or before "of" in the line below the track. */
const numberIn = (text: string): number =>
  Number(/([\d,]+)( of [\d,]+)? (entry|entries)/.exec(text)?.[1]?.replaceAll(',', ''));

for (const count of [1000, 20_000, 100_000]) {
  describe(`${count} entries`, () => {
    const events = makeEvents(count);
    const data = makeDocument(events);

    for (const groupBy of [null, 'group']) {
      const about = groupBy ? ', by group' : '';
      it(`keep few elements on the way from all to what stands alone${about}`, async () => {
        const timeline = await showMany({timeline: data, groupBy});
        const levels: string[] = [];
        for (let i = 0; i < 40; i++) {
          const level = levelOf(timeline);
          if (level !== levels.at(-1)) levels.push(level);
          expect(countElements(timeline), `after ${i}`).to.be.below(MOST);
          if (level === 'cards') break;
          press(timeline, 'Zoom in');
          await settled(timeline);
        }
        // Of very many, those of one day are more than hang side by side.
        expect(levels.join()).to.match(
          count > 1000 ? /^counts,titles/ : /^(counts,)?titles,cards$/,
        );
        expect(levels.length).to.be.at.most(3);
        expect(findAll(timeline, '.heap')).to.have.length(0);
      });
    }

    it('count what is in any window, and lose none of it', async () => {
      const timeline = await showMany({timeline: data});
      const next = random(count);
      for (let i = 0; i < 12; i++) {
        const length = (END - START) * next() ** (1 + i);
        const from = START + next() * (END - START - length);
        const view = await viewAfter(timeline, () => timeline.showRange(from, from + length));
        const there = inside(events, view.from, view.to);
        expect(numberIn(textOf(find(timeline, '.told p'))), `${from} ${length}`).to.equal(
          there.length,
        );
        if (levelOf(timeline) === 'cards') {
          const shown = new Set(
            findAll(timeline, '.track .card').map(({id}) => Number(id.slice(1))),
          );
          expect(there.filter(number => !shown.has(number))).to.deep.equal([]);
          continue;
        }
        const boxes = boxesOf(timeline).flatMap(({all}) => all);
        expect(new Set(boxes).size).to.equal(boxes.length);
        const known = new Set(boxes);
        const beyond = findAll(timeline, '.lane-label button').map(textOf).join();
        const missing = there.filter(number => !known.has(number)).length;
        expect(missing).to.be.at.most(Number.parseInt(beyond.replaceAll(',', '') || '0', 10));
      }
    });

    it('are all in the heaps of the whole, each as many as its name says', async () => {
      const timeline = await showMany({timeline: data});
      const heaps = findAll(timeline, '.heap');
      const boxes = boxesOf(timeline);
      if (levelOf(timeline) === 'counts') {
        for (const [i, box] of boxes.entries()) {
          if (box.kind !== 'heap') throw new Error('no heap');
          const name = heaps[i]?.getAttribute('aria-label') ?? '';
          expect(numberIn(name), name).to.equal(box.all.length);
        }
      }
      const all = boxes.flatMap(({all}) => all);
      expect(all.length).to.equal(count);
      expect(new Set(all).size).to.equal(count);
    });

    it('lead from any heap to entries', async () => {
      const timeline = await showMany({timeline: data});
      const next = random(count + 1);
      for (let i = 0; i < 30 && levelOf(timeline) !== 'cards'; i++) {
        const heaps = findAll(timeline, '.heap');
        if (findAll(timeline, '.listed, .detail').length) break;
        const stops = heaps.length ? heaps : findAll(timeline, '.stop');
        stops[Math.floor(next() * stops.length)]?.click();
        await settled(timeline);
      }
      expect(findAll(timeline, '.card, .detail').length).to.be.above(0);
      expect(focused(timeline)?.matches('.card, .stop, #listed, #detail-title')).to.equal(true);
    });

    it('run down a narrow page in pages', async () => {
      const timeline = await showMany({timeline: data}, {width: 400});
      const first = findAll(timeline, '.track .card').map(({id}) => id);
      expect(countElements(timeline)).to.be.below(MOST);
      press(timeline, 'Next', '.main');
      await settled(timeline);
      const second = findAll(timeline, '.track .card').map(({id}) => id);
      expect(second).to.have.length(first.length);
      expect(first.filter(id => second.includes(id))).to.deep.equal([]);
      press(timeline, 'Previous', '.main');
      await settled(timeline);
      expect(findAll(timeline, '.track .card').map(({id}) => id)).to.deep.equal(first);
    });
  });
}
