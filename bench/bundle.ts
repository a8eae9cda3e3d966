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
  const tags: string[] = [];
  if (id === OURS) tags.push(await bundleTag(folder));
  if (tag) {
    tags.push(basename(tag));
    copyFileSync(join(import.meta.dirname, 'node_modules', tag), join(folder, basename(tag)));
  }
  const [scripts, others] = tags.length ? [tags, bundled] : [bundled, []];
  return {styles, scripts, others, bytes: weigh(folder, [...styles, ...scripts])};
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

/** The script tag's file, from the sources as they stand: `dist/` may be older. */
async function bundleTag(folder: string): Promise<string> {
  const name = 'cited-timeline.js';
  const config = ([configs].flat() as RollupOptions[]).find(({input}) => input === 'src/cdn.ts');
  if (!config) throw new Error('rollup.config.ts has no bundle of src/cdn.ts');
  // Its paths are relative to the package's folder.
  process.chdir(root);
  const bundle = await rollup(config);
  await bundle.write({file: join(folder, name), format: 'iife'});
  await bundle.close();
  return name;
}

const weigh = (folder: string, names: readonly string[]) =>
  names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
