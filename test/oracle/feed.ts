/** The rows of a document as a careful person would read them, one at a time and nothing kept but the list itself. */
import type { RecordsDocument } from '../../src/contract/records.js';
import { localMoment, NaiveCalendar, type Window } from './calendar.js';

export type Row = Record<string, unknown>;

/** By which of its dates a row counts, or, for a level, the window at whose end. */
export type When = string | Window;

export const isKnown = (value: unknown): boolean => value !== undefined && value !== null;
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const own = (row: Row | undefined, field: string): unknown =>
  row && Object.hasOwn(row, field) ? row[field] : undefined;

/** Rows that a document in `random-document.ts` spoils on purpose say so in their id. */
export const isBad = ({ id }: Row): boolean => String(id).startsWith('bad');

/** What a portion of a row is of, and how much of it. */
const portions = new WeakMap<Row, { whole: Row; share: number }>();
export const wholeOf = (row: Row): Row => portions.get(row)?.whole ?? row;
export const shareOf = (row: Row): number => portions.get(row)?.share ?? 1;
export const sharesOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + shareOf(row), 0);

/** One row for each seller who has a part of it. */
function split(row: Row): Row[] {
  const credits = ((row.credits ?? []) as { seller: string; share: number }[]).filter(({ share }) => share > 0);
  const sum = credits.reduce((all, { share }) => all + share, 0);
  if (credits.length === 0) return [row];
  return credits.map(({ seller, share }) => {
    const portion = { ...row, seller };
    portions.set(portion, { whole: row, share: share / sum });
    return portion;
  });
}

export class Feed {
  readonly document: RecordsDocument;
  readonly calendar: NaiveCalendar;
  readonly #lists = new Map<string, Row[] | undefined>();
  readonly #portions = new Map<string, Row[] | undefined>();
  /** Asking for a local moment takes long. */
  readonly #moments = new Map<string, string>();

  constructor(document: RecordsDocument) {
    this.document = document;
    this.calendar = new NaiveCalendar(document);
    for (const [list, rows] of Object.entries(document)) if (Array.isArray(rows)) this.#lists.set(list, latest(rows));
  }

  rows(list: string): Row[] | undefined {
    return this.#lists.get(list);
  }

  /** The rows of a list, each once for everybody whose it is. */
  portions(list: string): Row[] | undefined {
    const isSplit = list === 'opportunities' || list === 'orders';
    const found = this.#portions.get(list) ?? (isSplit ? this.rows(list)?.flatMap(split) : this.rows(list));
    this.#portions.set(list, found);
    return found;
  }

  bad(list: string): number {
    return ((this.document as Row)[list] as Row[]).filter(isBad).length;
  }

  find(list: string, id: unknown): Row | undefined {
    return this.rows(list)?.find((row) => isKnown(id) && row.id === id);
  }

  opportunityOf = (row: Row): Row | undefined => this.find('opportunities', own(row, 'opportunity'));

  /** The accounts a row may mean: its own, and that of its opportunity. */
  accountsOf(row: Row): Row[] {
    const ids = [own(row, 'account'), own(this.opportunityOf(row), 'account')];
    return ids.map((id) => this.find('accounts', id)).filter((account) => account !== undefined);
  }

  /** The local moment of a date of a row, or of its opportunity; undefined where unknown. */
  moment(row: Row, at: string): string | undefined {
    const [field = '', inner] = at.split('.');
    const text = inner ? own(this.opportunityOf(row), inner) : own(row, field);
    if (typeof text !== 'string') return undefined;
    const moment = this.#moments.get(text) ?? localMoment(text, this.document.timeZone);
    this.#moments.set(text, moment);
    return moment;
  }

  /** Where a row stands in a dimension, seen from the date it counts at; `null` where it says nothing. */
  place(list: string, row: Row, dimension: string, at: When): string | null {
    const found = this.#candidates(list, row, dimension, at).find((value) => isKnown(value) && value !== '');
    return found === undefined ? null : String(found);
  }

  #candidates(list: string, row: Row, dimension: string, at: When): unknown[] {
    const owner = this.ownerOf(list, row, row, at);
    const opportunity = this.opportunityOf(row);
    switch (dimension) {
      case 'team':
      case 'region':
        return [own(this.find('sellers', owner), dimension)];
      case 'seller':
        return [owner];
      case 'opportunity.seller':
        return [opportunity && this.ownerOf('opportunities', opportunity, row, at)];
      case 'channel':
        return [own(row, 'channel'), own(opportunity, 'channel')];
      case 'channel-group':
        return [row, opportunity].map((each) => own(this.find('channels', own(each, 'channel')), 'group'));
      case 'account':
        return [own(row, 'account'), own(opportunity, 'account')];
      case 'account-type':
        if (list === 'spend') return [own(row, 'accountType')];
        return this.accountsOf(row).map((account) => this.typeOf(account, row, at));
      case 'account-target':
        return this.accountsOf(row).map((account) => own(account, 'target'));
      case 'account.sector':
        return this.accountsOf(row).map((account) => own(account, 'sector'));
      case 'product':
        return [own(row, 'product'), own(opportunity, 'product')];
      // Those that the random documents bring along.
      case 'size': {
        const value = numberOf(own(row, 'amount'));
        return [value === null ? undefined : value < 2500 ? 'small' : value < 7500 ? 'medium' : 'large'];
      }
      case 'origin':
        return [own(row, 'product'), own(this.find('channels', own(row, 'channel')), 'group')];
      default:
        return [own(row, dimension)];
    }
  }

  /** The type that an account had when a row counts. */
  typeOf = (account: Row, row: Row, at: When): unknown => this.#wasOf(account, 'types', 'type', row, at);

  /** Who had a row when another counts; only opportunities change hands. */
  ownerOf(list: string, whose: Row, row: Row, at: When): unknown {
    return list === 'opportunities' ? this.#wasOf(whose, 'owners', 'seller', row, at) : own(whose, 'seller');
  }

  /** What it was since the last change before, or what it says of itself; of a level at the last moment that counts. */
  #wasOf(whose: Row, pasts: string, field: string, row: Row, at: When): unknown {
    const moment = typeof at === 'string' ? this.moment(row, at) : undefined;
    const isPast = (since: string) =>
      typeof at === 'string' ? moment !== undefined && since <= moment : since < at.end && since <= at.until;
    const past = ((whose[pasts] ?? []) as Row[])
      .map((each) => ({ since: localMoment(String(each.since), this.document.timeZone), value: each[field] }))
      .filter(({ since }) => isPast(since))
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    return past.length > 0 ? past.at(-1)!.value : own(whose, field);
  }
}

/** Of rows with one id the one updated last; where that does not tell, the one whose text comes later. */
function latest(rows: readonly unknown[]): Row[] {
  const good = (rows as Row[]).filter((row) => !isBad(row));
  const rank = (row: Row) => [Date.parse(String(row.updatedAt)) || 0, JSON.stringify(row)] as const;
  return good.filter((row, index) => {
    const rivals = good.filter((other, at) => at !== index && isKnown(row.id) && other.id === row.id);
    const [time, text] = rivals.length > 0 ? rank(row) : [0, ''];
    return rivals.every((other) => {
      const [otherTime, otherText] = rank(other);
      if (otherTime !== time) return otherTime < time;
      return otherText < text || (otherText === text && good.indexOf(row) < good.indexOf(other));
    });
  });
}
