import {expect} from '@open-wc/testing';
import {requireSources} from '../cite/required.ts';
import {parseTimeline} from '../model/parse.ts';
import {finish} from '../model/slices.ts';
import {compare} from './changes.ts';
import {seenOf} from './seen.ts';
import {tell} from './story.ts';

const read = (events: readonly object[]) =>
  tell(requireSources(parseTimeline(events)).timeline, [], 0, undefined);

const event = (id: string, isSourced: boolean, title = id): object => ({
  ...{id, title, date: '1990'},
  ...(isSourced && {source: 'https://a.org'}),
});
const [a, b, c] = ['a', 'b', 'c'].map(id => event(id, true)) as [object, object, object];
const bare = event('bare', false);
/** Named after its place. */
const nameless = (isSourced: boolean) => ({
  title: 'N',
  ...(isSourced && {source: 'https://a.org'}),
});

describe('changes where what has no source is hidden', () => {
  type Case = [
    about: string,
    before: object[],
    after: object[],
    added: string[],
    changed: string[],
    removed: number,
  ];
  const cases: Case[] = [
    ['are those there are', [a, b], [event('b', true, 'B'), c], ['c'], ['b'], 1],
    ['are none where what is hidden comes', [a], [a, bare], [], [], 0],
    ['are none where what is hidden goes', [a, bare], [a], [], [], 0],
    ['are none where what is hidden changes', [a, bare], [a, event('bare', false, 'B')], [], [], 0],
    ['bring what has got a source', [a, bare], [a, event('bare', true)], ['bare'], [], 0],
    ['take what has lost it', [a, event('bare', true)], [a, bare], [], [], 1],
    [
      'bring what has got a source elsewhere',
      [nameless(false), a],
      [a, nameless(true)],
      ['event-2'],
      [],
      0,
    ],
    ['take what has lost it elsewhere', [nameless(true), a], [b, a, nameless(false)], ['b'], [], 1],
  ];
  for (const [about, before, after, added, changed, removed] of cases)
    it(about, () => {
      const all = finish(compare(before, after));
      const seen = seenOf(all, read(before), read(after));
      expect([seen.added, seen.changed, seen.removed]).to.deep.equal([added, changed, removed]);
    });
});
