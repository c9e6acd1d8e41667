/** A sheet of figures as a table in the panel. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellText, type Column, type Sheet, type SheetContext, shownColumns } from './figure-sheet.js';

/** What a reader scrolls through at most: more rows would be slow to draw, and are in the file. */
const MOST_ROWS = 200;

const isNumber = ({ key }: Column): boolean => !['group', 'origin', 'at'].includes(key);

export function table(sheet: Sheet, { format, words }: SheetContext): TemplateResult {
  const columns = shownColumns(sheet);
  const { caption, rows } = sheet;
  const some = words.someRows(format.number(MOST_ROWS), format.number(rows.length));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" class=${isNumber(column) ? 'number' : ''}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST_ROWS).map(
            (each) =>
              html`<tr>
                ${columns.map((column, index) => {
                  const text = cellText(each, column.key, sheet.figure, format);
                  return index === 0 && !isNumber(column)
                    ? html`<th scope="row"><bdi>${text}</bdi></th>`
                    : html`<td class=${isNumber(column) ? 'number' : ''}>${text}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rows.length > MOST_ROWS ? html`<p class="remark">${some}</p>` : nothing}`;
}
