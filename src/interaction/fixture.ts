import {followGestures, type Gestures} from './gestures.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean();
});

/** Puts something in the place of a method until the test is over. */
export function replace<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  value: Target[Name],
): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
  cleanups.push(() =>
    own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name),
  );
}

/** What was asked for, in order. */
export type Heard =
  | readonly ['pan', number]
  | readonly ['zoom', number, number]
  | readonly ['settle'];

export interface Track {
  /** From 100 to 500 px across the window, 200 px high. */
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  readonly mark: HTMLElement;
  readonly gestures: Gestures;
  readonly heard: Heard[];
  /** What is captured, by the pointers' ids. */
  readonly captured: Set<number>;
}

/** @param isUsed What the view answers: whether it could pan or zoom. */
export function makeTrack({rtl = false, isUsed = () => true as boolean} = {}): Track {
  const element = document.createElement('div');
  element.innerHTML =
    '<article class="card">Text <a href="#there">link</a></article><button>12</button>';
  Object.assign(element.style, {
    position: 'fixed',
    inset: '0 auto auto 100px',
    width: '400px',
    height: '200px',
  });
  document.body.append(element);
  // Browsers let only pointers be captured that are really there.
  const captured = new Set<number>();
  element.setPointerCapture = id => captured.add(id);
  element.hasPointerCapture = id => captured.has(id);
  const heard: Heard[] = [];
  const gestures = followGestures(
    element,
    {
      pan(dx) {
        heard.push(['pan', dx]);
        return isUsed();
      },
      zoom(factor, x) {
        heard.push(['zoom', factor, x]);
        return isUsed();
      },
      settle() {
        heard.push(['settle']);
      },
    },
    () => rtl,
    '.card',
  );
  cleanups.push(() => {
    gestures.dispose();
    element.remove();
  });
  const [card, mark] = element.children as HTMLCollectionOf<HTMLElement>;
  if (!card || !mark) throw new Error('No track');
  return {element, card, mark, gestures, heard, captured};
}

export const pansOf = (heard: readonly Heard[]): number[] =>
  heard.flatMap(([name, dx]) => (name === 'pan' ? [dx] : []));

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A pointer, moved by hand. Its clock, in ms, goes only as told. */
export class Pointer {
  static #ids = 100;
  readonly id = Pointer.#ids++;
  x = 0;
  y = 0;
  now = 1000;
  readonly type: string;
  readonly target: Element;
  readonly #more: PointerEventInit;

  constructor(target: Element, type: string, more: PointerEventInit = {}) {
    this.target = target;
    this.type = type;
    this.#more = more;
  }

  down(x: number, y = 100): this {
    return this.#fire('pointerdown', x, y, 1);
  }

  /** @param time Since what was last done, in ms. */
  move(x: number, y = this.y, time = 10): this {
    this.now += time;
    return this.#fire('pointermove', x, y, 1);
  }

  /** Over the element with no button down. */
  hover(x: number): this {
    return this.#fire('pointermove', x, this.y, 0);
  }

  leave(x: number): this {
    return this.#fire('pointerleave', x, this.y, 1);
  }

  up(time = 0): this {
    this.now += time;
    return this.#fire('pointerup', this.x, this.y, 0);
  }

  cancel(): this {
    return this.#fire('pointercancel', this.x, this.y, 0);
  }

  #fire(name: string, x: number, y: number, buttons: number): this {
    Object.assign(this, {x, y});
    const event = new PointerEvent(name, {
      bubbles: name !== 'pointerleave',
      cancelable: true,
      composed: true,
      pointerId: this.id,
      pointerType: this.type,
      isPrimary: true,
      clientX: x,
      clientY: y,
      buttons,
      ...this.#more,
    });
    Object.defineProperty(event, 'timeStamp', {value: this.now});
    this.target.dispatchEvent(event);
    return this;
  }
}

/** Fingers, of which the first is the primary one. */
export const fingers = (target: Element, count: number): Pointer[] =>
  Array.from({length: count}, (_, i) => new Pointer(target, 'touch', {isPrimary: i === 0}));

/** A turn of the wheel over the middle of the track. */
export function wheel(target: Element, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: 300,
    clientY: 100,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** The browser's frames, painted by hand. */
export class Frames {
  readonly #waiting = new Map<number, FrameRequestCallback>();
  #last = 0;

  constructor() {
    replace(window, 'requestAnimationFrame', callback => {
      this.#waiting.set(++this.#last, callback);
      return this.#last;
    });
    replace(window, 'cancelAnimationFrame', id => {
      this.#waiting.delete(id);
    });
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** @param now In ms, on the clock of the events. */
  paint(now: number): void {
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) callback(now);
  }

  /** Paints every `step` ms after `from` until nothing asks for it; returns how often. */
  run(from: number, step = 16): number {
    for (let count = 0; count < 10_000; count++) {
      if (!this.waiting) return count;
      this.paint(from + (count + 1) * step);
    }
    throw new Error('Never at rest');
  }
}

/** The timers of the page, run by hand. */
export class Timers {
  readonly #waiting = new Map<number, () => void>();
  #last = 0;

  constructor() {
    replace(window, 'setTimeout', ((callback: () => void) => {
      this.#waiting.set(++this.#last, callback);
      return this.#last;
    }) as typeof setTimeout);
    replace(window, 'clearTimeout', id => {
      this.#waiting.delete(id as number);
    });
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  run(): void {
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) callback();
  }
}

/** What is listened to from now on, and has not been taken back: `[target, type]`. */
export function countListeners(): () => [EventTarget, string][] {
  const kept: {
    target: EventTarget;
    type: string;
    listener: unknown;
    signal: AbortSignal | undefined;
  }[] = [];
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  replace(
    EventTarget.prototype,
    'addEventListener',
    function (this: EventTarget, type, listener, options) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (this instanceof Node || this === window)
        kept.push({target: this, type, listener, signal});
      addEventListener.call(this, type, listener, options);
    },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget, type, listener, options) {
      const index = kept.findIndex(
        one => one.target === this && one.type === type && one.listener === listener,
      );
      if (index >= 0) kept.splice(index, 1);
      removeEventListener.call(this, type, listener, options);
    },
  );
  return () => kept.filter(({signal}) => !signal?.aborted).map(({target, type}) => [target, type]);
}
