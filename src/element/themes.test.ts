import {expect} from '@open-wc/testing';
import {files, lacking, NAMES, STATES, style} from './themes-fixture.ts';

for (const name of NAMES) {
  describe(`the theme ${name}`, () => {
    beforeEach(() => style(files.get(name) as string));

    // Night is the same in both.
    for (const theme of name === 'night' ? (['light'] as const) : (['light', 'dark'] as const)) {
      for (const [state, put] of Object.entries(STATES)) {
        it(`has 7:1 for text and 3:1 for marks, ${theme}: ${state}`, async () => {
          expect(lacking(await put({theme}))).to.deep.equal([]);
        }).timeout(20_000);
      }
    }
  });
}
