/** Answers the queries of widgets over HTTP: one by GET, several by POST; always with a figures document. */
import type { Calendar } from '../contract/calendar.js';
import { unknown, wrongType } from '../contract/fault-messages.js';
import { FeedError } from '../contract/feed-error.js';
import type { Figure } from '../contract/figures.js';
import { type AskedQuery, queriesOfBody, queryOfParams } from '../contract/parse-query.js';
import type { Query } from '../contract/query.js';
import { dimensionNames, isDimension } from '../metrics/dimensions.js';
import { jsonOf } from './body.js';

/** What stands behind an endpoint: records in memory, or a database. */
export interface FigureSource {
  calendar(): Calendar | Promise<Calendar>;
  /** Throws a FeedError for a query that cannot be answered. */
  figure(query: Query): Figure | Promise<Figure>;
}

export interface HandlerOptions {
  /**
   * The source that the sender of a request may see; `undefined` answers 401. Who sends is for the session or the token
   * to say, never for a parameter: `where.seller` filters inside what the source holds.
   */
  authorize: (request: Request) => FigureSource | undefined | Promise<FigureSource | undefined>;
}

/** A handler for any server that speaks the web's own `Request` and `Response`. */
export function createHandler({ authorize }: HandlerOptions): (request: Request) => Promise<Response> {
  const answer = async (request: Request): Promise<Response> => {
    try {
      const source = await authorize(request);
      if (!source) return problem(401, 'unauthorized', 'sign in');
      switch (request.method) {
        case 'GET':
        case 'HEAD':
          return await document(request, source, [await figureOf(source, queryOf(request))]);
        case 'POST':
          return await severalOf(request, source);
        default:
          return problem(405, 'method', 'use GET, HEAD or POST');
      }
    } catch (error) {
      if (error instanceof FeedError) {
        const { code, message } = await error.explained();
        return problem(code === 'too-large' ? 413 : 400, code, message);
      }
      // What broke inside is for the log of the server, not for whoever asked.
      console.error(error);
      return problem(500, 'internal', 'the figures could not be computed');
    }
  };
  return async (request) => {
    const response = await answer(request);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

const queryOf = ({ url }: Request): Query => queryOfParams(new URL(url).searchParams);

async function severalOf(request: Request, source: FigureSource): Promise<Response> {
  const type = request.headers.get('content-type');
  // A form of another site can send any text, but not this type.
  if (!/^application\/json\s*(;|$)/i.test(type ?? ''))
    return problem(415, 'content-type', wrongType(type ?? undefined));
  const queries = queriesOfBody(await jsonOf(request));
  return document(request, source, await Promise.all(queries.map((query) => figureOrReason(source, query))));
}

/** An unknown metric is an answer of its own; a dimension that nobody knows is a FeedError `bad-query`. */
async function figureOf(source: FigureSource, query: Query): Promise<Figure> {
  try {
    const figure = await source.figure(query);
    const slip = unknownDimension(figure, query);
    if (slip === undefined) return figure;
    throw new FeedError('bad-query', unknown('dimension', slip, [...dimensionNames, 'account.…']));
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'no-figure') throw error;
    return withoutValue(source, query.metric, { code: 'unknown-metric' });
  }
}

/** A path may lead nowhere in these records; a plain name that is no dimension and in no row is a slip. */
function unknownDimension({ reason }: Figure, { by, where = {} }: Query): string | undefined {
  const field = reason?.code === 'no-field' ? reason.field : undefined;
  if (field === undefined || isDimension(field) || field.includes('.')) return undefined;
  return by === field || Object.hasOwn(where, field) ? field : undefined;
}

/** Of several queries each has an answer of its own, so that one wrong tile does not empty a page. */
async function figureOrReason(source: FigureSource, { metric, query }: AskedQuery): Promise<Figure> {
  try {
    if (query instanceof FeedError) throw query;
    return await figureOf(source, query);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { message: detail } = await error.explained();
    return withoutValue(source, metric, { code: 'bad-query', detail });
  }
}

async function withoutValue(
  source: FigureSource,
  metric: string,
  reason: NonNullable<Figure['reason']>,
): Promise<Figure> {
  const { asOf } = await source.calendar();
  const day = asOf.slice(0, 10);
  return { metric, period: { start: day, end: day }, value: null, reason };
}

async function document(request: Request, source: FigureSource, figures: readonly Figure[]): Promise<Response> {
  const calendar = await source.calendar();
  const body = JSON.stringify({ kind: 'figures', version: 1, ...calendar, figures });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const etag = `"${[...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers = { ...common, etag, vary: 'Authorization, Cookie' };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}

/** Whether the sender has this already: a list of tags, weak or strong, or `*` for any. */
const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));

const common = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' };

function problem(status: number, code: string, detail: string): Response {
  const allow = status === 405 && { allow: 'GET, HEAD, POST' };
  const headers = { ...common, ...allow, 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ status, code, detail }), { status, headers });
}
