/** A query from outside, checked. */
import { FeedError } from './feed-error.js';
import { notAList, tooMany, twice, unknown } from './fault-messages.js';
import { fromSearchParams } from './query-params.js';
import type { Query } from './query.js';
import { issuesOf } from './issues.js';
import * as shapes from './shapes/query.js';

/** Far more than a page shows, far less than a server minds. */
const MOST_QUERIES = 100;

/** The query of an address. Throws a FeedError `bad-query`, for a parameter that nobody knows as well. */
export function queryOfParams(params: URLSearchParams): Query {
  const { query, unknown: strangers, repeated } = fromSearchParams(params);
  if (strangers[0] !== undefined) {
    const known = ['metric', 'period', 'compare', 'by', 'every', 'bins', 'heads', 'where.…'];
    throw new FeedError('bad-query', unknown('parameter', strangers[0], known));
  }
  if (repeated[0] !== undefined) throw new FeedError('bad-query', twice('parameter', repeated[0]));
  return checked(query, 'query');
}

/** A query of several; a wrong one has its own FeedError `bad-query`. */
export interface AskedQuery {
  /** Empty where not even that is known. */
  metric: string;
  query: Query | FeedError;
}

/** The queries of a body, `{ "queries": [ … ] }`. Throws a FeedError `bad-query` where there is no list of them. */
export function queriesOfBody(body: unknown): AskedQuery[] {
  const queries: unknown = (body as { queries?: unknown } | null)?.queries;
  if (!Array.isArray(queries)) throw new FeedError('bad-query', notAList('queries', queries));
  if (queries.length > MOST_QUERIES) throw new FeedError('bad-query', tooMany('queries', queries.length, MOST_QUERIES));
  return queries.map((query: unknown, index) => {
    const { metric } = (query ?? {}) as { metric?: unknown };
    return { metric: typeof metric === 'string' ? metric : '', query: checkedOrError(query, `queries[${index}]`) };
  });
}

function checkedOrError(query: unknown, at: string): Query | FeedError {
  try {
    return checked(query, at);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

function checked(query: unknown, at: string): Query {
  const issues = issuesOf(shapes.query, query, at);
  if (issues[0]) throw new FeedError('bad-query', issues[0].message, { issues });
  return query as Query;
}
