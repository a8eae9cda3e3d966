import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {ENGINES, findEngines, ZONES} from './scripts/browsers.ts';
import {countReporter} from './scripts/count-browser-tests.js';
import {webkitLauncher} from './scripts/webkit.ts';

// `npx wtr` runs in Chromium; ENGINES=all, or e.g. ENGINES=firefox,webkit, in others.
const named = process.env.ENGINES ?? 'chromium';
const wanted = named === 'all' ? ENGINES : named.split(',');
const engines = await findEngines();
// `npm test` gives each engine its own; of several at once, all are in one.
process.env.TZ ??= ZONES[wanted[0]] ?? ZONES.chromium;
const launchers = {
  chromium: forgetful,
  firefox: launchOptions => puppeteerLauncher({launchOptions}),
  webkit: webkitLauncher,
};

/**
 * Chromium, with an empty history for each file of tests: they share one page, whose history fills up.
 * Once it is full, Chromium drops what a page has added without a reader, and going back leaves the page.
 */
function forgetful(launchOptions) {
  let page;
  const createPage = async ({context}) => {
    page = await context.newPage();
    return page;
  };
  const launcher = puppeteerLauncher({launchOptions, createPage});
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async id => {
    const result = await stop(id);
    const devtools = await page.createCDPSession();
    await devtools.send('Page.resetNavigationHistory');
    await devtools.detach();
    return result;
  };
  return launcher;
}

export default {
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'})],
  browsers: wanted.filter(name => engines[name]).map(name => launchers[name](engines[name])),
  // One page at a time, each whole: WebKit's driver would otherwise put tests into frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 60_000}},
  testRunnerHtml: script => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body><script type="module" src="${script}"></script></body>
</html>`,
  filterBrowserLogs: ({args}) => !/^(Lit is in dev mode|cited-timeline \()/.test(String(args[0])),
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), countReporter()],
};
