import puppeteer, {type LaunchOptions, type Page} from 'puppeteer';
import {type Engine, findEngines, type WebKit} from '../scripts/browsers.ts';
import {capabilitiesOf, startWebKit} from '../scripts/webkit.ts';

/** What a reader may have asked of the system: light or dark, or that it choose all colours. */
export type Scheme = 'light' | 'dark' | 'forced';

/** One page of an engine, whichever. */
export interface Driven {
  readonly engine: Engine;
  open(address: string): Promise<void>;
  /** Changes the reader's wish, where an engine can while it runs. Throws where not. */
  prefer(scheme: Scheme): Promise<void>;
  /** What an expression comes to in the page, once it is there. What it throws fails. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

/** What a function makes of `args` in the page. It sees nothing but these and the page. */
export const call = <Args extends readonly unknown[], Value>(
  page: Pick<Driven, 'evaluate'>,
  run: (...args: Args) => Value,
  ...args: Args
): Promise<Awaited<Value>> => page.evaluate(`(${run})(...${JSON.stringify(args)})`);

/** Firefox has them by its preferences, which count from its start. */
const FIREFOX: Readonly<Record<Scheme, Record<string, unknown>>> = {
  light: {'layout.css.prefers-color-scheme.content-override': 1},
  dark: {'layout.css.prefers-color-scheme.content-override': 0},
  forced: {'browser.display.document_color_use': 2},
};

/** WebKitGTK goes by the desktop's theme. It has no forced colours; one of high contrast it tells. */
const GTK: Readonly<Record<Scheme, string>> = {
  light: 'Adwaita',
  dark: 'Adwaita:dark',
  forced: 'HighContrast',
};

/** Opens a page of an engine for a reader with that wish. Throws where the engine is absent. */
export async function drive(engine: Engine, scheme: Scheme = 'light'): Promise<Driven> {
  const {absent, ...engines} = await findEngines();
  const found = engines[engine];
  if (!found) throw new Error(absent[engine]);
  return 'driver' in found ? driveWebKit(found, scheme) : drivePuppet(engine, found, scheme);
}

/** An engine that has not got it by another way has it from its start. */
function refuse(started: Scheme): Driven['prefer'] {
  return async scheme => {
    if (scheme !== started) throw new Error(`started for ${started}, not for ${scheme}`);
  };
}

async function drivePuppet(
  engine: Engine,
  options: LaunchOptions,
  scheme: Scheme,
): Promise<Driven> {
  const isFirefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    ...options,
    ...(isFirefox && {extraPrefsFirefox: FIREFOX[scheme]}),
  });
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 800});
  const prefer = isFirefox ? refuse(scheme) : await emulating(page);
  await prefer(scheme);
  return {
    ...{engine, prefer},
    open: async address => {
      await page.goto(address);
    },
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    close: () => browser.close(),
  };
}

/** Puppeteer's own method knows nothing of forced colours. */
async function emulating(page: Page): Promise<Driven['prefer']> {
  const devtools = await page.createCDPSession();
  return scheme =>
    devtools.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light'},
        {name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none'},
      ],
    });
}

/** By the classic WebDriver protocol (W3C, WebDriver 2). */
async function driveWebKit(webkit: WebKit, scheme: Scheme): Promise<Driven> {
  const {port, end} = await startWebKit(webkit, {GTK_THEME: GTK[scheme]});
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    const {value} = await reply.json();
    if (!reply.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const capabilities = {alwaysMatch: capabilitiesOf(webkit)};
  const {sessionId} = (await send('POST', '/session', {capabilities})) as {sessionId: string};
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, {script: 60_000, pageLoad: 60_000});
  await send('POST', `${session}/window/rect`, {width: 1280, height: 800});
  const wait = `const done = arguments[arguments.length - 1];
    new Promise(resolve => resolve(EXPRESSION)).then(
      value => done({value}),
      error => done({error: String(error)}),
    );`;
  return {
    ...{engine: 'webkit', prefer: refuse(scheme)},
    open: async url => {
      await send('POST', `${session}/url`, {url});
    },
    evaluate: async expression => {
      const script = wait.replace('EXPRESSION', () => `(${expression}\n)`);
      const outcome = await send('POST', `${session}/execute/async`, {script, args: []});
      const {value, error} = outcome as {value: never; error?: string};
      if (error) throw new Error(error);
      return value;
    },
    close: async () => {
      await send('DELETE', session).catch(() => {});
      end();
    },
  };
}
