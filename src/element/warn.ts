import type {Problem} from '../model/types.ts';

/** So many at the most are told. */
const MOST = 20;

/** Several may wait for the same, and be told of it. */
let told: Problem | undefined;

/** Tells an author of problems in the console. */
export function warn(problems: readonly Problem[]): void {
  if (problems[0] === told) return;
  told = problems[0];
  const lines = problems
    .slice(0, MOST)
    .map(({path, message, hint}) => `${path || 'data'}: ${message}. ${hint}.`);
  console.warn(`cited-timeline (${problems.length})\n${lines.join('\n')}`);
}
