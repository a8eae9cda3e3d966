import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {scaleLinear as whole} from 'd3-scale';
import {rollup} from 'rollup';
import {leanD3} from '../rollup.config.ts';

/** `scaleLinear` as the script tag's file has it. */
const {scaleLinear: lean}: {scaleLinear: typeof whole} = await bundled();

async function bundled() {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? `export {scaleLinear} from 'd3-scale';` : null),
  };
  const bundle = await rollup({input: 'entry', plugins: [entry, leanD3(), nodeResolve()]});
  const {output} = await bundle.generate({format: 'es'});
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

// Times from before the earth to after the sun, and the sizes of tracks.
const scales: [name: string, domain: number[], range: number[]][] = [
  ['two stops', [0, 864e5], [0, 1280]],
  ['many stops', [-1.4e17, -6e13, 0, 1.7e12, 1.8e12, 9e15], [0, 10, 10.5, 400, 900, 960]],
  ['right to left', [0, 1e12, 2e12], [1280, 300, 0]],
  ['descending domain', [2e12, 1e12, 0], [0, 5, 7]],
  ['no extent', [5, 5], [0, 100]],
  ['flat range', [0, 1, 2], [7, 7, 9]],
  ['fractions', [0.1, 0.2, 0.3], [1 / 3, 2 / 3, 1e-9]],
];

for (const [name, domain, range] of scales) {
  for (const clamp of [false, true]) {
    test(`scales as d3-scale does: ${name}${clamp ? ', clamped' : ''}`, () => {
      const a = lean(domain, range).clamp(clamp);
      const b = whole(domain, range).clamp(clamp);
      const [first = 0, last = 0] = [Math.min(...domain), Math.max(...domain)];
      for (let i = -20; i <= 120; i++) {
        const time = first + ((last - first) * i) / 100;
        const x = -50 + i * 12.3;
        assert.equal(a(time), b(time), `at ${time}`);
        assert.equal(a.invert(x), b.invert(x), `back from ${x}`);
      }
      for (const at of [...domain, Number.NaN, Infinity, -Infinity]) assert.equal(a(at), b(at));
      for (const x of [...range, Number.NaN, Infinity, -Infinity]) {
        assert.equal(a.invert(x), b.invert(x), `back from ${x}`);
      }
      const [c, d] = [a.copy().rangeRound(range), b.copy().rangeRound(range)];
      for (const at of domain) assert.equal(c(at + 1), d(at + 1));
    });
  }
}

test('throws at what it leaves out', () => {
  assert.throws(() => lean([0, 1], ['red', 'blue'] as never)(0.5), /invalid range: blue/);
  for (const name of ['ticks', 'tickFormat', 'nice'] as const) {
    assert.throws(() => lean()[name](), /is not a function/);
  }
});
