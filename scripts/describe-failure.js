/** A message says first what went wrong; the rest is in the runner's own report. */
const LINES = 6;
const LENGTH = 200;

/** What failed, and beneath it, indented, why. */
export function describeFailure(name, error) {
  const lines = String(error?.message ?? 'for a reason that the runner does not tell').split('\n');
  const first = lines.slice(0, LINES).map(line => line.slice(0, LENGTH));
  return [name, ...first].join('\n    ');
}
