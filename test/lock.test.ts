import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {satisfies} from 'semver';
import {root} from '../scripts/run.js';

interface Locked {
  version?: string;
  resolved?: string;
  peerDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const packages: Record<string, Locked> = JSON.parse(lock).packages;

/** What a package at `path` gets as `name`: from its own `node_modules`, or the nearest above. */
function find(path: string, name: string): Locked | undefined {
  const found = packages[`${path && `${path}/`}node_modules/${name}`];
  const above = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0));
  return found ?? (path === '' ? undefined : find(above, name));
}

// `npm ci` refuses a lock in which a binary for another platform is absent.
test('the lock has every dependency of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter(name => !find(path, name))
      .map(name => `${name} of ${path}`),
  );
  assert.deepEqual(missing, []);
});

// npm 10 refuses a lock that gives a package a peer it cannot use, even an optional one; npm 11
// writes such locks. `npx npm@10 install --package-lock-only` puts it right.
test('every peer in the lock is one that the package can use', () => {
  const wrong = Object.entries(packages).flatMap(([path, {peerDependencies = {}}]) =>
    Object.entries(peerDependencies)
      .map(([name, range]) => ({name, range, version: find(path, name)?.version}))
      .filter(
        ({range, version}) => version && !satisfies(version, range, {includePrerelease: true}),
      )
      .map(({name, range, version}) => `${path}: ${name} ${version} is not ${range}`),
  );
  assert.deepEqual(wrong, []);
});

test('the lock names no registry', () => {
  assert.deepEqual(
    Object.entries(packages).filter(([, {resolved}]) => resolved),
    [],
  );
});
