/** A records document from outside, checked: what is wrong is left out, counted and said; the rest is used. */
import { checkHead } from './check-head.js';
import { goodDimensions, goodMetrics } from './definitions.js';
import type { Issue } from './feed-error.js';
import { duplicates, notAList } from './fault-messages.js';
import type { ListName, RecordsDocument } from './records.js';
import { issuesOf, ISSUES_KEPT } from './issues.js';
import * as shapes from './shapes/records.js';

export interface CheckedRecords {
  /** Good rows only. A list that the document does not have stays absent. */
  document: RecordsDocument;
  /** Rows of each list that could not be used, by list. */
  leftOut: ReadonlyMap<ListName, number>;
  /** Rows of the document, good or not. */
  rows: number;
  /** What is wrong, a sentence each; at most `ISSUES_KEPT`. */
  issues: readonly Issue[];
}

export const listNames = Object.keys(shapes.rows) as ListName[];

/** Throws a FeedError `bad-document` where the head of the document cannot be used. */
export function parseRecords(raw: Record<string, unknown>): CheckedRecords {
  checkHead(shapes.recordsHead, raw);
  const document: Record<string, unknown> = { ...raw };
  const leftOut = new Map<ListName, number>();
  const issues: Issue[] = [];
  const note = (...found: Issue[]) => issues.push(...found.slice(0, ISSUES_KEPT - issues.length));
  let count = 0;
  for (const list of listNames) {
    const rows = raw[list] ?? undefined;
    if (rows === undefined || !Array.isArray(rows)) {
      if (rows !== undefined) note({ path: list, message: notAList(list, rows) });
      delete document[list];
      continue;
    }
    const good = goodRows(list, rows, note);
    document[list] = latestOfEach(list, good, note);
    leftOut.set(list, rows.length - good.length);
    count += rows.length;
  }
  document.metrics = goodMetrics(raw.metrics, note);
  if (raw.dimensions !== undefined) document.dimensions = goodDimensions(raw.dimensions, note);
  return { document: document as unknown as RecordsDocument, leftOut, rows: count, issues };
}

function goodRows(list: ListName, rows: readonly unknown[], note: (...issues: Issue[]) => void): unknown[] {
  return rows.filter((row, index) => {
    const issues = issuesOf(shapes.rows[list], row, `${list}[${index}]`);
    note(...issues.slice(0, 1));
    return issues.length === 0;
  });
}

interface Identified {
  id?: string;
  updatedAt?: string;
}

/** Of rows with one id the one updated last stays, whichever order they come in. */
function latestOfEach(list: ListName, rows: readonly unknown[], note: (issue: Issue) => void): unknown[] {
  const latest = new Map<unknown, Identified>();
  for (const row of rows as Identified[]) {
    const key = row.id ?? row;
    const other = latest.get(key);
    if (!other || isLater(row, other)) latest.set(key, row);
  }
  const repeated = rows.length - latest.size;
  if (repeated > 0) note({ path: list, message: duplicates(list, repeated) });
  return repeated > 0 ? [...latest.values()] : [...rows];
}

/** Equal or absent times are decided by the content, so that the order of the rows never decides. */
function isLater(row: Identified, other: Identified): boolean {
  const [a, b] = [Date.parse(row.updatedAt ?? '') || 0, Date.parse(other.updatedAt ?? '') || 0];
  return a > b || (a === b && JSON.stringify(row) > JSON.stringify(other));
}
