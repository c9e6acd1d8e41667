/** Everything shown of what customers cost to win, against what they bring, from the figures alone. */
import type { CompleteFigure, Measured } from '../../contract/figures.js';
import type { AllocationKey, Costing, CurrencyWords, Yield } from '../../locales/terms/analysis.js';
import type { Format } from '../../locales/format.js';
import { fewCases } from '../../metrics/few-cases.js';
import { exact } from '../explain/exact.js';
import { groupName } from '../group-name.js';
import type { Tip } from '../tips/tip.js';
import { amountText, metricName, reasonSentence } from '../words.js';

/** Cost per new customer, and the same cost as a part of margin and of revenue. */
export interface AcquisitionFigures {
  cost: CompleteFigure;
  ofMargin: CompleteFigure | undefined;
  ofRevenue: CompleteFigure | undefined;
}

export interface SegmentRow {
  key: string | null;
  label: string;
  customers: string;
  /** Too few customers for colour or verdict. */
  isFew: boolean;
  isLosing: boolean;
  /** What a customer cost of what it brings; or that money was spent and nobody won. */
  text: string;
  times: string;
  /** Of the width, 0 to 1: the cost, and where the yield ends. */
  bar: { cost: number; until: number; isCut: boolean } | undefined;
  tip: Tip;
}

export interface AcquisitionView {
  finding: string;
  against: Yield | undefined;
  rows: SegmentRow[];
  /** All segments together; undefined where there is but one. */
  all: SegmentRow | undefined;
  /** Where cost is as high as the yield, 0 to 1. */
  breakEven: number;
  legend: string;
  notes: string[];
}

/** A bar that is longer than this many times the yield is cut. */
const MOST_SHARE = 2;
/** Below this factor, two segments cost about the same. */
const ALIKE = 1.1;

interface Segment {
  key: string | null;
  group: Measured;
  label: string;
  customers: number | undefined;
  /** Too few customers for colour or verdict. */
  isFew: boolean;
  spent: number | undefined;
  brings: number | undefined;
  /** Of the yield; undefined where nothing is brought. */
  share: number | undefined;
}

export function acquisitionView(figures: AcquisitionFigures, format: Format): AcquisitionView {
  const { cost } = figures;
  const against = yieldOf(figures);
  const shares = against && (against === 'margin' ? figures.ofMargin : figures.ofRevenue);
  const groups = cost.groups ?? [];
  const few = fewCases(cost);
  const segments = groups
    // All together have a row of their own.
    .filter(({ anonymous }) => anonymous !== 'everyone')
    .map((group): Segment => {
      const share = shares?.groups?.find(({ key }) => key === group.key);
      return { key: group.key, label: groupName(group, cost, format), ...reckoned(group, share, few) };
    })
    .filter(({ group, spent }) => group.value !== null || group.amounts?.length || spent);
  segments.sort(inOrder);
  const context = { cost, against, format };
  const everybody = { key: null, label: format.terms.analysis.acquisition.all, ...reckoned(cost, shares, few) };
  const most = Math.min(Math.max(...segments.map(({ share = 0 }) => share), 1), MOST_SHARE);
  return {
    finding: finding(segments, shares?.value ?? undefined, context),
    against,
    rows: segments.map((segment) => rowOf(segment, most, context)),
    all: groups.length > 1 ? rowOf(everybody, most, context) : undefined,
    breakEven: 1 / most,
    legend: legendOf(cost, format),
    notes: notesOf(figures, against, format),
  };
}

/** Margin wherever it is known of any segment: a revenue beside it would flatter the others. */
export function yieldOf({ ofMargin, ofRevenue }: AcquisitionFigures): Yield | undefined {
  // Of a loss no share can be taken, and still it is known.
  const isKnown = ({ groups = [] }: CompleteFigure) =>
    groups.some(({ value, denominator }) => value !== null || (denominator ?? 0) < 0);
  if (ofMargin && isKnown(ofMargin)) return 'margin';
  return ofRevenue && isKnown(ofRevenue) ? 'revenue' : undefined;
}

function reckoned(group: Measured, share: Measured | undefined, few: number): Omit<Segment, 'key' | 'label'> {
  const { value, numerator, denominator } = group;
  const customers = denominator ?? undefined;
  const total = share?.denominator ?? undefined;
  const isEach = total !== undefined && customers !== undefined && customers > 0;
  return {
    group,
    customers,
    isFew: customers !== undefined && customers < few,
    spent: numerator ?? undefined,
    // A document may give the rates without what they are made of.
    brings: isEach ? total / customers : value && share?.value ? value / share.value : undefined,
    share: shareOf(group, share),
  };
}

/** Of what this cost is of the yield: the cost may be reckoned in another way than the part that a source names. */
function shareOf({ numerator }: Measured, share: Measured | undefined): number | undefined {
  const total = share?.denominator;
  if (typeof total === 'number' && total <= 0) return undefined;
  const part = typeof numerator === 'number' && total ? numerator / total : share?.value;
  return typeof part === 'number' && part >= 0 ? part : undefined;
}

/** Cheapest first, then those that bring nothing, those of whom nothing is known, those without a customer. */
function inOrder(a: Segment, b: Segment): number {
  const place = ({ share, brings, group }: Segment) =>
    group.value === null ? 3 : share !== undefined ? 0 : brings !== undefined ? 1 : 2;
  const byShare = (a.share ?? 0) - (b.share ?? 0);
  return place(a) - place(b) || byShare || (b.spent ?? 0) - (a.spent ?? 0) || a.label.localeCompare(b.label);
}

interface Context {
  cost: CompleteFigure;
  against: Yield | undefined;
  format: Format;
}

function rowOf(segment: Segment, most: number, context: Context): SegmentRow {
  const { key, group, label, customers, brings, share } = segment;
  const { format } = context;
  const { acquisition } = format.terms.analysis;
  const hasNobody = group.value === null && customers === 0;
  const times = group.value && brings !== undefined ? brings / group.value : undefined;
  return {
    key,
    label,
    customers: hasNobody ? '' : customersOf(segment, format),
    isFew: segment.isFew,
    isLosing: !segment.isFew && ((share ?? 0) > 1 || (brings !== undefined && brings <= 0)),
    text: costText(segment, context),
    times: times === undefined ? '–' : acquisition.times(format.number(times)),
    bar: share === undefined ? undefined : { cost: share / most, until: 1 / most, isCut: share > most },
    tip: tipOf(segment, context),
  };
}

const customersOf = ({ customers }: Segment, format: Format): string =>
  customers === undefined
    ? ''
    : format.terms.analysis.acquisition.customers({ count: customers, shown: format.number(customers) });

/** Of a new customer: what it costs and brings, exactly. */
function tipOf(segment: Segment, { cost, against, format }: Context): Tip {
  const { acquisition } = format.terms.analysis;
  const { group, label, brings, customers } = segment;
  const text = (value: number) => exact(Math.round(value * 100) / 100, cost, format);
  const nobody = group.value === null && customers === 0 ? acquisition.nobody(text(segment.spent ?? 0)) : '';
  const told = nobody || customersOf(segment, format);
  const each = group.value === null ? amountText(group, cost, format) : text(group.value);
  return {
    title: label,
    rows: [
      ...(nobody ? [] : [{ label: legendOf(cost, format), value: each, isStrong: true }]),
      ...(against && brings !== undefined ? [{ label: acquisition.against[against], value: text(brings) }] : []),
      ...(group.value && brings !== undefined
        ? [
            {
              label: acquisition.columns.times,
              value: acquisition.times(format.number(brings / group.value, { maximumFractionDigits: 2 })),
            },
          ]
        : []),
      ...(told ? [{ label: '', value: told }] : []),
    ],
  };
}

function costText({ group, customers, spent, brings, share }: Segment, { cost, against, format }: Context): string {
  const { acquisition } = format.terms.analysis;
  if (group.value === null && customers === 0) return acquisition.nobody(format.value(spent ?? 0, cost));
  const each = amountText(group, cost, format);
  if (!against || brings === undefined) return acquisition.costOnly(each);
  const whole = format.value(brings, cost);
  return share === undefined
    ? acquisition.costBeside[against](each, whole)
    : acquisition.costOf(each, whole, format.percent(share, 0));
}

function finding(segments: readonly Segment[], pooled: number | undefined, { cost, against, format }: Context): string {
  const { findings } = format.terms.analysis.acquisition;
  const text = (value: number) => format.value(value, cost);
  const withCustomers = segments.filter(({ group }) => group.value !== null);
  if (withCustomers.length === 0) {
    const spent = segments.reduce((sum, segment) => sum + (segment.spent ?? 0), 0);
    return spent > 0 ? findings.nobody(text(spent)) : '';
  }
  const named = withCustomers.filter((segment) => segment.key !== null && !segment.isFew);
  if (named.length === 0) return findings.tooFew;
  if (!against) return '';
  const barren = named.find(({ brings }) => brings !== undefined && brings <= 0);
  if (barren) return findings.nothing[against](barren.label, text(barren.group.value ?? 0));
  const costings = named.flatMap(({ label, share }) => (share === undefined ? [] : [{ name: label, share }]));
  return compared(costings, pooled, { cost, against, format });
}

/** The cheapest against the dearest, for one of the currency that they bring. */
function compared(
  costings: readonly { name: string; share: number }[],
  pooled: number | undefined,
  { cost, against = 'margin', format }: Context,
): string {
  const { findings } = format.terms.analysis.acquisition;
  const per = currencyWords(cost.currency, format);
  const text = (share: number) => format.value(Math.round(share * 100) / 100, cost);
  const [first, last] = [costings[0], costings.at(-1)];
  if (!first || !last) return '';
  const said = ({ name, share }: typeof first): Costing => ({ name, cost: text(share) });
  if (first === last) return findings.only[against](said(first), per);
  if (last.share > 1) return findings[first.share > 1 ? 'compared' : 'losing'][against](said(first), said(last), per);
  return last.share < first.share * ALIKE
    ? findings.alike[against](text(pooled ?? first.share), per)
    : findings.compared[against](said(first), said(last), per);
}

/** "1 €" and "Euro"; Intl refuses what is no code of a currency. */
function currencyWords(currency: string | undefined, format: Format): CurrencyWords {
  const one = format.value(1, { unit: 'money', currency });
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return { one, name: one };
  return { one, name: new Intl.DisplayNames(format.locale, { type: 'currency' }).of(currency) ?? one };
}

/** The metrics with the sellers' time in them, and those without. */
const withTime = ['cac', 'cac-lag', 'cac-by-segment', 'cac-by-segment-revenue', 'cac-by-segment-hours'];
const withoutTime = ['cac-program', 'cac-marketing-only'];

function legendOf({ metric, label }: CompleteFigure, format: Format): string {
  const { legend } = format.terms.analysis.acquisition;
  if (withoutTime.includes(metric)) return legend.program;
  return withTime.includes(metric) ? legend.cost : metricName(label, metric, format);
}

function notesOf({ cost, ...shares }: AcquisitionFigures, against: Yield | undefined, format: Format): string[] {
  return [...allocationOf(cost, format), ...lacking(shares, against, format)];
}

/** By which key cost of no segment in particular was shared out: another key gives other answers. */
function allocationOf({ allocation, unit, currency }: CompleteFigure, format: Format): string[] {
  const { acquisition } = format.terms.analysis;
  if (!allocation) return [];
  if (allocation.shared === 0) return [acquisition.noneShared];
  const shared = format.value(allocation.shared, { unit, currency });
  const { key } = allocation;
  return [
    Object.hasOwn(acquisition.allocation, key)
      ? acquisition.allocation[key as AllocationKey](shared)
      : acquisition.allocationBy(shared, key),
  ];
}

function lacking(
  { ofMargin, ofRevenue }: Omit<AcquisitionFigures, 'cost'>,
  against: Yield | undefined,
  format: Format,
): string[] {
  const { acquisition } = format.terms.analysis;
  if (against === 'margin') return [];
  if (against === 'revenue') return [acquisition.withoutMargin];
  const reasons = [ofMargin, ofRevenue].flatMap((figure) =>
    figure?.reason && figure.reason.code !== 'unknown-metric' ? [reasonSentence(figure, format)] : [],
  );
  return [acquisition.withoutYield, ...reasons.slice(0, 1)];
}
