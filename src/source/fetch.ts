import type {Problem} from '../model/types.ts';
import {fail, type Json, parseJson} from './json.ts';

/** Why data did not arrive. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Gets JSON from an address, absolute or relative to the page.
 *
 * Rejects with a `LoadError` where nothing answers (`load-network`), where the answer is an error
 * (`load-http`), and for what is no JSON (`json-empty`, `json-html`, `json-broken`); with the
 * signal's reason once `signal` aborts.
 */
export async function fetchTimeline(url: string, signal?: AbortSignal): Promise<unknown> {
  let json: Json;
  try {
    const response = await fetch(url, signal && {signal});
    const {ok, status, statusText} = response;
    json = ok
      ? parseJson(await response.text())
      : fail(
          'load-http',
          // HTTP/2 sends no words with the number.
          `${status} ${statusText || (status === 404 ? 'Not Found' : 'error')} at ${url}`,
          status < 500 ? 'Check the address' : 'The server failed: try again later',
        );
  } catch {
    signal?.throwIfAborted();
    json = fail(
      'load-network',
      `No answer from ${url}`,
      'Check the connection and the address; another site must allow this page (CORS)',
    );
  }
  if ('problem' in json) throw new LoadError(json.problem);
  return json.value;
}
