import {expect} from '@open-wc/testing';
import {enReader} from '../words/reader.ts';
import {barriers, entriesOf, makeContext, makeHost, nth, say} from './fixture.ts';
import {previewView} from './preview.ts';
import {preview} from './styles/preview.ts';
import {quotation} from './styles/quotation.ts';

const PAPER = {title: 'First train', publisher: 'The Paper', url: 'https://paper.example/first'};
const OTHER = {title: 'Another', publisher: 'Another', url: 'https://other.example/'};

function draw(citations: readonly object[], lang = 'en-GB') {
  const [entry] = entriesOf([{date: '1991', title: 'A train', citations}]);
  if (!entry) throw new Error('no entry');
  const {source} = nth(entry.citations, 0);
  const told: string[] = [];
  const host = makeHost();
  host.root.adoptedStyleSheets.push(
    ...[quotation, preview].flatMap(({styleSheet}) => styleSheet ?? []),
  );
  host.draw(
    previewView(
      {
        ...{number: 7, entry, source},
        onClose: () => told.push('close'),
        onFollow: event => {
          event.preventDefault();
          told.push('follow');
        },
      },
      makeContext({lang}),
      enReader,
    ),
  );
  const box = host.one('#preview');
  box.showPopover();
  return {...host, box, told};
}

describe('a preview', () => {
  it('tells its number, the source in full, and the ways on', async () => {
    const {box, all, one, root, told} = draw([{source: PAPER}]);
    expect(say(box.textContent)).to.equal(
      'Source 7 The Paper, “First train.” In the list of sources Close',
    );
    const [source, list] = all('a');
    expect(source?.getAttribute('href')).to.equal(PAPER.url);
    expect(list?.getAttribute('href')).to.equal('#s7');
    expect(box.getAttribute('aria-labelledby')).to.equal(one('#preview-title').id);
    list?.click();
    one('button').click();
    expect(told).to.deep.equal(['follow', 'close']);
    expect(await barriers(root)).to.deep.equal([]);
  });

  const quoted = [
    {source: PAPER, quote: 'To the letter', locator: 'p. 4'},
    {source: OTHER, quote: 'Not of this one'},
    {source: PAPER, stance: 'disputes', note: 'Says no'},
    {source: PAPER},
  ];

  it('has what this entry has from that source, and nothing of others', async () => {
    const {all, one, root} = draw(quoted);
    expect(all('.quotation').map(figure => say(figure.textContent))).to.deep.equal([
      'To the letter The Paper, p. 4',
      'The Paper disputes Says no',
    ]);
    expect(say(one('#preview-text').textContent)).not.to.include('Not of this one');
    expect(nth(all('.quotation a'), 0).getAttribute('href')).to.match(
      /#:~:text=To%20the%20letter$/,
    );
    expect(await barriers(root)).to.deep.equal([]);
  });

  const bare: [about: string, citation: object, text: RegExp][] = [
    ['a title alone', {title: 'A title'}, /“A title.”/],
    ['an address alone', {url: 'https://a.example/'}, /https:\/\/a\.example\//],
    ['what is not described', {source: 'nowhere'}, /nowhere/],
    ['an address that is not linked', {title: 'Bad', url: 'javascript:alert(1)'}, /javascript:/],
  ];
  for (const [about, citation, text] of bare)
    it(`has something to say of ${about}`, () => {
      const {one, all} = draw([citation]);
      expect(say(one('cite').textContent)).to.match(text);
      expect(all('a[href^="javascript"]')).to.deep.equal([]);
    });

  it('marks what is in another language', () => {
    const {one} = draw([{source: {title: 'Первый поезд', lang: 'ru', url: 'https://a.example/'}}]);
    expect(one('cite a').lang).to.equal('ru');
  });
});
