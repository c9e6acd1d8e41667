/** What rows were, and since when: accounts their types, opportunities their sellers. */
import type { ListName } from '../contract/records.js';
import { references } from '../contract/references.js';
import type { LocalMoment } from '../metrics/zone.js';
import type { Row } from './tables.js';

/** What held since a moment; `row` has it in the field that it is about. */
export interface Past {
  since: number;
  row: Row;
}

/** By the id of a row, in the order of time. */
export type History = ReadonlyMap<unknown, readonly Past[]>;

/** What changes along a path: the rows at the end of `to` have been something else, seen along `of`. */
export interface DatedPath {
  history: History;
  to: readonly string[];
  of: readonly string[];
}

/** The field that changes, and the one that holds what it was. */
const changing = [
  { list: 'accounts', field: 'type', pasts: 'types' },
  { list: 'opportunities', field: 'seller', pasts: 'owners' },
] as const;

export class Histories {
  /** By list and field; those of which a row says what it was. */
  readonly #histories = new Map<string, History>();

  constructor(document: Partial<Record<ListName, unknown>>, moment: LocalMoment) {
    for (const { list, field, pasts } of changing) {
      const history = historyOf((document[list] ?? []) as readonly Row[], pasts, moment);
      if (history.size > 0) this.#histories.set(`${list}.${field}`, history);
    }
  }

  get areNone(): boolean {
    return this.#histories.size === 0;
  }

  /** Undefined where nothing changes along a path from the rows of a list. */
  along(list: ListName, path: string): DatedPath | undefined {
    const steps = path.split('.');
    let at: ListName | undefined = list;
    for (const [index, step] of steps.entries()) {
      const history = this.#histories.get(`${at}.${step}`);
      if (history) return { history, to: steps.slice(0, index), of: steps.slice(index) };
      at = references[step];
      if (!at) return undefined;
    }
    return undefined;
  }
}

function historyOf(rows: readonly Row[], field: string, moment: LocalMoment): History {
  const pastsOf = (row: Row) => (row[field] ?? []) as readonly (Row & { since: string })[];
  const changed = rows.filter((row) => pastsOf(row).length > 0);
  return new Map(
    changed.map((row) => {
      const pasts = pastsOf(row).map((past) => ({ since: moment(past.since) ?? NaN, row: past }));
      return [row.id, pasts.sort((a, b) => a.since - b.since)];
    }),
  );
}
