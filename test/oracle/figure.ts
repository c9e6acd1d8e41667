/** The figure that answers a query, by plain reading: every part of it looked at anew. */
import type { Query } from '../../src/contract/query.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { daysLater, type Period, type Window } from './calendar.js';
import { Feed, type Row, wholeOf } from './feed.js';
import { headsOf } from './heads.js';
import { type Formula, formulas } from './formulas.js';
import { type Asked, Look, NoList, type Slice } from './look.js';
import { bestAlternatives, type Expected, reading, valuesOf } from './reading.js';
import { NaiveTargets, type Target } from './targets.js';

export interface ExpectedGroup extends Expected {
  key: string | null;
  previous?: Expected;
  target?: Target;
  members?: number | undefined;
}

export interface ExpectedPoint {
  at: string;
  /** Absent where the bucket has not begun. */
  now?: Expected;
  previous?: Expected;
}

export interface ExpectedFigure extends Expected {
  elapsed: { days: number; of: number; share?: number; periods?: number } | undefined;
  omitted: { rows: number; of: number };
  members?: number | undefined;
  previous?: Expected;
  comparedTo?: { start: string; end: string; isPartial: boolean };
  target?: Target;
  groups?: ExpectedGroup[];
  series?: ExpectedPoint[];
  /** What each row brings, where each brings a value. */
  values?: { value: number; share: number }[];
}

/** `isShared`: sellers are compared by their mean. What is asked, with what the definition of the metric says besides its formula. */
export type Question = Omit<Query, 'bins'> & { addsUp: boolean; isShared?: boolean; comparesGroups: boolean };

type Formulas = Record<string, (look: Look) => Formula>;

/** Every date by which a row may stand in a group. */
const DATES: readonly [list: string, at: string][] = [
  ['opportunities', 'createdAt'],
  ['opportunities', 'closedAt'],
  ['activities', 'at'],
  ['activities', 'opportunity.closedAt'],
  ['leads', 'createdAt'],
  ['leads', 'qualifiedAt'],
  ['orders', 'at'],
  ['orders', 'invoicedAt'],
  ['spend', 'at'],
];

const unknownBefore: Expected = { value: null, reason: 'unknown-history' };

export class Oracle {
  readonly #feed: Feed;
  readonly #formulas: Formulas;
  readonly #targets: NaiveTargets;

  constructor(document: RecordsDocument, own: Formulas = {}) {
    this.#feed = new Feed(document);
    this.#formulas = { ...formulas, ...own };
    this.#targets = new NaiveTargets(this.#feed);
  }

  figure(question: Question): ExpectedFigure {
    const result = this.#alone(question);
    if (result.reason === 'no-list') return result;
    if (question.compare === 'target') return this.#besideTarget(result, question);
    return question.compare === 'team' ? this.#besideTeam(result, question) : result;
  }

  #besideTarget(result: ExpectedFigure, { period: name, addsUp }: Question): ExpectedFigure {
    const { calendar } = this.#feed;
    const period = calendar.period(name ?? 'month');
    const { days, of, share = days / of } = (addsUp && result.elapsed) || { days: 1, of: 1 };
    const due = ({ target }: { target?: Target }) =>
      target && target.value * share ? target.value * share : undefined;
    for (const group of result.groups ?? []) if (due(group) !== undefined) group.previous = { value: due(group)! };
    if (due(result) === undefined && !result.groups?.some(({ previous }) => previous)) return result;
    result.previous = { value: due(result) ?? null };
    const end = share < 1 ? daysLater(calendar.today, 1) : period.end;
    result.comparedTo = { start: period.start, end, isPartial: share < 1 };
    return result;
  }

  #besideTeam(result: ExpectedFigure, question: Question): ExpectedFigure {
    const { where = {}, by, isShared = false } = question;
    const { start, end } = this.#feed.calendar.period(question.period ?? 'month');
    const compared = { comparedTo: { start, end, isPartial: false } };
    const mean = ({ value, reason, ...more }: Expected, of: number): Expected =>
      isShared
        ? { value: value === null ? null : value / of, ...(reason && { reason }) }
        : measuredOf({ value, ...(reason && { reason }), ...more });
    const [id, ...others] = where.seller ?? [];
    if (typeof id !== 'string' || others.length > 0) {
      const sellers = (result.groups ?? []).filter(({ key }) => key !== null);
      if (by !== 'seller' || sellers.length === 0) return result;
      const reason = sellers.find(({ value }) => value === null)?.reason;
      const sum = sellers.reduce<number | null>((a, { value }) => (a === null || value === null ? null : a + value), 0);
      const all = isShared ? { value: sum, ...(sum === null && reason && { reason }) } : measuredOf(result);
      for (const group of sellers) group.previous = mean(all, sellers.length);
      return Object.assign(result, { previous: { value: null } }, compared);
    }
    const sellers = this.#feed.rows('sellers') ?? [];
    const own = sellers.find((seller) => seller.id === id);
    if (!own) return result;
    const team = sellers.filter((seller) => !own.team || seller.team === own.team).map((seller) => String(seller.id));
    const base = this.#alone({ ...question, compare: 'none', where: { ...where, seller: team } });
    result.previous = mean(measuredOf(base), team.length);
    for (const group of result.groups ?? []) {
      const same = by === 'seller' ? base : base.groups?.find(({ key }) => key === group.key);
      if (same) group.previous = mean(measuredOf(same), team.length);
    }
    result.series?.forEach((point, index) => {
      const { now } = base.series?.[index] ?? {};
      if (now) point.previous = mean(now, team.length);
    });
    return Object.assign(result, compared);
  }

  #alone(question: Question): ExpectedFigure {
    const { calendar } = this.#feed;
    const { metric, where = {}, by, every, heads } = question;
    const period = calendar.period(question.period ?? 'month');
    const comparison = question.compare ?? 'previous-to-date';
    const elapsed = calendar.elapsed(period);
    const slices = Object.entries(where).map(([dimension, values]) => ({ dimension, values }));
    const probe = new Look(this.#feed, calendar.window(period), slices);
    let formula: Formula;
    try {
      formula = this.#formulas[metric]!(probe);
    } catch (error) {
      if (!(error instanceof NoList)) throw error;
      return { value: null, reason: 'no-list', elapsed, omitted: { rows: 0, of: 0 } };
    }
    const first = this.#earliest(probe.dates);
    const window = { ...calendar.window(period) };
    if (period.unit === 'all') window.start = first?.slice(0, 10) ?? window.end;
    const before = calendar.compared(period, comparison);
    const isCovered = before && probe.dates.every((asked) => this.#reaches(asked, before));
    const compared = isCovered ? before : undefined;
    const look = new Look(this.#feed, window, slices);
    const result: ExpectedFigure = {
      ...this.#read(metric, look, question.comparesGroups),
      ...{ elapsed, omitted: this.#omitted(metric, look) },
    };
    if (before) {
      result.previous = compared
        ? this.#read(metric, new Look(this.#feed, compared, slices), question.comparesGroups)
        : unknownBefore;
      result.comparedTo = daysOf(before, isCovered ?? false);
    }
    const target = this.#targets.of(metric, period, where, question.addsUp);
    if (target) result.target = target;
    const isOfSellers = heads && this.#isMentioned('seller', probe.dates);
    if (isOfSellers) result.members = headsOf(this.#feed, where);
    if (by && this.#isMentioned(by, [...probe.dates, ...probe.keyDates]))
      result.groups = this.#groups(question, period, window, compared, slices, by);
    if (isOfSellers && by)
      for (const group of result.groups ?? []) group.members = headsOf(this.#feed, where, { by, key: group.key });
    Object.assign(elapsed ?? {}, this.#season(question, period, result, probe.dates));
    if (every) result.series = this.#series(question, period, window, compared && comparison, slices);
    const values = valuesOf(formula, this.#feed.document.currency);
    if (values) result.values = values;
    return result;
  }

  /** Of all rows, whatever the filter: what earlier periods had reached of their value, where that is asked for and known. */
  #season(
    { metric, addsUp }: Question,
    period: Period,
    { target, groups = [], elapsed = { days: 0, of: 0 } }: ExpectedFigure,
    dates: readonly Asked[],
  ): { share: number; periods: number } | undefined {
    const { calendar, document } = this.#feed;
    const isAsked = document.rules?.pace === 'seasonal' && addsUp && [{ target }, ...groups].some((of) => of.target);
    const hasRun = calendar.today < period.start || elapsed.days >= elapsed.of;
    if (!isAsked || hasRun || !/week|month|quarter|year/.test(period.unit)) return undefined;
    const isYear = period.unit === 'year';
    const all = calendar.earlier(period, isYear ? 3 : 12);
    const gap = all.findIndex(({ whole }) => !dates.every((asked) => this.#reaches(asked, whole)));
    const known = (gap < 0 ? all : all.slice(0, gap))
      .map(({ part, whole }) => [part, whole].map((over) => this.#read(metric, new Look(this.#feed, over, [])).value))
      .filter((values): values is number[] => !values.includes(null));
    const [reached, whole] = [0, 1].map((index) => known.reduce((sum, values) => sum + values[index]!, 0));
    if (known.length < (isYear ? 1 : 3) || whole! <= 0) return undefined;
    return { share: Math.max(0, Math.min(1, reached! / whole!)), periods: known.length };
  }

  /**
   * Whether the rows begin with a window, but for a quiet tenth of it, at most a week; those that do not count by standing
   * in it, before it is over.
   */
  #reaches([list, at, isInWindow]: Asked, { start, end, until }: Window): boolean {
    const first = this.#earliest([[list, at, isInWindow]]);
    if (first === undefined) return false;
    const [from, begin] = [start, first].map(time) as [number, number];
    const last = Math.min(time(end), time(until));
    return isInWindow ? begin <= from + 1 + Math.min(7, (last - from) / 10) : begin <= last;
  }

  /** The first moment of any row that a metric looks at. */
  #earliest(dates: readonly Asked[]): string | undefined {
    return dates
      .flatMap(([list, at]) => this.#feed.rows(list)!.map((row) => this.#feed.moment(row, at)))
      .filter((moment) => moment !== undefined)
      .sort()[0];
  }

  /** Whether any row that matters says anything about a dimension. */
  #isMentioned(by: string, dates: readonly Asked[]): boolean {
    return dates.some(([list, at, , isLevel]) =>
      this.#feed
        .portions(list)!
        .some((row) => this.#feed.place(list, row, by, at) !== null || (isLevel && this.#everOf(row, by).length > 0)),
    );
  }

  #read(metric: string, look: Look, comparesGroups = false): Expected {
    const expected = reading(this.#formulas[metric]!(look), look, this.#feed.document.currency);
    return comparesGroups ? { ...expected, value: null, reason: 'groups-only' } : expected;
  }

  #omitted(metric: string, look: Look): { rows: number; of: number } {
    const { of, per = [] } = this.#formulas[metric]!(look);
    const lists = new Set(look.dates.map(([list]) => list));
    const rows = new Set<Row>([...look.dateless.keys()].map(wholeOf));
    for (const term of [...of, ...per])
      term.rows.forEach((row, index) => term.values[index] === null && rows.add(wholeOf(row)));
    const bad = [...lists].reduce((sum, list) => sum + this.#feed.bad(list), 0);
    const all = [...lists].reduce((sum, list) => sum + this.#feed.rows(list)!.length, 0);
    return { rows: rows.size + bad, of: all + bad };
  }

  #groups(
    { metric, where = {}, addsUp, comparesGroups }: Question,
    period: Period,
    window: Window,
    compared: Window | undefined,
    slices: readonly Slice[],
    by: string,
  ): ExpectedGroup[] {
    const look = (key: string | null, over: Window) =>
      new Look(this.#feed, over, [...slices, { dimension: by, values: [key] }]);
    const groups = [...this.#keys(by), null].map((key) => {
      const [now, then] = [look(key, window), compared && look(key, compared)];
      const rows = [now, then].flatMap((each) => {
        const { of, per = [] } = each ? this.#formulas[metric]!(each) : { of: [] };
        return [...of, ...per].flatMap((term) => term.rows);
      });
      const group: ExpectedGroup = { key, ...this.#read(metric, now) };
      if (then) group.previous = this.#read(metric, then);
      const target = key === null ? undefined : this.#targets.of(metric, period, { ...where, [by]: [key] }, addsUp);
      if (target) group.target = target;
      return { group, isShown: rows.length > 0 || (key !== null && this.#isListed(by, key, where)) };
    });
    const all = groups.map(({ group }) => group);
    if (comparesGroups) {
      const alternatives = bestAlternatives(all);
      const before = compared && bestAlternatives(all.map(({ key, previous }) => ({ key, ...previous! })));
      all.forEach((group, index) => {
        Object.assign(group, alternatives[index]);
        if (before) group.previous = before[index]!;
      });
    }
    return all.filter((_, index) => groups[index]!.isShown);
  }

  /** Every value of a dimension in any row; those of whom there is nothing to say are not shown anyway. */
  #keys(by: string): string[] {
    const found = DATES.flatMap(([list, at]) =>
      (this.#feed.portions(list) ?? []).map((row) => this.#feed.place(list, row, by, at)),
    );
    const ever = (this.#feed.rows('opportunities') ?? []).flatMap((row) => this.#everOf(row, by));
    return [...new Set([...found.filter((key) => key !== null), ...ever, ...this.#listed(by)])].sort();
  }

  /** All that the account of an opportunity has ever been, and all who have ever had it. */
  #everOf(row: Row, by: string): string[] {
    const isGiven = (value: unknown): value is string => typeof value === 'string' && value !== '';
    if (by === 'account-type') {
      const accounts = this.#feed.accountsOf(row) as { type?: string; types?: { type: string | null }[] }[];
      return accounts.flatMap(({ type, types = [] }) => [type, ...types.map((each) => each.type)]).filter(isGiven);
    }
    if (!['seller', 'team', 'region'].includes(by)) return [];
    const ids = [row.seller, ...((row.owners ?? []) as Row[]).map(({ seller }) => seller)];
    return ids.map((id) => (by === 'seller' ? id : this.#feed.find('sellers', id)?.[by])).filter(isGiven);
  }

  #listed = (by: string): string[] =>
    by === 'seller' || by === 'channel' ? this.#feed.rows(`${by}s`)!.map(({ id }) => String(id)) : [];

  /** Sellers and channels are shown even where they have done nothing, unless the question is about others. */
  #isListed(by: string, key: string, where: NonNullable<Query['where']>): boolean {
    const row = this.#listed(by).includes(key) && this.#feed.find(`${by}s`, key);
    if (!row) return false;
    const own: Record<string, string> =
      by === 'seller' ? { team: 'team', region: 'region' } : { 'channel-group': 'group' };
    return Object.entries(where).every(([dimension, values]) => {
      if (dimension === by) return values.includes(key);
      const field = own[dimension];
      return field === undefined || values.includes((row[field] ?? null) as string | null);
    });
  }

  #series(
    { metric, every, comparesGroups }: Question,
    period: Period,
    window: Window,
    comparison: string | undefined,
    slices: readonly Slice[],
  ): ExpectedPoint[] {
    const { calendar } = this.#feed;
    const points = (whole: Window) =>
      calendar.buckets(whole, every!).map((part) => ({
        at: part.start,
        isBegun: part.start <= part.until,
        read: () => this.#read(metric, new Look(this.#feed, part, slices, whole), comparesGroups),
      }));
    const whole = comparison && calendar.compared(period, comparison.replace('to-date', 'full'));
    const before = whole ? points(whole) : [];
    return points(window).map(({ at, isBegun, read }, index) => ({
      at,
      ...(isBegun && { now: read() }),
      ...(before[index]?.isBegun && { previous: before[index].read() }),
    }));
  }
}

const measuredOf = ({ value, numerator, denominator, count, pending, reason }: Expected): Expected => ({
  value,
  ...(numerator !== undefined && { numerator }),
  ...(denominator !== undefined && { denominator }),
  ...(count !== undefined && { count }),
  ...(pending !== undefined && { pending }),
  ...(reason !== undefined && { reason }),
});

/** In days. */
const time = (moment: string): number => Date.parse(moment.length === 10 ? moment : `${moment}Z`) / 86_400_000;

const daysOf = ({ start, end, until }: Window, isCovered: boolean) => ({
  start,
  end: [end, dayAfter(until)].sort()[0]!,
  isPartial: isCovered && until < `${end}T00:00:00.000`,
});
const dayAfter = (moment: string) => new Date(Date.parse(moment.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
