/** What accounts were, and since when. */
import type { RecordsDocument } from '../contract/records.js';
import type { LocalMoment } from '../metrics/zone.js';

type Account = NonNullable<RecordsDocument['accounts']>[number];
type Types = readonly { type: string | null; since: number }[];

export class AccountTypes {
  readonly #placeOf: ReadonlyMap<unknown, number>;
  readonly #accounts: readonly Account[];
  readonly #moment: LocalMoment;
  readonly #types: (Types | undefined)[] = [];

  constructor(accounts: readonly Account[], moment: LocalMoment) {
    this.#accounts = accounts;
    this.#moment = moment;
    this.#placeOf = new Map(accounts.map(({ id }, place) => [id, place]));
  }

  /** Where an account stands in the list; -1 for none. */
  placeOf(id: unknown): number {
    return this.#placeOf.get(id) ?? -1;
  }

  /** The last type of those that had begun; before the first of them, what the account says of itself. */
  typeWhen(place: number, hadBegun: (since: number) => boolean): string | undefined {
    const account = this.#accounts[place];
    if (!account) return undefined;
    const past = this.#typesOf(place, account).findLast(({ since }) => hadBegun(since));
    return (past ? past.type : account.type) ?? undefined;
  }

  /**
   * What an account was from one of many windows to before another, one after the other; `windowOf` says in which a
   * moment first counts.
   */
  spansOf(
    place: number,
    windowOf: (moment: number) => number,
    end: number,
  ): { type: string | undefined; from: number; to: number }[] {
    const account = this.#accounts[place]!;
    const begins = [
      { type: account.type, from: 0 },
      ...this.#typesOf(place, account).map(({ type, since }) => ({ type, from: windowOf(since) })),
    ];
    return begins
      .map(({ type, from }, index) => ({ type: type ?? undefined, from, to: begins[index + 1]?.from ?? end }))
      .filter(({ from, to }) => from < to);
  }

  /** All that an account has ever been. */
  typesEver(place: number): string[] {
    const account = this.#accounts[place];
    const types = account ? [account.type, ...this.#typesOf(place, account).map(({ type }) => type)] : [];
    return types.filter((type) => type !== null && type !== undefined);
  }

  #typesOf(place: number, { types }: Account): Types {
    return (this.#types[place] ??= (types ?? [])
      .map(({ type, since }) => ({ type, since: this.#moment(since) ?? NaN }))
      .sort((a, b) => a.since - b.since));
  }
}
