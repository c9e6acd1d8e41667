/** One tab stop for all marks that can have the focus, and the arrow keys from one to the next. */

/** Names of rows and of columns, steps, cells; what a field or a table of a thousand rows does by itself is left to it. */
const MARKS = 'tr button[data-key], .foot button[data-key], td [tabindex]';

export class Roving {
  readonly #root: ShadowRoot;
  #current: HTMLElement | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Marks come and go with the figure: the one that had the focus last stays the tab stop. */
  update(): void {
    const marks = this.#marks;
    const { activeElement } = this.#root;
    const focused = marks.find((mark) => mark === activeElement);
    if (focused) this.#current = focused;
    if (!this.#current || !marks.includes(this.#current)) this.#current = marks.find((mark) => mark.matches('button'));
    for (const mark of marks) mark.tabIndex = mark === this.#current ? 0 : -1;
  }

  /** Where the arrow keys lead; false for other keys, and where there is nowhere to go. */
  go({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const marks = this.#marks;
    const at = marks.indexOf(target as HTMLElement);
    if (altKey || ctrlKey || metaKey || at < 0 || marks.length < 2) return false;
    const next = key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : beside(marks, at, key);
    if (!next) return key.startsWith('Arrow');
    next.focus();
    return true;
  }

  get #marks(): HTMLElement[] {
    // A long table goes through its rows by itself.
    if (this.#root.querySelector('[aria-rowindex]')) return [];
    const all = [...this.#root.querySelectorAll<HTMLElement>(MARKS)];
    return all.filter((mark) => mark.getClientRects().length > 0);
  }
}

/** Of a list, the one before or behind; of rows with several, to the side in the row, or in the next row at that place. */
function beside(marks: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const mark = marks[at]!;
  const isForth = key === 'ArrowDown' || key === 'ArrowRight';
  if (!isForth && key !== 'ArrowUp' && key !== 'ArrowLeft') return undefined;
  const rows = rowsOf(marks);
  const isMatrix = rows.some((row) => row.length > 1);
  if (!isMatrix || !mark.closest('tr')) return marks[at + (isForth ? 1 : -1)];
  const row = rows.findIndex((each) => each.includes(mark));
  if (key === 'ArrowLeft' || key === 'ArrowRight') return rows[row]![rows[row]!.indexOf(mark) + (isForth ? 1 : -1)];
  const next = rows[row + (isForth ? 1 : -1)];
  return next && nearest(next, mark);
}

function rowsOf(marks: readonly HTMLElement[]): HTMLElement[][] {
  const rows: HTMLElement[][] = [];
  for (const mark of marks) {
    const row = rows.at(-1);
    const tr = mark.closest('tr');
    if (row && tr && row[0]!.closest('tr') === tr) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

/** In another row, what stands above or below. */
function nearest(row: readonly HTMLElement[], mark: HTMLElement): HTMLElement {
  const middle = (each: HTMLElement) => {
    const { left, right } = (each.closest('td, th') ?? each).getBoundingClientRect();
    return (left + right) / 2;
  };
  const [first = mark, ...others] = row;
  const far = (each: HTMLElement) => Math.abs(middle(each) - middle(mark));
  return others.reduce((best, each) => (far(each) < far(best) ? each : best), first);
}
