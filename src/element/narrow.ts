import type {Entry} from '../model/types.ts';
import {gapsOf, type Story} from './story.ts';

/** Few entries without those that are not found. Numbers stay what they are; what has left has none. */
export function narrowFew(story: Story, has: (number: number) => boolean): Story {
  const isIn = ({id}: Entry): boolean => has(story.find(id));
  const places = story.places.filter(({entry}) => isIn(entry));
  const entries = story.read(0, story.dated + story.undated).filter(isIn);
  return {
    ...story,
    places,
    gaps: gapsOf(places),
    dated: places.length,
    undated: entries.length - places.length,
    find: id => {
      const number = story.find(id);
      return has(number) ? number : -1;
    },
    read: (from, to) => entries.slice(from, to),
    rankOf: entry => entries.indexOf(entry),
  };
}
