/** Linear scales with round ends. Places are parts of a length, 0 to 1, so that a chart needs no pixels. */
import { extent, nice, tickIncrement, ticks } from 'd3-array';

export interface Axis {
  least: number;
  most: number;
  /** Distance between two ticks. */
  step: number;
  ticks: number[];
  /** Where a value stands, 0 at `least` and 1 at `most`. */
  at: (value: number) => number;
}

export interface AxisOptions {
  /** About how many ticks. */
  count?: number;
  /** 0 is among the values, as lengths need it; else only where the values come near it. */
  fromZero?: boolean;
  /** Ticks are whole numbers. */
  isWhole?: boolean;
}

/** Values that vary by less than this part of their size are looked at closely, off zero. */
const CLOSE = 0.5;

/** An axis that holds all values between round ends. */
export function axisOf(values: readonly number[], { count = 3, fromZero, isWhole }: AxisOptions = {}): Axis {
  const [least = 0, most = 0] = extent(values);
  const size = Math.max(Math.abs(least), Math.abs(most));
  const isClose = !fromZero && least < most && least * most > 0 && most - least < size * CLOSE;
  const [from, to] = isClose ? [least, most] : [Math.min(0, least), Math.max(0, most)];
  const [start, stop] = from === to ? [0, 1] : nice(from, to, count);
  const increment = tickIncrement(start, stop, count);
  const step = Math.max(increment < 0 ? -1 / increment : increment, isWhole ? 1 : 0);
  const end = isWhole ? Math.ceil(stop) : stop;
  return {
    least: start,
    most: end,
    step,
    ticks: ticks(start, end, count).filter((tick) => !isWhole || Number.isInteger(tick)),
    at: (value) => (value - start) / (end - start),
  };
}
