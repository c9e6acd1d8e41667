/** What there is to say of the text of a document: its kind, its counts and its issues. */
import { documentKind } from '../contract/document-kind.js';
import { FeedError, type Issue } from '../contract/feed-error.js';
import { parseFigures } from '../contract/parse-figures.js';
import { parseMapping } from '../contract/parse-mapping.js';
import { listNames, parseRecords } from '../contract/parse-records.js';
import { ISSUES_KEPT } from '../contract/issues.js';
import { notJson } from './json-break.js';

export interface Report {
  kind: string;
  /** How much of each list is used, a line each. */
  counts: string[];
  issues: readonly Issue[];
  /** About the issues that were cut. */
  more?: string | undefined;
}

type Row = Record<string, unknown>;

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

const reports: Record<string, (raw: Row) => Report> = {
  records: recordsReport,
  figures: figuresReport,
  mapping: mappingReport,
};

/** A document that cannot be used at all is a report too. */
export async function reportOf(text: string): Promise<Report> {
  let kind = 'unknown kind';
  try {
    const raw = JSON.parse(text) as Row | null;
    kind = raw?.kind === 'mapping' ? 'mapping' : documentKind(raw).kind;
    return reports[kind]!(raw!);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not JSON', counts: [], issues: [notJson(text, error)] };
    if (!(error instanceof FeedError)) throw error;
    const { message } = await error.explained();
    const issues = error.issues.length > 0 ? error.issues : [{ path: '', message }];
    const more = issues.length < ISSUES_KEPT ? undefined : 'and possibly more';
    return { kind, counts: ['cannot be used'], issues, more };
  }
}
