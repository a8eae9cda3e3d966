import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer';
import {findEngines} from '../scripts/browsers.ts';

/** Nothing outside this machine is reached, and a page in the background runs as one in front. */
const ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Of the page, in CSS px: more than the box. */
const WIDTH = 1280;
const HEIGHT = 720;

/** A step took longer than it may; the browser is gone. */
export class TooSlow extends Error {}

/** A browser of its own with one page, and what is asked of it by the DevTools protocol. */
export class Session {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #cdp: CDPSession;

  private constructor(browser: Browser, page: Page, cdp: CDPSession) {
    this.#browser = browser;
    this.page = page;
    this.#cdp = cdp;
  }

  static async open(url: string): Promise<Session> {
    const {chromium, absent} = await findEngines();
    if (!chromium) throw new Error(absent.chromium);
    const browser = await puppeteer.launch({
      ...chromium,
      args: [...(chromium.args ?? []), ...ARGS],
      headless: true,
      protocolTimeout: 600_000,
      defaultViewport: {width: WIDTH, height: HEIGHT},
    });
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', {timeDomain: 'timeTicks'});
    await page.goto(url);
    return new Session(browser, page, cdp);
  }

  version(): Promise<string> {
    return this.#browser.version();
  }

  /** The work, unless it takes longer than `limit` ms: then the browser ends, with `TooSlow`. */
  async within<T>(limit: number, work: Promise<T>): Promise<T> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new TooSlow()), limit);
    try {
      return await Promise.race([work, late.promise]);
    } catch (error) {
      work.catch(() => {});
      if (error instanceof TooSlow) await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** How long the page's main thread has been at work since it began, in ms. */
  async taskTime(): Promise<number> {
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    const metric = metrics.find(({name}) => name === 'TaskDuration');
    if (!metric) throw new Error('This browser does not measure tasks.');
    return metric.value * 1000;
  }

  /** What scripts and the DOM hold after collection, in bytes: heaps and array buffers. */
  async memory(): Promise<number> {
    for (let i = 0; i < 3; i++) await this.#cdp.send('HeapProfiler.collectGarbage');
    const usage = await this.#cdp.send('Runtime.getHeapUsage');
    return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  }

  async mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel',
    x: number,
    y: number,
    more: {buttons?: number; ctrl?: boolean; deltaY?: number} = {},
  ): Promise<void> {
    const press = type === 'mousePressed' || type === 'mouseReleased';
    await this.#cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: press || more.buttons ? 'left' : 'none',
      buttons: more.buttons ?? 0,
      clickCount: press ? 1 : 0,
      modifiers: more.ctrl ? 2 : 0,
      ...(type === 'mouseWheel' && {deltaX: 0, deltaY: more.deltaY ?? 0}),
    });
  }

  /** What the page looks like with the pointer outside the box, to see whether it has changed. */
  async picture(): Promise<string> {
    await this.mouse('mouseMoved', WIDTH - 5, HEIGHT - 5);
    await this.page.evaluate(() => window.bench.unselect());
    return this.page.screenshot({encoding: 'base64'});
  }

  /** The longest task of the page's main thread while `work` is done, in ms. */
  async longestTask<T>(work: () => Promise<T>): Promise<[T, number]> {
    await this.page.tracing.start({categories: ['-*', 'toplevel']});
    const result = await work();
    const trace = await this.page.tracing.stop();
    return [result, trace ? longest(trace) : 0];
  }

  async close(): Promise<void> {
    this.#browser.process()?.kill('SIGKILL');
    await this.#browser.close().catch(() => {});
  }
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In µs. */
  dur?: number;
  args: {name?: string};
}

/** Of the busiest renderer's main thread, which is the page's. */
function longest(trace: Uint8Array): number {
  const {traceEvents} = JSON.parse(new TextDecoder().decode(trace)) as {traceEvents: TraceEvent[]};
  const threads = new Map<string, {sum: number; longest: number}>();
  for (const {name, pid, tid, args} of traceEvents) {
    if (name === 'thread_name' && args.name === 'CrRendererMain') {
      threads.set(`${pid} ${tid}`, {sum: 0, longest: 0});
    }
  }
  for (const {name, pid, tid, dur = 0} of traceEvents) {
    const thread = threads.get(`${pid} ${tid}`);
    if (!thread || !name.endsWith('RunTask')) continue;
    thread.sum += dur;
    thread.longest = Math.max(thread.longest, dur);
  }
  const [busiest] = [...threads.values()].sort((a, b) => b.sum - a.sum);
  return (busiest?.longest ?? 0) / 1000;
}
