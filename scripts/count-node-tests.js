import {describeFailure} from './describe-failure.js';

/**
 * A reporter for `node --test` that writes one line of counts, with what failed. A test that was
 * skipped, cancelled or is still to be written has not passed.
 */
export default async function* count(events) {
  const failures = [];
  for await (const {type, data} of events) {
    const {error} = data?.details ?? {};
    // What only holds a test that failed did not fail itself.
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed')
      failures.push(describeFailure(data.name, error?.cause ?? error));
    else if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined))
      failures.push(`${data.name} was skipped`);
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const {passed, tests} = data.counts;
    yield `${JSON.stringify({suite: 'Node', passed, failures, failed: tests - passed})}\n`;
  }
}
