/** Values on an axis: short, in one unit that stands elsewhere, with as many decimals as tell them apart. */
import type { Axis } from '../chart/scale.js';
import type { Traits } from '../contract/traits.js';
import type { Format } from '../locales/format.js';

export interface AxisWords {
  texts: string[];
  /** "Thousand €"; empty where the ticks say it all. */
  unit: string;
}

const MILLIONS_FROM = 2_000_000;
const THOUSANDS_FROM = 10_000;

export function axisWords(
  { ticks, step }: Axis,
  { unit, currency }: Pick<Traits, 'unit'> & { currency?: string | undefined },
  format: Format,
): AxisWords {
  const { thousands, millions } = format.terms.charts.trend;
  if (unit === 'share') {
    const decimals = decimalsOf(step * 100);
    return { texts: ticks.map((tick) => format.percent(tick, decimals)), unit: '' };
  }
  const most = Math.max(...ticks.map(Math.abs));
  const own = format.parts(0, { unit, currency }).unit;
  const [size, words] =
    most >= MILLIONS_FROM ? [1e6, millions(own)] : most >= THOUSANDS_FROM ? [1e3, thousands(own)] : [1, own];
  const options = { maximumFractionDigits: decimalsOf(step / size) };
  return { texts: ticks.map((tick) => format.number(tick / size, options)), unit: words };
}

const decimalsOf = (step: number): number => Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
