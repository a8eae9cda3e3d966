import {expect} from '@open-wc/testing';
import {copyText} from './clipboard.ts';
import {instead} from './fixture.ts';

type Written = Readonly<Record<string, string>> | string;

/** A clipboard that takes what is named, and what it has then. */
function makeClipboard(takes: readonly ('items' | 'html' | 'text')[]) {
  const written: Written[] = [];
  class Item {
    readonly items: Readonly<Record<string, Promise<Blob>>>;
    constructor(items: Readonly<Record<string, Promise<Blob>>>) {
      this.items = items;
    }
  }
  const refuse = (): never => {
    throw new DOMException('no', 'NotAllowedError');
  };
  const clipboard = {
    async write([{items}]: readonly [Item]) {
      if (items['text/html'] && !takes.includes('html')) refuse();
      const entries = Object.entries(items).map(async ([type, blob]) => {
        const {type: own} = await blob;
        expect(own).to.equal(type);
        return [type, await (await blob).text()] as const;
      });
      written.push(Object.fromEntries(await Promise.all(entries)));
    },
    async writeText(text: string) {
      if (!takes.includes('text')) refuse();
      written.push(text);
    },
  };
  return {clipboard, written, ClipboardItem: takes.includes('items') ? Item : undefined};
}

const CASES: readonly (readonly [
  takes: readonly ('items' | 'html' | 'text')[],
  wantsHtml: boolean,
  copied: 'text' | 'html' | undefined,
  written: readonly Written[],
])[] = [
  [['items', 'html', 'text'], true, 'html', [{'text/plain': 'a', 'text/html': '<p>a</p>'}]],
  [['items', 'html', 'text'], false, 'text', [{'text/plain': 'a'}]],
  [['items', 'text'], true, 'text', ['a']],
  [['items', 'text'], false, 'text', [{'text/plain': 'a'}]],
  [['text'], true, 'text', ['a']],
  [['text'], false, 'text', ['a']],
  [['items'], true, undefined, []],
  [[], true, undefined, []],
  [[], false, undefined, []],
];

describe('a clipboard', () => {
  for (const [takes, wantsHtml, copied, expected] of CASES) {
    const what = wantsHtml ? 'HTML' : 'a text';
    it(`that takes ${takes.join(', ') || 'nothing'} is given ${what}`, async () => {
      const {clipboard, written, ClipboardItem} = makeClipboard(takes);
      const result = await instead(window, {ClipboardItem}, () =>
        instead(navigator, {clipboard}, () =>
          copyText(Promise.resolve('a'), wantsHtml ? Promise.resolve('<p>a</p>') : undefined),
        ),
      );
      expect(result).to.equal(copied);
      expect(written).to.deep.equal(expected);
    });
  }

  it('that is not there is given nothing', async () => {
    const result = await instead(navigator, {clipboard: undefined}, () =>
      copyText(Promise.resolve('a'), Promise.resolve('b')),
    );
    expect(result).to.equal(undefined);
  });

  it('tells of a text that cannot be made', async () => {
    const {clipboard, ClipboardItem} = makeClipboard(['items', 'html', 'text']);
    const error = await instead(window, {ClipboardItem}, () =>
      instead(navigator, {clipboard}, () => copyText(Promise.reject(new Error('x')))),
    ).catch(error => error);
    expect(error).to.be.instanceOf(Error).with.property('message', 'x');
  });
});
