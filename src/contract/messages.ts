/**
 * The sentences the kit says to a developer, in the console and in `flash-error`.
 *
 * Form: `<where>: <what> (got <value>); <what to do>`. Lower case, no full stop, always the value. What is wrong inside
 * a document is said by `fault-messages.ts`, which a page fetches only when something is.
 */

import { nearest } from './nearest.js';

/** A value as it stands in JSON, cut to a readable length: it may come from anywhere and be any size. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const notAnObject = (path: string, value: unknown): string =>
  `${path}: expected an object (got ${shown(value)}); send an object in braces`;

export const unknownKind = (value: unknown): string =>
  `document.kind: expected "records" or "figures" (got ${shown(value)}); say which of the two the document is`;

export const unsupportedVersion = (value: unknown): string =>
  `document.version: this copy of flash-figures reads version 1 (got ${shown(value)}); update the kit or send version 1`;

export const rowsLeftOut = (rows: number, of: number, first: string): string =>
  rows > 0
    ? `document: ${rows} of ${of} rows left out; the first: ${first}`
    : `document: all ${of} rows are used, and still something is wrong; the first: ${first}`;

export function unknownMetric(metric: string, known: Iterable<string>): string {
  const meant = nearest(metric, known);
  return `metric: unknown (got "${metric}"); ${meant ? `did you mean "${meant}"?` : 'see the catalogue, or define it in the document under "metrics"'}`;
}

/** For a period that is none, or longer than is answered. */
export const unknownPeriod = (period: string, mostDays: number): string =>
  daysOf(period) > mostDays
    ? `period: longer than ${mostDays} days, about ${Math.round(mostDays / 365)} years (got ${shown(period)}); ask for less, or for "all"`
    : notUnderstood(period);

const daysOf = (range: string): number => {
  const [first, last] = range.split('/').map((day) => Date.parse(day));
  return ((last ?? NaN) - (first ?? NaN)) / 86_400_000 + 1;
};

const notUnderstood = (period: string): string =>
  `period: not understood (got ${shown(period)}); write for example "month", "2026-11", "2026-Q4" or "2026-11-01/2026-11-24"`;

export const unknownView = (view: string, known: readonly string[]): string =>
  `view: unknown (got "${view}"); write ${known.map((each) => `"${each}"`).join(', ')}`;

export const noMembers = (metric: string, dimension: string): string =>
  `figures: ${metric}, by or filtered by "${dimension}", does not say how many sellers are behind it (got no members); answer a query with "heads": true by "members" of the figure and of its groups`;

export const unknownComparison = (compare: string): string =>
  `compare: not understood (got ${shown(compare)}); write "previous-to-date", "previous-full", "year-ago-to-date", "year-ago-full", "target", "team", "none", or a period such as "2025-11"`;

/** `given`: what it is compared with instead. `isAhead`: what was asked for has not begun. */
export function notCompared(metric: string, compare: string, given: string | undefined, isAhead: boolean): string {
  const asked = `compare: ${metric} is not compared with ${shown(compare)}`;
  if (isAhead) return `${asked}, which has not begun; name a period that has, such as "2025-11"`;
  const got = `(got ${given === undefined ? 'no previous' : shown(given)})`;
  if (compare === 'target') return `${asked} ${got}; add a target of this metric, for this period and filter`;
  if (compare === 'team') return `${asked} ${got}; filter by one seller, who is on the list of sellers`;
  return `${asked} ${got}; add "previous" with this "comparison" to the figure, or ask for another`;
}

export const noFigure = (metric: string, period: string): string =>
  `document.figures: none for metric "${metric}" and period "${period}"; add one, or name a KPI endpoint with the attribute "endpoint"`;

export const noSource = (tag: string): string =>
  `<${tag}>: has no source; set src, endpoint or data, or put it inside a <flash-feed>; with scope="own" or scope="team" the feed needs a viewer or a team`;

export const crossOrigin = (address: string, origin: string): string =>
  `${address}: is on another origin; add allow-origin="${origin}" if this is meant`;

export const notHttp = (address: string): string =>
  `${address}: is not an http address; write a path or an https address`;

/** `detail` is what the server itself says of it. */
export function answered(address: string, status: number, detail = ''): string {
  if (detail) return `${address}: answered ${status}: ${plain(detail)}`;
  const remedy =
    status === 404
      ? 'check the address'
      : status === 401 || status === 403
        ? 'sign in, or give flash-feed a getToken function'
        : 'look into the log of the server';
  return `${address}: answered ${status}; ${remedy}`;
}

/** Of one query among several. */
export const refused = (address: string, detail: string): string => `${address}: ${plain(detail)}`;

/** One line of text from outside, of a readable length. */
const plain = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};

export const notJson = (address: string, type: string): string =>
  `${address}: answered with ${type || 'no type'} instead of JSON; is it a sign-in page? send application/json`;

export const badJson = (address: string, length: number, problem: string): string =>
  `${address}: JSON that does not parse (got ${length} characters, ${problem}); was it cut off?`;

export const tooLarge = (address: string, limit: number): string =>
  `${address}: more than ${limit} bytes; send fewer rows, use an endpoint, or raise max-bytes`;

export const timedOut = (address: string, seconds: number): string =>
  `${address}: no complete answer within ${seconds} s; is the server busy? raise timeout if it needs longer`;

export const redirected = (address: string): string =>
  `${address}: was redirected to another origin; is it a sign-in page? answer 401 instead`;

export const unreachable = (brief: string): string =>
  `${brief}; check the network, the address, CORS and the connect-src of the page's content security policy`;

export const secondCopy = (tag: string, first: string | undefined, second: string): string =>
  `<${tag}>: is already defined by ${first ? `version ${first}` : 'another script'}; this copy, version ${second}, leaves it alone, load the kit once`;

export const notALink = (template: string): string =>
  `href-template: leads to no page (got ${shown(template)}); write a path or an https address without a password`;
