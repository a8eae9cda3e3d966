import {expect} from '@open-wc/testing';
import {enReader} from '../words/reader.ts';
import {entriesOf, instead, makeContext} from './fixture.ts';
import {copyTable, downloadTable} from './table-export.ts';

const ENTRIES = entriesOf([
  {id: 'a', date: '1990', title: 'Ä, “b”', displayDate: 'one spring', source: {title: 'S'}},
  {id: 'b', date: '1991', title: '=1', source: {title: 'S'}},
]);
const TABLE = {
  title: {en: 'War: and/or peace?'},
  numbers: Uint32Array.of(1, 0),
  entryAt: (number: number) => ENTRIES[number] ?? expect.fail(),
};
const LINES = [
  'ID,Date (EDTF),Date,Title,Summary,Status,Group,Tags,Sources,Addresses,Quotations',
  "b,1991,1991,'=1,,Happened,,,“S.”,,",
  'a,1990,one spring,"Ä, “b”",,Happened,,,“S.”,,',
  '',
].join('\r\n');

const copy = (clipboard: unknown): Promise<string> =>
  instead(navigator, {clipboard}, () => copyTable(TABLE, makeContext(), enReader));

describe('copying a table', () => {
  it('puts its text on the clipboard, as a promise', async () => {
    let copied: Promise<Blob> | undefined;
    class Item {
      constructor(items: Record<string, Promise<Blob>>) {
        copied = items['text/plain'];
      }
    }
    const said = await instead(window, {ClipboardItem: Item}, () =>
      copy({write: async () => copied}),
    );
    expect(said).to.equal('2 entries copied');
    const blob = (await copied) ?? expect.fail();
    expect(await blob.text()).to.equal(LINES);
  });

  it('puts its text on a clipboard that takes no promises', async () => {
    let text = '';
    const writeText = async (what: string) => {
      text = what;
    };
    const said = await instead(window, {ClipboardItem: undefined}, () => copy({writeText}));
    expect([said, text]).to.deep.equal(['2 entries copied', LINES]);
  });

  it('says where it must not, or cannot', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    for (const clipboard of [undefined, {write: refuse, writeText: refuse}])
      expect(await copy(clipboard)).to.equal('The table could not be copied');
  });
});

describe('downloading a table', () => {
  it('gives a file that spreadsheets read as UTF-8, named after the timeline', async () => {
    const links: HTMLAnchorElement[] = [];
    const click = function (this: HTMLAnchorElement): void {
      links.push(this);
    };
    await instead(HTMLAnchorElement.prototype, {click}, () =>
      downloadTable(TABLE, makeContext(), enReader),
    );
    expect(links.map(({download}) => download)).to.deep.equal(['War-and-or-peace.csv']);
    const blob = await (await fetch(links[0]?.href ?? '')).blob();
    expect(blob.type).to.equal('text/csv');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([
      ...[0xef, 0xbb, 0xbf],
    ]);
    expect(await blob.text()).to.equal(LINES);
  });
});
