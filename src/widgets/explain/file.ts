/** What is shown as a file: the rows for a spreadsheet, the drawing for a document. */
import type { ExplainTerms } from '../../locales/terms/explain.js';
import { csv } from './csv.js';
import type { Explained, Explainer } from './explainer.js';
import { type Cell, isInUnit, order, type Sheet, sheetsOf, type SheetRow } from './figure-sheet.js';
import { momentText } from './moment-text.js';
import { namesIn } from './names.js';
import { pictureOf, pngOf, svgText } from './picture.js';
import { answersTo, namesAsked } from './side-questions.js';

export type FileType = 'csv' | 'svg' | 'png';

/** Rejects where the page does not permit a PNG. */
export async function fileOf(type: FileType, explainer: Explainer, explained: Explained): Promise<Blob> {
  const { figure, figures, format, words } = explained;
  if (type === 'csv') {
    const { asking } = explainer;
    const nameOf = namesIn(figures, await answersTo(namesAsked(figures), asking), format);
    const context = { format, words, nameOf, isNamed: !asking.look };
    const sheets = figures.flatMap((each) => sheetsOf(each, context));
    return new Blob([csv(table(sheets, words), format.locale)], { type: 'text/csv;charset=utf-8' });
  }
  const foot = figure.asOf ? words.asOfMoment(momentText(figure.asOf, format)) : '';
  const picture = pictureOf(explainer.widget, explainer.base, foot);
  return type === 'svg' ? new Blob([svgText(picture)], { type: 'image/svg+xml' }) : pngOf(picture);
}

/** One table of all sheets: every row has every column, those of the filters behind the period. */
export function table(sheets: readonly Sheet[], words: ExplainTerms): (Cell | undefined)[][] {
  const labels = new Map<keyof SheetRow, Set<string>>();
  for (const { key, label } of sheets.flatMap(({ columns }) => columns))
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  const units = new Set(sheets.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  const [unit] = units.size === 1 ? units : [];
  // One unit for all stands above the numbers.
  if (unit !== undefined) labels.delete('unit');
  const keys = order.filter((key) => labels.has(key));
  const at = keys.indexOf('end') + 1;
  const withFilters = (cells: readonly (Cell | undefined)[], filters: readonly (Cell | undefined)[]) => [
    ...cells.slice(0, at),
    ...filters,
    ...cells.slice(at),
  ];
  const filters = [...new Set(sheets.flatMap((sheet) => sheet.filters.map(({ dimension }) => dimension)))];
  const head = keys.map((key) => {
    const label = [...labels.get(key)!].join(' / ');
    return unit !== undefined && isInUnit(key) ? words.inUnit(label, unit) : label;
  });
  return [
    withFilters(head, filters.map(words.filter)),
    ...sheets.flatMap((sheet) => {
      const own = filters.map((name) => sheet.filters.find(({ dimension }) => dimension === name)?.names);
      return sheet.rows.map((row) =>
        withFilters(
          keys.map((key) => row[key]),
          own,
        ),
      );
    }),
  ];
}
