/** What can be wrong with a feed, said once for developers: the place, the value and the remedy. */

/** One thing that is wrong at one place of a document. */
export interface Issue {
  /** `opportunities[17].amount`. */
  path: string;
  /** A whole sentence: place, what is wrong, the value, the remedy. */
  message: string;
}

/**
 * - `network`: no answer, or the connection broke. `timeout`: none in time.
 * - `http`: an answer that is no success; `status` says which. `denied`: 401 or 403.
 * - `redirected`: sent on to another origin. `cross-origin`: an address that was not allowed.
 * - `not-json`: a web page or another type. `bad-json`: JSON that does not parse. `too-large`: more than is read.
 * - `unsupported-version`, `wrong-kind`, `bad-document`: JSON that is no document of this contract.
 * - `rows-left-out`: some rows or figures did not validate; the others are shown.
 * - `no-figure`: the document or endpoint does not answer what was asked. `bad-query`: the question makes no sense.
 * - `unknown-view`: none of the views there are. `no-members`: what such a view cannot show, as the source does not say how
 *   many persons are behind it.
 * - `no-source`: a widget without `src`, `endpoint`, `data` or a `flash-feed` around it.
 */
export type FeedErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'denied'
  | 'redirected'
  | 'cross-origin'
  | 'not-json'
  | 'bad-json'
  | 'too-large'
  | 'unsupported-version'
  | 'wrong-kind'
  | 'bad-document'
  | 'rows-left-out'
  | 'no-figure'
  | 'bad-query'
  | 'unknown-view'
  | 'no-members'
  | 'no-source';

export interface FeedErrorOptions {
  status?: number;
  issues?: readonly Issue[];
  /** Said where the sentences cannot be fetched; the code where absent. */
  brief?: string;
  cause?: unknown;
}

type Sentences = typeof import('./messages.js');

/**
 * A feed that could not be used, or not wholly. `message` is for developers, and whole once `explained`; readers get a
 * word of their locale.
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  readonly issues: readonly Issue[];
  readonly #sentence: ((sentences: Sentences) => string) | undefined;

  constructor(
    code: FeedErrorCode,
    message: string | ((sentences: Sentences) => string),
    { status, issues = [], brief = code, cause }: FeedErrorOptions = {},
  ) {
    const isText = typeof message === 'string';
    super(isText ? message : brief, { cause });
    this.#sentence = isText ? undefined : message;
    this.code = code;
    this.status = status;
    this.issues = issues;
  }

  /** Makes `message` whole: a page without trouble does not carry the sentences. What is brief stays where they are missing. */
  async explained(): Promise<this> {
    const sentences = this.#sentence && (await import('./messages.js').catch(() => undefined));
    if (sentences) this.message = this.#sentence(sentences);
    return this;
  }
}
