import {copyFileSync, cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type RollupOptions, rollup} from 'rollup';
import configs from '../rollup.config.ts';
import {root, run} from './run.js';

// Builds all of `dist/`, from nothing. Ends with an error where a step fails.
process.chdir(root);
rmSync('dist', {recursive: true, force: true});
for (const config of [configs].flat() as RollupOptions[]) {
  const bundle = await rollup({...config, onwarn: refuse});
  for (const output of [config.output ?? []].flat()) await bundle.write(output);
  await bundle.close();
}
await step('tsc', ['-p', 'tsconfig.build.json']);
await nameBuiltModules();
await step('cem', ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet']);
copyFileSync('src/model/timeline.schema.json', 'dist/timeline.schema.json');
cpSync('src/themes', 'dist/themes', {recursive: true});

/** A warning of the bundler (a cycle, an import that is not there) is a mistake in the package. */
function refuse(warning: {message: string}): never {
  throw new Error(warning.message);
}

async function step(command: string, args: string[]): Promise<void> {
  const code = await run(command, args);
  if (code) throw new Error(`${command} ended with ${code}`);
}

/** Declarations name the modules that are there: `./x.js`, not the source's `./x.ts`. */
async function nameBuiltModules(): Promise<void> {
  for (const file of await readdir('dist', {recursive: true})) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join('dist', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(from |import\()(['"]\.[^'"]*)\.ts(['"])/g, '$1$2.js$3'));
  }
}
