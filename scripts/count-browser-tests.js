import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import {describeFailure} from './describe-failure.js';

/** The tests of a suite and of those within it, each with the names of all around it. */
const testsOf = (suite, around = []) =>
  suite
    ? [
        ...suite.tests.map(test => ({...test, name: [...around, test.name].join(' › ')})),
        ...suite.suites.flatMap(inner => testsOf(inner, [...around, inner.name])),
      ]
    : [];

/** A test file that could not be run, or ran no test, fails as one test would. */
function* failuresOf({passed, testResults, testFile, errors}) {
  const file = relative('', testFile);
  const tests = testsOf(testResults);
  const failed = tests.filter(test => !test.passed);
  for (const {name, error} of failed) yield describeFailure(`${file}: ${name}`, error);
  if (!failed.length && !passed) yield describeFailure(`${file} could not be run`, errors[0]);
  if (!tests.length && passed) yield `${file} has no test`;
}

/**
 * A reporter for @web/test-runner that appends a line of counts for each browser, with what failed
 * in it, to the file that `TEST_COUNTS` names.
 */
export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const file = process.env.TEST_COUNTS;
    if (!file) return;
    const suites = new Map();
    for (const session of sessions) {
      const name = session.browser.name;
      const suite = suites.get(name) ?? {suite: name, passed: 0, failures: []};
      suite.passed += testsOf(session.testResults).filter(({passed}) => passed).length;
      suite.failures.push(...failuresOf(session));
      suites.set(name, suite);
    }
    for (const suite of suites.values()) {
      const line = JSON.stringify({...suite, failed: suite.failures.length});
      appendFileSync(file, `${line}\n`);
    }
  },
});
