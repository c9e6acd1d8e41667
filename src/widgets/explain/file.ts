/** What is shown as a file: the rows for a spreadsheet, the drawing for a document. */
import { csv } from './csv.js';
import type { Explained, Explainer } from './explainer.js';
import { type Sheet, sheetsOf, type SheetRow } from './figure-sheet.js';
import { pictureOf, pngOf, svgText } from './picture.js';

export type FileType = 'csv' | 'svg' | 'png';

/** Rejects where the page does not permit a PNG. */
export async function fileOf(type: FileType, { widget, base }: Explainer, explained: Explained): Promise<Blob> {
  const { figure, further, format, words } = explained;
  if (type === 'csv') {
    const sheets = [figure, ...further].flatMap((each) => sheetsOf(each, format, words));
    return new Blob([csv(table(sheets), format.locale)], { type: 'text/csv;charset=utf-8' });
  }
  const foot = figure.asOf ? format.terms.asOf(format.time(figure.asOf)) : '';
  const picture = pictureOf(widget, base, foot);
  return type === 'svg' ? new Blob([svgText(picture)], { type: 'image/svg+xml' }) : pngOf(picture);
}

/** One table of all sheets: every row has every column. */
export function table(sheets: readonly Sheet[]): (string | number | null | undefined)[][] {
  const labels = new Map<keyof SheetRow, Set<string>>();
  for (const { key, label } of sheets.flatMap(({ columns }) => columns))
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  const keys = [...labels.keys()];
  const head = keys.map((key) => [...labels.get(key)!].join(' / '));
  return [head, ...sheets.flatMap(({ rows }) => rows.map((row) => keys.map((key) => row[key])))];
}
