/** Rows seen through a window and through the values that a question asks for. */
import { earlier, type Window } from './calendar.js';
import { type Feed, isKnown, numberOf, type Row, type When, wholeOf } from './feed.js';

/** Only rows with one of these values of a dimension. */
export interface Slice {
  dimension: string;
  values: readonly (string | null)[];
}

export interface Rows {
  list: string;
  rows: Row[];
}

/** Rows, and what is taken of each. */
export interface Term extends Rows {
  how: 'count' | 'sum' | 'mean' | 'median' | 'distinct';
  /** Null where unknown. */
  values: (number | string | null)[];
  /** Amounts, which are not added across currencies. */
  isMoney: boolean;
}

export type Asked = [list: string, at: string, isInWindow: boolean, isLevel?: boolean];

export class NoList extends Error {}

export class Look {
  readonly feed: Feed;
  readonly window: Window;
  readonly slices: readonly Slice[];
  /** The window of the whole question, of which this one may be a part. */
  readonly whole: Window;
  /** Rows that should have counted and have no date, by list. */
  readonly dateless = new Map<Row, string>();
  /** The dates that were asked for: list and field, and whether rows count by standing in the window. */
  readonly dates: Asked[] = [];
  /** Those by which something is shared out. */
  readonly keyDates: Asked[] = [];
  /** Whether some row does not tell if it was open then. */
  isUnknown = false;

  constructor(feed: Feed, window: Window, slices: readonly Slice[], whole = window) {
    this.feed = feed;
    this.window = window;
    this.slices = slices;
    this.whole = whole;
  }

  rows(list: string): Row[] {
    const rows = this.feed.portions(list);
    if (!rows) throw new NoList(list);
    return rows;
  }

  /** Rows of a list that pass a test, are dated in the window and stand in the slices. */
  dated(list: string, at: string, passes: (row: Row) => boolean = () => true, window = this.window): Rows {
    this.dates.push([list, at, window.start !== '0000']);
    const rows = this.rows(list).filter((row) => {
      const moment = this.feed.moment(row, at);
      if (moment !== undefined && !isIn(moment, window)) return false;
      if (!passes(row) || !this.stands(list, row, at)) return false;
      if (moment === undefined) this.dateless.set(row, list);
      return moment !== undefined;
    });
    return { list, rows };
  }

  toDate(list: string, at: string, passes?: (row: Row) => boolean): Rows {
    return this.dated(list, at, passes, { ...this.window, start: '0000' });
  }

  stands(list: string, row: Row, at: When, slices = this.slices): boolean {
    return slices.every(({ dimension, values }) => values.includes(this.feed.place(list, row, dimension, at)));
  }

  closed = (...status: string[]): Rows =>
    this.dated('opportunities', 'closedAt', (row) => status.includes(String(row.status)));

  created = (passes?: (row: Row) => boolean): Rows => this.dated('opportunities', 'createdAt', passes);

  /** Begun by the end of the window and not over then. Today a row says so itself; before, its dates do. */
  open(): Rows {
    this.dates.push(['opportunities', 'createdAt', false, true]);
    const { end, until } = this.window;
    const isOver = until < this.feed.calendar.now || `${end}T00:00:00.000` < this.feed.calendar.now;
    const isLater = (moment: string | undefined) => moment !== undefined && (moment >= end || moment > until);
    const rows = this.rows('opportunities').filter((row) => {
      const [begun, ended] = ['createdAt', 'closedAt'].map((at) => this.feed.moment(row, at));
      if (isLater(begun) || !this.stands('opportunities', row, this.window)) return false;
      const isOpen = row.status === 'open' || isLater(ended);
      const cannotTell = isOver && (isOpen ? begun === undefined : ended === undefined);
      if (cannotTell) this.isUnknown = true;
      return isOpen && !cannotTell;
    });
    return { list: 'opportunities', rows };
  }

  leads = (passes?: (row: Row) => boolean): Rows => this.dated('leads', 'createdAt', passes);
  orders = (): Rows => this.dated('orders', 'at');
  ordersEver = (): Rows => this.toDate('orders', 'at');

  /** Activities that took place. */
  held(passes: (row: Row) => boolean = () => true, at = 'at', window = this.window): Rows {
    const isHeld = ({ status }: Row) => !isKnown(status) || status === 'held';
    return this.dated('activities', at, (row) => isHeld(row) && passes(row), window);
  }

  /** Wins of new business of the window that no other of the same account precedes, whenever and wherever. */
  firstWins(passes: (row: Row) => boolean = () => true): Rows {
    const isWin = (row: Row) => row.status === 'won' && row.business !== 'existing';
    const wins = this.rows('opportunities').filter(isWin);
    const at = (row: Row) => this.feed.moment(row, 'closedAt');
    const isFirst = (row: Row) =>
      !isKnown(row.account) ||
      at(row) === undefined ||
      !wins.some((other) => other.account === row.account && at(other) !== undefined && at(other)! < at(row)!);
    return this.dated('opportunities', 'closedAt', (row) => isWin(row) && isFirst(row) && passes(row));
  }

  /**
   * Amounts spent: whole where a row stands in the slices. Where it does not say whether it does, its part of the key:
   * what the slices have of it among all that the row may belong to.
   */
  spent(key: (look: Look) => number, passes: (row: Row) => boolean = () => true, window = this.window): Term {
    this.dates.push(['spend', 'at', true]);
    const everywhere = new Look(this.feed, this.window, []);
    key(everywhere);
    this.keyDates.push(...everywhere.dates);
    const spend = everywhere.dated('spend', 'at', passes, window).rows.map((row) => {
      const says = ({ dimension }: Slice) => this.feed.place('spend', row, dimension, 'at') !== null;
      const known = this.slices.filter(says);
      if (!this.stands('spend', row, 'at', known)) return { row, part: 0 };
      if (known.length === this.slices.length) return { row, part: 1 };
      const whole = key(new Look(this.feed, this.window, known));
      const unknown = this.slices.filter((slice) => !says(slice));
      if (whole <= 0) return { row, part: unknown.every(({ values }) => values.includes(null)) ? 1 : 0 };
      return { row, part: key(new Look(this.feed, this.window, this.slices)) / whole };
    });
    const parts = spend.filter(({ part }) => part !== 0);
    return {
      ...{ list: 'spend', how: 'sum', isMoney: true, rows: parts.map(({ row }) => row) },
      values: parts.map(({ row, part }) => (row.amount as number) * part),
    };
  }

  /** The window, as much earlier as winning usually takes, whoever wins; unknown where it is over before the first row. */
  lagged(): Window {
    const wins = new Look(this.feed, this.whole, []).toDate(
      'opportunities',
      'closedAt',
      ({ status }) => status === 'won',
    );
    const whole = wins.rows.filter((row, index) => wholeOf(row) !== wholeOf(wins.rows[index - 1] ?? {}));
    const days = median(whole.map((row) => this.cycle(row)).filter((value) => value !== null));
    const window = earlier(this.window, Math.round(days ?? 0));
    const isBegun = (list: string) => {
      const moments = (this.feed.rows(list) ?? []).map((row) => this.feed.moment(row, 'at') ?? window.end);
      return moments.length === 0 || moments.some((moment) => moment < window.end);
    };
    if (!['spend', 'activities'].every(isBegun)) this.isUnknown = true;
    return window;
  }

  /** Days from the creation of an opportunity to its end. */
  cycle(row: Row): number | null {
    return this.daysBetween(this.feed.moment(row, 'createdAt'), this.feed.moment(row, 'closedAt'));
  }

  daysBetween(from: string | undefined, to: string | undefined): number | null {
    if (from === undefined || to === undefined) return null;
    return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
  }

  cost(row: Row): number | null {
    const rate = numberOf(this.feed.find('sellers', row.seller)?.hourlyCost);
    return rate === null || !isKnown(row.minutes) ? null : ((row.minutes as number) / 60) * rate;
  }
}

const isIn = (moment: string, { start, end, until }: Window): boolean =>
  moment >= start && moment < end && moment <= until;

export function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
