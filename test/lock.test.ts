import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../scripts/run.js';

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const packages: Record<string, Locked> = JSON.parse(lock).packages;

/** Whether a package at `path` finds `name` in its own `node_modules` or in one above. */
function finds(path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  return path !== '' && finds(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

// `npm ci` refuses a lock in which a binary for another platform is absent.
test('the lock has every dependency of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter(name => !finds(path, name))
      .map(name => `${name} of ${path}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock names no registry', () => {
  assert.deepEqual(
    Object.entries(packages).filter(([, {resolved}]) => resolved),
    [],
  );
});
