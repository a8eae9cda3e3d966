/** The first lines of a message say what went wrong; the rest is in the runner's own report. */
const LINES = 6;

/** What failed, and beneath it, indented, why. */
export function describeFailure(name, error) {
  const lines = String(error?.message ?? 'for a reason that the runner does not tell').split('\n');
  return [name, ...lines.slice(0, LINES)].join('\n    ');
}
