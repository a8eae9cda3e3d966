import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as wholeScale from 'd3-scale';
import * as wholeTime from 'd3-time';
import {type Plugin, rollup} from 'rollup';
import {standIns} from '../rollup.config.ts';
import {fromCivil} from '../src/model/date/calendar.ts';
import {launch} from './browser.ts';

/** A module's text, bundled as the script tag's file is, or without stand-ins. */
async function bundle(text: string, ...plugins: Plugin[]): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? text : null),
  };
  const resolve = nodeResolve({browser: true, exportConditions: ['production']});
  const build = await rollup({input: 'entry', plugins: [entry, ...plugins, resolve]});
  const {output} = await build.generate({format: 'es'});
  assert.deepEqual(output[0].imports, []);
  return output[0].code;
}

const load = async (name: string) =>
  import(
    `data:text/javascript,${encodeURIComponent(await bundle(`export * from '${name}';`, standIns()))}`
  );

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
    const odd = [Number.NaN, Infinity, -Infinity];
    for (const at of [...domain, ...odd]) assert.equal(a(at), b(at));
    for (const x of [...range, ...odd]) assert.equal(a.invert(x), b.invert(x));
  });
}

type Time = typeof wholeTime;
type Intervals = readonly ((time: Time) => wholeTime.TimeInterval | null)[];

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

/** Elements of each kind of property, put through what can happen to one. Logs what they notice. */
const ELEMENTS = `
  import {css, html, LitElement} from 'lit';
  const log = [];
  const say = (...words) => log.push(words.map(word => (word instanceof Map ? [...word] : word)));

  class Some extends LitElement {
    static styles = [
      css\`b {color: rgb(1, 2, 3)} i {color: rgb(4, 5, 6)}\`,
      css\`i {color: rgb(7, 8, 9)}\`,
    ];
    static properties = {
      data: {attribute: false},
      camelCase: {},
      other: {attribute: 'an-other', type: Number},
      flag: {type: Boolean},
      shown: {type: Boolean, reflect: true},
      theme: {reflect: true, useDefault: true},
    };
    constructor() {
      super();
      this.camelCase = null;
      this.other = 2;
      this.flag = false;
      this.shown = false;
      this.theme = 'auto';
      this.addController({
        hostConnected: () => say('controller connected', this.hasUpdated),
        hostDisconnected: () => say('controller disconnected'),
      });
    }
    willUpdate(changed) {
      say('will update', changed, this.hasUpdated, this.isUpdatePending);
      if (this.other === 3) this.other = 4;
    }
    render() {
      if (this.camelCase === 'broken') throw new Error('broken');
      return html\`<b @click=\${this.press}>\${this.other}</b><i></i>\`;
    }
    updated(changed) {
      say('updated', changed, this.isUpdatePending, this.outerHTML, this.renderRoot.textContent);
      if (this.other === 7) this.other = 8;
    }
    press() {
      this.other++;
    }
  }

  async function run() {
    addEventListener('unhandledrejection', event => say('unhandled', event.reason.message));
    document.body.innerHTML = '<x-y an-other="5" flag theme="dark"></x-y>';
    const parsed = document.body.firstChild;
    parsed.data = 'from before';
    customElements.define('x-y', Some);
    const made = document.createElement('x-y');
    made.data = made;
    await new Promise(resolve => setTimeout(resolve));
    say('is not connected');
    const settle = async step => {
      say(step);
      for (const element of [parsed, made]) {
        let rounds = 0;
        try {
          while (!(await element.updateComplete) && rounds < 9) rounds++;
        } catch (error) {
          say(error.message);
        }
        say(rounds, element.theme, element.shown, element.flag, element.other, element.camelCase);
      }
    };
    document.body.append(made);
    await settle('connected');
    for (const element of [parsed, made]) {
      const steps = {
        same: () => (element.other = Number(element.other)),
        'not a number': () => (element.other = NaN),
        'not a number either': () => (element.other = NaN),
        press: () => element.renderRoot.querySelector('b').click(),
        attributes: () => {
          element.setAttribute('camelcase', 'a');
          element.setAttribute('an-other', '3');
          element.setAttribute('shown', '');
        },
        properties: () => {
          element.shown = false;
          element.flag = true;
          element.theme = 'light';
        },
        default: () => (element.theme = 'auto'),
        'no theme': () => element.removeAttribute('theme'),
        'default again': () => (element.theme = 'auto'),
        'null': () => (element.theme = null),
        'no attributes': () => ['an-other', 'flag', 'shown', 'camelcase'].forEach(name => element.removeAttribute(name)),
        'there and back': () => ((element.flag = true), (element.flag = false)),
        twice: () => (element.other = 7),
        move: () => document.body.prepend(element),
        remove: () => element.remove(),
        change: () => (element.other = 9),
        'put back': () => document.body.append(element),
        broken: () => (element.camelCase = 'broken'),
        mended: () => (element.camelCase = 'mended'),
        'broken unnoticed': () => (element.camelCase = 'broken'),
      };
      for (const [name, step] of Object.entries(steps)) {
        step();
        if (name !== 'broken unnoticed') await settle(name);
        else await new Promise(resolve => setTimeout(resolve));
      }
    }
    for (const each of made.renderRoot.children) say(getComputedStyle(each).color);
    return JSON.stringify(log, (key, value) => (value instanceof Node ? value.localName : value));
  }
  globalThis.done = run();
`;

test('makes elements as Lit does', async () => {
  const browser = await launch();
  try {
    const [lean, whole] = await Promise.all(
      [[standIns()], []].map(async plugins => {
        const page = await browser.newPage();
        await page.addScriptTag({type: 'module', content: await bundle(ELEMENTS, ...plugins)});
        return JSON.parse(String(await page.evaluate('globalThis.done')));
      }),
    );
    assert.ok(lean.length > 100);
    assert.deepEqual(lean, whole);
  } finally {
    await browser.close();
  }
});
