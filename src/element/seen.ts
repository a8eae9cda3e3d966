import type {Changes} from './changes.ts';
import type {Story} from './story.ts';

/**
 * The changes that a reader sees, who does not see what is hidden: an entry that has got its first
 * source is new to them, and one that has lost its last is gone.
 */
export function seenOf(
  {added, changed, moved, ...rest}: Changes,
  before: Pick<Story, 'find'>,
  after: Pick<Story, 'find'>,
): Changes {
  const ids = new Map(Array.from(moved, ([was, now]) => [now, was]));
  const was = (id: string): boolean => before.find(ids.get(id) ?? id) >= 0;
  const is = (id: string): boolean => after.find(id) >= 0;
  const gone = Array.from(moved).filter(([id, now]) => now === undefined && before.find(id) >= 0);
  return {
    ...{...rest, moved},
    added: [...added.filter(is), ...changed.filter(id => is(id) && !was(id))],
    changed: changed.filter(id => is(id) && was(id)),
    removed: gone.length + changed.filter(id => was(id) && !is(id)).length,
  };
}
