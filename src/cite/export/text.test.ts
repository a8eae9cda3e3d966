import {expect} from '@open-wc/testing';
import {createKeys} from './text.ts';

describe('citation keys', () => {
  const CASES: readonly (readonly [id: string, key: RegExp])[] = [
    ['oc-media', /^oc-media$/],
    ['2025:a.b_c+1', /^2025:a\.b_c\+1$/],
    ['Déjà vu', /^Deja-vu-\w+$/],
    ['https://example.org/a', /^https:-example.org-a-\w+$/],
    ['Երևան', /^source-\w+$/],
    ['', /^source-0$/],
  ];
  for (const [id, key] of CASES) {
    it(`of “${id}”`, () => expect(createKeys()({id, type: 'book'})).to.match(key));
  }
});
