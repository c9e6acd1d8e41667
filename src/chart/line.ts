/** Lines through points in a box of 100 by 100, which the chart stretches; a gap where a value is missing. */
import { line } from 'd3-shape';

/** Parts of the width from the left and of the height from below, 0 to 1. */
export interface Dot {
  x: number;
  y: number | null;
}

export const BOX = 100;

const path = line<Dot>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x * BOX)
  .y(({ y }) => (1 - (y ?? 0)) * BOX)
  .digits(2);

/** The `d` of a path; empty without points. */
export const linePath = (dots: readonly Dot[]): string => path(dots) ?? '';
