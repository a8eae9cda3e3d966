import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {defineConfig, type Plugin} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {licenses} from './scripts/licenses.ts';
import {minifyTemplates} from './scripts/minify-templates.ts';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! cited-timeline ${version}, MIT; what it contains: licenses.txt */`;

const types = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/**
 * The script tag's file turns times into places and back, and words both with `Intl`. For that,
 * `scaleLinear` needs little of what it carries along to mix colours, choose ticks and format
 * numbers: 7 KB (brotli) that never run. So here a scale has no `ticks`, `tickFormat` and `nice`,
 * and two packages are replaced by modules that do what is used and throw at the rest. Between
 * numbers it scales to the last bit as ever. The npm build imports `d3-scale` as it is.
 */
export const leanD3 = (): Plugin => ({
  name: 'lean-d3',
  resolveId: id =>
    id === 'd3-array' || id === 'd3-interpolate'
      ? fileURLToPath(new URL(`scripts/cdn/${id}.js`, import.meta.url))
      : null,
  transform(code, id) {
    if (!/d3-scale[/\\]dist/.test(id)) return null;
    const lean = code.replaceAll('return linearish(scale);', 'return scale;');
    if (lean === code) this.error('d3-scale adds ticks to its scales by other means now');
    return {code: lean, map: null};
  },
});

export default defineConfig([
  {
    input: 'src/cdn.ts',
    output: [
      {file: 'dist/cdn/cited-timeline.js', format: 'iife', banner},
      {file: 'dist/cdn/cited-timeline.mjs', format: 'es', banner},
    ],
    // `d3-time` makes all its intervals as it loads; without this the unused ones would stay.
    treeshake: {manualPureFunctions: ['timeInterval']},
    plugins: [
      leanD3(),
      nodeResolve({exportConditions: ['production'], browser: true}),
      types(),
      minifyTemplates(),
      terser({ecma: 2020, module: true, compress: {passes: 3}, format: {comments: /^!/}}),
      licenses(),
    ],
  },
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'model/index': 'src/model/index.ts',
      'cite/index': 'src/cite/index.ts',
    },
    external: /^(lit|d3-scale|d3-time)($|\/)/,
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
