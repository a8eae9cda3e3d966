import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../scripts/run.js';

const statement = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');

/** The criteria of WCAG 2.2 (W3C Recommendation, 12 December 2024), by level; 4.1.1 is gone. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1
    2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

/** Rows of the statement's tables: number, level, how, shown by. */
const rows = statement
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, name = '', level = '', how = '', shown = '']) => ({
    number: name.split(' ')[0],
    ...{name, level, how, shown},
  }));

for (const [level, numbers] of Object.entries(CRITERIA)) {
  test(`the statement answers every criterion of level ${level}, once`, () => {
    const found = rows.filter(row => row.level === level).map(({number}) => number);
    assert.deepEqual(found.sort(), numbers.split(/\s+/).sort());
  });
}

test('each answer says how, and what shows it or that nothing can', () => {
  for (const {name, how, shown} of rows) {
    assert.ok(how.length > 5, name);
    assert.match(shown, /^(–|as there|(`[\w/-]+\.test\.ts`(, )?)+)$/, name);
  }
});

test('what shows it is there', () => {
  const named = [...statement.matchAll(/`((?:src|test|stories|docs)\/[\w./-]*\w)`/g)];
  assert.ok(named.length > 50);
  for (const [, path = ''] of named) assert.ok(existsSync(join(root, path)), path);
});

test('the README leads to it', () => {
  assert.match(readFileSync(join(root, 'README.md'), 'utf8'), /\]\(docs\/accessibility\.md\)/);
});
