/** What a mapping met in the tables: each problem once, with where it was first met and how many rows share it. */
import { shown } from '../contract/messages.js';
import { ISSUES_KEPT } from '../contract/issues.js';
import type { Spot } from './table.js';

/**
 * - `unknown-column`: no row of the table has it. `row-length`: a row with more or fewer cells than the header.
 * - `unreadable`: a cell that is not spelled as the mapping says. `unknown-value`: a cell the translation does not know.
 * - `not-accepted`: a value the records document does not take, such as a probability of 45.
 * - `no-match`, `several-matches`: a key that another table does not have, or has with different answers.
 * - `missing`: a row without a field it must have. `repeated-id`: a second row of one list with the same id.
 * - `lines-disagree`: lines of one row that should say the same. `sum-unknown`: a sum that lacks one of its lines.
 */
export type IssueKind =
  | 'unknown-column'
  | 'row-length'
  | 'unreadable'
  | 'unknown-value'
  | 'not-accepted'
  | 'no-match'
  | 'several-matches'
  | 'missing'
  | 'repeated-id'
  | 'lines-disagree'
  | 'sum-unknown';

/** What is wrong, without the place. */
export interface Problem {
  kind: IssueKind;
  what: string;
  value: unknown;
  remedy: string;
}

export interface MappingIssue {
  kind: IssueKind;
  /** Where it was met first: `sales_pipeline.csv line 12, column close_value`. */
  place: string;
  value: unknown;
  /** A whole sentence: place, what is wrong, the value, how many rows, the remedy. */
  message: string;
  /** How many rows share it. */
  rows: number;
}

type Entry = Omit<MappingIssue, 'message'> & Problem;

/** Keeps at most `ISSUES_KEPT` issues of a kind, and counts all. */
export class IssueLog {
  readonly #entries = new Map<string, Entry>();
  readonly #kept = new Map<IssueKind, number>();
  readonly #rows = new Map<IssueKind, number>();

  /** `subject` says what the problem is about; with the kind and the value it tells problems apart. */
  note({ table, row, column }: Spot, subject: string, problem: Problem, rows = 1): void {
    const { kind, value } = problem;
    this.#rows.set(kind, (this.#rows.get(kind) ?? 0) + rows);
    const key = JSON.stringify([kind, subject, value]);
    const entry = this.#entries.get(key);
    if (entry) {
      entry.rows += rows;
      return;
    }
    const kept = this.#kept.get(kind) ?? 0;
    if (kept >= ISSUES_KEPT) return;
    this.#kept.set(kind, kept + 1);
    this.#entries.set(key, { ...problem, place: table.place(row, column), rows });
  }

  /** In the order in which they were met. */
  get issues(): MappingIssue[] {
    return [...this.#entries.values()].map(({ kind, place, value, what, remedy, rows }) => {
      const got = rows > 1 ? `got ${shown(value)} in ${rows} rows` : `got ${shown(value)}`;
      return { kind, place, value, rows, message: `${place}: ${what} (${got}); ${remedy}` };
    });
  }

  /** Rows with a problem of each kind, kept as an issue or not. */
  get rowsByKind(): ReadonlyMap<IssueKind, number> {
    return this.#rows;
  }
}
