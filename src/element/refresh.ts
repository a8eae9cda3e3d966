import {get, isList, isObject} from '../model/read.ts';
import {type Answer, AnswerError, fetchAgain} from '../source/fetch-again.ts';
import type {Json} from '../source/text.ts';

/** How old what is shown may be; both in ms since 1970. */
export interface Stale {
  /** When it was last known to be what `src` gives. */
  readonly lastGood: number;
  /** When it first could not be had after that. */
  readonly failedSince: number;
}

/** What refreshing asks and tells. */
export interface RefreshHost {
  readonly src: string;
  /** How many entries are shown. */
  readonly count: number;
  /** Reads JSON, a long text in slices. */
  parse(text: string, signal: AbortSignal): Promise<Json>;
  /** Shows what has come, which may differ from what is shown in nothing. */
  take(input: unknown): void;
  /**
   * The last check failed: told again each minute, as what is shown grows older. `undefined` once a
   * check has succeeded.
   */
  age(stale: Stale | undefined): void;
}

/** No server is asked more often, in seconds. */
const LEAST = 5;
/** After failures it is asked less often: each time half as often, down to this. */
const MOST_TIMES = 16;
const HOUR = 36e5;
const MINUTE = 6e4;
/** An answer that has not come by then, ms, does not come. */
const PATIENCE = 5 * MINUTE;
/** Timers count no further, ms. */
const LONGEST = 2 ** 31 - 1;

/**
 * Whether an answer can take the place of what is shown: a list, or an object with a list of events,
 * in which there is at least one that says what or when. No events are taken for a failure of what
 * makes the list, unless there were none before.
 */
function isUsable(input: unknown, count: number): boolean {
  const events = isObject(input) ? get(input, 'events') : input;
  return isList(events) && (events.some(isEvent) || (!count && !events.length));
}

const isEvent = (event: unknown): boolean =>
  isObject(event) && !!(get(event, 'title') || get(event, 'date'));

/**
 * Asks `src` again and again while the page can be seen, one request at a time. What cannot be had or
 * used leaves what is shown as it is.
 */
export class Refresh {
  readonly #host: RefreshHost;
  /** Ms. */
  #interval = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ageing: ReturnType<typeof setInterval> | undefined;
  /** It is time, but nobody is looking. */
  #isDue = false;
  #asking: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #before: Answer | undefined;
  #failures = 0;
  /** No answer came, as where there is no connection. */
  #isCutOff = false;
  #lastGood = 0;
  #failedSince = 0;
  readonly #look = (): void => {
    if (this.#isDue) this.#ask();
  };
  readonly #hurry = (): void => {
    if (this.#isCutOff && !this.#asking) this.#ask();
  };

  constructor(host: RefreshHost) {
    this.#host = host;
  }

  /**
   * Asks every so many seconds, 5 at least; not at all if the number makes no sense.
   *
   * @param loaded When what is shown was loaded, ms since 1970.
   */
  start(seconds: number, loaded = Date.now()): void {
    this.stop();
    if (!(seconds > 0 && seconds < Infinity)) return;
    this.#interval = Math.max(seconds, LEAST) * 1000;
    this.#lastGood = loaded;
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('online', this.#hurry);
    this.#wait(this.#interval);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    clearTimeout(this.#patience);
    clearTimeout(this.#timer);
    clearInterval(this.#ageing);
    this.#isDue = false;
    this.#failures = 0;
    this.#isCutOff = false;
    // Others may show other data before it starts again.
    this.#before = undefined;
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('online', this.#hurry);
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => this.#ask(), Math.min(ms, LONGEST));
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isDue = document.hidden;
    if (this.#isDue) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.#patience = setTimeout(() => asking.abort(), PATIENCE);
    const found = await this.#get(asking.signal).catch((error: unknown) => ({error}));
    if (this.#asking !== asking) return;
    clearTimeout(this.#patience);
    this.#asking = undefined;
    if ('error' in found) this.#fail(found.error);
    else {
      this.#succeed();
      if ('input' in found) this.#host.take(found.input);
    }
  }

  /** What is new, if anything is. @throws if it cannot be had or used. */
  async #get(signal: AbortSignal): Promise<{readonly input?: unknown}> {
    const {src} = this.#host;
    const answer = await fetchAgain(src, this.#before, signal);
    if (answer === this.#before) return {};
    const json = await this.#host.parse(answer.text, signal);
    if ('problem' in json || !isUsable(json.value, this.#host.count)) throw new Error('unusable');
    // What has a name is known by that.
    this.#before = answer.etag ? {...answer, text: ''} : answer;
    return {input: json.value};
  }

  #succeed(): void {
    const hadFailed = this.#failures > 0;
    this.#failures = 0;
    this.#isCutOff = false;
    this.#lastGood = Date.now();
    clearInterval(this.#ageing);
    this.#wait(this.#interval);
    if (hadFailed) this.#host.age(undefined);
  }

  #fail(error: unknown): void {
    if (!this.#failures++) {
      this.#failedSince = Date.now();
      this.#ageing = setInterval(() => this.#tell(), MINUTE);
    }
    this.#isCutOff = error instanceof TypeError;
    const pause = error instanceof AnswerError ? error.pause : 0;
    const times = Math.min(2 ** this.#failures, MOST_TIMES);
    const longer = Math.min(times * this.#interval, Math.max(this.#interval, HOUR));
    // Not all who wait for a server come back at once.
    this.#wait(Math.max(pause, longer * (0.75 + Math.random() / 2)));
    this.#tell();
  }

  #tell(): void {
    this.#host.age({lastGood: this.#lastGood, failedSince: this.#failedSince});
  }
}
