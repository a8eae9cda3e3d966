import type {Problem} from '../model/types.ts';

/** So many of one kind are told one by one. */
const MOST = 3;

/** Several may wait for the same, and be told of it. */
let told: Problem | undefined;

/** Tells an author of problems in the console: of each kind the first few, and how many more there are. */
export function warn(problems: readonly Problem[]): void {
  if (problems[0] === told) return;
  told = problems[0];
  const kinds = Map.groupBy(problems, ({code}) => code);
  const lines = [...kinds.values()].flatMap(kind => [
    ...kind
      .slice(0, MOST)
      .map(({path, message, hint}) => `${path || 'data'}: ${message}. ${hint}.`),
    ...(kind.length > MOST ? [`… and ${kind.length - MOST} more like these`] : []),
  ]);
  const count = problems.length;
  console.warn(
    `cited-timeline: ${count} ${count === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`,
  );
}
