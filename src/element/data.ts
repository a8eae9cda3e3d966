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
  readonly timeline: unknown;
  readonly src: string | null;
  readonly hasUpdated: boolean;
}

/** Finds the element's data, reads them, and reads them again when what stands inside it changes. */
export class DataController implements ReactiveController {
  state: DataState = {status: 'none'};
  readonly #host: DataHost;
  #loading: AbortController | undefined;
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
    if (this.state.status === 'loading') this.read();
    else if (this.#host.hasUpdated) this.#readInside();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInside);
    this.#loading?.abort();
  }

  /** Reads the data anew, abandoning what was under way. */
  read(): void {
    const {timeline, src} = this.#host;
    this.#loading?.abort();
    const found = findData(this.#host, timeline, src);
    this.#inside = found?.from !== 'property' && found?.from !== 'src';
    if (!found || (this.#inside && document.readyState === 'loading')) this.#set({status: 'none'});
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
  }
}
