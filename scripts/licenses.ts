import {globSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import type {Plugin} from 'rollup';

/**
 * A Rollup plugin that puts the licences of all packages in a bundle beside it, as they ask for,
 * in `licenses.txt`.
 */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap(file =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const folders = new Set(ids.filter(id => id.includes('node_modules')).map(packageOf));
      const source = [...folders]
        .sort()
        .map(licenseOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source});
    },
  };
}

/** The folder of the package that a module belongs to. */
function packageOf(id: string): string {
  const start = id.lastIndexOf(`node_modules${sep}`) + `node_modules${sep}`.length;
  const names = id.slice(start).split(sep);
  return join(id.slice(0, start), ...names.slice(0, names[0]?.startsWith('@') ? 2 : 1));
}

function licenseOf(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [file] = globSync('LICEN[CS]E*', {cwd: folder});
  if (!file) throw new Error(`${dirname(folder)}: no licence`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
