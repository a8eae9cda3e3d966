import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Advised} from '../cite/advice.ts';
import {isWorthAdvice} from '../cite/worth-advice.ts';
import {parsePlain} from '../model/date/plain-span.ts';
import {readTimeline} from '../model/open.ts';
import {get, isList, lengthOf} from '../model/read.ts';
import type {ParseResult, Problem} from '../model/types.ts';
import {fail, fetchText, findData, type Json, LONG, LoadError, tryJson} from '../source/index.ts';
import type {Many} from './data-many.ts';
import {TimelineProblemEvent} from './events.ts';
import {later} from './later.ts';
import {type Story, tell} from './story.ts';
import {warn} from './warn.ts';

/** Where the data are on their way. */
export type DataState =
  | {readonly status: 'none'}
  /** How much has been read, 0 to 1, where that is known. */
  | {readonly status: 'loading'; readonly share?: number}
  | {readonly status: 'ready'; readonly story: Story}
  | {readonly status: 'failed'; readonly problems: readonly Problem[]};

interface DataHost extends ReactiveControllerHost, Element {
  readonly timeline: unknown;
  readonly src: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly groupBy: string | null;
  readonly requireCitations: boolean;
  readonly wording: unknown;
  readonly calendar: string | null;
  readonly hasUpdated: boolean;
}

/** More events than these are not cards all at once, and are read by what is loaded for them. */
const FEW = 60;
/** What takes no longer than this, ms, needs no word of it. */
const SHORT = 150;

/** How many events there are in what an author wrote. */
const countEvents = (input: unknown): number => {
  const events = isList(input) ? input : get(Object(input), 'events');
  return isList(events) ? lengthOf(events) : 0;
};

/** Finds the element's data, reads them, and reads them again when what stands inside it changes. */
export class DataController implements ReactiveController {
  state: DataState = {status: 'none'};
  /** What the author should mend: what reading finds, and then advice. */
  problems: readonly Problem[] = [];
  readonly #host: DataHost;
  #loading: AbortController | undefined;
  /** Ends advising on data that are not shown any more. */
  #advising: AbortController | undefined;
  /** Something is under way, whether or not it has been told. */
  #isPending = false;
  #json: Json | undefined;
  /** What was read last, as little of it may have changed. */
  #many: Many | undefined;
  /** The data stand inside the element, or nowhere yet. */
  #inside = true;
  readonly #readInside = (): void => {
    if (this.#inside) this.read();
  };
  readonly #children = new MutationObserver(this.#readInside);

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    // A page that is still being parsed may not have all of the element's children yet.
    document.addEventListener('DOMContentLoaded', this.#readInside);
    // The first update reads. What was missed or given up since is made good here.
    if (this.#isPending) this.read();
    else if (this.#host.hasUpdated) this.#readInside();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInside);
    this.#loading?.abort();
  }

  /** Changes what stands inside the element without being read for it. */
  quietly(change: () => void): void {
    // What a page has changed before that is read.
    if (this.#children.takeRecords().length) this.#readInside();
    change();
    this.#children.takeRecords();
  }

  /** Reads the data anew, abandoning what was under way. */
  read(): void {
    const {timeline, src} = this.#host;
    this.#loading?.abort();
    const found = findData(this.#host, timeline, src);
    this.#inside = found?.from !== 'property' && found?.from !== 'src';
    if (!found || (this.#inside && document.readyState === 'loading')) this.#set({status: 'none'});
    else if (found.from === 'property') this.#take(found);
    else if (found.from === 'src') {
      this.#get(async signal => this.parse(await fetchText(found.url, signal), signal, true));
      this.#set({status: 'loading'});
    } else if (found.from === 'list') {
      this.#get(async () => ({value: (await later.load()).readList(this.#host)}));
    } else {
      const json = tryJson(found.text);
      if (json) this.#take(json);
      else this.#get(signal => this.parse(found.text, signal, true));
    }
  }

  /** What was read last. */
  get input(): unknown {
    return this.#json && 'value' in this.#json ? this.#json.value : undefined;
  }

  /** What was read last, of many entries. */
  get many(): Many | undefined {
    return this.#many;
  }

  /** Takes newer data for the same, without a word of it meanwhile. */
  renew(value: unknown): void {
    this.#take({value}, true);
  }

  /** Gives up what is under way; what was there before is gone as well. */
  cancel(): void {
    this.#loading?.abort();
    this.#take(fail('load-cancelled', 'Cancelled', 'Try again'));
  }

  /** Takes what is not here at once, unless something else is asked for meanwhile. */
  async #get(get: (signal: AbortSignal) => Promise<Json>): Promise<void> {
    const {signal} = this.#begin();
    let json: Json;
    try {
      json = await get(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      json = error;
    }
    if (!signal.aborted) this.#take(json);
  }

  /** A long text is parsed in slices; of a broken one, what is wrong with it is found. */
  async parse(text: string, signal: AbortSignal, tells = false): Promise<Json> {
    const isLong = text.length > LONG;
    const json = isLong ? undefined : tryJson(text);
    if (json) return json;
    const {parseJson, readJson, runSliced} = await later.load();
    const onProgress = (share: number): void => {
      if (tells) this.#set({status: 'loading', share: share / 2});
    };
    const read = isLong && (await runSliced(readJson(text), {signal, onProgress}));
    return read || parseJson(text);
  }

  /** Reads what is here again, for another grouping. */
  regroup(): void {
    if (this.state.status === 'ready' && this.#json) this.#take(this.#json);
  }

  #take(json: Json, isQuiet = false): void {
    this.#json = json;
    if ('problem' in json) this.#set({status: 'failed', problems: [json.problem]});
    else if (countEvents(json.value) > FEW) this.#readMany(json.value, isQuiet);
    else {
      const parsed = this.#parse(json.value);
      if (parsed) this.#show(parsed);
      else this.#get(() => later.load().then(() => json));
    }
  }

  /** Reads a few entries; nothing where that takes what is loaded on first use. */
  #parse(input: unknown): ParseResult | undefined {
    if (later.module) return later.module.parseTimeline(input);
    const {from, to, requireCitations, wording, calendar} = this.#host;
    // So are lanes, what leaves entries out, other calendars, and what asks a page for its own wording.
    const isPlain = !(this.#byGroup || requireCitations || wording || calendar);
    return isPlain && [from, to].every(date => !date || parsePlain(date))
      ? readTimeline(input)
      : undefined;
  }

  #show(parsed: ParseResult): void {
    this.#many = undefined;
    const {events} = parsed.timeline;
    const useless = parsed.problems.some(({severity, path}) => severity === 'error' && !path);
    if (useless && !events.length) {
      this.#set({status: 'failed', problems: parsed.problems});
      return;
    }
    const {timeline, problems} =
      (this.#host.requireCitations && later.module?.requireSources(parsed)) || parsed;
    const hidden = events.length - timeline.events.length;
    const lanes = this.#byGroup ? later.module : undefined;
    this.#set({status: 'ready', story: tell(timeline, problems, hidden, lanes)});
    if (later.module || isWorthAdvice(parsed.timeline)) this.#advise(parsed.timeline);
  }

  async #readMany(input: unknown, isQuiet: boolean): Promise<void> {
    const {signal} = this.#begin();
    const before = this.#many;
    const now = performance.now();
    // What was loaded has been parsed before, and told of.
    const isLoaded = this.state.status === 'loading';
    const onProgress = (done: number): void => {
      if (isQuiet || (!isLoaded && performance.now() - now < SHORT)) return;
      const share = isLoaded ? (1 + done) / 2 : done;
      // To draw it takes as long as a slice of the work: it is a task of its own.
      setTimeout(() => {
        if (this.#isPending && !signal.aborted) this.#set({status: 'loading', share});
      });
    };
    try {
      const {takeMany} = await later.load();
      const {many, story, advised} = await takeMany(
        [input, this.#byGroup, before, this.#host.requireCitations],
        {signal, onProgress},
      );
      this.#many = many;
      this.#set({status: 'ready', story});
      this.#advise(advised);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.#take(error);
    }
  }

  /** Finds, once all has been drawn, what could be done better; and tells of it. */
  async #advise(advised: Advised): Promise<void> {
    this.#advising = new AbortController();
    const {signal} = this.#advising;
    try {
      const {adviseCalmly} = await later.load();
      const advice = await adviseCalmly(advised, this.#host, signal);
      if (!advice.length || signal.aborted) return;
      this.problems = [...this.problems, ...advice];
      if (this.#host.dispatchEvent(new TimelineProblemEvent(this.problems))) warn(advice);
    } catch (error) {
      if (!signal.aborted && !(error instanceof LoadError)) throw error;
    }
  }

  get #byGroup(): boolean {
    return this.#host.groupBy === 'group';
  }

  #begin(): AbortController {
    this.#loading?.abort();
    this.#loading = new AbortController();
    this.#isPending = true;
    return this.#loading;
  }

  #set(state: DataState): void {
    this.state = state;
    this.#advising?.abort();
    this.problems =
      state.status === 'ready'
        ? state.story.problems
        : state.status === 'failed'
          ? state.problems
          : [];
    this.#isPending = state.status === 'loading';
    this.#host.requestUpdate();
  }
}
