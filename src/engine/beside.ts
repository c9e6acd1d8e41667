/**
 * Comparisons with what stands beside a figure at the same time: its target, and the team of its seller. Made of ordinary
 * figures; the period is compared with none before it.
 */
import type { CompleteFigure, Measured } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import type { RecordsDocument } from '../contract/records.js';
import { isoDay } from '../metrics/days.js';
import { progress } from '../metrics/progress.js';
import { membersAmong } from './members.js';

type Previous = NonNullable<CompleteFigure['previous']>;
type Ask = (query: Query) => CompleteFigure;

/** `now`: the local moment of `asOf`. */
type Present = { document: RecordsDocument; now: number };

/** The figure of a query, compared with what the query says stands beside it; as it is for any other comparison. */
export function withBeside(figure: CompleteFigure, query: Query, { document, now }: Present, ask: Ask): CompleteFigure {
  if (figure.reason?.code === 'no-list') return figure;
  if (query.compare === 'target') return withTarget(figure, now);
  return query.compare === 'team' ? withTeam(figure, query, document, ask) : figure;
}

/** Of what adds up over time, the part of the target that is due by now. */
function withTarget(figure: CompleteFigure, now: number): CompleteFigure {
  const { kind, groups, target, period } = figure;
  const { start, end, elapsed } = period;
  const share = kind === 'flow' ? (progress(0, 1, elapsed, figure)?.share ?? 1) : 1;
  // Against nothing, as long as nothing is due, there is nothing to say.
  const due = (of: CompleteFigure['target']): Measured | undefined =>
    of && of.value * share !== 0 ? { value: of.value * share } : undefined;
  const compared = groups?.map((group) => {
    const previous = due(group.target);
    return { ...group, ...(previous && { previous }) };
  });
  const whole = due(target);
  if (!whole && !compared?.some(({ previous }) => previous)) return figure;
  const previous: Previous = { ...(whole ?? { value: null }), comparison: 'target', period: { start, end } };
  if (share < 1) {
    previous.period.end = isoDay(Math.floor(now) + 1);
    previous.partial = true;
  }
  return { ...figure, previous, ...(compared && { groups: compared }) };
}

/**
 * One seller against all of the same team, or against all sellers where there is no team; of several sellers, each against
 * all of them.
 */
function withTeam(figure: CompleteFigure, query: Query, document: RecordsDocument, ask: Ask): CompleteFigure {
  const { where = {}, heads } = query;
  const { seller: sellers, ...others } = where;
  const [seller] = sellers ?? [];
  if (sellers?.length !== 1 || typeof seller !== 'string')
    return figure.by === 'seller' ? amongThemselves(figure) : figure;
  const team = teamOf(seller, document);
  if (team.length === 0) return figure;
  const base = ask({ ...query, compare: 'none', where: { ...where, seller: team } });
  const mean = (of: Measured): Measured => meanOf(of, figure, team.length);
  const members = heads ? membersAmong(team, others, document) : team.length;
  const previous = { ...mean(base), ...headOf(figure, members) };
  return {
    ...figure,
    previous,
    ...(figure.groups && {
      groups: figure.groups.map((group) => {
        const same = figure.by === 'seller' ? base : base.groups?.find(({ key }) => key === group.key);
        return { ...group, ...(same && { previous: mean(same) }) };
      }),
    }),
    ...(figure.series && {
      series: figure.series.map((point, index) => {
        const same = base.series?.[index];
        return { ...point, ...(same && { previous: mean(same) }) };
      }),
    }),
  };
}

/** By id; none where the document has no such seller. */
function teamOf(id: string, { sellers = [] }: RecordsDocument): string[] {
  const seller = sellers.find((each) => each.id === id);
  if (!seller) return [];
  return sellers.filter(({ team }) => !seller.team || team === seller.team).map((each) => each.id);
}

/** All of them together are their own base, and have none themselves. */
function amongThemselves(figure: CompleteFigure): CompleteFigure {
  const { groups = [] } = figure;
  const sellers = groups.filter(({ key }) => key !== null);
  if (sellers.length === 0) return figure;
  const base = meanOf(addsUp(figure) ? summed(sellers) : figure, figure, sellers.length);
  return {
    ...figure,
    previous: { value: null, ...headOf(figure, sellers.length) },
    groups: groups.map((group) => (group.key === null ? group : { ...group, previous: base })),
  };
}

const headOf = ({ period: { start, end } }: CompleteFigure, members: number) => ({
  comparison: 'team',
  period: { start, end },
  members,
});

const addsUp = ({ kind }: CompleteFigure): boolean => kind === 'flow' || kind === 'stock';

/** What adds up among sellers is their mean, and a rate that of all of them together. */
function meanOf(base: Measured, figure: CompleteFigure, sellers: number): Measured {
  const { value, reason, numerator, denominator, count, pending } = base;
  if (addsUp(figure)) return { value: value === null ? null : value / sellers, ...(reason && { reason }) };
  return {
    value,
    ...(reason && { reason }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(count !== undefined && { count }),
    ...(pending !== undefined && { pending }),
  };
}

/** Unknown where that of one seller is. */
function summed(groups: readonly Measured[]): Measured {
  return groups.reduce<Measured>(
    (sum, { value, reason }) =>
      sum.value === null || value === null
        ? { value: null, ...((sum.reason ?? reason) && { reason: (sum.reason ?? reason)! }) }
        : { value: sum.value + value },
    { value: 0 },
  );
}
