/** A records document as a page reads it: what is wrong, in words, is fetched only when something is. */
import type { CheckedRecords } from './parse-records.js';
import type { ListName, RecordsDocument } from './records.js';
import { fits } from './shape.js';
import * as shapes from './shapes/records.js';
import { isTimeZone } from './time-zone.js';

/** Rejects with a FeedError `bad-document` where the head of the document cannot be used. */
export async function readRecords(raw: Record<string, unknown>): Promise<CheckedRecords> {
  return wholly(raw) ?? (await import('./parse-records.js')).parseRecords(raw);
}

/** A document in which nothing is wrong; undefined for one that takes a closer look, as one with rules, metrics or dimensions of its own does. */
function wholly(raw: Record<string, unknown>): CheckedRecords | undefined {
  if (
    raw.rules ||
    raw.metrics ||
    raw.dimensions ||
    !fits(shapes.recordsHead, raw) ||
    !isTimeZone(raw.timeZone as string)
  )
    return undefined;
  let rows = 0;
  for (const [list, shape] of Object.entries(shapes.rows)) {
    const { [list]: value = [] } = raw;
    if (!Array.isArray(value) || !value.every((row) => fits(shape, row)) || hasDuplicates(value)) return undefined;
    rows += value.length;
  }
  return { document: raw as unknown as RecordsDocument, leftOut: new Map<ListName, number>(), rows, issues: [] };
}

const hasDuplicates = (rows: readonly { id?: string }[]): boolean =>
  new Set(rows.map((row) => row.id ?? row)).size < rows.length;
