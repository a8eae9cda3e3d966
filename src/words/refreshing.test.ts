import {expect} from '@open-wc/testing';
import {enReader} from './reader.ts';

describe('the words of refreshing', () => {
  const changes: [added: number, changed: number, removed: number, words: string][] = [
    [0, 0, 0, ''],
    [1, 0, 0, '1 new entry'],
    [2, 1, 0, '2 new entries, 1 changed'],
    [1234, 0, 2, '1,234 new entries, 2 removed'],
    [0, 1, 0, '1 entry changed'],
    [0, 2, 1, '2 entries changed, 1 removed'],
    [0, 0, 1, '1 entry removed'],
    [0, 0, 3, '3 entries removed'],
    [1, 1, 1, '1 new entry, 1 changed, 1 removed'],
  ];
  for (const [added, changed, removed, words] of changes) {
    it(`say “${words}”`, () => {
      expect(enReader.changes(added, changed, removed, 'en')).to.equal(words);
    });
  }

  const ages: [seconds: number, words: string][] = [
    [-5, 'As of 0 seconds ago'],
    [40, 'As of 40 seconds ago'],
    [119, 'As of 119 seconds ago'],
    [120, 'As of 2 minutes ago'],
    [12 * 60 + 20, 'As of 12 minutes ago'],
    [3 * 3600, 'As of 3 hours ago'],
    [50 * 3600, 'As of 2 days ago'],
  ];
  for (const [seconds, words] of ages) {
    it(`say “${words}”`, () => {
      expect(enReader.stale(seconds * 1000, 'en')).to.equal(`${words}; the last check failed`);
    });
  }
});
