/** Everything a basket chart shows, from its figure alone. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { amountText, labelOf } from '../words.js';

export type Basis = 'order' | 'period' | 'lifetime';

export interface BasketRow {
  key: string | null;
  label: string;
  cases: string;
  value: string;
  /** Of the longest bar or mark, 0 to 1. */
  share: number;
  /** Where the compared period stood. */
  mark: number | undefined;
}

export interface BasketsView {
  finding: string;
  rows: BasketRow[];
  /** The average of all, as a share of the longest bar and as text. */
  average: { at: number; text: string } | undefined;
  mark: string;
}

/** Below this factor, two account types buy about the same. */
const ALIKE = 1.1;

type Known = Group & { value: number };

export function basketsView(figure: CompleteFigure, basis: Basis, format: Format): BasketsView {
  const { unit, currency, value: all, previous, groups = [] } = figure;
  const known = groups.filter((group): group is Known => group.value !== null);
  const inOrder = [...known].sort((a, b) => b.value - a.value);
  const most = Math.max(
    ...inOrder.flatMap(({ value, previous: before }) => [value, before?.value ?? 0]),
    Number.MIN_VALUE,
  );
  const text = (value: number) => format.value(value, { unit, currency });
  const { baskets } = format.terms.groups;
  return {
    finding: finding(inOrder, text, format),
    rows: [...inOrder, ...groups.filter(({ value, amounts }) => value === null && amounts?.length)].map((group) => ({
      key: group.key,
      label: labelOf(group, format),
      cases: casesOf(group, basis, format),
      value: amountText(group, figure, format),
      share: Math.max(group.value ?? 0, 0) / most,
      mark: typeof group.previous?.value === 'number' ? Math.max(group.previous.value, 0) / most : undefined,
    })),
    average: all === null || inOrder.length < 2 ? undefined : { at: all / most, text: baskets.average(text(all)) },
    mark:
      previous && inOrder.some(({ previous: before }) => typeof before?.value === 'number')
        ? baskets.mark(format.compared(figure))
        : '',
  };
}

/** What the revenue was divided by: orders, or distinct customers, who are fewer than their orders. */
function casesOf({ denominator, count }: Group, basis: Basis, format: Format): string {
  const cases = denominator ?? (basis === 'order' ? count : undefined);
  return cases === undefined ? '' : format.terms.groups.baskets.cases[basis](cases, format.number(cases));
}

function finding(inOrder: readonly Known[], text: (value: number) => string, format: Format): string {
  const named = inOrder.filter(({ key }) => key !== null);
  const [first, last] = [named[0], named.at(-1)];
  const { baskets } = format.terms.groups;
  if (!first || !last) return '';
  if (first === last) return baskets.only(labelOf(first, format), text(first.value));
  // A factor against nothing, or against credit notes, says nothing.
  if (last.value <= 0) return '';
  const times = first.value / last.value;
  return times < ALIKE
    ? baskets.buysAlike
    : baskets.buysTimes(labelOf(first, format), format.number(times), labelOf(last, format));
}
