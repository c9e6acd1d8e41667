/** What the analyses say: what customers cost to win, what a win takes, and what becomes of leads. */
import type { PeriodWords } from './period-words.js';

/** A number and how it is shown, where the words depend on whether it is one. */
export interface Counted {
  count: number;
  shown: string;
}

/** What a customer brings: margin, or revenue where the margin is not known. */
export type Yield = 'margin' | 'revenue';

/** One of the currency: "1 €", and its name, "Euro". */
export interface CurrencyWords {
  one: string;
  name: string;
}

/** What a segment costs for one of the currency that it brings. */
export interface Costing {
  name: string;
  cost: string;
}

export type AllocationKey = 'opportunities' | 'revenue' | 'hours';

export interface AcquisitionTerms {
  heading: string;
  /** What the cost is held against. */
  against: Record<Yield, string>;
  columns: { cost: Record<Yield, string>; times: string };
  all: string;
  customers: (customers: Counted) => string;
  /** Money was spent and nobody won. */
  nobody: (spent: string) => string;
  /** Fewer customers than a verdict needs. */
  few: string;
  legend: { cost: string; program: string; rest: Record<Yield, string>; breakEven: Record<Yield, string> };
  /** How cost of no segment in particular is shared out. */
  allocation: Record<AllocationKey, (shared: string) => string>;
  /** By a key of the source's own. */
  allocationBy: (shared: string, key: string) => string;
  noneShared: string;
  /** Of a new customer: what it cost of what it brings. */
  costOf: (cost: string, brings: string, share: string) => string;
  /** Where there is no share, of nothing or of a loss. */
  costBeside: Record<Yield, (cost: string, brings: string) => string>;
  costOnly: (cost: string) => string;
  /** How many times the cost comes back. */
  times: (times: string) => string;
  withoutMargin: string;
  withoutYield: string;
  findings: {
    only: Record<Yield, (only: Costing, per: CurrencyWords) => string>;
    /** The dearer one still brings more than it costs. */
    compared: Record<Yield, (cheap: Costing, dear: Costing, per: CurrencyWords) => string>;
    /** The dearer one costs more than it brings. */
    losing: Record<Yield, (cheap: Costing, dear: Costing, per: CurrencyWords) => string>;
    alike: Record<Yield, (cost: string, per: CurrencyWords) => string>;
    /** It brings nothing, or less. */
    nothing: Record<Yield, (name: string, cost: string) => string>;
    nobody: (spent: string) => string;
    tooFew: string;
  };
}

export type EffortUnit = 'appointments' | 'hours';

export interface EffortTerms {
  heading: string;
  /** What is counted for each win. */
  note: Record<EffortUnit, string>;
  all: string;
  noTarget: string;
  /** "40 appointments, 4 wins" */
  cell: Record<EffortUnit, (effort: Counted, wins: Counted) => string>;
  noWin: Record<EffortUnit, (effort: Counted) => string>;
  /** Names who and for whom. */
  noWinOf: Record<EffortUnit, (name: string, effort: Counted) => string>;
  noWinFor: Record<EffortUnit, (name: string, target: string, effort: Counted) => string>;
  noWinMore: (count: number) => string;
  legend: Record<EffortUnit, string>;
  pooledMark: Record<EffortUnit, (effort: string) => string>;
  shade: string;
  few: string;
  limited: (shown: string, of: string) => string;
  findings: {
    target: Record<EffortUnit, (target: string, names: EffortExtremes) => string>;
    rows: Record<EffortUnit, (names: EffortExtremes) => string>;
    alike: Record<EffortUnit, string>;
    pooled: Record<EffortUnit, (effort: Counted) => string>;
    nobody: Record<EffortUnit, (effort: Counted) => string>;
  };
}

/** Who needs most and who least. */
export interface EffortExtremes {
  most: string;
  mostEffort: Counted;
  least: string;
  leastEffort: string;
}

export interface NamedRate {
  name: string;
  rate: string;
}

export type ConversionBasis = 'leads' | 'opportunities';

export interface ConversionTerms {
  heading: Record<ConversionBasis, string>;
  all: string;
  /** Which cohort, in a word or two. */
  cohort: (period: PeriodWords) => string;
  steps: Record<'leads' | 'opportunities' | 'won', string>;
  /** The rate between the last two steps of leads. */
  lastStep: string;
  /** Which rows, by which date, and what is counted of them; a whole sentence. */
  basis: Record<ConversionBasis, (period: PeriodWords, asOf: string) => string>;
  /** A step in words: "23.5 % of the leads". */
  of: Record<ConversionBasis, (rate: string) => string>;
  pending: Record<ConversionBasis, (rows: Counted, of: string) => string>;
  pendingLegend: string;
  /** Of a rate that can still change. */
  open: string;
  few: string;
  findings: {
    rate: Record<ConversionBasis, (rate: string) => string>;
    none: Record<ConversionBasis, (cohort: Counted) => string>;
    origins: Record<ConversionBasis, (marketing: string, sales: string) => string>;
    groups: Record<ConversionBasis, (best: NamedRate, least: NamedRate) => string>;
    tooFew: string;
    /** More are open than have been won. */
    tooEarly: Record<ConversionBasis, (open: Counted, won: Counted) => string>;
  };
}

export interface AnalysisTerms {
  acquisition: AcquisitionTerms;
  effort: EffortTerms;
  conversion: ConversionTerms;
}
