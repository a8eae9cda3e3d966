/** What an address gave. */
export interface Answer {
  readonly url: string;
  readonly text: string;
  /** The server's name for just this text, if it has one (RFC 9110, section 8.8.3). */
  readonly etag: string | null;
}

/** An answer that is an error. */
export class AnswerError extends Error {
  /** How long the server asks to be left alone, ms. */
  readonly pause: number;

  constructor({status, headers}: Response) {
    super(String(status));
    this.pause = readPause(headers.get('retry-after'));
  }
}

/** In no case is a server left alone for longer, ms. */
const DAY = 864e5;

/** RFC 9110, section 10.2.3: seconds, or a date. */
function readPause(value: string | null): number {
  const text = value?.trim() || '0';
  const pause = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Math.min(Math.max(pause || 0, 0), DAY);
}

/**
 * Asks an address again. The browser says which text it has, so that a server that knows nothing new
 * need only say so (304).
 *
 * @returns `before` itself if nothing has changed.
 * @throws AnswerError, or what `fetch` throws.
 */
export async function fetchAgain(
  url: string,
  before: Answer | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const known = before?.url === url ? before : undefined;
  const response = await fetch(url, {cache: 'no-cache', signal});
  // Browsers keep this to themselves; what stands between them and the server may not.
  if (known && response.status === 304) return known;
  if (!response.ok) throw new AnswerError(response);
  const etag = response.headers.get('etag');
  if (known && etag && etag === known.etag) {
    response.body?.cancel().catch(() => {});
    return known;
  }
  const text = await response.text();
  return known?.text === text ? known : {url, text, etag};
}
