import {expect} from '@open-wc/testing';
import {createIds, makeSlots} from './ledger-ids.ts';
import {random} from './random.ts';

describe('createIds', () => {
  const next = random(5);
  const cases: [name: string, id: (i: number) => string][] = [
    ['that count up', i => `e${i}`],
    ['of one letter and none', i => 'abc'.charAt(i)],
    ['that come twice', i => `event-${i % 1000}`],
    ['that are alike at the end', i => `${i}-of-the-same-series-of-events`],
    ['that are addresses', i => `https://example.org/events/${i * 1000}.html`],
    // Of equal FNV-1a hashes, two by two.
    [
      'of the same hash',
      i => 'costarring liquid declinate macallums altarage zinke'.split(' ')[i % 6] ?? '',
    ],
    ['of any signs', () => String.fromCharCode(next() * 65_536, next() * 65_536)],
  ];
  for (const [name, idOf] of cases)
    it(`enters ids ${name} as a map does`, () => {
      for (const count of [0, 1, 2, 3, 2048, 3000]) {
        const ids = Array.from({length: count}, (_, i) => idOf(i));
        const seek = createIds(makeSlots(count), number => ids[number]);
        const map = new Map<string, number>();
        for (const [number, id] of ids.entries()) {
          expect(seek(id, number)).to.equal(map.get(id) ?? -1);
          if (!map.has(id)) map.set(id, number);
        }
        for (const id of [...ids, 'nobody', '']) expect(seek(id)).to.equal(map.get(id) ?? -1);
      }
    });

  it('hardly ever asks for ids that are others', () => {
    let asked = 0;
    const count = 20_000;
    const seek = createIds(makeSlots(count), number => {
      asked++;
      return `e${number}`;
    });
    for (let number = 0; number < count; number++) seek(`e${number}`, number);
    expect(asked).to.be.below(count / 100);
  });
});
