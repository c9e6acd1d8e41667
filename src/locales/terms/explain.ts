/** What explains a figure: definitions, the words of its formula, findings in a sentence, the names of columns. */
import type { BuiltInMetric } from '../../metrics/catalogue.js';
import type { PeriodWords } from './period-words.js';

/** How a value stands against the compared one, ready for a sentence. */
export interface ChangeWords {
  kind: 'more' | 'less' | 'same' | 'new';
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
  /** What is in neither; by the metric that counts it, where there is one. */
  uncounted?: string | Readonly<Record<string, string>>;
}

export interface ExplainTerms {
  definitions: Record<BuiltInMetric, string>;
  /** Of quotients alone. */
  operands: Partial<Record<BuiltInMetric, OperandTerms>>;
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
  /** Instead, for what is no other time: what adds up is the mean of a team's sellers, a rate that of all of them. */
  beside: Record<'target' | 'mean' | 'pooled', (period: string) => string>;
  change: string;
  target: string;
  limit: string;
  /** A target that was not set for this period or scope. */
  targetSum: string;
  expected: (target: string, days: string, of: string) => string;
  pace: (value: string, expected: string) => string;
  required: Record<'working-days' | 'calendar-days', string>;
  projection: string;
  pending: string;
  uncounted: (what: string) => string;
  omitted: (of: string) => string;
  filter: (dimension: string) => string;
  asOf: string;
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
    currency: string;
    numerator: string;
    denominator: string;
    count: string;
    pending: string;
    previous: string;
    target: string;
  };
}
