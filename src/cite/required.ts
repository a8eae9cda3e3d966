import type {Entry, ParseResult, Problem} from '../model/types.ts';
import {knownOf} from './state.ts';

/** Tells an author of an event that is hidden from readers. */
export const hiddenProblem = (path: string): Problem => ({
  code: 'citation-required',
  severity: 'warning',
  path,
  message: 'The event is hidden, as it has no source',
  hint: 'Add “source” or “citations”',
});

/** What parsing says of a hidden event without citations is said by that it is hidden. */
export const retell = (problem: Problem): Problem =>
  problem.code === 'citation-missing' ? hiddenProblem(problem.path) : problem;

/**
 * Leaves out the entries that cite no source that is described, and the sources that only they name;
 * for each there is a problem.
 */
export function requireSources({timeline, problems}: ParseResult): ParseResult {
  const {events, sources} = timeline;
  const isShown = ({citations}: Entry): boolean => knownOf(citations).length > 0;
  const shown = events.filter(isShown);
  const cited = new Set(shown.flatMap(({citations}) => citations.map(({source}) => source.id)));
  const named: typeof sources = Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(sources).filter(([id, {missing}]) => !missing || cited.has(id)),
    ),
  );
  return {
    timeline: {...timeline, events: shown, sources: named},
    problems: [
      ...problems.map(retell),
      ...events
        .filter(entry => entry.citations.length && !isShown(entry))
        .map(({index}) => hiddenProblem(`events[${index}]`)),
    ],
  };
}
