import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {type RollupOptions, rollup} from 'rollup';
import configs from '../rollup.config.ts';
import {root} from '../scripts/run.js';
import {OURS, type Peer} from './peers/list.ts';

/** What a page loads to use a peer, by file name, and what it weighs. */
export interface Bundle {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Needed for measuring, not by users. */
  readonly others: readonly string[];
  /** Of styles and scripts, brotli. */
  readonly bytes: number;
  /** What the scripts load by themselves when they need it: brotli bytes by file name. */
  readonly later: ReadonlyMap<string, number>;
}

/** Writes the page that measures, without any peer, into `folder`. */
export async function bundlePage(folder: string): Promise<void> {
  await build({...OPTIONS, entryPoints: [join(import.meta.dirname, 'page.ts')], outdir: folder});
  const head = '<meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">';
  const style = '<style>body { margin: 0; font: 14px sans-serif }</style>';
  const script = '<script src="page.js"></script>';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}${style}${script}</head><body></body></html>`,
  );
}

/** Bundles a peer with its adapter; what a script tag loads stands beside it. */
export async function bundlePeer({id, tag}: Peer, folder: string): Promise<Bundle> {
  const {outputFiles} = await build({
    ...OPTIONS,
    entryPoints: [join(import.meta.dirname, 'peers', `${id}.ts`)],
    outdir: folder,
    write: false,
    globalName: 'peer',
  });
  const styles: string[] = [];
  const bundled: string[] = [];
  for (const {path, contents} of outputFiles) {
    const name = basename(path);
    writeFileSync(join(folder, name), contents);
    (name.endsWith('.css') ? styles : bundled).push(name);
  }
  const [own, ...more] = id === OURS ? await bundleTag(folder) : [];
  const tags = own === undefined ? [] : [own];
  if (tag) {
    tags.push(basename(tag));
    copyFileSync(join(import.meta.dirname, 'node_modules', tag), join(folder, basename(tag)));
  }
  const [scripts, others] = tags.length ? [tags, bundled] : [bundled, []];
  const later = new Map(more.map(name => [name, weigh(folder, [name])]));
  return {styles, scripts, others, bytes: weigh(folder, [...styles, ...scripts]), later};
}

const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: {'process.env.NODE_ENV': '"production"'},
  // Fonts and pictures are not counted.
  loader: {
    '.woff2': 'empty',
    '.woff': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.svg': 'empty',
    '.png': 'empty',
    '.gif': 'empty',
  },
  logLevel: 'error',
} as const;

/**
 * The script tag's file, then what it loads from beside it: from the sources as they stand, as
 * `dist/` may be older. Returns their names.
 */
async function bundleTag(folder: string): Promise<string[]> {
  // Paths in the configuration are relative to the package's folder.
  process.chdir(root);
  const names: string[] = [];
  for (const config of [configs].flat() as RollupOptions[]) {
    const output = [config.output ?? []].flat().find(({file}) => file?.startsWith('dist/cdn/'));
    if (!output?.file) continue;
    const bundle = await rollup(config);
    const name = basename(output.file);
    await bundle.write({...output, file: join(folder, name)});
    await bundle.close();
    names.push(name);
  }
  return names;
}

const weigh = (folder: string, names: readonly string[]) =>
  names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
