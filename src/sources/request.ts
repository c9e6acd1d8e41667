/** One JSON answer from the configured address, or a FeedError that says what to do. */
import { FeedError } from '../contract/feed-error.js';

/**
 * Asked before each request, and once more with `expired` after a 401. The token goes out as `Authorization: Bearer`,
 * and is kept nowhere.
 */
export type GetToken = (reason: 'initial' | 'expired') => Promise<string | undefined> | string | undefined;

export interface RequestOptions {
  /** Another origin that may be asked; the page's own where absent. */
  allowOrigin?: string | undefined;
  getToken?: GetToken | undefined;
  /** For the whole answer, its body included. */
  timeout?: number | undefined;
  maxBytes?: number | undefined;
}

const TIMEOUT_SECONDS = 15;
const MAX_BYTES = 5_000_000;

const urlOf = (address: string): URL | undefined =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;

/** Origin and path: what may stand in a message. A query can hold names, a user part secrets. */
export function publicAddress(address: string): string {
  const url = urlOf(address);
  if (!url) return 'address';
  return url.origin === location.origin ? url.pathname : url.origin + url.pathname;
}

export async function requestJson(
  address: string,
  options: RequestOptions,
  signal: AbortSignal,
  body?: unknown,
): Promise<unknown> {
  const name = publicAddress(address);
  const url = permitted(address, name, options.allowOrigin);
  const { timeout: seconds = TIMEOUT_SECONDS } = options;
  const timeout = AbortSignal.timeout(seconds * 1000);
  try {
    return await read(url, name, options, AbortSignal.any([signal, timeout]), body);
  } catch (error) {
    if (error instanceof FeedError || signal.aborted) throw error;
    if (timeout.aborted) throw new FeedError('timeout', (say) => say.timedOut(name, seconds), { cause: error });
    // Without a network the sentences cannot be fetched, either.
    const brief = `${name}: cannot be reached`;
    throw new FeedError('network', (say) => say.unreachable(brief), { brief, cause: error });
  }
}

/** An attribute that somebody injected must not point the page, and its token, at another host. */
function permitted(address: string, name: string, allowOrigin: string | undefined): URL {
  const url = urlOf(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new FeedError('cross-origin', (say) => say.notHttp(name));
  }
  if (url.origin !== location.origin && url.origin !== allowOrigin) {
    throw new FeedError('cross-origin', (say) => say.crossOrigin(name, url.origin));
  }
  return url;
}

async function read(
  url: URL,
  name: string,
  options: RequestOptions,
  signal: AbortSignal,
  body: unknown,
): Promise<unknown> {
  const { getToken, maxBytes = MAX_BYTES } = options;
  let response = await send(url, await withinTime(getToken?.('initial'), signal), signal, body);
  if (response.status === 401 && getToken) {
    response = await send(url, await withinTime(getToken('expired'), signal), signal, body);
  }
  const { status } = response;
  if (status === 401 || status === 403) throw new FeedError('denied', (say) => say.answered(name, status), { status });
  if (!response.ok) throw await (await import('./refusal.js')).refusal(response, name);
  if (response.redirected && new URL(response.url).origin !== url.origin) {
    throw new FeedError('redirected', (say) => say.redirected(name));
  }
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (/html|xml/.test(type)) throw new FeedError('not-json', (say) => say.notJson(name, type), { status });
  const text = await limitedText(response, maxBytes, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.name : 'unreadable';
    throw new FeedError('bad-json', (say) => say.badJson(name, text.length, problem), { status, cause: error });
  }
}

function send(url: URL, token: string | undefined, signal: AbortSignal, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal,
    // A cached answer is asked about (ETag) rather than believed.
    cache: 'no-cache',
    credentials: 'same-origin',
    // A token must not travel on to wherever a redirect leads.
    redirect: token ? 'error' : 'follow',
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
}

/** A token function that never settles must not hang the page for ever. */
async function withinTime<T>(value: Promise<T> | T, signal: AbortSignal): Promise<T> {
  if (!(value instanceof Promise)) return value;
  return Promise.race([
    value,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ]);
}

/** The body as text, read only as far as the limit: an endless answer must not fill the memory. */
async function limitedText(response: Response, maxBytes: number, name: string): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('');
    parts.push(value);
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new FeedError('too-large', (say) => say.tooLarge(name, maxBytes), { status: response.status });
    }
  }
}
