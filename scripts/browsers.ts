import {accessSync, constants, existsSync, globSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import puppeteer, {type LaunchOptions} from 'puppeteer';

/** The engines that tests run in; where one is absent, why. */
export interface Engines {
  readonly chromium: LaunchOptions | undefined;
  readonly firefox: LaunchOptions | undefined;
  readonly webkit: WebKit | undefined;
  readonly absent: Readonly<Partial<Record<Engine, string>>>;
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/**
 * The time zone that each is tested in: the first and nearly the last that a day begins in, and one
 * that is not whole hours away. A day that went through the local zone would show.
 */
export const ZONES: Readonly<Record<Engine, string>> = {
  chromium: 'Pacific/Kiritimati',
  firefox: 'America/Los_Angeles',
  webkit: 'Asia/Kathmandu',
};

/** WebKitGTK: its driver, the browser it drives, and the X server to draw on, if there is one. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string | undefined;
}

/** Only pages of this package are opened: no sandbox is needed, and nothing should be fetched. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter(folder => folder !== undefined);

const inPrograms = (...paths: string[]) =>
  programs.flatMap(folder => paths.map(path => join(folder, path)));

const inApplications = (...paths: string[]) =>
  ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
    paths.map(path => join(folder, path)),
  );

/** Looks for the three engines where browsers are usually installed. */
export async function findEngines(): Promise<Engines> {
  const chromium = first(
    process.env.CHROME_PATH,
    ...onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'),
    ...inApplications(
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ),
    ...inPrograms('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'),
    await fetched(),
    ...onPath('microsoft-edge-stable', 'microsoft-edge'),
    ...inApplications('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ...inPrograms('Microsoft/Edge/Application/msedge.exe'),
  );
  const firefox = first(
    process.env.FIREFOX_PATH,
    ...onPath('firefox', 'firefox-esr'),
    ...inApplications('Firefox.app/Contents/MacOS/firefox'),
    ...inPrograms('Mozilla Firefox/firefox.exe'),
  );
  const webkit = findWebKit();
  return {
    chromium: chromium ? {executablePath: chromium, args: CHROMIUM_ARGS} : undefined,
    firefox: firefox ? {browser: 'firefox', executablePath: firefox} : undefined,
    webkit: typeof webkit === 'string' ? undefined : webkit,
    absent: {
      ...(!chromium && {
        chromium: 'no Chrome, Chromium or Edge was found (CHROME_PATH can name one)',
      }),
      ...(!firefox && {firefox: 'no Firefox was found (FIREFOX_PATH can name one)'}),
      ...(typeof webkit === 'string' && {webkit}),
    },
  };
}

/** WebKitGTK's parts, or what is missing. Safari's driver needs a person's consent, so it is not used. */
function findWebKit(): WebKit | string {
  if (process.platform !== 'linux') return 'it runs by WebKitGTK, on Linux only';
  const driver = first(...onPath('WebKitWebDriver'));
  if (!driver) return 'no WebKitWebDriver was found (Debian: webkit2gtk-driver)';
  const browser = globSync(
    '/usr/{lib,lib64,libexec,lib/*}/webkit{2gtk-4.1,gtk-6.0}/MiniBrowser',
  )[0];
  if (!browser) return 'no MiniBrowser of WebKitGTK was found (Debian: libwebkit2gtk-4.1-0)';
  const xvfb = first(...onPath('Xvfb'));
  if (!xvfb && !process.env.DISPLAY) return 'there is no display, and no Xvfb to make one';
  return {driver, browser, xvfb};
}

/** Chrome as Puppeteer fetches it: see `npm test`. */
const fetched = () => puppeteer.executablePath().catch(() => undefined);

const onPath = (...names: string[]) =>
  names.flatMap(name => (process.env.PATH ?? '').split(delimiter).map(dir => join(dir, name)));

function first(...paths: (string | undefined)[]): string | undefined {
  return paths.find(path => path && existsSync(path) && executable(path));
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
