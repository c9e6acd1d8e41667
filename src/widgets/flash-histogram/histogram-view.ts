/** Everything a histogram shows, from its figure alone. */
import type { Tick } from '../../chart/plot.js';
import { axisOf } from '../../chart/scale.js';
import type { CompleteFigure, Distribution } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { fewCases } from '../../metrics/few-cases.js';
import { shares } from '../../metrics/shares.js';
import { axisWords } from '../axis-words.js';
import { exact } from '../explain/exact.js';
import type { Tip } from '../tips/tip.js';

/** Places are from the left and from below, 0 to 1. */
export interface HistogramBin {
  from: number;
  to: number;
  x: number;
  y: number;
  label: string;
  count: string;
  share: string;
  /** Wider than the others: it gathers what lies beyond them. */
  isTail: boolean;
  spoken: string;
  tip: Tip;
}

export interface HistogramView {
  finding: string;
  /** Where the middle half lies, and the tenths at the ends. */
  sentences: string[];
  /** The unit of the values, for the heading. */
  note: string;
  bins: HistogramBin[];
  /** None where they would say more than so few values can. */
  marks: HistogramMark[];
  /** There is nothing to spread: every value is the same. */
  isOne: boolean;
  rows: Tick[];
  columns: Tick[];
  /** Where the keys begin: the bin of the median. */
  start: number;
}

export interface HistogramMark {
  at: number;
  text: string;
  kind: 'median' | 'mean';
  /** Its name ends at its line, or begins there. */
  anchor: 'start' | 'end';
  /** Its name stands on the upper of two lines, where it would run out of the chart or into the other. */
  isRaised: boolean;
}

type Bin = Distribution['bins'][number];

export function histogramView(figure: CompleteFigure, distribution: Distribution, format: Format): HistogramView {
  const { bins, quantiles, mean } = distribution;
  const { histogram } = format.terms.charts;
  const value = (amount: number) => format.value(amount, figure);
  const edge = (amount: number) => exact(amount, figure, format);
  const usual = usualWidth(bins);
  const axis = axisOf(
    bins.map(({ count }) => count),
    { fromZero: true, isWhole: true },
  );
  const rounded = shares(bins.map(({ count }) => count));
  const words = edgesOf(bins, usual, figure, format);
  const few = fewCases(figure);
  const isFew = distribution.count < few;
  const drawn = bins.map((bin, index): HistogramBin => {
    const isTail = bin.to - bin.from > usual * WIDER;
    const label = nameOf(bin, { isTail, isFirst: index === 0, isLast: index === bins.length - 1 }, edge, format);
    const [count, share] = [format.number(bin.count), format.percent(rounded[index] ?? 0, 0)];
    const [from, to] = [index / bins.length, (index + 1) / bins.length];
    const spoken = histogram.point(label, histogram.cases(bin.count, count), share);
    const rows = [
      { label: histogram.count, value: count, isStrong: true },
      { label: histogram.share, value: share },
    ];
    const places = { from, to, x: (from + to) / 2, y: axis.at(bin.count) };
    return { ...places, label, count, share, isTail, spoken, tip: { title: label, rows } };
  });
  return {
    finding: finding(distribution, few, value, format),
    sentences: [
      ...sentences(distribution, few, value, format),
      ...(drawn.some(({ isTail }) => isTail) ? [histogram.tail] : []),
    ],
    note: words.unit,
    bins: drawn,
    marks: isFew
      ? []
      : marksOf(
          { at: placeOf(quantiles.p50, bins), text: histogram.median(value(quantiles.p50)) },
          { at: placeOf(mean, bins), text: histogram.mean(value(mean)) },
        ),
    isOne: isOne(distribution),
    rows: axis.ticks.map((tick) => ({ at: axis.at(tick), text: format.number(tick) })),
    columns: words.ticks,
    start: Math.max(
      0,
      bins.findLastIndex(({ from }) => from <= quantiles.p50),
    ),
  };
}

/** As near to an edge as this there is no room for a name. */
const ROOM = 0.25;

/** The lesser has its name at its left, the greater at its right, so that the two never meet. */
function marksOf(
  median: Pick<HistogramMark, 'at' | 'text'>,
  mean: Pick<HistogramMark, 'at' | 'text'>,
): HistogramMark[] {
  const lesser = (mark: typeof mean) =>
    mark.at < ROOM ? ({ anchor: 'start', isRaised: true } as const) : ({ anchor: 'end', isRaised: false } as const);
  const greater = (mark: typeof mean) =>
    mark.at > 1 - ROOM ? ({ anchor: 'end', isRaised: true } as const) : ({ anchor: 'start', isRaised: false } as const);
  const isLesser = median.at <= mean.at;
  return [
    { ...median, kind: 'median', ...(isLesser ? lesser : greater)(median) },
    { ...mean, kind: 'mean', ...(isLesser ? greater : lesser)(mean) },
  ];
}

/** Rounding leaves widths of equal bins a little apart. */
const WIDER = 1.01;

/** The width that most bins have. */
function usualWidth(bins: readonly Bin[]): number {
  const widths = bins.map(({ from, to }) => to - from).sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) / 2)] ?? 0;
}

/** Every bin is drawn as wide as the others, so within a wide one values stand closer. */
function placeOf(value: number, bins: readonly Bin[]): number {
  const found = bins.findLastIndex(({ from }) => from <= value);
  const index = Math.max(0, found);
  const { from, to } = bins[index]!;
  const within = to > from ? (value - from) / (to - from) : 0.5;
  return (index + Math.min(Math.max(within, 0), 1)) / bins.length;
}

function nameOf(
  { from, to }: Bin,
  { isTail, isFirst, isLast }: { isTail: boolean; isFirst: boolean; isLast: boolean },
  value: (amount: number) => string,
  { terms }: Format,
): string {
  const { histogram } = terms.charts;
  if (isTail && isLast) return histogram.andMore(value(from));
  if (isTail && isFirst) return histogram.andLess(value(to));
  return histogram[isLast ? 'lastRange' : 'range'](value(from), value(to));
}

/** Words below the axis in a wide chart, in one of usual width, and in a narrow one. */
const MOST_WORDS = [11, 6, 3] as const;
const strides = [1, 2, 4, 8, 16, 32, 64, 128];

/** The edges between bins of equal width, counted from 0, so that round values are named. */
function edgesOf(
  bins: readonly Bin[],
  usual: number,
  figure: CompleteFigure,
  format: Format,
): { ticks: Tick[]; unit: string } {
  const edges = [bins[0]!.from, ...bins.map(({ to }) => to)];
  const axis = { ...axisOf(edges), ticks: edges, step: usual || 1 };
  const { texts, unit } = axisWords(axis, figure, format);
  const fitting = (most: number) => strides.find((stride) => bins.length / stride <= most) ?? Infinity;
  const [wide, medium, narrow] = MOST_WORDS.map(fitting) as [number, number, number];
  const ticks = edges.flatMap((edge, index): Tick[] => {
    const steps = edge / (usual || 1);
    const nth = Math.round(steps);
    if (Math.abs(steps - nth) > ALIGNED || nth % wide !== 0) return [];
    const rank = nth % medium !== 0 ? 2 : nth % narrow !== 0 ? 1 : 0;
    return [{ at: index / bins.length, text: texts[index]!, rank }];
  });
  // Edges of a source's own need not be multiples of anything.
  return { ticks: ticks.length > 1 ? ticks : ends(texts), unit };
}

const ALIGNED = 1e-6;

const ends = (texts: readonly string[]): Tick[] => [
  { at: 0, text: texts[0]! },
  { at: 1, text: texts.at(-1)! },
];

/** The mean is this part of the middle half away from the median: few values pull it. */
const SKEWED = 0.2;

function finding(distribution: Distribution, few: number, value: (amount: number) => string, format: Format): string {
  const { histogram } = format.terms.charts;
  const {
    quantiles: { p25, p50, p75 },
    mean,
    count,
  } = distribution;
  const shown = format.number(count);
  if (isOne(distribution)) return histogram.same(count, shown, value(p50));
  if (count < few) return histogram.few(count, shown);
  const skew = mean - p50;
  const isSkewed = Math.abs(skew) > SKEWED * (p75 - p25) && value(mean) !== value(p50);
  return histogram[!isSkewed ? 'even' : skew > 0 ? 'raised' : 'lowered'](value(p50), value(mean));
}

const isOne = ({ bins, quantiles: { p10, p50, p90 }, mean }: Distribution): boolean =>
  p10 === p90 && mean === p50 && bins.filter(({ count }) => count > 0).length === 1;

/** A tenth of fewer values than this is not even one. */
const TENTHS_FROM = 10;

function sentences(
  { quantiles: { p10, p25, p75, p90 }, count }: Distribution,
  few: number,
  value: (amount: number) => string,
  { terms }: Format,
): string[] {
  const { histogram } = terms.charts;
  if (count < few || p10 === p90) return [];
  return [
    histogram.middle(value(p25), value(p75)),
    ...(count < TENTHS_FROM ? [] : [histogram.tenths(value(p10), value(p90))]),
  ];
}
