/** The body of a request, read no further than its limit. */
import { FeedError } from '../contract/feed-error.js';

const MOST_BYTES = 100_000;

/** Rejects with a FeedError: `too-large`, or `bad-query` for what is no JSON. */
export async function jsonOf(request: Request): Promise<unknown> {
  const length = Number(request.headers.get('content-length'));
  if (length > MOST_BYTES) throw tooLarge(length);
  const text = await textOf(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('bad-query', 'body: expected JSON; send { "queries": [ … ] }', { cause });
  }
}

/** Whatever length was announced, or none: what comes is counted. */
async function textOf({ body }: Request): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw tooLarge(bytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}

const tooLarge = (bytes: number): FeedError =>
  new FeedError(
    'too-large',
    `body: too long (got ${bytes} bytes or more); send at most ${MOST_BYTES}, in several requests`,
  );
