/** Which sellers differ most in what a win takes, and for which target. */
import type { CompleteFigure, Group, Measured } from '../../contract/figures.js';

/** Below this factor, two need about the same. */
export const DIFFERS_FROM = 1.1;

/** Of few wins nothing is certain. */
export const hasFewWins = ({ denominator }: Measured, few: number): boolean =>
  typeof denominator === 'number' && denominator < few;

export interface Row {
  group: Group;
  /** How many wins are few. */
  few: number;
  label: string;
  /** In the order of the columns. */
  cells: (Measured | undefined)[];
}

export interface Column {
  key: string | null;
  label: string;
  pooled: Measured;
  figure: CompleteFigure;
}

export interface Extreme {
  row: Row;
  value: number;
}

/** Who needs most and who least. */
export interface Extremes {
  most: Extreme;
  least: Extreme;
  factor: number;
}

/** What there is to tell: of the target where sellers differ most, else of all targets together. */
export interface Told {
  target?: string;
  extremes?: Extremes;
}

export function toldOf(rows: readonly Row[], columns: readonly Column[]): Told {
  const targets = columns.flatMap(({ label }, index) => {
    const extremes = extremesOf(rows, ({ cells }) => cells[index]);
    return extremes && extremes.factor >= DIFFERS_FROM ? [{ target: label, extremes }] : [];
  });
  targets.sort((a, b) => gapOf(b.extremes) - gapOf(a.extremes));
  const extremes = extremesOf(rows, ({ group }) => group);
  return targets[0] ?? (extremes ? { extremes } : {});
}

const gapOf = ({ most, least }: Extremes): number => most.value - least.value;

/** Small numbers have no say. */
function extremesOf(rows: readonly Row[], measuredOf: (row: Row) => Measured | undefined): Extremes | undefined {
  const sure = rows.flatMap((row): Extreme[] => {
    const measured = row.group.anonymous === 'others' ? undefined : measuredOf(row);
    return measured && measured.value !== null && !hasFewWins(measured, row.few)
      ? [{ row, value: measured.value }]
      : [];
  });
  sure.sort((a, b) => a.value - b.value);
  const [least, most] = [sure[0], sure.at(-1)];
  if (!least || !most || least === most || least.value <= 0) return undefined;
  return { least, most, factor: most.value / least.value };
}
