/** What is wrong inside a document, a query or a mapping; of the form that `messages.ts` describes. */
import { shown } from './messages.js';

const listed = (known: readonly string[]): string => known.map((word) => `"${word}"`).join(', ');

export const expected = (path: string, what: string, value: unknown, remedy: string): string =>
  `${path}: expected ${what} (got ${shown(value)}); ${remedy}`;

export const missing = (path: string, what: string): string => `${path}: is missing; add ${what}`;

export const unknownKeys = (path: string, keys: readonly string[]): string =>
  `${path}: unknown key (got ${listed(keys)}); correct the spelling or leave it out`;

export const notAList = (path: string, value: unknown): string =>
  `${path}: expected a list (got ${shown(value)}); send an array, or leave it out where there is none`;

export const tooMany = (path: string, count: number, most: number): string =>
  `${path}: too many (got ${count}); send at most ${most} at a time`;

export const twice = (where: string, name: string): string =>
  `${where}: stands there twice (got ${shown(name)}); send it once`;

export const notWhole = (path: string, sum: number): string =>
  `${path}: shares do not add up to 1 (got ${sum}); correct them, or leave credits out and name one seller`;

export const notOfList = (path: string, list: string, id: string): string =>
  `${path}: is not in the list "${list}" (got ${shown(id)}); add it there, or correct the id`;

export const wrongType = (value: unknown): string =>
  `content-type: expected "application/json" (got ${shown(value)}); send the body as JSON, under this type`;

export const unknownTimeZone = (value: unknown): string =>
  `document.timeZone: expected an IANA name (got ${shown(value)}); write for example "Europe/Berlin"`;

export const duplicates = (list: string, rows: number): string =>
  `${list}: ${rows} rows repeat an id; the one updated last is used, send each id once`;

export const repeated = (path: string, id: string): string =>
  `${path}: is there already (got ${shown(id)}); give each an id of its own`;

export const senseless = (path: string, why: string, value: unknown): string =>
  `${path}: ${why} (got ${shown(value)}); leave it out`;

/** Of two numbers of which one must not be above the other; either may be a default. */
export const above = (path: string, other: string, most: number, value: number): string =>
  `${path}: is above ${other}, which is ${most} (got ${value}); send both, ${other} the higher one`;

export const unknown = (where: string, value: string, known: readonly string[]): string =>
  `${where}: unknown (got ${shown(value)}); use one of ${listed(known)}`;

/** Of a field that neither the contract nor any row knows. */
export const strayField = (where: string, path: string, meant: string | undefined): string =>
  `${where}: no row has this field (got ${shown(path)}); ${meant ? `did you mean "${meant}"?` : 'correct the spelling, or send it'}`;

export const reserved = (where: string, id: string): string =>
  `${where}: is the name of a dimension there is (got ${shown(id)}); choose another`;
