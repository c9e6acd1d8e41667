/** A records or figures document, from an address or from the `data` property. */
import { documentKind } from '../contract/document-kind.js';
import { FeedError, type Issue } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import type { Answers, Source } from './source.js';

/** A document, ready to answer. */
export interface OpenDocument {
  /** Throws a FeedError for a query it cannot answer. */
  figure(query: Query): CompleteFigure;
  warning: FeedError | undefined;
}

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
      figures: queries.map((query) => answerOrError(open, query)),
      ...(stale && { stale }),
      ...(open.warning && { warning: open.warning }),
    };
  }
}

function answerOrError(open: OpenDocument, query: Query): CompleteFigure | FeedError {
  try {
    return open.figure(query);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

/** The engine travels only to pages that need it: a figures document is answered without. */
async function openDocument(value: unknown): Promise<OpenDocument> {
  const { kind, raw } = documentKind(value);
  if (kind === 'figures') return (await import('./figures-document.js')).openFigures(raw);
  return (await import('./records-document.js')).openRecords(raw);
}

/** One report for all the rows of a document that could not be used; undefined where there are none. */
export function leftOutWarning(rows: number, of: number, issues: readonly Issue[]): FeedError | undefined {
  const [first] = issues;
  return first && new FeedError('rows-left-out', (say) => say.rowsLeftOut(rows, of, first.message), { issues });
}
