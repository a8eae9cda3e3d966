import {expect} from '@open-wc/testing';
import {fileName} from './file.ts';

describe('a file’s name', () => {
  for (const [title, name] of [
    ['War: and/or peace?', 'War-and-or-peace'],
    ['Ժամանակագրություն ՝ 2025', 'Ժամանակագրություն-2025'],
    ['السكك الحديدية', 'السكك-الحديدية'],
    ['最初の列車', '最初の列車'],
    ['..\\..//a:b|c*<>"\0', 'a-b-c'],
    ['…!', 'timeline'],
    ['', 'timeline'],
    ['x'.repeat(5000), 'x'.repeat(60)],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
    ['𠀋'.repeat(100), '𠀋'.repeat(60)],
  ] as const) {
    it(`of “${title.slice(0, 20)}”`, () => {
      expect(fileName(title)).to.equal(name);
      expect(new TextEncoder().encode(fileName(title)).length).to.be.below(245);
    });
  }
});
