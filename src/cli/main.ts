#!/usr/bin/env node
/** `flash-figures validate FILE...`: what is wrong in a document, before a page shows it. For Node only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { documentKind } from '../contract/document-kind.js';
import { FeedError, type Issue } from '../contract/feed-error.js';
import { parseFigures } from '../contract/parse-figures.js';
import { parseMapping } from '../contract/parse-mapping.js';
import { listNames, parseRecords } from '../contract/parse-records.js';
import { ISSUES_KEPT } from '../contract/schema-issues.js';

const usage = `Usage: flash-figures validate FILE...

Says what is wrong in records, figures and mapping documents (JSON).

  --help     this text
  --version  the version of flash-figures

Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage or a file that cannot be read.
`;

/** Wrong usage or an unreadable file, with the remedy. */
class Refusal extends Error {}

/** What is said of a document; `more` is about the issues that were cut. */
type Report = { kind: string; counts: string[]; issues: readonly Issue[]; more?: string | undefined };

type Row = Record<string, unknown>;

/** Text of a document may hold anything, also what moves the cursor of a terminal: one plain line. */
const line = (text: string): string => `${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`;

/** The text of a UTF-8 file, without its byte order mark. */
function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Refusal(`${file}: not UTF-8; save it as UTF-8`);
    throw new Refusal(`${file}: cannot be read (got ${code ?? message}); check the path and the rights`);
  }
}

/** Where JSON breaks, as far as V8 tells: a position, the end, or an excerpt of ten characters to either side. */
function breakOf(text: string, message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.startsWith('Unexpected end')) return text.trimEnd().length;
  const [, before, excerpt = '', after] = /, (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (!before) return after && excerpt ? excerpt.length - 10 : undefined;
  const start = text.indexOf(excerpt);
  return start === text.lastIndexOf(excerpt) ? start + 10 : undefined;
}

/** The issue of a text that is no JSON. */
function notJson(text: string, { message }: Error): Issue {
  const remedy = /^\s*</.test(text) ? 'this is a web page or XML; is it a sign-in page?' : 'was it cut off?';
  const at = breakOf(text, message);
  const lines = text.slice(0, at).split('\n');
  const place = at === undefined ? '' : ` at line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
  return { path: '', message: `document: JSON that does not parse${place} (got ${message}); ${remedy}` };
}

/** `orders: 9000 used, 1000 left out`, and what else became of the rows of a list. */
function countOf(list: string, rows: unknown, used: number, leftOut: number): string {
  if (!Array.isArray(rows)) return `${list}: not a list, left out`;
  const repeated = rows.length - leftOut - used;
  return `${list}: ${used} used, ${leftOut} left out${repeated > 0 ? `, ${repeated} repeated` : ''}`;
}

/** Rows that are left out without an issue that names them. */
function unnamed(leftOut: number, issues: readonly Issue[]): string | undefined {
  const named = new Set(issues.flatMap(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0] ?? [])).size;
  return leftOut > named ? `and ${leftOut - named} more` : undefined;
}

function recordsReport(raw: Row): Report {
  const { document, leftOut, issues } = parseRecords(raw);
  const good = (list: (typeof listNames)[number] | 'metrics') => document[list]?.length ?? 0;
  const badMetrics = Array.isArray(raw.metrics) ? raw.metrics.length - good('metrics') : 0;
  const counts = ([...listNames, 'metrics'] as const)
    .filter((list) => raw[list] !== undefined && raw[list] !== null)
    .map((list) => countOf(list, raw[list], good(list), list === 'metrics' ? badMetrics : (leftOut.get(list) ?? 0)));
  const total = [...leftOut.values()].reduce((sum, rows) => sum + rows, badMetrics);
  return { kind: 'records', counts, issues, more: unnamed(total, issues) };
}

function figuresReport(raw: Row): Report {
  const { document, leftOut, issues } = parseFigures(raw);
  const counts = [countOf('figures', raw.figures, document.figures.length, leftOut)];
  return { kind: 'figures', counts, issues, more: unnamed(leftOut, issues) };
}

function mappingReport(raw: Row): Report {
  const lists = Object.keys(parseMapping(raw).lists);
  return { kind: 'mapping', counts: [`lists: ${lists.join(', ') || 'none'}`], issues: [] };
}

/** A document that cannot be used at all is a report too. */
function reportOf(text: string): Report {
  let kind = 'unknown kind';
  try {
    const raw = JSON.parse(text) as Row | null;
    kind = raw?.kind === 'mapping' ? 'mapping' : documentKind(raw).kind;
    return { mapping: mappingReport, records: recordsReport, figures: figuresReport }[kind]!(raw!);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not JSON', counts: [], issues: [notJson(text, error)] };
    if (!(error instanceof FeedError)) throw error;
    const issues = error.issues.length > 0 ? error.issues : [{ path: '', message: error.message }];
    const more = issues.length < ISSUES_KEPT ? undefined : 'and possibly more';
    return { kind, counts: ['cannot be used'], issues, more };
  }
}
