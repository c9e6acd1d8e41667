/**
 * The room of a chart: a field with round values at its left and steps below, names at the right where lines end, and a
 * reader's way through its points. All places are percentages, so that it stretches, narrows and prints without being
 * measured; words are SVG text beside the stretched marks, never in them.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { percent } from './bar.js';
import { BOX } from './line.js';
import type { Pointing } from './pointing.js';

export interface Tick {
  /** From the left or from below, 0 to 1. */
  at: number;
  text: string;
  /** 0 always stands; 1 is left out where the chart is narrow, 2 where it is not wide. */
  rank?: 0 | 1 | 2;
}

/** A name at the right, where a line ends. */
export interface EndLabel {
  at: number;
  text: string;
  tone: string;
}

export interface PlotData {
  rows: readonly Tick[];
  columns: readonly Tick[];
  ends?: readonly EndLabel[];
  /** Drawn into a box of 100 by 100 that is stretched over the field. */
  stretched?: SVGTemplateResult | typeof nothing;
  /** Drawn over it, by percentages. */
  marks?: SVGTemplateResult | typeof nothing;
  /** What the field is to a screen reader, and what is said of each point. */
  label: string;
  points: readonly { spoken: string }[];
  /** In the tag of the field: what gives it a tip for the point that is looked at. */
  tip: DirectiveResult;
}

/** From above, for a place from below. */
export const up = (share: number): string => percent(1 - share);

/** Words at the right that would run into each other are moved apart by this part of the height. */
const APART = 0.09;

export function plot(data: PlotData, pointing: Pointing): TemplateResult {
  const { rows, columns, ends = [], stretched = nothing, marks = nothing } = data;
  return html`<div class="plot">
    <div class="rows" aria-hidden="true">
      ${rows.map(({ text }) => html`<span>${text}</span>`)}
      <svg>${rows.map(({ at, text }) => svg`<text x="100%" y=${up(at)} dy="0.32em">${text}</text>`)}</svg>
    </div>
    ${field(
      data,
      pointing,
      html`<svg class="room" aria-hidden="true">
        ${rows.map(({ at }) => svg`<line class="grid" x2="100%" y1=${up(at)} y2=${up(at)}></line>`)}
        <svg viewBox="0 0 ${BOX} ${BOX}" preserveAspectRatio="none">${stretched}</svg>
        ${marks}
      </svg>`,
    )}
    ${ends.length > 0 ? endLabels(ends) : nothing}
    <svg class="columns" aria-hidden="true">
      ${columns.map(({ at, text, rank = 0 }) => svg`<text class=${`rank-${rank}`} x=${percent(at)} y="15">${text}</text>`)}
    </svg>
  </div>`;
}

function field(data: PlotData, pointing: Pointing, room: TemplateResult): TemplateResult {
  const { points, tip, label } = data;
  const now = pointing.index ?? pointing.start;
  return html`<div
    ${tip}
    class="field"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-valuemin="1"
    aria-valuemax=${points.length}
    aria-valuenow=${now + 1}
    aria-valuetext=${points[now]?.spoken ?? ''}
    @pointermove=${pointing.moved}
    @pointerdown=${pointing.moved}
    @pointerleave=${pointing.left}
    @click=${pointing.clicked}
    @keydown=${pointing.pressed}
    @focus=${pointing.focused}
    @blur=${pointing.blurred}
  >
    ${room}
  </div>`;
}

/** Each as near to its place as the others let it, from above; the last ones push upwards where there is no room below. */
function endLabels(ends: readonly EndLabel[]): TemplateResult {
  const sorted = [...ends].sort((a, b) => b.at - a.at);
  let above = Infinity;
  const down = sorted.map((end) => ({ ...end, at: (above = Math.min(end.at, above - APART)) }));
  const excess = Math.max(0, -(down.at(-1)?.at ?? 0));
  const placed = down.map((end) => ({ ...end, at: end.at + excess }));
  return html`<div class="ends" aria-hidden="true">
    ${placed.map(({ text }) => html`<span>${text}</span>`)}
    <svg>${placed.map(({ at, text, tone }) => svg`<text class=${tone} y=${up(at)} dy="0.32em">${text}</text>`)}</svg>
  </div>`;
}
