/** Rows of any shape to a records document, as a mapping says. */
import type { Calendar } from '../contract/calendar.js';
import { FeedError } from '../contract/feed-error.js';
import type { Mapping } from '../contract/mapping.js';
import { unknownTimeZone } from '../contract/fault-messages.js';
import { listNames } from '../contract/parse-records.js';
import type { ListName, RecordsDocument } from '../contract/records.js';
import { ISSUES_KEPT } from '../contract/issues.js';
import { type Clock, clockOf } from '../metrics/clock.js';
import type { IssueKind, MappingIssue } from './issue-log.js';
import { type ListCount, mapList } from './map-list.js';
import { MappingRun, type Tables } from './mapping-run.js';
import { sourcePlan, type SourcePlan } from './source-plan.js';

export interface MappedRecords {
  document: RecordsDocument;
  /** What is wrong in the tables; at most 20 of each kind. */
  issues: readonly MappingIssue[];
  /** Rows with a problem of each kind, whether it is among the issues or not. */
  problems: ReadonlyMap<IssueKind, number>;
  counts: ReadonlyMap<ListName, ListCount>;
}

/**
 * Maps tables to a document. Throws a FeedError `bad-document` where the mapping contradicts the contract or names a
 * table that is not there; what is wrong with rows is reported, and the others are used.
 *
 * A field that cannot be read is absent; a row that lacks a required field is left out.
 */
export function mapRecords(mapping: Mapping, tables: Tables): MappedRecords {
  const calendar = { ...mapping.document, asOf: mapping.document.asOf ?? new Date().toISOString() };
  const run = new MappingRun(mapping, tables, clockOrThrow(calendar));
  const sources = planLists(run);
  if (run.faults[0]) {
    throw new FeedError('bad-document', run.faults[0].message, { issues: run.faults.slice(0, ISSUES_KEPT) });
  }
  const counts = new Map<ListName, ListCount>();
  const lists: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const [list, plans] of sources) {
    const { records, count } = mapList(run, list, plans);
    lists[list] = records;
    counts.set(list, count);
  }
  // The readers have checked every field against the schema of its row.
  const document = { kind: 'records', version: 1, ...calendar, ...lists } as RecordsDocument;
  return { document, issues: run.log.issues, problems: run.log.rowsByKind, counts };
}

function clockOrThrow(calendar: Calendar): Clock {
  try {
    return clockOf(calendar);
  } catch {
    throw new FeedError('bad-document', unknownTimeZone(calendar.timeZone));
  }
}

/** In the order of the contract, whatever the order of the mapping. */
function planLists(run: MappingRun): [ListName, SourcePlan[]][] {
  const { lists } = run.mapping;
  return listNames.flatMap((list): [ListName, SourcePlan[]][] => {
    const sources = lists[list];
    if (sources === undefined) return [];
    const plans = [sources].flat().flatMap((source, index) => {
      const path = `mapping.lists.${list}${Array.isArray(sources) ? `[${index}]` : ''}`;
      return sourcePlan(run, list, source, path) ?? [];
    });
    return [[list, plans]];
  });
}
