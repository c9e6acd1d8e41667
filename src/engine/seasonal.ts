/**
 * What of a target is expected by now where business is not even over a period: the part of their value that earlier
 * periods had reached at the same point, all of them taken together.
 */
import type { CompleteFigure, Measured } from '../contract/figures.js';
import type { MetricDefinition } from '../contract/metric.js';
import type { Clock } from '../metrics/clock.js';
import type { PeriodDays } from '../metrics/period.js';
import { comparedPart, isRunning, previousWindow, reaches, type Window } from '../metrics/window.js';
import { measuresOf } from './evaluate.js';
import type { Tables } from './tables.js';

/** How many earlier periods are looked at, and how few tell nothing. One day has no course, nor have days without a name. */
const history: Partial<Record<PeriodDays['unit'], { most: number; least: number }>> = {
  week: { most: 12, least: 3 },
  month: { most: 12, least: 3 },
  quarter: { most: 12, least: 3 },
  year: { most: 3, least: 1 },
};

interface Asked {
  definition: MetricDefinition;
  period: PeriodDays;
}

/**
 * A figure that goes by its seasonal course; the figure as it is, by the days of its calendar, where there is nothing to
 * expect, too little history, or no day left. The course is that of the metric, whoever's and whatever the filter: that
 * of one seller's few deals would be chance.
 */
export function withSeason(
  figure: CompleteFigure,
  { definition, period }: Asked,
  tables: Tables,
  clock: Clock,
  valueIn: (window: Window) => Measured,
): CompleteFigure {
  const { kind, target, groups = [] } = figure;
  const { elapsed } = figure.period;
  const isDue = kind === 'flow' && (target ?? groups.some((group) => group.target));
  if (!isDue || !isRunning(period, clock)) return figure;
  if (elapsed?.calendar !== 'working-days' || elapsed.days >= elapsed.of) return figure;
  const begins = measuresOf(definition).map((measure) => ({ span: measure.span, begin: tables.begin(measure) }));
  const isKnown = (window: Window) => begins.every(({ begin, span }) => reaches(begin, span, window));
  const season = seasonOf(period, clock, isKnown, (window) => valueIn(window).value);
  if (!season) return figure;
  return { ...figure, period: { ...figure.period, elapsed: { ...elapsed, calendar: 'seasonal', ...season } } };
}

function seasonOf(
  period: PeriodDays,
  clock: Clock,
  isKnown: (window: Window) => boolean,
  valueIn: (window: Window) => number | null,
): { share: number; periods: number } | undefined {
  const { most, least } = history[period.unit] ?? { most: 0, least: 1 };
  let [reached, whole, periods] = [0, 0, 0];
  let earlier = period;
  for (let back = 0; back < most; back += 1) {
    const window = previousWindow(earlier, 'previous-full', clock)!;
    if (!isKnown(window)) break;
    // As far as a comparison with that period goes, too.
    const part = valueIn(comparedPart(window, period, 'previous-to-date', clock));
    const all = valueIn(window);
    if (part !== null && all !== null) {
      reached += part;
      whole += all;
      periods += 1;
    }
    earlier = { ...window, unit: period.unit };
  }
  if (periods < least || whole <= 0) return undefined;
  // Credit notes can take a part below nothing, and beyond the whole.
  return { share: Math.min(Math.max(reached / whole, 0), 1), periods };
}
