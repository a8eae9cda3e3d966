import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ready} from '../scripts/setup.js';

// What `npm run bench` does: it installs the peers where they are missing, then measures.

const here = import.meta.dirname;

if (ready()) {
  if (!installed()) install();
  await import('./run.ts');
}

/** Whether every package of the lock file is there, in its version. */
function installed() {
  const there = packages(join(here, 'node_modules', '.package-lock.json'));
  return Object.entries(packages(join(here, 'package-lock.json'))).every(
    ([path, {version}]) => path === '' || there[path]?.version === version,
  );
}

function packages(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the peers (npm ci) …');
  const options = {cwd: here, stdio: 'inherit', shell: process.platform === 'win32'};
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const {status} = spawnSync('npm', arguments_, options);
  if (status) {
    console.error('npm ci failed.');
    process.exit(status ?? 1);
  }
}
