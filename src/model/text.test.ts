import {expect} from '@open-wc/testing';
import {languageTag, lookUp, pickText} from './text.ts';

describe('pickText', () => {
  const cases: [tags: string, asked: string, found: string, lang?: string][] = [
    ['en hy', 'hy', 'hy'],
    ['en HY', 'hy', 'HY'],
    ['en hy', 'HY', 'hy'],
    ['en pt', 'pt-BR', 'pt', 'pt'],
    ['en zh-Hant zh', 'zh-Hant-TW', 'zh-Hant', 'zh-Hant'],
    ['en zh', 'zh-Hant-TW', 'zh', 'zh'],
    ['en de', 'de-x-formal', 'de', 'de'],
    ['en pt-PT', 'pt-BR', 'pt-PT', 'pt-PT'],
    ['en pt-PT', 'pt', 'pt-PT', 'pt-PT'],
    ['en pt-PT pt', 'pt-BR', 'pt', 'pt'],
    ['en sr-Latn', 'sr-Cyrl', 'sr-Latn', 'sr-Latn'],
    ['en fra', 'fr', 'en', 'en'],
    ['en und', 'hy', 'und', 'und'],
    ['de en', 'hy', 'de', 'de'],
    ['en', '', 'en', 'en'],
  ];
  for (const [tags, asked, found, lang] of cases)
    it(`${asked || 'no language'} of ${tags}: ${found}`, () => {
      const text = Object.fromEntries(tags.split(' ').map(tag => [tag, `in ${tag}`]));
      const expected = lang ? {text: `in ${found}`, lang} : {text: `in ${found}`};
      expect(pickText(text, asked)).to.deep.equal(expected);
    });

  it('takes a plain text as it is', () => {
    expect(pickText('A', 'hy')).to.deep.equal({text: 'A'});
    expect(pickText('', 'hy')).to.deep.equal({text: ''});
  });

  it('finds nothing in nothing', () => {
    expect(pickText(undefined, 'hy')).to.equal(undefined);
    expect(pickText({}, 'hy')).to.equal(undefined);
  });
});

describe('lookUp', () => {
  const cases: [tags: string, asked: string, found: string | undefined][] = [
    ['en hy', 'hy-AM', 'hy'],
    ['zh pt-BR', 'zh-Hant-TW', 'zh'],
    ['zh pt-BR', 'PT-br', 'pt-BR'],
    ['zh pt-BR', 'pt', undefined],
    ['ar', 'ar-EG-u-nu-arab', 'ar'],
    ['hy', 'sr-Latn', undefined],
    ['und', '', undefined],
    ['', 'hy', undefined],
  ];
  for (const [tags, asked, found] of cases)
    it(`${asked || 'no language'} of ${tags || 'none'}: ${found}`, () => {
      expect(lookUp(tags.split(' '), asked)).to.equal(found);
    });
});

describe('languageTag', () => {
  const cases: [written: string, tag: string | undefined][] = [
    ['en', 'en'],
    ['hy-am', 'hy-AM'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['en_US', undefined],
    ['English (US)', undefined],
    ['e', undefined],
    ['', undefined],
  ];
  for (const [written, tag] of cases)
    it(`${written}: ${tag}`, () => {
      expect(languageTag(written)).to.equal(tag);
    });
});
