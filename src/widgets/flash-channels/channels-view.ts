/** Everything a channel breakdown shows, from its figure alone. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { change } from '../../metrics/change.js';
import { shares } from '../../metrics/shares.js';
import { amountText, arrow, labelOf } from '../words.js';

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
  const known = (figure.groups ?? []).map((group) => ({
    ...group,
    value: group.value ?? 0,
    text: group.amounts ? amountText(group, figure, format) : format.value(group.value ?? 0, figure),
    origin: originOf(group),
  }));
  known.sort((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin) || b.value - a.value);
  const rounded = shares(known.map(({ value }) => value));
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const used = new Map<string, number>();
  let from = 0;
  const rows = known.map((group, index): ChannelRow => {
    const { first, shades } = hues[group.origin]!;
    const nth = used.get(group.origin) ?? 0;
    used.set(group.origin, nth + 1);
    const part = total > 0 ? group.value / total : 0;
    const row = {
      key: group.key,
      label: labelOf(group, format),
      group: format.terms.groups.channelGroups[group.origin] ?? '',
      series: first + Math.min(nth, shades - 1),
      value: group.text,
      share: rounded[index] === undefined ? '' : format.percent(rounded[index], 0),
      from,
      part,
      delta: deltaOf(group, figure, format),
    };
    from += part;
    return row;
  });
  return {
    finding: finding(known, format),
    rows,
  };
}

const originOf = ({ group }: Group): string => (group !== undefined && Object.hasOwn(hues, group) ? group : '');

function deltaOf(group: Group, figure: CompleteFigure, format: Format): ChannelRow['delta'] {
  const changed = change(group, group.previous, figure);
  if (!changed || changed.kind === 'none') return undefined;
  const difference = (group.value ?? 0) - (group.previous?.value ?? 0);
  const size = format.value(Math.abs(difference), figure);
  const { more, less } = format.terms.groups.channels;
  const favourable = difference > 0 === (figure.direction === 'up');
  return {
    sign: `${arrow({ ...changed, kind: 'absolute', amount: difference })} ${size}`,
    words: difference > 0 ? more(size) : less(size),
    tone: figure.direction === 'neutral' ? 'soft' : favourable ? 'good' : 'bad',
  };
}

/** Marketing against the sellers, where the origins are known; else the channel that brings most. */
function finding(groups: readonly (Group & { value: number; origin: string })[], format: Format): string {
  const of = (origin: (name: string) => boolean) =>
    groups.filter((group) => origin(group.origin)).reduce((sum, { value }) => sum + value, 0);
  const [marketing, sales] = [of((name) => name === 'marketing'), of((name) => name === 'sales')];
  const rest = of((name) => name !== 'marketing' && name !== 'sales');
  const { channels } = format.terms.groups;
  const percent = (share: number) => format.percent(share, 0);
  if (marketing + sales > 0) {
    const [m = 0, s = 0, r = 0] = shares([marketing, sales, rest]);
    return rest > 0
      ? channels.splitWithRest(percent(m), percent(s), percent(r))
      : channels.split(percent(m), percent(s));
  }
  const best = groups.reduce<(typeof groups)[number] | undefined>(
    (top, group) => (!top || group.value > top.value ? group : top),
    undefined,
  );
  if (!best || best.value <= 0 || rest <= 0) return '';
  return channels.most(labelOf(best, format), percent(best.value / rest));
}
