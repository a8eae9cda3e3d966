import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {env, root} from './run.js';

// What `npm start` and `npm test` do first. It runs on any Node from 20 on, with nothing installed.

const modules = join(root, 'node_modules');

/**
 * Installs what is missing, then sees to it that the calling script runs on a Node that reads
 * TypeScript.
 *
 * @returns {boolean} Whether the caller should go on. Otherwise a newer Node runs it, and this
 *   process ends as that one does.
 */
export function ready() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`This needs Node 20 or newer; this one is ${process.versions.node}.`);
    process.exitCode = 1;
    return false;
  }
  if (!installed()) install();
  if (process.features.typescript) return true;
  const node = localNode();
  if (!node) {
    console.error(`The package “node” could not be set up, and this Node (${process.versions.node})
does not read TypeScript. Install Node 24 and try again.`);
    process.exitCode = 1;
    return false;
  }
  runAgain(node);
  return false;
}

/** Runs the calling script once more, on another Node, and ends with it. */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), {stdio: 'inherit', env: env()});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('close', code => {
    process.exitCode = code ?? 1;
  });
}

/** Whether every package of the lock file that this platform needs is there, in its version. */
function installed() {
  const there = packages(join(modules, '.package-lock.json'));
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, {version, optional, devOptional}]) =>
      path === '' || optional || devOptional || there[path]?.version === version,
  );
}

function packages(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the packages (npm ci) …');
  // Browsers are looked for, and where there is none fetched, when tests need them.
  const status = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...process.env,
    PUPPETEER_SKIP_DOWNLOAD: '1',
  });
  if (status) {
    console.error('npm ci failed.');
    process.exit(status);
  }
}

/** The Node that comes with the packages, or `undefined` where it cannot run. */
function localNode() {
  const path = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) {
    // npm may have kept the package's install script, which places the binary, from running.
    const cwd = join(modules, 'node');
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {cwd, stdio: 'inherit'});
  }
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

function npm(args, environment) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  const shell = process.platform === 'win32' && command === 'npm';
  const options = {cwd: root, env: environment, stdio: 'inherit', shell};
  return spawnSync(command, [...first, ...args], options).status ?? 1;
}
