import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Desktop} from '../../scripts/desktop.ts';

/** Nothing more is said where nothing has been said for so long, ms. */
const SILENCE = 2000;
/** The same, as long as what was said is the beginning of what is expected: machines may be busy. */
const PATIENCE = 20_000;
/** What is said beside what was expected comes within this, ms. */
const AFTERWARDS = 200;

/** A screen reader on a desktop, and the keys. */
export interface Reader {
  readonly version: string;
  /**
   * Presses keys (as xdotool names them) or types a “text”, and tells what is said of it.
   *
   * @param expected What should be: once it has been said, there is no need to wait for more.
   */
  press(keys: string, expected?: readonly string[]): Promise<readonly string[]>;
  /** Presses the pointer’s button at a place of the display, px, and waits until all of it is said. */
  click(x: number, y: number): Promise<void>;
}

export async function startReader(desktop: Desktop): Promise<Reader> {
  const orca = desktop.python(fileURLToPath(new URL('speech.py', import.meta.url)));
  const lines = createInterface(orca.stdout as Readable);
  const ready = once(lines, 'line', {signal: AbortSignal.timeout(20_000)});
  let said: string[] = [];
  let last = 0;
  let version = '';
  lines.on('line', line => {
    const told: {ready?: string; said?: string} = JSON.parse(line);
    last = performance.now();
    if (told.ready !== undefined) version = told.ready;
    else if (told.said?.trim()) said.push(told.said.trim());
  });
  await ready;
  while (!version) await once(lines, 'line', {signal: AbortSignal.timeout(20_000)});
  const xdotool = (...args: string[]) => execFileSync('xdotool', args, {env: desktop.env});
  const silence = async (limit = () => SILENCE): Promise<void> => {
    last = performance.now();
    while (performance.now() - last < limit()) await setTimeout(20);
  };
  return {
    version,
    async click(x, y) {
      xdotool('mousemove', `${x}`, `${y}`, 'click', '1');
      await silence();
    },
    async press(keys, expected) {
      said = [];
      const text = /^“(.*)”$/.exec(keys)?.[1];
      if (text === undefined) xdotool('key', ...keys.split(','));
      else xdotool('type', '--delay', '30', text);
      // While a text is typed, what is said of its beginning may be heard, or be interrupted.
      const heard = () => (text === undefined ? said : said.slice(-1));
      await silence(() => {
        const all = heard();
        if (!expected || !all.every((text, i) => text === expected[i])) return SILENCE;
        return all.length === expected.length ? AFTERWARDS : PATIENCE;
      });
      return heard();
    },
  };
}
