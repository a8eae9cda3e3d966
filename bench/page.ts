import {makeEntries} from './entries.ts';
import type {Adapter} from './peers/adapter.ts';

declare global {
  interface Window {
    bench: typeof bench;
    /** Set by the script of the peer under test. */
    peer: {adapter: Adapter<unknown>};
  }
}

const WIDTH = 1200;
const HEIGHT = 600;

/** Entries that go through JSON at once: V8's strings end at half a gigabyte. */
const SLICE = 20_000;

let data: unknown;
let container: HTMLElement;

/** What the measuring process calls, by the DevTools protocol; nothing of it runs during gestures. */
const bench = {
  /**
   * Evaluates the peer's styles and scripts.
   *
   * @param timed The addresses that count; `others` are needed here only.
   * @returns How long that took, in ms, without the network.
   */
  async start(styles: string[], timed: string[], others: string[]): Promise<number> {
    const [css, scripts, rest] = await Promise.all([styles, timed, others].map(readAll));
    const begin = performance.now();
    for (const text of css ?? []) insert('style', text);
    for (const text of scripts ?? []) insert('script', text);
    const time = performance.now() - begin;
    for (const text of rest ?? []) insert('script', text);
    return time;
  },

  /** Makes the entries, in the peer's format, as plain data that JSON could have brought. */
  prepare(count: number): void {
    container = document.createElement('div');
    container.setAttribute('id', 'box');
    container.setAttribute('style', `width: ${WIDTH}px; height: ${HEIGHT}px; overflow: auto`);
    document.body.append(container);
    data = throughJson(window.peer.adapter.convert(makeEntries(count)));
  },

  /** Hands the data over. Returns the time, in ms, to the end of the frame that shows them. */
  async load(): Promise<number> {
    const frames = watchFrames();
    await frames.next();
    const begin = performance.now();
    await window.peer.adapter.load(container, data);
    const end = await frames.next();
    frames.stop();
    return end - begin;
  },

  /** The names of the files that the page has got so far. */
  fetched: (): string[] =>
    performance.getEntriesByType('resource').map(({name}) => name.replace(/.*\//, '')),

  /** How many elements there are in the page, those in open shadow roots with them. */
  countElements: (): number => count(document.body) - 1,

  /** Undoes what a drag over text may have left, so that only movement shows in a picture. */
  unselect(): void {
    getSelection()?.removeAllRanges();
  },

  /** Where in the page gestures are made, in CSS px from its top left corner. */
  point(): {x: number; y: number} {
    const target = window.peer.adapter.target?.(container) ?? container;
    const box = target.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, HEIGHT)];
    const x = (Math.max(box.left, 0) + Math.min(box.right, WIDTH)) / 2;
    const middle = (top + bottom) / 2;
    const isFree = window.peer.adapter.isFree?.bind(window.peer.adapter, target);
    for (let y = middle; isFree && y < bottom; y++) {
      if (isFree(x, y)) return {x, y};
    }
    return {x, y: middle};
  },

  /** The middle of a peer's button, if it can be pressed. */
  button(selector: string): {x: number; y: number} | undefined {
    const button = container.querySelector<HTMLButtonElement>(selector);
    if (!button || button.disabled) return undefined;
    const {left, top, width, height} = button.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  },
};

window.bench = bench;

const readAll = (urls: readonly string[]) =>
  Promise.all(urls.map(async url => (await fetch(url)).text()));

function insert(tag: 'script' | 'style', text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.head.append(element);
}

/** A copy with strings and objects laid out as parsing lays them out. */
function throughJson(value: unknown): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let i = 0; i < value.length; i += SLICE) {
      copy.push(...JSON.parse(JSON.stringify(value.slice(i, i + SLICE))));
    }
    return copy;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, throughJson(part)]));
}

/**
 * Follows the frames of the page. `next` gives the time at which the main thread has done with
 * the frame that is being made, or else with the next one.
 */
function watchFrames() {
  const {port1, port2} = new MessageChannel();
  let waiting: ((time: number) => void)[] = [];
  // Those who ask between a frame's end and the next one's beginning wait for that next one.
  let late: typeof waiting = [];
  let within = false;
  let handle = requestAnimationFrame(begin);
  function begin() {
    within = true;
    waiting.push(...late);
    late = [];
    // A message comes after the style, the layout and the painting of this frame.
    port2.postMessage(null);
    handle = requestAnimationFrame(begin);
  }
  port1.onmessage = () => {
    within = false;
    const time = performance.now();
    for (const resolve of waiting) resolve(time);
    waiting = [];
  };
  return {
    next: () => new Promise<number>(resolve => (within ? waiting : late).push(resolve)),
    stop: () => cancelAnimationFrame(handle),
  };
}

function count(root: ParentNode): number {
  let sum = root.childElementCount && 0;
  for (const child of root.children) {
    sum += 1 + count(child) + (child.shadowRoot ? count(child.shadowRoot) : 0);
  }
  return sum;
}
