/** A query from outside, checked. */
import { FeedError } from './feed-error.js';
import { notAList, unknown } from './fault-messages.js';
import { fromSearchParams } from './query-params.js';
import type { Query } from './query.js';
import { issuesOf } from './issues.js';
import * as shapes from './shapes/query.js';

/** Far more than a page shows, far less than a server minds. */
const MOST_QUERIES = 100;

/** The query of an address. Throws a FeedError `bad-query`, for a parameter that nobody knows as well. */
export function queryOfParams(params: URLSearchParams): Query {
  const { query, unknown: names } = fromSearchParams(params);
  const [name] = names;
  if (name !== undefined) {
    throw new FeedError(
      'bad-query',
      unknown('parameter', name, ['metric', 'period', 'compare', 'by', 'every', 'bins', 'where.…']),
    );
  }
  return checked(query, 'query');
}

/** The queries of a body, `{ "queries": [ … ] }`. Throws a FeedError `bad-query`. */
export function queriesOfBody(body: unknown): Query[] {
  const queries: unknown = (body as { queries?: unknown } | null)?.queries;
  if (!Array.isArray(queries) || queries.length > MOST_QUERIES) {
    throw new FeedError('bad-query', notAList('queries', queries));
  }
  return queries.map((query, index) => checked(query, `queries[${index}]`));
}

function checked(query: unknown, at: string): Query {
  const issues = issuesOf(shapes.query, query, at);
  if (issues[0]) throw new FeedError('bad-query', issues[0].message, { issues });
  return query as Query;
}
