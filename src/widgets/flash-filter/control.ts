import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from './filter-view.js';

/** A choice of the browser's own, which every keyboard and screen reader knows. */
export function control(label: string, options: readonly Option[], chosen: (value: string) => void): TemplateResult {
  return html`<label part="control"
    ><span>${label}</span
    ><select @change=${({ target }: Event) => chosen((target as HTMLSelectElement).value)}>
      ${options.map(
        ({ value, label: text, isChosen, isRemark }) =>
          html`<option value=${value} ?disabled=${isRemark} .selected=${live(isChosen)}>${text}</option>`,
      )}
    </select></label
  >`;
}
