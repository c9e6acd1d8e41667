/** A small line without axes: how a value went, and the compared period behind it as a ghost. */
import { nothing, svg, type SVGTemplateResult } from 'lit';

export interface SparklineData {
  /** One value for each step; null where there is none yet. */
  values: readonly (number | null)[];
  previous: readonly (number | null)[];
}

const WIDTH = 100;
const HEIGHT = 28;
const INSET = 1;

export function sparkline({ values, previous }: SparklineData): SVGTemplateResult | typeof nothing {
  const steps = Math.max(values.length, previous.length);
  const known = [...values, ...previous].filter((value) => value !== null);
  if (known.length < 2 || steps < 2) return nothing;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (step: number) => (step / (steps - 1)) * WIDTH;
  const y = (value: number) => HEIGHT - INSET - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * INSET);
  /** Straight from value to value, with a gap where one is missing. */
  const path = (of: SparklineData['values']) =>
    of
      .map((value, step) =>
        value === null
          ? ''
          : `${(of[step - 1] ?? null) === null ? 'M' : 'L'}${x(step).toFixed(2)},${y(value).toFixed(2)}`,
      )
      .join('');
  return svg`<path class="ghost" vector-effect="non-scaling-stroke" d=${path(previous)}></path>
    <path class="line" vector-effect="non-scaling-stroke" d=${path(values)}></path>`;
}
