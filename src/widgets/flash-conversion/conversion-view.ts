/** Everything shown of what becomes of leads or of opportunities, from the figures alone. */
import type { CompleteFigure, Group, Measured } from '../../contract/figures.js';
import type { ConversionBasis } from '../../locales/terms/analysis.js';
import type { Format } from '../../locales/format.js';
import { fewCases } from '../../metrics/few-cases.js';
import { dayNumber } from '../../metrics/days.js';
import { evenDigits, type EvenDigits, whole as roundly } from '../even-digits.js';
import { groupName } from '../group-name.js';
import type { Tip, TipRow } from '../tips/tip.js';
import { word } from '../words.js';

export interface ConversionFigures {
  /** Won, of the cohort. */
  won: CompleteFigure;
  /** Became an opportunity, of the cohort; where the cohort is of leads. */
  opportunities: CompleteFigure | undefined;
}

export type StepName = 'leads' | 'opportunities' | 'won';

export interface Step {
  name: StepName;
  label: string;
  count: string;
  /** Of the step before; empty for the first, a dash where there is nothing to divide by. */
  rate: string;
  /** The rate with what it is of: "23.5 % of the leads". */
  words: string;
  /** Of the width, 0 to 1. */
  share: number;
  tip: Tip;
}

/** The steps of a cohort. */
export interface Funnel {
  steps: Step[];
  /** What is won, and how far it could still grow, 0 to 1; undefined where nothing is open. */
  open: { from: number; until: number } | undefined;
  /** Too few cases for colour or verdict. */
  isFew: boolean;
}

export interface FunnelRow extends Funnel {
  key: string | null;
  label: string;
  origin: string;
  /** All its steps. */
  tip: Tip;
}

export interface ConversionView {
  finding: string;
  all: Funnel | undefined;
  /** Where a cohort is divided. */
  rows: FunnelRow[];
  basis: string;
  /** How many of the cohort are still open. */
  pending: string;
}

/** The counts of a cohort. */
interface Cohort {
  size: number;
  opportunities: number | undefined;
  won: number;
  pending: number;
  isFew: boolean;
}

interface Divided extends Cohort {
  group: Group;
  label: string;
}

export function conversionView(figures: ConversionFigures, basis: ConversionBasis, format: Format): ConversionView {
  const { won, opportunities } = figures;
  const { conversion } = format.terms.analysis;
  const few = fewCases(won);
  const whole = cohortOf(won, opportunities, few);
  const parts = (won.groups ?? []).flatMap((group): Divided[] => {
    const cohort = cohortOf(
      group,
      opportunities?.groups?.find(({ key }) => key === group.key),
      few,
    );
    const isPart = cohort && cohort.size > 0 && group.anonymous !== 'everyone';
    return isPart ? [{ ...cohort, group, label: groupName(group, won, format) }] : [];
  });
  parts.sort((a, b) => b.size - a.size || a.label.localeCompare(b.label));
  const most = Math.max(...parts.map(({ size }) => size), 1);
  const digits = digitsOf([...(whole ? [whole] : []), ...parts], basis);
  return {
    finding: whole ? finding(whole, parts, few, basis, format) : '',
    all: whole && funnelOf(whole, { most: whole.size, basis, digits }, format),
    rows: parts.map((part): FunnelRow => {
      const funnel = funnelOf(part, { most, basis, digits }, format);
      return {
        key: part.group.key,
        label: part.label,
        origin: word(format.terms.groups.channelGroups, part.group.group ?? '') ?? '',
        ...funnel,
        tip: rowTip(part, funnel.steps, basis, format),
      };
    }),
    basis: conversion.basis[basis](format.period(won.period, won.asOf), untilWhen(won, format)),
    pending: whole?.pending
      ? conversion.pending[basis](countedOf(whole.pending, format), format.number(whole.size))
      : '',
  };
}

/**
 * The rate between the last two steps of a cohort of leads, which no metric has: of those that became an opportunity, how
 * many became customers.
 */
export function lastStepOf({ won, opportunities }: ConversionFigures, format: Format): CompleteFigure | undefined {
  if (!opportunities) return undefined;
  const { kind, unit, direction, period, by, where, asOf } = won;
  const groups = won.groups?.map((group): Group => {
    const { key, label, group: origin, anonymous } = group;
    const before = opportunities.groups?.find((each) => each.key === key);
    const head = { key, ...(label && { label }), ...(origin && { group: origin }), ...(anonymous && { anonymous }) };
    return { ...head, ...quotient(group.numerator, before?.numerator) };
  });
  return {
    metric: 'opportunity-to-customer',
    label: format.terms.analysis.conversion.lastStep,
    ...{ kind, unit, direction, period },
    ...(by && { by }),
    ...(where && { where }),
    ...(asOf && { asOf }),
    ...(groups && { groups }),
    ...quotient(won.numerator, opportunities.numerator),
  };
}

function quotient(numerator: number | null | undefined, denominator: number | null | undefined): Measured {
  const isKnown = typeof numerator === 'number' && typeof denominator === 'number';
  if (!isKnown) return { value: null };
  return { value: denominator > 0 ? numerator / denominator : null, numerator, denominator };
}

/** Marketing, sales and partners have names of their own in each language. */
const countedOf = (count: number, format: Format) => ({ count, shown: format.number(count) });

/** What a step is to a page: those who began are a count of their own, those who came further a rate. */
export function stepMetric(
  name: StepName,
  { won, opportunities = won }: ConversionFigures,
  basis: ConversionBasis,
): Pick<CompleteFigure, 'metric' | 'value'> {
  if (name === basis)
    return { metric: basis === 'leads' ? 'leads' : 'opportunities-created', value: won.denominator ?? null };
  const { metric, value } = name === 'won' ? won : opportunities;
  return { metric, value };
}

/** Counts are needed, not rates alone: of how many. */
function cohortOf(won: Measured, opportunities: Measured | undefined, few: number): Cohort | undefined {
  const { numerator, denominator, pending = 0 } = won;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  return {
    size: denominator,
    opportunities: opportunities?.numerator ?? undefined,
    won: numerator,
    pending,
    isFew: denominator < few,
  };
}

/** How the rates of all rows are written. */
function digitsOf(cohorts: readonly Cohort[], basis: ConversionBasis): EvenDigits {
  const rates = cohorts.flatMap(({ size, opportunities, won, isFew }) => {
    const between = basis === 'leads' ? opportunities : size;
    return isFew
      ? []
      : [between === undefined ? won / size : won / between, basis === 'leads' ? (between ?? 0) / size : 0];
  });
  return evenDigits(rates.filter(Number.isFinite).map((rate) => rate * 100));
}

function funnelOf(
  cohort: Cohort,
  { most, basis, digits }: { most: number; basis: ConversionBasis; digits: EvenDigits },
  format: Format,
): Funnel {
  const { size, opportunities, won, pending, isFew } = cohort;
  const step = (name: StepName, count: number, before: number | undefined, of: ConversionBasis): Step => {
    const { steps, of: words } = format.terms.analysis.conversion;
    const rate =
      before === undefined
        ? ''
        : before > 0
          ? format.number(count / before, { style: 'percent', ...(isFew ? roundly : digits) })
          : '–';
    const told = rate && rate !== '–' ? words[of](rate) : '';
    const shown = format.number(count);
    const rows = [{ label: format.terms.groups.channels.count, value: shown, isStrong: true }, ...lines(told)];
    if (name === 'won') rows.push(...stillOpen(cohort, basis, format));
    const tip = { title: steps[name], rows };
    return { name, label: steps[name], count: shown, rate, words: told, share: count / most, tip };
  };
  const between = basis === 'leads' ? opportunities : size;
  const steps = [
    ...(basis === 'leads' ? [step('leads', size, undefined, 'leads')] : []),
    ...(between === undefined ? [] : [step('opportunities', between, basis === 'leads' ? size : undefined, 'leads')]),
    between === undefined ? step('won', won, size, 'leads') : step('won', won, between, 'opportunities'),
  ];
  return {
    steps,
    open: pending > 0 ? { from: won / most, until: Math.min(won + pending, size) / most } : undefined,
    isFew,
  };
}

/** Sentences of a tip; none where there is nothing to say. */
const lines = (...sentences: string[]): TipRow[] => sentences.filter(Boolean).map((value) => ({ label: '', value }));

const stillOpen = ({ pending, size }: Cohort, basis: ConversionBasis, format: Format): TipRow[] =>
  lines(
    pending > 0 ? format.terms.analysis.conversion.pending[basis](countedOf(pending, format), format.number(size)) : '',
  );

function rowTip(part: Divided, steps: readonly Step[], basis: ConversionBasis, format: Format): Tip {
  const told = steps.flatMap(({ label, count, words }) => [{ label, value: count, isStrong: true }, ...lines(words)]);
  return { title: part.label, rows: [...told, ...stillOpen(part, basis, format)] };
}

function finding(
  whole: Cohort,
  parts: readonly Divided[],
  few: number,
  basis: ConversionBasis,
  format: Format,
): string {
  const { findings } = format.terms.analysis.conversion;
  if (whole.size === 0) return '';
  if (whole.pending > whole.won)
    return findings.tooEarly[basis](countedOf(whole.pending, format), countedOf(whole.won, format));
  const percent = ({ won, size }: Pick<Cohort, 'won' | 'size'>) => format.percent(won / size);
  const [marketing, sales] = ['marketing', 'sales'].map((origin) => pooled(parts, origin, few));
  if (marketing && sales && !marketing.isFew && !sales.isFew)
    return findings.origins[basis](percent(marketing), percent(sales));
  const sure = parts.filter(({ group, isFew }) => group.key !== null && group.anonymous !== 'others' && !isFew);
  sure.sort((a, b) => b.won / b.size - a.won / a.size);
  const [best, least] = [sure[0], sure.at(-1)];
  if (best && least && best.won / best.size > least.won / least.size)
    return findings.groups[basis](
      { name: best.label, rate: percent(best) },
      { name: least.label, rate: percent(least) },
    );
  if (whole.won === 0) return findings.none[basis](countedOf(whole.size, format));
  return whole.isFew ? findings.tooFew : findings.rate[basis](percent(whole));
}

/** Σ/Σ over the channels of an origin, never the mean of their rates. */
function pooled(parts: readonly Divided[], origin: string, few: number): Pick<Cohort, 'won' | 'size' | 'isFew'> {
  const own = parts.filter(({ group }) => (group.group ?? group.key) === origin);
  const sum = (of: (part: Divided) => number) => own.reduce((total, part) => total + of(part), 0);
  const size = sum((part) => part.size);
  return { won: sum(({ won }) => won), size, isFew: size < few };
}

/** The day up to which what became of the cohort is known. */
function untilWhen({ asOf, period }: CompleteFigure, format: Format): string {
  const day = dayNumber(asOf?.slice(0, 10) ?? '') ?? dayNumber(period.end) ?? 0;
  return format.date(day, { dateStyle: 'medium' });
}
