import {expect} from '@open-wc/testing';
import {barriers, entriesOf, makeContext, makeHost, nth, say} from './fixture.ts';
import {listedView} from './listed.ts';

const ENTRIES = entriesOf(
  Array.from({length: 25}, (_, i) => ({date: `${1990 + i}`, title: `Entry ${i}`})),
);

function show(from = 0, entries = ENTRIES) {
  const host = makeHost();
  const asked: unknown[] = [];
  const listed = {
    numbers: entries.map((_, i) => i),
    from,
    entryAt: (number: number) => nth(entries, number),
    onPage: (at: number) => asked.push(at),
    onClose: () => asked.push('close'),
  };
  host.draw(listedView(listed, makeContext()));
  return {...host, asked};
}

describe('entries that are listed apart', () => {
  it('stand in a section that says how many they are, and from when', () => {
    const {one, all} = show(10);
    expect(say(one('h3').textContent)).to.equal('25 entries, 1990–2014');
    expect(one('section').getAttribute('aria-labelledby')).to.equal(one('h3').id);
    expect(all('li .card h4').map(title => say(title.textContent))).to.deep.equal(
      Array.from({length: 10}, (_, i) => `Entry ${10 + i}`),
    );
  });

  const dates: [events: object[], words: string][] = [
    [[{date: '1990'}], '1 entry, 1990'],
    [[{date: '2025-08-08'}, {date: '2025-08-12'}], '2 entries, 8–12 August 2025'],
    [[{date: ''}, {date: '1990'}], '2 entries'],
  ];
  for (const [events, words] of dates) {
    it(`are summed up as “${words}”`, () => {
      const {one} = show(0, entriesOf(events));
      expect(say(one('h3').textContent)).to.equal(words);
    });
  }

  it('have pages', () => {
    const {all, asked} = show(10);
    for (const button of all('.pager button')) button.click();
    expect(asked).to.deep.equal([0, 20]);
  });

  it('close by a button and by the Escape key, and by no other', () => {
    const {one, all, asked} = show();
    one('.close').click();
    const press = (key: string) =>
      nth(all('.card'), 0).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    press('a');
    expect(asked).to.deep.equal(['close']);
    press('Escape');
    expect(asked).to.deep.equal(['close', 'close']);
  });

  it('can take the focus, and can be used by everyone', async () => {
    const {one, root} = show(20);
    one('#listed').focus();
    expect(root.activeElement).to.equal(one('#listed'));
    expect(await barriers(root)).to.deep.equal([]);
  });
});
