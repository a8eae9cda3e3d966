import {expect} from '@open-wc/testing';
import {citationKeys} from './text.ts';

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
    it(`of “${id}”`, () => expect(citationKeys([{id, type: 'book'}])[0]).to.match(key));
  }
});
