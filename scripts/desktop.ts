import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer';
import {findEngines} from './browsers.ts';
import {startDisplay} from './webkit.ts';

/** Debian's own, which has the bindings of AT-SPI and in which Orca runs. */
const PYTHON = '/usr/bin/python3';

/** What is needed, by the package of Debian that brings it: one of its files, or a command. */
const NEEDED: Readonly<Record<string, string>> = {
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': 'dbus-daemon',
  orca: 'orca',
  python3: PYTHON,
  xdotool: 'xdotool',
  xvfb: 'Xvfb',
};

/** A display with a session, in which programs find what tells them of each other (AT-SPI). */
export interface Desktop {
  readonly env: NodeJS.ProcessEnv;
  /** Starts a program that ends with the desktop. */
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Starts one of this package’s Python programs; what it says line by line, it says to its stdout. */
  python(path: string): ChildProcess;
  end(): void;
}

/** Why there can be no desktop here, or `undefined` if there can. */
export async function absentDesktop(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'it takes AT-SPI, on Linux only';
  const missing = Object.keys(NEEDED).filter(name => !isThere(NEEDED[name] as string));
  if (missing.length) return `not all it takes was found (Debian: ${missing.join(' ')})`;
  const {absent} = await findEngines();
  return absent.chromium ?? absent.firefox;
}

const isThere = (name: string): boolean =>
  name.startsWith('/')
    ? existsSync(name)
    : (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)));

/** Starts a desktop of its own, which knows nothing of the one that this runs in. */
export async function startDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'timeline-desktop-'));
  const run = join(home, 'run');
  mkdirSync(run, {mode: 0o700});
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: run,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    GSETTINGS_BACKEND: 'memory',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    PYTHONUNBUFFERED: '1',
    // So that browsers hand their tree over from the start.
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
  };
  const start: Desktop['start'] = (command, args, options) => {
    const child = spawn(command, args, {stdio: 'ignore', env, ...options});
    children.push(child);
    return child;
  };
  const end = (): void => {
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(home, {recursive: true, force: true, maxRetries: 3});
  };
  process.once('exit', end);
  env.DISPLAY = await startDisplay('Xvfb', children);
  const bus = start(
    'dbus-daemon',
    ['--session', '--nofork', '--print-address=1', `--address=unix:path=${join(run, 'bus')}`],
    {stdio: ['ignore', 'pipe', 'ignore']},
  );
  const [address] = await once(bus.stdout as NonNullable<typeof bus.stdout>, 'data', {
    signal: AbortSignal.timeout(20_000),
  });
  env.DBUS_SESSION_BUS_ADDRESS = String(address).trim();
  return {
    ...{env, start, end},
    python: path => start(PYTHON, [path], {stdio: ['pipe', 'pipe', 'ignore']}),
  };
}

/** Opens a browser on a desktop, in which it hands its accessibility tree to the platform. */
export async function openOn({env}: Desktop, engine: 'chromium' | 'firefox'): Promise<Browser> {
  const options = (await findEngines())[engine];
  if (!options) throw new Error(`There is no ${engine}.`);
  return puppeteer.launch({
    ...options,
    headless: false,
    env,
    // As large as the window is.
    defaultViewport: null,
    args:
      engine === 'chromium'
        ? [
            ...(options.args ?? []),
            ...['--force-renderer-accessibility', '--kiosk', '--window-position=0,0'],
            '--window-size=1280,1024',
          ]
        : ['--width=1280', '--height=1024'],
    // What tells of automation is a part of the window, and would be read.
    ignoreDefaultArgs: ['--enable-automation'],
    extraPrefsFirefox: {'accessibility.force_disabled': 0, 'browser.tabs.inTitlebar': 0},
  });
}
