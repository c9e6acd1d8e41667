/** A records document from outside, checked: what is wrong is left out, counted and said; the rest is used. */
import { checkHead } from './check-head.js';
import { faultsOfCredits, strangersOf } from './credits.js';
import { goodDimensions, goodMetrics } from './definitions.js';
import type { Issue } from './feed-error.js';
import { duplicates, notAList } from './fault-messages.js';
import type { ListName, RecordsDocument } from './records.js';
import { issuesOf, ISSUES_KEPT } from './issues.js';
import type { Shape } from './shape.js';
import { credits, owners, types, wholeRecordsHead } from './shapes/rare-fields.js';
import * as shapes from './shapes/records.js';

export interface CheckedRecords {
  /** Good rows only. A list that the document does not have stays absent. */
  document: RecordsDocument;
  /** Rows of each list that could not be used, by list. */
  leftOut: ReadonlyMap<ListName, number>;
  /** Whether it takes what only some documents need: metrics or dimensions of its own, or what is rare of a row. */
  isRare?: boolean;
  /** Rows of the document, good or not. */
  rows: number;
  /** What is wrong, a sentence each; at most `ISSUES_KEPT`. */
  issues: readonly Issue[];
}

export const listNames = Object.keys(shapes.rows) as ListName[];

const { accounts, opportunities, orders } = shapes.rows;

/** What is rare included. */
const rowShapes: Readonly<Record<ListName, Shape>> = {
  ...shapes.rows,
  accounts: { object: { ...accounts.object, types } },
  opportunities: { object: { ...opportunities.object, credits, owners } },
  orders: { object: { ...orders.object, credits } },
};

/** Throws a FeedError `bad-document` where the head of the document cannot be used. */
export function parseRecords(raw: Record<string, unknown>): CheckedRecords {
  checkHead(wholeRecordsHead, raw);
  const document: Record<string, unknown> = { ...raw };
  const leftOut = new Map<ListName, number>();
  const issues: Issue[] = [];
  const note = (...found: Issue[]) => issues.push(...found.slice(0, ISSUES_KEPT - issues.length));
  const sellers = idsOf(raw.sellers);
  let count = 0;
  for (const list of listNames) {
    const rows = raw[list] ?? undefined;
    if (rows === undefined || !Array.isArray(rows)) {
      if (rows !== undefined) note({ path: list, message: notAList(list, rows) });
      delete document[list];
      continue;
    }
    const good = goodRows(list, rows, note, sellers);
    document[list] = latestOfEach(list, good, note);
    leftOut.set(list, rows.length - good.length);
    count += rows.length;
  }
  if (raw.dimensions !== undefined) document.dimensions = goodDimensions(raw.dimensions, document, note);
  document.metrics = goodMetrics(raw.metrics, document, note);
  const checked = document as unknown as RecordsDocument;
  return { document: checked, leftOut, isRare: isRare(checked), rows: count, issues };
}

const isRare = ({ rules, metrics, dimensions, accounts, opportunities, orders }: RecordsDocument): boolean =>
  !!rules ||
  !!metrics?.length ||
  !!dimensions ||
  !!accounts?.some(({ types }) => types) ||
  !!opportunities?.some(({ owners }) => owners) ||
  [opportunities, orders].some((rows) => rows?.some(({ credits }) => credits));

/** Undefined where there is no such list. */
const idsOf = (rows: unknown): Set<string> | undefined =>
  Array.isArray(rows) ? new Set(rows.map((row: { id?: string } | null) => row?.id ?? '')) : undefined;

function goodRows(
  list: ListName,
  rows: readonly unknown[],
  note: (...issues: Issue[]) => void,
  sellers: ReadonlySet<string> | undefined,
): unknown[] {
  const shape = rowShapes[list];
  return rows.filter((row, index) => {
    const at = `${list}[${index}]`;
    const [issue] = issuesOf(shape, row, at);
    const fault = issue ?? faultsOfCredits(list, row, at)[0];
    if (fault) note(fault);
    else if (sellers) note(...strangersOf(list, row, at, sellers));
    return !fault;
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
