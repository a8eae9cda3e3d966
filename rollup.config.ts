import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {defineConfig, type OutputOptions, type Plugin, type RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {licenses} from './scripts/licenses.ts';
import {minifyTemplates} from './scripts/minify-templates.ts';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! cited-timeline ${version}, MIT; contents: licenses.txt */`;

/** Each language is a file of its own. English is in the others. */
const LANGUAGES = readdirSync(new URL('src/words/languages', import.meta.url)).flatMap(
  file => /^(?!index|en\b)([\w-]+)\.ts$/.exec(file)?.[1] ?? [],
);

const types = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/**
 * Modules of which the script tag's file needs little, and what stands in for them there: it gives
 * what they give, of what is used (test/stand-ins.test.ts). The npm build imports them as they are.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  'd3-scale': 'd3-scale',
  'd3-time': 'd3-time',
  './css-tag.js': 'css-tag',
  '../words/languages/index.ts': 'languages',
};

/** In what is loaded later also: a page must not load Lit twice. */
const LATER = {
  ...STAND_INS,
  ...{lit: 'lit', 'lit/directive.js': 'lit', 'lit/directives/guard.js': 'lit'},
};

export const standIns = (files = STAND_INS): Plugin => ({
  name: 'stand-ins',
  resolveId: id => {
    const file = files[id];
    return file ? fileURLToPath(new URL(`scripts/cdn/${file}.js`, import.meta.url)) : null;
  },
});

/** What is loaded on first use stands beside the script, whichever of the two that is. */
const besideScript = (): Plugin => ({
  name: 'beside-script',
  resolveDynamicImport: id => {
    const [, part] = /^\.\.\/(later|reader|citing|picture)\.ts$/.exec(String(id)) ?? [];
    return part ? {id: `./cited-timeline-${part}.mjs`, external: true} : null;
  },
  // A classic script of another site, if it comes without CORS, does not know its own address later.
  renderDynamicImport: ({format}) =>
    format === 'iife' ? {left: 'import(new URL(', right: ',HERE))'} : null,
});

const forScriptTag = (
  input: string,
  files: Readonly<Record<string, string>>,
  output: OutputOptions[],
  ...more: Plugin[]
): RollupOptions => ({
  input,
  output: output.map(one => ({...one, banner})),
  plugins: [
    standIns(files),
    besideScript(),
    nodeResolve({exportConditions: ['production'], browser: true}),
    types(),
    minifyTemplates(),
    terser({
      ecma: 2020,
      module: true,
      // `unsafe` joins texts by `+`: they are made of strings and numbers, which both ways join alike.
      // No property is read for what that does.
      compress: {
        passes: 4,
        pure_getters: true,
        unsafe: true,
        unsafe_methods: true,
        keep_fargs: false,
      },
      format: {comments: /^!/},
    }),
    ...more,
  ],
});

export default defineConfig([
  forScriptTag(
    'src/cdn.ts',
    STAND_INS,
    [
      {
        file: 'dist/cdn/cited-timeline.js',
        format: 'iife',
        intro: 'const HERE=document.currentScript?.src||document.baseURI;',
      },
      {file: 'dist/cdn/cited-timeline.mjs', format: 'es'},
    ],
    licenses(),
  ),
  ...['later', 'reader', 'citing', 'picture'].map(part =>
    forScriptTag(`src/${part}.ts`, LATER, [
      {file: `dist/cdn/cited-timeline-${part}.mjs`, format: 'es'},
    ]),
  ),
  ...LANGUAGES.map(tag =>
    forScriptTag(`src/words/languages/${tag}.ts`, STAND_INS, [
      {file: `dist/cdn/languages/${tag}.mjs`, format: 'es'},
    ]),
  ),
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'model/index': 'src/model/index.ts',
      'cite/index': 'src/cite/index.ts',
      'words/languages/index': 'src/words/languages/index.ts',
      'words/languages/en': 'src/words/languages/en.ts',
    },
    external: /^(lit|d3-scale|d3-time)($|\/)/,
    // What they are imported for is all that they do.
    treeshake: {moduleSideEffects: 'no-external'},
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
    plugins: [types()],
  },
]);
