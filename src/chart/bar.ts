/** A horizontal bar on a track, with a mark for what it is held against. Widths are SVG attributes, which no policy blocks. */
import { nothing, svg, type SVGTemplateResult } from 'lit';

export interface BarData {
  /** Filled part of the track, 0 to 1. */
  share: number;
  /** Where the mark stands, 0 to 1; none where undefined. */
  mark?: number | undefined;
  /** Where a filled bar is cut through, because it goes on beyond the track; 0 to 1. */
  cut?: number | undefined;
  height: number;
}

/** Room above and below the bar for the mark, which is taller. */
const MARK_OVERHANG = 3;
const MARK_WIDTH = 2;

/** Along the width of a chart, 0 to 1; what lies outside is drawn at the edge. */
export const percent = (share: number): string => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`;

export function bar({ share, mark, cut, height }: BarData): SVGTemplateResult {
  const radius = height / 2;
  return svg`
    <rect class="track" y=${MARK_OVERHANG} width="100%" height=${height} rx=${radius}></rect>
    ${share > 0 ? svg`<rect class="fill" y=${MARK_OVERHANG} width=${percent(share)} height=${height} rx=${radius}></rect>` : nothing}
    ${cut === undefined ? nothing : svg`<rect class="cut" x=${percent(cut)} width="5" height=${height + 2 * MARK_OVERHANG}></rect>`}
    ${
      mark === undefined
        ? nothing
        : svg`<rect class="mark" x=${percent(mark)} width=${MARK_WIDTH} height=${height + 2 * MARK_OVERHANG} transform=${`translate(${mark > 0.5 ? -MARK_WIDTH : 0} 0)`}></rect>`
    }
  `;
}

/** The height a bar needs, its mark included. */
export const barHeight = (height: number): number => height + 2 * MARK_OVERHANG;
