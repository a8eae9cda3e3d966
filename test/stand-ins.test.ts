import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as wholeScale from 'd3-scale';
import * as wholeTime from 'd3-time';
import {rollup} from 'rollup';
import {standIns} from '../rollup.config.ts';
import {LANGUAGES as leanLanguages} from '../scripts/cdn/languages.js';
import {fromCivil} from '../src/model/date/calendar.ts';
import {LANGUAGES} from '../src/words/languages/index.ts';
import {launch} from './browser.ts';

/** A module's text, bundled as the script tag's file is. */
async function bundle(text: string): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? text : null),
  };
  const plugins = [entry, standIns(), nodeResolve({exportConditions: ['production']})];
  const {output} = await (await rollup({input: 'entry', plugins})).generate({format: 'es'});
  assert.deepEqual(output[0].imports, []);
  return output[0].code;
}

const load = async (name: string) =>
  import(`data:text/javascript,${encodeURIComponent(await bundle(`export * from '${name}';`))}`);

const leanScale: Pick<typeof wholeScale, 'scaleLinear'> = await load('d3-scale');
const leanTime: typeof wholeTime = await load('d3-time');

// Times from before the earth to after the sun, and the sizes of tracks.
const scales: [name: string, domain: number[], range: number[]][] = [
  ['two stops', [0, 864e5], [0, 1280]],
  ['many stops', [-1.4e17, -6e13, 0, 1.7e12, 1.8e12, 9e15], [0, 10, 10.5, 400, 900, 960]],
  ['no extent', [5, 5], [0, 100]],
  ['stops at one time', [1, 5, 5, 9], [0, 100, 110, 200]],
  ['flat range', [0, 1, 2], [7, 7, 9]],
  ['fractions', [0.1, 0.2, 0.3], [1e-9, 1 / 3, 2 / 3]],
];

for (const [name, domain, range] of scales) {
  test(`scales as d3-scale does: ${name}`, () => {
    const a = leanScale.scaleLinear(domain, range);
    const b = wholeScale.scaleLinear(domain, range);
    const [first = 0, last = 0] = [domain[0], domain.at(-1)];
    for (let i = -20; i <= 120; i++) {
      const time = first + ((last - first) * i) / 100;
      const x = -50 + i * 12.3;
      assert.equal(a(time), b(time), `at ${time}`);
      assert.equal(a.invert(x), b.invert(x), `back from ${x}`);
    }
    for (const at of [...domain, Infinity, -Infinity]) assert.equal(a(at), b(at));
    for (const x of [...range, Infinity, -Infinity]) assert.equal(a.invert(x), b.invert(x));
  });
}

type Time = typeof wholeTime;
type Intervals = readonly ((time: Time) => wholeTime.TimeInterval | null)[];

test('has the languages that there are', () => {
  assert.deepEqual(Object.keys(leanLanguages), Object.keys(LANGUAGES));
});

/** Those that ticks are made of, with about how many ms each of their divisions lasts. */
const intervals: [name: string, length: number, of: Intervals][] = [
  ['months', 25e8, [6, 3, 1].map(n => time => time.utcMonth.every(n))],
  ['month', 25e8, [time => time.utcMonth]],
  ['days', 4e8, [10, 5].map(n => time => time.utcDay.filter(day => day.getUTCDate() % n === 1))],
  ['day', 864e5, [time => time.utcDay]],
  ['hours', 36e5, [12, 6, 3, 1].map(n => time => time.utcHour.every(n))],
  ['minutes', 6e4, [30, 15, 5, 1].map(n => time => time.utcMinute.every(n))],
  ['seconds', 1e3, [30, 15, 5, 1].map(n => time => time.utcSecond.every(n))],
  ['milliseconds', 1, [500, 100, 50, 10, 5, 1].map(n => time => time.utcMillisecond.every(n))],
];

/** Long before and after, the year before 1, the eve of a leap day, of 1970, and a day of now. */
const starts = [-271_000, 0, 1969, 2024, 2025, 275_000].flatMap(year => [
  fromCivil(year, 12, 31),
  fromCivil(year, 2, 28),
]);

for (const [name, length, of] of intervals) {
  test(`divides time as d3-time does: ${name}`, () => {
    for (const interval of of) {
      for (const start of starts) {
        for (const lead of [0, 1, length / 3, 7 * length]) {
          const [from, to] = [start + Math.round(lead), start + 40 * length];
          const [a, b] = [leanTime, wholeTime].map(time =>
            interval(time)?.range(new Date(from), new Date(to)).map(Number),
          );
          assert.deepEqual(a, b, `${from} to ${to}`);
        }
      }
    }
  });
}

test('styles elements as Lit does', async () => {
  const code = await bundle(`
    import {css, html, LitElement} from 'lit';
    customElements.define('x-y', class extends LitElement {
      static styles = [css\`b {color: rgb(1, 2, 3)} i {color: rgb(4, 5, 6)}\`, css\`i {color: rgb(7, 8, 9)}\`];
      render() {
        return html\`<b></b><i></i>\`;
      }
    });
  `);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent('<x-y></x-y><x-y></x-y>');
    await page.addScriptTag({type: 'module', content: code});
    const colours = await page.evaluate(async () => {
      await customElements.whenDefined('x-y');
      const elements = [...document.querySelectorAll('x-y')];
      await Promise.all(
        elements.map(element => (element as never as {updateComplete: unknown}).updateComplete),
      );
      return elements.map(({shadowRoot}) =>
        Array.from(
          shadowRoot?.querySelectorAll('b, i') ?? [],
          each => getComputedStyle(each).color,
        ),
      );
    });
    const each = ['rgb(1, 2, 3)', 'rgb(7, 8, 9)'];
    assert.deepEqual(colours, [each, each]);
  } finally {
    await browser.close();
  }
});
