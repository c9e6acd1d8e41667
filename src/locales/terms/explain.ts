/** What explains a figure: definitions, the words of its formula, findings in a sentence, the names of columns. */
import type { BuiltInMetric } from '../../metrics/catalogue.js';
import type { MetricUnit } from '../../contract/traits.js';
import type { AllocationKey } from './analysis.js';
import type { PeriodWords } from './period-words.js';

/** How a value stands against the compared one, ready for a sentence. */
export interface ChangeWords {
  /** `unknown`: there is nothing to compare with. */
  kind: 'more' | 'less' | 'same' | 'new' | 'unknown';
  /** `8,4 %`, `2,1 Pkt.` or an amount; without a direction. */
  size: string;
  /** Rates, averages and levels are higher or lower; what adds up is more or less. */
  isLevel: boolean;
  than: PeriodWords;
}

/** What a sentence about a figure may say; only the name is always there. */
export interface FindingWords {
  name: string;
  /** Where the sentence has to say it: "1.–30. November 2026". */
  period?: string | undefined;
  value: string;
  /** "2 of 3, too few for a comparison". */
  cases?: string | undefined;
  change?: ChangeWords | undefined;
  target?: string | undefined;
  /** "28,600 € ahead of plan". */
  standing?: string | undefined;
  asOf?: string | undefined;
}

/** What is divided, by what. */
export interface OperandTerms {
  numerator: string;
  denominator?: string;
  /** What the denominator holds besides the numerator, where it is a part of it. */
  rest?: string;
  /** What the quotient is multiplied by. */
  factor?: string;
}

/** What metrics leave aside. */
export type ExclusionName =
  | 'open'
  | 'lost'
  | 'undecided'
  | 'closed'
  | 'not-invoiced'
  | 'not-held'
  | 'not-held-appointments'
  | 'other-activities'
  | 'other-appointments'
  | 'other-time'
  | 'unlogged'
  | 'existing'
  | 'existing-time'
  | 'sellers-time'
  | 'other-spending'
  | 'other-costs'
  | 'other-leads'
  | 'rejected'
  | 'not-buying'
  | 'never-bought';

/** What sums of money are put together from. */
export type PartName = 'spent' | 'time' | 'margin';

/** What is built in: the metrics, and what a widget computes of two that it sets against each other. */
type Explained = BuiltInMetric | 'opportunity-to-customer';

export interface ExplainTerms {
  definitions: Record<Explained, string>;
  /** Of quotients alone. */
  operands: Partial<Record<Explained, OperandTerms>>;
  finding: (words: FindingWords) => string;
  /** A figure without a value, and why. */
  unknown: (name: string, reason: string) => string;

  close: string;
  numerator: string;
  denominator: string;
  result: string;
  /** Rows behind a value that is no quotient. */
  rows: string;
  period: string;
  elapsed: string;
  compared: (period: string) => string;
  /** A part of a period beside a whole one, and a whole one beside a part. */
  comparedWhole: (period: string) => string;
  comparedPart: (period: string) => string;
  /** Instead, for what is no other time: what adds up is the mean of a team's sellers, a rate that of all of them. */
  beside: Record<'target' | 'mean' | 'pooled', (period: string) => string>;
  change: string;
  target: string;
  limit: string;
  /** A target that was not set for this period or scope. */
  targetSum: string;
  expected: (target: string, days: string, of: string) => string;
  /** By season: `share` is the part of their value that earlier periods had reached. */
  season: {
    course: string;
    share: (share: string, periods: number) => string;
    unknown: string;
    expected: (target: string, share: string) => string;
  };
  pace: (value: string, expected: string) => string;
  required: Record<'working-days' | 'calendar-days', string>;
  projection: string;
  pending: string;
  /** Of a cohort with a limit: rows that are not old enough. */
  tooYoung: string;
  /** How much a rate of few cases tells; `cases` is "12 of 20". */
  interval: (cases: string, low: string, high: string) => string;
  uncounted: (what: string) => string;
  exclusions: Record<ExclusionName, string>;
  parts: Record<PartName, string>;
  /** "sellers' time, 60 h × 50 €" */
  product: (what: string, of: string, by: string) => string;
  mean: (amount: string) => string;
  /** One of several formulas: whose it is. */
  ofGroup: (name: string, formula: string) => string;
  /** What was shared out, by which key. */
  allocated: Record<AllocationKey, string>;
  /** By a key of the source's own. */
  allocatedBy: (key: string) => string;
  omitted: (of: string) => string;
  filter: (dimension: string) => string;
  asOf: string;
  /** In a sentence of its own. */
  asOfMoment: (moment: string) => string;
  source: string;
  /** A document that the page has handed over. */
  sourceData: string;

  copy: string;
  copied: string;
  notCopied: string;
  table: string;
  explanation: string;
  /** Names the format: "CSV", "SVG", "PNG". */
  download: (format: string) => string;
  notDrawn: string;
  /** Under a table that would be too long. */
  someRows: (shown: string, of: string) => string;
  total: string;
  columns: {
    metric: string;
    start: string;
    end: string;
    origin: string;
    at: string;
    min: string;
    max: string;
    value: string;
    share: string;
    cumulative: string;
    plan: string;
    unit: string;
    numerator: string;
    denominator: string;
    count: string;
    pending: string;
    low: string;
    high: string;
    previous: (period: PeriodWords) => string;
    target: string;
    asOf: string;
  };
  /** The heading of a column of numbers with their unit. */
  inUnit: (label: string, unit: string) => string;
  /** Of numbers in a file; money has its code. */
  units: Record<Exclude<MetricUnit, 'money'>, string>;
}
