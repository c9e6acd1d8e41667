/** A ring in parts, from twelve o'clock on, and one bar in parts: a whole and what it is made of. */
import { arc } from 'd3-shape';
import { svg, type SVGTemplateResult } from 'lit';
import { percent } from './bar.js';

/** Where a part of the whole begins, and how much it is; 0 to 1. */
export interface Part {
  from: number;
  part: number;
  /** Its place among the colours, from 1. */
  series: number;
  /** What a pointer does to it. */
  entered: () => void;
  activated: (event: PointerEvent) => void;
}

const SIZE = 100;
const HOLE = 0.66;
const GAP = 0.012;
const TURN = 2 * Math.PI;

export const seriesColour = (series: number): string => `var(--_series-${series})`;

const path = arc<Part>()
  .innerRadius((HOLE * SIZE) / 2)
  .outerRadius(SIZE / 2)
  .startAngle(({ from }) => from * TURN)
  .endAngle(({ from, part }) => (from + part) * TURN)
  .padAngle(({ part }) => (part < 1 ? GAP * TURN : 0))
  .padRadius(SIZE / 4)
  .cornerRadius(1.5)
  .digits(2);

export function donut(parts: readonly Part[]): SVGTemplateResult {
  return svg`<g transform="translate(${SIZE / 2} ${SIZE / 2})">${parts.map(
    (part) =>
      svg`<path class="part" d=${part.part > 0 ? (path(part) ?? '') : ''} fill=${seriesColour(part.series)} @pointerenter=${part.entered} @click=${part.activated}></path>`,
  )}</g>`;
}

export function stack(parts: readonly Part[], height: number): SVGTemplateResult[] {
  return parts.map(
    (part) =>
      svg`<rect class="part" x=${percent(part.from)} width=${percent(part.part)} height=${height} fill=${seriesColour(part.series)} @pointerenter=${part.entered} @click=${part.activated}></rect>`,
  );
}
