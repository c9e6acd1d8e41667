/** The rows of a table: what several figures say of the same groups, and the order a reader wants them in. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { change, hasFewCases } from '../../metrics/change.js';
import { progress } from '../../metrics/progress.js';
import { groupName } from '../group-name.js';
import { isUnknown } from '../words.js';

/** What a column shows of its figure. */
export type Aspect = 'name' | 'value' | 'change' | 'target' | 'attainment';

export interface Column {
  id: string;
  aspect: Aspect;
  /** Which of the figures it is about. */
  at: number;
}

export interface Row {
  key: string | null;
  label: string;
  /** What each figure says of it; undefined where a figure does not mention it. */
  cells: readonly (Group | undefined)[];
}

export interface Sort {
  /** The id of a column. */
  column: string;
  isDescending: boolean;
}

/** All that does not depend on which rows are seen; made once for each answer. */
export interface TableModel {
  figures: readonly CompleteFigure[];
  rows: readonly Row[];
  columns: readonly Column[];
  hasFew: boolean;
  hasReasons: boolean;
  isEmpty: boolean;
}

export function tableModel(figures: readonly CompleteFigure[], withChange: boolean, format: Format): TableModel {
  const rows = rowsOf(figures, format);
  return {
    figures,
    rows,
    columns: columnsOf(figures, withChange),
    hasFew: figures.some((figure) => figure.groups?.some((group) => hasFewCases(group, figure))),
    hasReasons: hasReasons(figures),
    isEmpty: isEmpty(figures),
  };
}

export const hasReasons = (figures: readonly CompleteFigure[]): boolean =>
  figures.some(
    ({ reason, previous, groups = [] }) =>
      reason ?? previous?.reason ?? groups.some((group) => group.reason ?? group.previous?.reason),
  );

export const isEmpty = (figures: readonly CompleteFigure[]): boolean =>
  figures.every(({ groups = [] }) => groups.every(isUnknown));

function rowsOf(figures: readonly CompleteFigure[], format: Format): Row[] {
  const rows = new Map<string | null, Row & { label: string; cells: (Group | undefined)[] }>();
  figures.forEach((figure, at) => {
    for (const group of figure.groups ?? []) {
      const row = rows.get(group.key);
      if (row) row.cells[at] = group;
      else {
        const cells = new Array<Group | undefined>(figures.length);
        cells[at] = group;
        rows.set(group.key, { key: group.key, label: groupName(group, figure, format), cells });
      }
      // A figure without labels may come first.
      if (row && group.label !== undefined) row.label = group.label;
    }
  });
  return [...rows.values()];
}

/** A change where there is something to compare with, a target where there is any. */
function columnsOf(figures: readonly CompleteFigure[], withChange: boolean): Column[] {
  return [
    { id: '', aspect: 'name', at: 0 },
    ...figures.flatMap((figure, at): Column[] => {
      const has = (part: 'previous' | 'target') => figure.groups?.some((group) => group[part]);
      const aspects: Aspect[] = ['value'];
      if (withChange && has('previous')) aspects.push('change');
      if (has('target')) aspects.push('target', 'attainment');
      return aspects.map((aspect) => ({ id: `${figure.metric} ${aspect}`, aspect, at }));
    }),
  ];
}

/** What cannot be compared comes last, whichever way the rest goes: too few cases first, then the unknown. */
interface Place {
  tier: 0 | 1 | 2;
  at: number;
}

const unknown: Place = { tier: 2, at: 0 };

/** Rows of the same place stand by name. */
export function inOrder({ rows, columns, figures }: TableModel, sort: Sort, { locale }: Format): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Row, b: Row) => collator.compare(a.label, b.label);
  const direction = sort.isDescending ? -1 : 1;
  const column = columns.find(({ id }) => id === sort.column);
  if (!column || column.aspect === 'name') return [...rows].sort((a, b) => direction * byName(a, b));
  const placed = rows.map((row) => ({ row, place: placeOf(row.cells[column.at], column.aspect, figures[column.at]!) }));
  placed.sort((a, b) => a.place.tier - b.place.tier || direction * (a.place.at - b.place.at) || byName(a.row, b.row));
  return placed.map(({ row }) => row);
}

function placeOf(cell: Group | undefined, aspect: Aspect, figure: CompleteFigure): Place {
  if (!cell) return unknown;
  const value = comparableOf(cell, aspect, figure);
  if (value === undefined) return unknown;
  const isGuarded = aspect !== 'target' && isGuardedCell(cell, aspect, figure);
  return { tier: isGuarded ? 1 : 0, at: value };
}

/** A rate of few cases, and a change that is no percentage beside those that are. */
function isGuardedCell(cell: Group, aspect: Aspect, figure: CompleteFigure): boolean {
  if (hasFewCases(cell, figure)) return true;
  const kind = aspect === 'change' ? change(cell, figure)?.kind : undefined;
  return kind === 'new' || kind === 'absolute';
}

function comparableOf(cell: Group, aspect: Aspect, figure: CompleteFigure): number | undefined {
  const { value, target } = cell;
  if (aspect === 'value') return value ?? undefined;
  if (aspect === 'change') return change(cell, figure)?.amount;
  if (!target) return undefined;
  return aspect === 'target' ? target.value : progress(value, target.value, undefined, figure)?.attainment;
}
