import {Session, TooSlow} from './browser.ts';
import type {Bundle} from './bundle.ts';
import {make} from './gestures.ts';
import type {Peer} from './peers/list.ts';

/** What one run yields, in ms and bytes; what was not reached is absent. */
export interface Figures {
  /** Over the wire: what the page loads at first, and what it loads when that is first needed. */
  bytes?: number;
  /** From script to ready. */
  ready?: number;
  /** From data to the painted picture. */
  picture?: number;
  /** The longest task of the main thread meanwhile. */
  loadTask?: number;
  /** The most of those at first and when zoomed in. */
  elements?: number;
  /** After collection, beyond the input. */
  memory?: number;
  /** What the input takes by itself. */
  input?: number;
  /** Main-thread time per step. */
  pan?: number;
  zoom?: number;
  /** The longest task of the main thread while zooming and panning. */
  slowest?: number;
}

export type Move = 'zoom' | 'pan';

export interface Run {
  readonly figures: Figures;
  /** What went beyond the limit, if anything did. */
  readonly stopped?: 'picture' | Move | undefined;
  /** The gestures that changed nothing in the picture: their times mean nothing and are absent. */
  readonly still: readonly Move[];
  readonly browser: string;
}

/** A step that takes longer ends the run, in ms. */
export const STEP_LIMIT = 30_000;
/** After this no further step of a gesture is begun, in ms. */
const GESTURE_LIMIT = 120_000;

/** Measures one peer once with so many entries, in a browser of its own. */
export async function measure(
  url: string,
  peer: Peer,
  bundle: Bundle,
  count: number,
): Promise<Run> {
  const session = await Session.open(url);
  const figures: Figures = {};
  const still: Move[] = [];
  let doing: Run['stopped'];
  const browser = await session.version();
  try {
    const {page} = session;
    figures.ready = await page.evaluate(
      (...files) => window.bench.start(...files),
      [...bundle.styles],
      [...bundle.scripts],
      [...bundle.others],
    );
    const empty = await session.memory();
    await page.evaluate(entries => window.bench.prepare(entries), count);
    const input = await session.memory();
    figures.input = input - empty;

    const fetched = () => page.evaluate(() => window.bench.fetched());
    const early = (await fetched()).find(name => bundle.later.has(name));
    if (early) throw new Error(`${peer.id} loads ${early} before there are any data.`);

    doing = 'picture';
    const loading = () => page.evaluate(() => window.bench.load());
    [figures.picture, figures.loadTask] = await session.longestTask(() =>
      session.within(STEP_LIMIT, loading()),
    );
    figures.elements = await page.evaluate(() => window.bench.countElements());
    figures.memory = (await session.memory()) - input;

    const limits = {step: STEP_LIMIT, gesture: GESTURE_LIMIT};
    for (const move of ['zoom', 'pan'] as const) {
      doing = move;
      const gesture = peer[move];
      if (!gesture) continue;
      const before = await session.picture();
      const [time, task] = await session.longestTask(() => make(session, gesture, limits));
      if ((await session.picture()) === before) {
        still.push(move);
        continue;
      }
      figures[move] = time;
      figures.slowest = Math.max(figures.slowest ?? 0, task);
    }
    figures.bytes = bundle.bytes;
    for (const name of new Set(await fetched())) figures.bytes += bundle.later.get(name) ?? 0;
    const elements = await page.evaluate(() => window.bench.countElements());
    figures.elements = Math.max(figures.elements, elements);
    return {figures, still, browser};
  } catch (error) {
    if (error instanceof TooSlow) return {figures, stopped: doing, still, browser};
    throw error;
  } finally {
    await session.close();
  }
}
