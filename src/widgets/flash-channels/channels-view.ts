/** Everything a channel breakdown shows, from its figure alone. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { change } from '../../metrics/change.js';
import { shares } from '../../metrics/shares.js';
import { amountText, labelOf, toneOf } from '../words.js';

export interface ChannelRow {
  key: string | null;
  label: string;
  group: string;
  /** Number of its colour, 1 to 8. */
  series: number;
  value: string;
  share: string;
  /** Where its part of the whole begins, and how much it is; 0 to 1. */
  from: number;
  part: number;
  delta: { sign: string; words: string; tone: 'good' | 'bad' | 'soft' } | undefined;
}

export interface ChannelsView {
  finding: string;
  rows: ChannelRow[];
}

/** Marketing and sales have a hue each, in three shades; partners and the rest a colour. */
const hues: Record<string, { first: number; shades: number }> = {
  marketing: { first: 1, shades: 3 },
  sales: { first: 4, shades: 3 },
  partner: { first: 7, shades: 1 },
  '': { first: 8, shades: 1 },
};
const order = Object.keys(hues);

export function channelsView(figure: CompleteFigure, format: Format): ChannelsView {
  const groups = (figure.groups ?? []).map((group) => ({ ...group, size: sizeOf(group), origin: originOf(group) }));
  groups.sort((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin) || b.size - a.size);
  const rounded = shares(groups.map(({ size }) => size));
  const total = sum(groups);
  const used = new Map<string, number>();
  let from = 0;
  const rows = groups.map((group, index): ChannelRow => {
    const share = rounded[index];
    const { first, shades } = hues[group.origin]!;
    const nth = used.get(group.origin) ?? 0;
    used.set(group.origin, nth + 1);
    const part = share === undefined ? 0 : group.size / total;
    const row = {
      key: group.key,
      label: labelOf(group, format),
      group: format.terms.groups.channelGroups[group.origin] ?? '',
      series: first + Math.min(nth, shades - 1),
      value: amountText(group, figure, format),
      share: share === undefined ? '' : format.percent(share, 0),
      from,
      part,
      delta: deltaOf(group, figure, format),
    };
    from += part;
    return row;
  });
  return { finding: rounded.length > 0 ? finding(groups, format) : '', rows };
}

/** What is unknown is no part of a whole, and leaves no whole to take a share of. */
const sizeOf = ({ value }: Group): number => value ?? -Infinity;

const sum = (groups: readonly { size: number }[]): number => groups.reduce((total, { size }) => total + size, 0);

const originOf = ({ group }: Group): string => (group !== undefined && Object.hasOwn(hues, group) ? group : '');

function deltaOf(group: Group, figure: CompleteFigure, format: Format): ChannelRow['delta'] {
  const changed = change(group, figure);
  const difference = (group.value ?? 0) - (group.previous?.value ?? 0);
  if (!changed || difference === 0) return undefined;
  const size = format.value(Math.abs(difference), figure);
  const { more, less } = format.terms.groups.channels;
  return {
    sign: `${difference > 0 ? '▲' : '▼'} ${size}`,
    words: difference > 0 ? more(size) : less(size),
    tone: toneOf(changed) ?? 'soft',
  };
}

/** Marketing against the sellers, where the origins are known; else the channel that brings most. */
function finding(groups: readonly (Group & { size: number; origin: string })[], format: Format): string {
  const of = (...origins: string[]) => sum(groups.filter(({ origin }) => origins.includes(origin)));
  const parts = [of('marketing'), of('sales'), of('partner', '')] as const;
  const { channels } = format.terms.groups;
  const percent = (share: number) => format.percent(share, 0);
  if (parts[0] + parts[1] > 0) {
    const [marketing = 0, sales = 0, rest = 0] = shares(parts);
    return parts[2] > 0
      ? channels.splitWithRest(percent(marketing), percent(sales), percent(rest))
      : channels.split(percent(marketing), percent(sales));
  }
  const best = groups.reduce((top, group) => (group.size > top.size ? group : top));
  return channels.most(labelOf(best, format), percent(best.size / parts[2]));
}
