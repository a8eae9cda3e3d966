import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const modules = join(root, 'node_modules');

/** The environment with this package's own tools, and its own Node, first. */
export const env = () => {
  const path = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH';
  const own = [join(modules, '.bin'), join(modules, 'node', 'bin')];
  return {...process.env, [path]: [...own, process.env[path]].join(delimiter)};
};

/**
 * Runs a command in the package's folder, with its output on this process's.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [extra] Added to the environment.
 * @param {import('node:child_process').StdioOptions} [stdio] Where its output goes instead.
 * @returns {Promise<number>} The exit code; 1 where a signal or a missing command ended it.
 */
export const run = (command, args, extra = {}, stdio = 'inherit') =>
  new Promise(resolve => {
    // Windows finds `.cmd` files only through its shell.
    const shell = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env: {...env(), ...extra},
      stdio,
      shell,
    });
    child.on('error', error => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', code => resolve(code ?? 1));
  });
