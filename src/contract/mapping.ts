/**
 * The mapping: how the tables of a CRM (exported CSV files, the rows of a JSON answer) become a records document. It is
 * written by whoever knows the CRM, as JSON:
 *
 *     {
 *       "kind": "mapping",
 *       "version": 1,
 *       "document": { "asOf": "2017-12-31T23:59:59", "timeZone": "America/New_York", "currency": "USD" },
 *       "tables": { "deals.csv": { "delimiter": ";", "date": "DD.MM.YYYY" } },
 *       "lists": {
 *         "opportunities": {
 *           "from": "deals.csv",
 *           "fields": {
 *             "id": "Deal no.",
 *             "status": { "column": "Stage", "values": { "Closed won": "won", "Closed lost": "lost", "Open": "open" } },
 *             "amount": { "column": "Value", "number": { "decimal": ",", "group": "." } },
 *             "currency": { "value": "EUR" }
 *           }
 *         }
 *       }
 *     }
 *
 * Whoever reads a table never guesses: an empty cell is absent (never 0), and what is not spelled as the mapping says is
 * counted and reported.
 */
import * as z from 'zod/mini';
import { calendarShape } from './calendar.js';
import { moment } from './dates.js';
import { metricSchema } from './metric.js';
import { granularities } from './query.js';
import { listNames } from './records.js';

const name = z.string().check(z.minLength(1));

/** A remark for the next reader; it has no effect. */
const note = z.optional(z.string());

/**
 * A column of a table. The name is looked up as it stands, then as a path into nested JSON: `properties.amount`. Space
 * around a cell does not count.
 */
const column = name;

/** How numbers are written. Without it only the plain form is read: `1234.5`. */
const numberSpellingSchema = z.strictObject({
  /** The decimal sign, a point by default. */
  decimal: z.optional(z.enum(['.', ','])),
  /** What groups the thousands; a space stands for every kind of space. */
  group: z.optional(z.enum([',', '.', ' ', "'"])),
  /** A currency sign that may stand before or after the number: `$`, `€`, `USD`. */
  currency: z.optional(name),
  /** How a negative is written besides a leading minus: `(500)` or `500-`. */
  negative: z.optional(z.enum(['parentheses', 'trailing'])),
  /** The numbers are percents: `45` and `45%` both mean 0.45. */
  percent: z.optional(z.boolean()),
});

/**
 * How dates are written. `iso`, the default, is `2026-11-24`, with or without a time. `epoch-seconds` and `epoch-millis`
 * count from 1970. Anything else is a pattern of YYYY, MM or M, DD or D, HH or H, hh or h with A (AM, PM), mm, ss, SSS,
 * Z (an offset) and, in English, MMMM (November), MMM (Nov), dddd (Tuesday), ddd (Tue): `DD.MM.YYYY`,
 * `dddd, MMMM D, YYYY`. Words that are to be taken literally stand in square brackets.
 */
const dateSpelling = name;

/** How a cell becomes a value; shared by every kind of field. */
const readingShape = {
  /** Translates cells: `{ "Closed won": "won" }`. `""` translates an empty cell. */
  values: z.optional(z.record(z.string(), z.string())),
  /**
   * What happens to a cell that `values` does not know. By default it is reported and the field stays absent; `keep`
   * takes it as it is, `absent` drops it without a word, and a value stands in for it.
   */
  otherwise: z.optional(z.union([z.enum(['keep', 'absent']), z.strictObject({ value: z.string() })])),
  /** Overrides the spelling of the table. */
  number: z.optional(numberSpellingSchema),
  /** Overrides the spelling of the table. */
  date: z.optional(dateSpelling),
  /** Names the day, week, month, quarter or year that holds a date: `2017/12/01` by `month` is `2017-12`. */
  period: z.optional(z.enum(granularities)),
  /**
   * With `onePer`: what becomes of several lines. `first`, the default, takes the first and reports lines that
   * disagree; `sum` adds them up, and knows no sum where one of them is unknown.
   */
  combine: z.optional(z.enum(['first', 'sum'])),
};

const columnSourceSchema = z.strictObject({ column, ...readingShape });

/** The same for every row. */
const constantSourceSchema = z.strictObject({ value: z.union([z.string(), z.number()]) });

/** The first column less the second: `["Sales", "Cost"]` is a margin. Unknown where one of the two is. */
const differenceSourceSchema = z.strictObject({ subtract: z.tuple([column, column]), ...readingShape });

/** A column of another table, found by a key. */
export interface Join {
  /** The other table. */
  join: string;
  /** Key columns, here and there: `{ "sales_agent": "name" }`. */
  on: Record<string, string>;
  /** Corrects keys before they are looked up: `{ "GTXPro": "GTX Pro" }`. */
  keys?: Record<string, string> | undefined;
  /** What becomes of a key the other table does not have; by default it is reported and the field stays absent. */
  unmatched?: 'absent' | { value: string } | undefined;
  /** The column there; or a join from there on to a third table. Matches that disagree are reported, and none is taken. */
  column: string | Join;
}

export const joinSchema: z.ZodMiniType<Join> = z.lazy(() => z.strictObject(joinShape));

const joinShape = {
  join: name,
  on: z.record(column, column),
  keys: z.optional(z.record(z.string(), z.string())),
  unmatched: z.optional(z.union([z.literal('absent'), z.strictObject({ value: z.string() })])),
  column: z.union([column, joinSchema]),
};

const joinSourceSchema = z.strictObject({ ...joinShape, ...readingShape });

/** Where the value of one field comes from; a text alone is a column. */
const fieldSourceSchema = z.union([
  column,
  columnSourceSchema,
  constantSourceSchema,
  differenceSourceSchema,
  joinSourceSchema,
]);

const cells = z.union([z.string(), z.array(z.string())]);

/** The rows of one table that become rows of a list. */
const listSourceSchema = z.strictObject({
  /** The table. */
  from: name,
  /** Only rows whose cell is one of these, or is not: `{ "Stage": ["Won", "Lost"], "Owner": { "not": "" } }`. */
  where: z.optional(z.record(column, z.union([cells, z.strictObject({ not: cells })]))),
  /** Gathers lines: one row for each value of these columns. */
  onePer: z.optional(z.union([column, z.array(column).check(z.minLength(1))])),
  /** What each field of the list is made of. A field that is not named is absent. */
  fields: z.record(name, fieldSourceSchema),
  note,
});

/** How one table is written down; all of it optional. */
const tableSchema = z.strictObject({
  /** The file, inside the folder of the data; the name of the table where absent. `.gz` is unpacked. */
  file: z.optional(name),
  /** What separates the cells; told from the header where absent and the header leaves no doubt. */
  delimiter: z.optional(z.string().check(z.length(1))),
  /** `utf-8`, with or without a byte order mark, where absent. */
  encoding: z.optional(z.enum(['utf-8', 'utf-16le', 'windows-1252'])),
  /** JSON: the path to the list of rows, such as `records`, `results` or `value`; the document itself where absent. */
  rows: z.optional(name),
  /** How numbers are written in this table. */
  number: z.optional(numberSpellingSchema),
  /** How dates are written in this table. */
  date: z.optional(dateSpelling),
  /** Cells that mean "empty" besides empty ones: `["NULL", "n/a"]`. */
  empty: z.optional(z.array(z.string())),
  note,
});

export const mappingSchema = z.strictObject({
  kind: z.literal('mapping'),
  version: z.literal(1),
  /** The head of the document, as in a records document. */
  document: z.strictObject({
    ...calendarShape,
    /** The moment that counts as now; the moment of mapping where absent. */
    asOf: z.optional(moment),
    /** Metrics of the customer's own. */
    metrics: z.optional(z.array(metricSchema)),
    /** Words for the keys of a dimension: `{ "account-type": { "G": "Gold" } }`. */
    labels: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  }),
  /** How the tables are written down. One that needs no remark can be left out. */
  tables: z.optional(z.record(name, tableSchema)),
  /** For each list of the records document one source, or several whose rows follow each other. */
  lists: z.partialRecord(z.enum(listNames), z.union([listSourceSchema, z.array(listSourceSchema)])),
  /** Of no meaning to a mapping: kept for who shows pages of this data, the demo for one. */
  page: z.optional(z.unknown()),
  note,
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableSpelling = z.infer<typeof tableSchema>;
export type ListSource = z.infer<typeof listSourceSchema>;
export type FieldSource = z.infer<typeof fieldSourceSchema>;
export type ColumnSource = z.infer<typeof columnSourceSchema>;
export type DifferenceSource = z.infer<typeof differenceSourceSchema>;
export type JoinSource = z.infer<typeof joinSourceSchema>;
export type NumberSpelling = z.infer<typeof numberSpellingSchema>;
