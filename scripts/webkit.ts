import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';
import type {BrowserLauncher, TestRunnerCoreConfig} from '@web/test-runner-core';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import type {WebKit} from './browsers.ts';
import {freePort} from './free-port.ts';

/** A WebDriver for WebKitGTK that listens at a port. */
export interface WebKitDriver {
  readonly port: number;
  /** Ends it, and the display that it draws on. */
  end(): void;
}

/** What a session with it asks for. */
export const capabilitiesOf = ({browser}: Pick<WebKit, 'browser'>) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
});

/**
 * Starts WebKitGTK's driver, on a display of its own where there is an X server for it.
 *
 * @param settings Of the environment, for the browser.
 */
export async function startWebKit(
  {driver, xvfb}: WebKit,
  settings: Record<string, string> = {},
): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const end = (): void => {
    for (const child of children.splice(0).reverse()) child.kill();
  };
  // A run that ends early must not leave a display and a driver behind.
  process.once('exit', end);
  const port = await freePort();
  const DISPLAY = xvfb ? await startDisplay(xvfb, children) : process.env.DISPLAY;
  children.push(
    spawn(driver, [`--port=${port}`], {
      // Without a graphics card, drawing in layers of its own has crashed in the software driver.
      env: {...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1', ...settings},
      stdio: 'ignore',
    }),
  );
  await answers(port);
  return {port, end};
}

/** Runs tests in WebKitGTK. */
export function webkitLauncher(webkit: WebKit): BrowserLauncher {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {...capabilitiesOf(webkit), 'wdio:enforceWebDriverClassic': true},
  };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let driver: WebKitDriver | undefined;
  return Object.assign(launcher, {
    async initialize(config: TestRunnerCoreConfig) {
      driver = await startWebKit(webkit);
      options.port = driver.port;
      await initialize(config);
      launcher.name = 'WebKit';
    },
    async stop() {
      await stop();
      driver?.end();
    },
  });
}

/** Starts an X server, and tells its display. */
export async function startDisplay(xvfb: string, children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, args, {stdio: ['ignore', 'pipe', 'ignore']});
  children.push(server);
  const [number] = await once(server.stdout, 'data', {signal: AbortSignal.timeout(20_000)});
  return `:${String(number).trim()}`;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const reply = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (reply?.ok) return;
    await setTimeout(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}
