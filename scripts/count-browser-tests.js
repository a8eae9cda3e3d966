import {appendFileSync} from 'node:fs';

/** Tests passed and failed in a suite and those within it. */
const count = suite => {
  const counts = {passed: 0, failed: 0};
  for (const test of suite?.tests ?? []) counts[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) {
    const {passed, failed} = count(inner);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
};

/**
 * A reporter for @web/test-runner that appends a line of counts for each browser to the file that
 * `TEST_COUNTS` names. A test file that could not be run, or ran no test, counts as one failed.
 */
export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const file = process.env.TEST_COUNTS;
    if (!file) return;
    const suites = new Map();
    for (const session of sessions) {
      const {passed, failed} = count(session.testResults);
      const suite = suites.get(session.browser.name) ?? {passed: 0, failed: 0};
      suite.passed += passed;
      suite.failed += failed || session.passed ? failed : 1;
      if (session.passed && passed + failed === 0) suite.failed++;
      suites.set(session.browser.name, suite);
    }
    for (const [suite, counts] of suites) {
      appendFileSync(file, `${JSON.stringify({suite, ...counts})}\n`);
    }
  },
});
