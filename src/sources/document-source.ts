/** A records or figures document, from an address or from the `data` property. */
import { documentKind } from '../contract/document-kind.js';
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import { openFigures } from './figures-document.js';
import type { OpenDocument } from './open-document.js';
import type { Answers, Source } from './source.js';

export class DocumentSource implements Source {
  readonly name: string;
  readonly #load: (signal: AbortSignal) => Promise<unknown>;
  #open: OpenDocument | undefined;
  #isFresh = false;

  /** `load` brings the raw JSON value, whenever a fresh one is needed. */
  constructor(name: string, load: (signal: AbortSignal) => Promise<unknown>) {
    this.name = name;
    this.#load = load;
  }

  expire(): void {
    this.#isFresh = false;
  }

  async answer(queries: readonly Query[], signal: AbortSignal): Promise<Answers> {
    let stale: FeedError | undefined;
    if (!this.#isFresh) {
      try {
        this.#open = await openDocument(await this.#load(signal));
        this.#isFresh = true;
      } catch (error) {
        // What was read before still answers, except to somebody who may no longer see it.
        if (!(error instanceof FeedError) || error.code === 'denied' || !this.#open) throw error;
        stale = error;
      }
    }
    const open = this.#open!;
    return {
      figures: await Promise.all(queries.map((query) => answerOrError(open, query))),
      ...(stale && { stale }),
      ...(open.warning && { warning: open.warning }),
    };
  }
}

async function answerOrError(open: OpenDocument, query: Query): Promise<CompleteFigure | FeedError> {
  try {
    return await open.figure(query);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

/** The engine travels only to pages that need it: a figures document is answered without. */
async function openDocument(value: unknown): Promise<OpenDocument> {
  const { kind, raw } = documentKind(value);
  if (kind === 'figures') return openFigures(raw);
  return (await import('./records-document.js')).openRecords(raw);
}
