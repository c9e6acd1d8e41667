/** What an answer that is no success says of itself; fetched only then. */
import { FeedError } from '../contract/feed-error.js';

/** A problem is a sentence; more than this is none. */
const MOST_CHARACTERS = 10_000;

/** The error for such an answer, with the `detail` of a `application/problem+json`: nothing else of it is looked at. */
export async function refusal(response: Response, name: string): Promise<FeedError> {
  const { status } = response;
  const { code, detail } = await problemOf(response);
  return new FeedError(code === 'bad-query' ? code : 'http', (say) => say.answered(name, status, detail), { status });
}

async function problemOf(response: Response): Promise<{ code?: unknown; detail?: string }> {
  if (!/^application\/problem\+json\b/.test(response.headers.get('content-type') ?? '')) return {};
  const text = await startOf(response);
  try {
    const { code, detail } = JSON.parse(text) as { code?: unknown; detail?: unknown };
    return { code, ...(typeof detail === 'string' && { detail }) };
  } catch {
    return {};
  }
}

async function startOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= MOST_CHARACTERS) continue;
    await reader.cancel();
    return '';
  }
}
