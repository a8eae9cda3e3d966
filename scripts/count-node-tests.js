/**
 * A reporter for `node --test` that writes one line of counts. A test that was skipped, cancelled
 * or is still to be written has not passed.
 */
export default async function* count(events) {
  for await (const {type, data} of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const {passed, tests} = data.counts;
    yield `${JSON.stringify({suite: 'Node', passed, failed: tests - passed})}\n`;
  }
}
