/** Answers the queries of widgets over HTTP: one by GET, several by POST; always with a figures document. */
import type { Calendar } from '../contract/calendar.js';
import { FeedError } from '../contract/feed-error.js';
import type { Figure } from '../contract/figures.js';
import { queriesOfBody, queryOfParams } from '../contract/parse-query.js';
import type { Query } from '../contract/query.js';

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
  return async (request) => {
    try {
      const source = await authorize(request);
      if (!source) return problem(401, 'unauthorized', 'sign in');
      if (request.method !== 'GET' && request.method !== 'POST') return problem(405, 'method', 'use GET or POST');
      const queries =
        request.method === 'GET'
          ? [queryOfParams(new URL(request.url).searchParams)]
          : queriesOfBody(await bodyOf(request));
      return document(
        request,
        await source.calendar(),
        await Promise.all(queries.map((query) => answer(source, query))),
      );
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
}

const MOST_BYTES = 100_000;

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > MOST_BYTES) throw new FeedError('too-large', 'body: too long');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('bad-query', 'body: expected JSON; send { "queries": [ … ] }', { cause });
  }
}

/** An unknown metric is an answer of its own, so that one wrong tile does not empty a page. */
async function answer(source: FigureSource, query: Query): Promise<Figure> {
  try {
    return await source.figure(query);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'no-figure') throw error;
    const { asOf } = await source.calendar();
    const day = asOf.slice(0, 10);
    return { metric: query.metric, period: { start: day, end: day }, value: null, reason: { code: 'unknown-metric' } };
  }
}

async function document(request: Request, calendar: Calendar, figures: readonly Figure[]): Promise<Response> {
  const body = JSON.stringify({ kind: 'figures', version: 1, ...calendar, figures });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const etag = `"${[...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers = { ...common, etag, vary: 'Authorization, Cookie' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}

const common = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' };

function problem(status: number, code: string, detail: string): Response {
  const allow = status === 405 && { allow: 'GET, POST' };
  const headers = { ...common, ...allow, 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ status, code, detail }), { status, headers });
}
