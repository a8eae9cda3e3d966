import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {parseTimeline} from '../model/parse.ts';
import {readList} from './light.ts';

/** Without what is `undefined`. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

/** What a list of this one item is read as. */
async function readItem(item: TemplateResult): Promise<Record<string, unknown>> {
  const list = readList(await fixture(html`<div><ol>${item}</ol></div>`));
  return plain(list).events[0];
}

describe('a list in the page', () => {
  const items: [about: string, item: TemplateResult, event: Record<string, unknown>][] = [
    [
      'all of it',
      html`<li id="train" data-group="trade">
        <time datetime="2025-11-05">5 November 2025</time>
        <h3>First train brings Russian wheat</h3>
        <p>Over 1,000 tons
          arrive.</p>
        <blockquote>a train reached northern Armenia</blockquote>
        <cite><a href="https://a.example/train">First Cargo Train</a></cite>
        <q>a shipment of Kazakh grain</q> <cite data-stance="disputes" data-note="Other grain."
          data-locator="p. 2"><a href="https://b.example/">Russia will be able</a></cite>.
      </li>`,
      {
        id: 'train',
        date: '2025-11-05',
        displayDate: '5 November 2025',
        group: 'trade',
        title: 'First train brings Russian wheat',
        summary: 'Over 1,000 tons arrive.',
        citations: [
          {
            title: 'First Cargo Train',
            url: 'https://a.example/train',
            quote: 'a train reached northern Armenia',
          },
          {
            title: 'Russia will be able',
            url: 'https://b.example/',
            quote: 'a shipment of Kazakh grain',
            stance: 'disputes',
            note: 'Other grain.',
            locator: 'p. 2',
          },
        ],
      },
    ],
    // Dates
    [
      'a date in words beside one in EDTF',
      html`<li><time data-date="198X">late 1980s</time> <b>T</b></li>`,
      {date: '198X', displayDate: 'late 1980s', title: 'T', citations: []},
    ],
    [
      'EDTF rather than what HTML allows',
      html`<li data-date="1988~"><time datetime="1988">1988</time> T</li>`,
      {date: '1988~', displayDate: '1988', title: 'T', citations: []},
    ],
    [
      'a date that is only text',
      html`<li><time>1991</time>: T</li>`,
      {date: '1991', title: 'T', citations: []},
    ],
    [
      'a date that says itself',
      html`<li><time datetime="1991">1991</time> — T</li>`,
      {date: '1991', title: 'T', citations: []},
    ],
    [
      'a date on any element, with its end',
      html`<li><span data-date="1988" data-end="1994" data-calendar="julian">1988–1994</span> T</li>`,
      {
        date: '1988',
        end: '1994',
        calendar: 'julian',
        displayDate: '1988–1994',
        title: 'T',
        citations: [],
      },
    ],
    [
      'what is only expected',
      html`<li data-status="expected"><strong>T</strong> soon</li>`,
      {status: 'expected', title: 'T', summary: 'soon', citations: []},
    ],
    [
      'no date of a source for the entry’s',
      html`<li><b>T</b> <cite><a href="/a">A</a> <time datetime="2025">2025</time></cite></li>`,
      {title: 'T', citations: [{title: 'A 2025', url: '/a'}]},
    ],
    // Title and text
    ['nothing', html`<li></li>`, {citations: []}],
    ['the first text as title', html`<li>T</li>`, {title: 'T', citations: []}],
    [
      'the first of some paragraphs as title',
      html`<li><p>T <em>t</em></p><p>One.</p>Two.<br>Three.<div>Four.</div></li>`,
      {title: 'T t', summary: 'One.\nTwo.\nThree.\nFour.', citations: []},
    ],
    [
      'a heading after a text',
      html`<li>Before <h4>T</h4> after</li>`,
      {title: 'T', summary: 'Before after', citations: []},
    ],
    [
      'a heading before bold text',
      html`<li><b>Note.</b> <h2>T</h2></li>`,
      {title: 'T', summary: 'Note.', citations: []},
    ],
    [
      'a quotation of nobody',
      html`<li><b>T</b> He said <q>yes</q>, twice.</li>`,
      {title: 'T', summary: 'He said “yes”, twice.', citations: []},
    ],
    [
      'markup as text',
      html`<li><b>${'<img src=x onerror=alert(1)>'}</b> ${'</li><script>'}</li>`,
      {title: '<img src=x onerror=alert(1)>', summary: '</li><script>', citations: []},
    ],
    [
      'text, not what only machines read',
      html`<li><b>T</b><style>b {}</style><template>no</template> yes<!-- no --></li>`,
      {title: 'T', summary: 'yes', citations: []},
    ],
    [
      'lists inside an item',
      html`<li><b>T</b><ul><li>one</li><li>two</li></ul></li>`,
      {title: 'T', summary: 'one\ntwo', citations: []},
    ],
    // Sources
    [
      'a link around the cite',
      html`<li>T (<a href="/a"><cite>A</cite></a>).</li>`,
      {title: 'T.', citations: [{title: 'A', url: '/a'}]},
    ],
    [
      'a link after the cite',
      html`<li>T. <cite>A</cite>, <a href="/a">OC Media</a></li>`,
      {title: 'T.', citations: [{title: 'A', url: '/a', publisher: 'OC Media'}]},
    ],
    [
      'no link that belongs to the text',
      html`<li><b>T</b> <cite>A</cite> is not <a href="/b">B</a></li>`,
      {
        title: 'T',
        summary: 'is not B',
        citations: [{title: 'A'}, {title: 'B', url: '/b', stance: 'mentions'}],
      },
    ],
    [
      'a link that is no source, but not one within the page',
      html`<li><h3><a href="/t">T</a> <a href="#t">#</a></h3></li>`,
      {title: 'T #', citations: [{title: 'T', url: '/t', stance: 'mentions'}]},
    ],
    [
      'several sources, with what joins them left out',
      html`<li>T (<cite>A</cite>; <cite>B</cite>, <cite>C</cite>), and more</li>`,
      {title: 'T and more', citations: [{title: 'A'}, {title: 'B'}, {title: 'C'}]},
    ],
    [
      'brackets that are the author’s',
      html`<li>main() runs (twice) <cite>A</cite></li>`,
      {title: 'main() runs (twice)', citations: [{title: 'A'}]},
    ],
    [
      'a cite within its quotation',
      html`<li><b>T</b><blockquote><p>One.</p> <p>Two.</p><footer>— <cite>A</cite></footer></blockquote></li>`,
      {title: 'T', citations: [{title: 'A', quote: 'One.\nTwo.'}]},
    ],
    [
      'a quotation that names its address',
      html`<li><b>T</b> <q cite="https://a.example/">so</q> <cite>A</cite></li>`,
      {title: 'T', citations: [{title: 'A', url: 'https://a.example/', quote: 'so'}]},
    ],
    [
      'a quotation within a quotation',
      html`<li><b>T</b> <blockquote>He said <q>so</q>.</blockquote> <cite>A</cite></li>`,
      {title: 'T', citations: [{title: 'A', quote: 'He said “so”.'}]},
    ],
    [
      'a quotation for the cite right after it',
      html`<li><b>T</b> <q>one</q> <q>two</q> <cite>A</cite> <cite>B</cite></li>`,
      {title: 'T', summary: '“one”', citations: [{title: 'A', quote: 'two'}, {title: 'B'}]},
    ],
    [
      'the letter of a quotation',
      html`<li>T <q>‘We are  ready’ — “now”…</q> <cite>A</cite></li>`,
      {title: 'T', citations: [{title: 'A', quote: '‘We are ready’ — “now”…'}]},
    ],
    [
      'addresses as they are written, safe or not',
      html`<li>T <cite><a href=${'../a?b#c'}>A</a></cite></li>`,
      {title: 'T', citations: [{title: 'A', url: '../a?b#c'}]},
    ],
    // Images and languages
    [
      'an image',
      html`<li><b>T</b> <img src="data:," alt="A train" width="1200" height="800"></li>`,
      {
        title: 'T',
        image: {src: 'data:,', alt: 'A train', width: 1200, height: 800},
        citations: [],
      },
    ],
    [
      'an image that only decorates',
      html`<li><figure><img src="data:," alt=""><figcaption>C</figcaption></figure><b>T</b></li>`,
      {title: 'T', summary: 'C', image: {src: 'data:,', alt: ''}, citations: []},
    ],
    [
      'an image of odd size, without a word',
      html`<li>T<img src="data:," width="100%"></li>`,
      {title: 'T', image: {src: 'data:,'}, citations: []},
    ],
    [
      'languages',
      html`<li lang="fr">
        <h3>Le train</h3> <p>Bref.</p>
        <q lang="ru">да</q> <cite lang="ru">А</cite> <cite>B</cite>
      </li>`,
      {
        title: {fr: 'Le train'},
        summary: {fr: 'Bref.'},
        citations: [
          {title: 'А', lang: 'ru', quote: {ru: 'да'}},
          {title: 'B', lang: 'fr'},
        ],
      },
    ],
    [
      'dates in any language',
      html`<li lang="fr"><time>1991</time> T</li>`,
      {date: '1991', title: {fr: 'T'}, citations: []},
    ],
    [
      'dates in the words of a language',
      html`<li lang="fr"><time datetime="2025-08">août 2025</time> T</li>`,
      {date: '2025-08', displayDate: {fr: 'août 2025'}, title: {fr: 'T'}, citations: []},
    ],
    [
      'a heading in a language of its own',
      html`<li><h3 lang="hy">Գնացք</h3> train</li>`,
      {title: {hy: 'Գնացք'}, summary: 'train', citations: []},
    ],
  ];
  for (const [about, item, event] of items) {
    it(`reads ${about}`, async () => expect(await readItem(item)).to.deep.equal(event));
  }

  it('leaves a script’s address to the parser', async () => {
    const item = html`<li>T <cite><a>A</a></cite></li>`;
    const host = await fixture(html`<div><ol>${item}</ol></div>`);
    host.querySelector('a')?.setAttribute('href', 'javascript:alert(1)');
    expect(plain(readList(host)).events[0].citations).to.deep.equal([
      {title: 'A', url: 'javascript:alert(1)'},
    ]);
  });

  const lists: [about: string, host: TemplateResult, document: unknown][] = [
    ['no list', html`<div><p>Loading</p></div>`, null],
    ['an empty list', html`<div><ol></ol></div>`, {description: '', events: []}],
    [
      'what stands beside the list',
      html`<div lang="en"><h2>From A</h2><p>How it <i>came</i>.</p><ul lang="en-GB"><li>T</li></ul></div>`,
      {
        lang: 'en-GB',
        title: 'From A',
        description: 'How it came.',
        events: [{title: 'T', citations: []}],
      },
    ],
    [
      'the first list, deep inside',
      html`<div lang="fr"><section><ol><li>A</li></ol></section><ul><li>B</li></ul></div>`,
      {lang: 'fr', description: 'B', events: [{title: 'A', citations: []}]},
    ],
  ];
  for (const [about, host, document] of lists) {
    it(`reads ${about}`, async () =>
      expect(plain(readList(await fixture(host)))).to.deep.equal(document));
  }

  it('changes nothing in the page', async () => {
    const host = await fixture(html`<div>
      <ol><li><time>1991</time> <b>T</b> <q>Q</q> <cite><a href="/a">A</a></cite></li></ol>
    </div>`);
    const before = host.outerHTML;
    readList(host);
    expect(host.outerHTML).to.equal(before);
  });

  it('makes what the parser reads without a problem', async () => {
    const host = await fixture(html`<div>
      <ol>
        <li id="a" data-group="trade">
          <time datetime="1988/1994">1988–1994</time> <b>T</b> Text.
          <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="1" height="1">
          <q>Q</q> <cite data-stance="disputes"><a href="https://a.example/">A</a></cite>
          <cite><a href="https://b.example/">B</a></cite>
        </li>
        <li><time>2025</time> T <cite>C</cite> <cite><a href="https://a.example/">A</a></cite></li>
      </ol>
    </div>`);
    const {timeline, problems} = parseTimeline(readList(host));
    expect(problems).to.deep.equal([]);
    const [first, second] = timeline.events;
    expect(first).to.deep.include({id: 'a', title: 'T', summary: 'Text.'});
    expect(first?.citations.map(({stance, quote}) => [stance, quote])).to.deep.equal([
      ['disputes', 'Q'],
      ['supports', undefined],
    ]);
    expect(second?.citations[1]?.source).to.equal(first?.citations[0]?.source);
  });
});
