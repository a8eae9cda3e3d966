import {setTimeout as sleep} from 'node:timers/promises';
import type {Session} from './browser.ts';
import type {Gesture} from './peers/list.ts';

const STEPS = 20;
/** CSS px that the pointer moves in one step of a drag, to the left: later entries come in. */
const DRAG = 15;
/** One notch of a mouse wheel, away from the user. */
const NOTCH = -120;
/** Two frames, in ms: a drag and a wheel go on after them, as soon as the main thread is free. */
const FRAMES = 34;
/** How long nothing may happen before a page counts as idle, in ms. */
const PAUSE = 120;
/** Less work than this during a pause is none, in ms: a caret that blinks, a look at the clock. */
const IDLE = 30;
/** Before a gesture, in ms: some peers end the one before it by a timer (Highcharts: 400). */
const REST = 1000;

/** How long one step may take, and all of a gesture, in ms. */
export interface Limits {
  readonly step: number;
  readonly gesture: number;
}

/**
 * Makes a gesture by real input, step by step. A drag and a wheel go on when two frames have
 * passed and the main thread is free, a button is pressed again when the page is idle.
 *
 * @returns The main thread's time per step, in ms: what it worked from the first input until it
 *   fell idle after the last, timers and frames that were put off with it, by the number of steps.
 */
export async function make(session: Session, gesture: Gesture, limits: Limits): Promise<number> {
  await sleep(REST);
  const {x, y} = await session.page.evaluate(() => window.bench.point());
  await session.mouse('mouseMoved', x, y);
  const drag = gesture.by === 'drag';
  if (drag) {
    await session.mouse('mousePressed', x, y, {buttons: 1});
    // What tells a drag from a press is not measured.
    await session.mouse('mouseMoved', x - DRAG, y, {buttons: 1});
  }
  const steps = gesture.by === 'button' ? (gesture.steps ?? STEPS) : STEPS;
  const end = Date.now() + limits.gesture;
  let before = await settle(session, limits);
  let time = 0;
  let count = 0;
  while (count < steps && Date.now() < end) {
    const step = await prepare(session, gesture, {x, y}, count);
    if (!step) break;
    // To find and to reach a button is not part of the step.
    if (gesture.by === 'button') before = await settle(session, limits);
    await session.within(limits.step, step());
    count++;
    if (gesture.by === 'button') time += (await settle(session, limits)) - before;
    else await follow(session, limits);
  }
  if (gesture.by !== 'button') time = (await settle(session, limits)) - before;
  if (drag) await session.mouse('mouseReleased', x - DRAG * (count + 1), y);
  return time / count;
}

/** What is to be done for one step; nothing where a button cannot be pressed any more. */
async function prepare(
  session: Session,
  gesture: Gesture,
  {x, y}: {x: number; y: number},
  done: number,
): Promise<(() => Promise<void>) | undefined> {
  if (gesture.by === 'drag') {
    return () => session.mouse('mouseMoved', x - DRAG * (done + 2), y, {buttons: 1});
  }
  if (gesture.by === 'wheel') {
    return () => session.mouse('mouseWheel', x, y, {ctrl: gesture.ctrl, deltaY: NOTCH});
  }
  const at = await session.page.evaluate(
    selector => window.bench.button(selector),
    gesture.selector,
  );
  if (!at) return undefined;
  await session.mouse('mouseMoved', at.x, at.y);
  return async () => {
    await session.mouse('mousePressed', at.x, at.y, {buttons: 1});
    await session.mouse('mouseReleased', at.x, at.y);
  };
}

/** Waits for two frames, and until the main thread is free. */
async function follow(session: Session, {step}: Limits): Promise<void> {
  await sleep(FRAMES);
  await session.within(step, session.taskTime());
}

/** Waits until the main thread is idle. Returns how long it has worked in all, in ms. */
async function settle(session: Session, {step}: Limits): Promise<number> {
  let last = await session.within(step, session.taskTime());
  for (;;) {
    await sleep(PAUSE);
    const asked = performance.now();
    const now = await session.within(step, session.taskTime());
    if (now - last < IDLE && performance.now() - asked < IDLE) return now;
    last = now;
  }
}
