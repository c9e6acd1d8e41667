/** Brings one cell to the value of one field. */
import type { ColumnSource } from '../contract/mapping.js';
import type { ValueCheck } from '../contract/issues.js';
import { type DateReader, dateReader } from './date-spelling.js';
import type { Problem } from './issue-log.js';
import type { Cell } from './locate.js';
import type { MappingRun } from './mapping-run.js';
import { numberReader } from './number-spelling.js';
import { periodName } from './period-name.js';
import { notAccepted, notSingle, unknownValue, unreadableDate, unreadableNumber } from './problems.js';
import type { Table } from './table.js';

/** The value of a field: undefined where it is absent, null where it could not be read and the reason was reported. */
export type Reading = string | number | undefined | null;

export type CellReader = (cell: Cell) => Reading;

/** How the cells of a column are to be read. */
export type Spelling = Omit<ColumnSource, 'column' | 'combine'>;

/** What a field expects, and where it stands in the mapping. */
export interface Target {
  path: string;
  check: ValueCheck;
}

/** Parses what is left after translation; undefined where that is not possible, which `unreadable` puts in words. */
interface Parser {
  parse(cell: string | number): string | number | undefined;
  unreadable(value: unknown): Problem;
}

export function cellReader(run: MappingRun, table: Table, spelling: Spelling, target: Target): CellReader {
  const text = run.text(table);
  const translate = translation(spelling);
  const { parse, unreadable } = parserOf(run, table, spelling, target);
  return ({ spot, value }) => {
    const refuse = (problem: Problem): null => {
      run.log.note(spot, target.path, problem);
      return null;
    };
    const cell = text(value);
    if (cell === undefined) return refuse(notSingle(value));
    const word = translate(cell);
    if (word === null) return refuse(unknownValue(cell));
    if (word === '') return undefined;
    // A number of a JSON row has no spelling; one that was translated has become a word of the mapping.
    const parsed = parse(typeof value === 'number' && word === cell ? value : word);
    if (parsed === undefined) return refuse(unreadable(cell));
    return target.check.accepts(parsed) ? parsed : refuse(notAccepted(parsed, target.check));
  };
}

/** The word of the mapping for a cell: empty where it stays absent, null where there is none. */
function translation({ values, otherwise }: Spelling): (cell: string) => string | null {
  if (!values) return (cell) => cell;
  const words = new Map(Object.entries(values));
  return (cell) => {
    const word = words.get(cell);
    if (word !== undefined || cell === '') return word ?? '';
    if (otherwise === undefined) return null;
    if (otherwise === 'keep') return cell;
    return otherwise === 'absent' ? '' : otherwise.value;
  };
}

function parserOf(run: MappingRun, table: Table, spelling: Spelling, { path, check }: Target): Parser {
  const defaults = run.spelling(table);
  const { period } = spelling;
  if (check.kind === 'number') {
    return { parse: numberReader(spelling.number ?? defaults.number), unreadable: unreadableNumber };
  }
  if (check.kind !== 'date' && period === undefined) return { parse: String, unreadable: notSingle };
  const written = spelling.date ?? defaults.date;
  const reader = dateReaderOrFault(run, written, path);
  if (reader.names !== 'day' && !wideEnough[reader.names].includes(period)) {
    run.faults.push({ path, message: tooCoarse(path, written) });
  }
  return {
    parse: (cell) => {
      const moment = reader.read(cell);
      return moment === undefined || period === undefined ? moment : periodName(period, moment, run.clock);
    },
    unreadable: (value) => unreadableDate(value, written),
  };
}

/** The periods that a date without a day, or without a month, still tells. */
const wideEnough: Record<'month' | 'year', readonly unknown[]> = {
  month: ['month', 'quarter', 'year'],
  year: ['year'],
};

const tooCoarse = (path: string, spelling: string | undefined): string =>
  `${path}: the spelling names no day (got "${spelling}"); add the day, or a "period" that needs none`;

function dateReaderOrFault(run: MappingRun, spelling: string | undefined, path: string): DateReader {
  try {
    return dateReader(spelling);
  } catch (error) {
    const message = `${path}: ${(error as RangeError).message} (got "${spelling}"); correct "date"`;
    run.faults.push({ path, message });
    return dateReader();
  }
}
