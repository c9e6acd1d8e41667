/** Which rows of a long table are in the page: those in view, some around them, and the one with the focus. */

/** So many rows are all drawn, and may be of any height. */
export const ALL_UP_TO = 100;
/** Drawn beyond each edge of the view, so that nothing is blank while one scrolls. */
const AROUND = 12;
/** The drawn part moves in steps, so that most turns of the wheel draw nothing. */
const STEP = 8;

export interface Viewport {
  scrollTop: number;
  height: number;
  rowHeight: number;
}

/** Half-open. */
export type Range = readonly [from: number, to: number];

/** A row by its place, or room for so many rows that are not drawn. */
export type Drawn = { row: number } | { gap: number; after: number };

/** The first row that is wholly seen. */
export const firstInView = ({ scrollTop, rowHeight }: Viewport): number => Math.ceil(scrollTop / rowHeight);

/** The last row that begins within the view. */
export const lastInView = ({ scrollTop, height, rowHeight }: Viewport): number =>
  Math.floor((scrollTop + height) / rowHeight);

export function rangeOf({ scrollTop, height, rowHeight }: Viewport, count: number): Range {
  if (count <= ALL_UP_TO) return [0, count];
  const first = Math.floor(scrollTop / rowHeight);
  const last = first + Math.ceil(height / rowHeight);
  const to = Math.min(Math.ceil((last + AROUND) / STEP) * STEP, count);
  return [Math.min(Math.max(0, Math.floor((first - AROUND) / STEP) * STEP), to), to];
}

/** The rows of a range and some besides, and room for all others between them. */
export function drawnRows([from, to]: Range, count: number, besides: readonly number[]): Drawn[] {
  const inRange = Array.from({ length: to - from }, (_, index) => from + index);
  const rows = new Set([...inRange, ...besides.filter((row) => row >= 0 && row < count)]);
  const drawn: Drawn[] = [];
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > next) drawn.push({ gap: row - next, after: next });
    drawn.push({ row });
    next = row + 1;
  }
  if (next < count) drawn.push({ gap: count - next, after: next });
  return drawn;
}
