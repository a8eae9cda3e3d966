import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseTimeline} from '../model/parse.ts';
import type {ParseResult, Problem} from '../model/types.ts';
import {fetchTimeline, findData, type Json, LoadError} from '../source/index.ts';

/** Where the data are on their way. */
export type DataState =
  | {readonly status: 'none' | 'loading'}
  | ({readonly status: 'ready'} & ParseResult)
  | {readonly status: 'failed'; readonly problems: readonly Problem[]};

interface DataHost extends ReactiveControllerHost, Element {
  timeline: unknown;
  src: string | null;
}

/** Finds the element's data, reads them, and reads them again when they are replaced. */
export class DataController implements ReactiveController {
  state: DataState = {status: 'none'};
  readonly #host: DataHost;
  readonly #settled: (state: DataState) => void;
  #loading: AbortController | undefined;
  readonly #children = new MutationObserver(() => this.#childrenChanged());

  /** @param settled Told each time that data were read or could not be. */
  constructor(host: DataHost, settled: (state: DataState) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    // A page that is still being parsed may not have all of the element's children yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#childrenChanged(), {once: true});
    }
    this.read();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#loading?.abort();
  }

  /** Reads the data anew, abandoning what was under way. */
  read(): void {
    const {timeline, src} = this.#host;
    this.#loading?.abort();
    const found = findData(this.#host, timeline, src);
    const waits = document.readyState === 'loading' && found?.from !== 'src';
    if (!found || (waits && timeline === undefined)) this.#set({status: 'none'});
    else if (found.from === 'src') this.#fetch(found.url);
    else this.#parse(found);
  }

  async #fetch(url: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#set({status: 'loading'});
    let json: Json;
    try {
      json = {value: await fetchTimeline(url, loading.signal)};
    } catch (error) {
      if (!(error instanceof LoadError)) {
        if (loading.signal.aborted) return;
        throw error;
      }
      json = {problem: error.problem};
    }
    if (!loading.signal.aborted) this.#parse(json);
  }

  #parse(json: Json): void {
    if ('problem' in json) {
      this.#set({status: 'failed', problems: [json.problem]});
      return;
    }
    const result = parseTimeline(json.value);
    const {problems, timeline} = result;
    const useless = problems.some(({severity, path}) => severity === 'error' && !path);
    this.#set(
      useless && !timeline.events.length
        ? {status: 'failed', problems}
        : {status: 'ready', ...result},
    );
  }

  #set(state: DataState): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#settled(state);
  }

  #childrenChanged(): void {
    const {timeline, src} = this.#host;
    if (timeline === undefined && !src) this.read();
  }
}
