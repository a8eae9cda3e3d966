import type {Problem} from '../model/types.ts';
import {fail} from './text.ts';

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
 * Gets a text from an address, absolute or relative to the page.
 *
 * Rejects with a `LoadError` where nothing answers (`load-network`) and where the answer is an error
 * (`load-http`); with the signal's reason once `signal` aborts.
 */
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  let failure: {readonly problem: Problem};
  try {
    const response = await fetch(url, signal && {signal});
    const {ok, status, statusText} = response;
    if (ok) return await response.text();
    failure = fail(
      'load-http',
      // HTTP/2 sends no words with the number.
      `${status} ${statusText || (status === 404 ? 'Not Found' : 'error')} at ${url}`,
      status < 500 ? 'Check the address' : 'The server failed: try again later',
    );
  } catch {
    signal?.throwIfAborted();
    failure = fail(
      'load-network',
      `No answer from ${url}`,
      'Check the connection and the address; another site must allow this page (CORS)',
    );
  }
  throw new LoadError(failure.problem);
}
