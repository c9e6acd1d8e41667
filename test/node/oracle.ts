/** A deliberately naive reading of the catalogue: loops over rows, dates as texts, nothing kept, nothing shared. */
import type { RecordsDocument } from '../../src/contract/records.js';

export interface Quotient {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

type Row = Record<string, unknown>;

/** The figure of November 2026 to date, for rows whose dates are days or instants, seen from Berlin. */
export class Oracle {
  readonly #document: Record<string, Row[] | undefined>;
  readonly #today: string;

  constructor(document: RecordsDocument) {
    this.#document = document as unknown as Record<string, Row[]>;
    this.#today = document.asOf.slice(0, 10);
  }

  value(metric: string): number | null | Quotient | undefined {
    const of = this.#formulas[metric];
    return of?.();
  }

  /** Formulas that the engine must agree with, word for word from the definitions. */
  readonly #formulas: Record<string, () => number | null | Quotient> = {
    'opportunities-won': () => this.#closed('won').length,
    'opportunities-lost': () => this.#closed('lost').length,
    'opportunities-no-decision': () => this.#closed('no-decision').length,
    'opportunities-created': () => this.#created().length,
    'opportunities-open': () => this.#open().length,
    'pipeline-open': () => sum(this.#open().map(amount)),
    'pipeline-weighted': () => sum(this.#open().map((row) => times(amount(row), number(row.probability)))),
    'revenue-won': () => sum(this.#closed('won').map(amount)),
    'lost-value': () => sum(this.#closed('lost').map(amount)),
    'margin-won': () => sum(this.#closed('won').map(margin)),
    'win-rate': () => over(this.#closed('won').length, this.#closed('won', 'lost').length),
    'win-rate-broad': () => over(this.#closed('won').length, this.#closed('won', 'lost', 'no-decision').length),
    'win-rate-value': () => over(sum(this.#closed('won').map(amount)), sum(this.#closed('won', 'lost').map(amount))),
    'win-rate-created': () =>
      over(
        count(this.#created(), ({ status }) => status === 'won'),
        this.#created().length,
      ),
    'period-conversion': () => over(this.#closed('won').length, this.#created().length),
    'sales-cycle': () => median(this.#closed('won').map((row) => this.#daysBetween(row))),
    'sales-cycle-mean': () => mean(this.#closed('won').map((row) => this.#daysBetween(row))),
    'revenue-ordered': () => sum(this.#orders().map(amount)),
    'basket-per-order': () => over(sum(this.#orders().map(amount)), this.#orders().length),
    'basket-per-period': () => over(sum(this.#orders().map(amount)), new Set(this.#orders().map(account)).size),
    'basket-lifetime': () => over(sum(this.#ordersEver().map(amount)), new Set(this.#ordersEver().map(account)).size),
    'basket-per-period-all': () => over(sum(this.#orders().map(amount)), new Set(this.#ordersEver().map(account)).size),
    'basket-per-order-median': () => median(this.#orders().map(amount)),
    margin: () => sum(this.#orders().map(margin)),
    'margin-rate': () => over(sum(this.#orders().map(margin)), sum(this.#withMargin().map(amount)) ?? 0),
    markup: () =>
      over(sum(this.#orders().map(margin)), sum(this.#withMargin().map((row) => amount(row)! - margin(row)!)) ?? 0),
    leads: () => this.#leads().length,
    'lead-to-customer': () =>
      over(
        count(this.#leads(), (lead) => this.#opportunity(lead)?.status === 'won'),
        this.#leads().length,
      ),
    'lead-to-opportunity': () =>
      over(
        count(this.#leads(), (lead) => known(lead.convertedAt) || known(lead.opportunity)),
        this.#leads().length,
      ),
    'lead-to-opportunity-period': () => over(this.#created().length, this.#leads().length),
    'leads-marketing': () => count(this.#leads(), (lead) => this.#isMarketing(lead)),
    mql: () => count(this.#rows('leads'), (lead) => this.#isNow(lead.qualifiedAt) && !known(lead.rejectedAt)),
    'conversion-rate': () => over(this.#newCustomers(), this.#leads().length),
    'new-customers': () => this.#newCustomers(),
    appointments: () => this.#held('meeting', 'visit', 'demo').length,
    'effort-per-win': () => over(this.#held('meeting', 'visit', 'demo').length, this.#closed('won').length),
    'effort-per-win-activities': () => over(this.#held().length, this.#closed('won').length),
    'effort-per-opportunity': () => over(this.#held().length, this.#created().length),
    'time-spent': () => sum(this.#held().map((row) => times(number(row.minutes), 1 / 60))),
    'effort-per-win-hours': () =>
      over(sum(this.#held().map((row) => times(number(row.minutes), 1 / 60))), this.#closed('won').length),
    'cost-of-effort': () => sum(this.#held().map((row) => this.#cost(row))),
    'cost-per-opportunity': () =>
      over(sum(this.#held().map((row) => this.#cost(row))), this.#closed('won', 'lost', 'no-decision').length),
    'acquisition-cost': () => plus(sum(this.#spend().map(amount)), sum(this.#time().map((row) => this.#cost(row)))),
    cac: () =>
      over(plus(sum(this.#spend().map(amount)), sum(this.#time().map((row) => this.#cost(row)))), this.#newCustomers()),
    'cac-program': () => over(sum(this.#spend().map(amount)), this.#newCustomers()),
    'acquisition-cost-share': () =>
      over(
        plus(sum(this.#spend().map(amount)), sum(this.#time().map((row) => this.#cost(row)))),
        sum(
          this.#firstWins()
            .filter((row) => known(row.account) && this.#isNow(row.closedAt))
            .map(margin),
        ),
      ),
    'lost-effort-cost': () =>
      sum(
        this.#rows('activities')
          .filter((row) => row.status !== 'planned' && row.status !== 'cancelled')
          .filter((row) => this.#opportunity(row)?.status === 'lost' && this.#isNow(this.#opportunity(row)?.closedAt))
          .map((row) => this.#cost(row)),
      ),
  };

  /** Of rows with one id the one updated last. */
  #rows(list: string): Row[] {
    const rows = this.#document[list] ?? [];
    return rows.filter((row) =>
      rows.every((other) => other === row || other.id !== row.id || String(other.updatedAt) < String(row.updatedAt)),
    );
  }

  /** The day in Berlin, as a text. */
  #day(moment: unknown): string {
    const text = String(moment);
    if (text.length === 10) return text;
    return berlin.format(new Date(text));
  }

  #isNow = (moment: unknown): boolean =>
    known(moment) && this.#day(moment) >= '2026-11-01' && this.#day(moment) <= this.#today;

  #closed(...status: string[]): Row[] {
    return this.#rows('opportunities').filter(
      (row) => status.includes(String(row.status)) && this.#isNow(row.closedAt),
    );
  }

  #created = (): Row[] => this.#rows('opportunities').filter((row) => this.#isNow(row.createdAt));
  #leads = (): Row[] => this.#rows('leads').filter((row) => this.#isNow(row.createdAt));
  #orders = (): Row[] => this.#rows('orders').filter((row) => this.#isNow(row.at));
  #ordersEver = (): Row[] => this.#rows('orders').filter((row) => this.#day(row.at) <= this.#today);
  #withMargin = (): Row[] => this.#orders().filter((row) => known(row.margin));
  #spend = (): Row[] => this.#rows('spend').filter((row) => this.#isNow(row.at));
  /** Begun by today, and not over: what closes after today is open still. */
  #open = (): Row[] =>
    this.#rows('opportunities').filter(
      (row) =>
        this.#day(row.createdAt) <= this.#today && (row.status === 'open' || this.#day(row.closedAt) > this.#today),
    );

  #held(...kinds: string[]): Row[] {
    return this.#rows('activities').filter(
      (row) =>
        this.#isNow(row.at) &&
        (row.status === undefined || row.status === 'held') &&
        (kinds.length === 0 || kinds.includes(String(row.kind))),
    );
  }

  #time = (): Row[] => this.#held().filter((row) => this.#opportunity(row)?.business !== 'existing');

  #opportunity = (row: Row): Row | undefined => this.#rows('opportunities').find(({ id }) => id === row.opportunity);

  #isMarketing = (row: Row): boolean =>
    this.#rows('channels').find(({ id }) => id === row.channel)?.group === 'marketing';

  #cost(row: Row): number | null {
    const seller = this.#rows('sellers').find(({ id }) => id === row.seller);
    return times(times(number(row.minutes), 1 / 60), number(seller?.hourlyCost));
  }

  /** Wins of new business that no earlier one of the same account precedes. */
  #firstWins(): Row[] {
    const wins = this.#rows('opportunities').filter((row) => row.status === 'won' && row.business !== 'existing');
    const at = (row: Row) => (String(row.closedAt).length === 10 ? this.#berlinMidnight(row) : String(row.closedAt));
    return wins.filter((row) =>
      wins.every(
        (other) => !known(row.account) || other.account !== row.account || Date.parse(at(other)) >= Date.parse(at(row)),
      ),
    );
  }

  #berlinMidnight = (row: Row): string => `${String(row.closedAt)}T00:00:00+01:00`;

  /** Unknown where there are first wins and none says of whom. */
  #newCustomers(): number | null {
    const wins = this.#firstWins().filter((row) => this.#isNow(row.closedAt));
    const accounts = wins.map(account).filter(known);
    return wins.length > 0 && accounts.length === 0 ? null : new Set(accounts).size;
  }

  #daysBetween({ createdAt, closedAt }: Row): number {
    return Math.round((Date.parse(this.#day(closedAt)) - Date.parse(this.#day(createdAt))) / 864e5);
  }
}

/** Swedish writes days as ISO 8601 does. */
const berlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

const known = (value: unknown): boolean => value !== undefined && value !== null;
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const amount = (row: Row) => number(row.amount);
const margin = (row: Row) => number(row.margin);
const account = (row: Row) => row.account;
const count = (rows: Row[], test: (row: Row) => boolean): number => rows.filter(test).length;
const times = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b);
const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
const knownOf = (values: (number | null)[]) => values.filter((value) => value !== null);

/** Nothing sums to 0; rows of which none is known do not. */
function sum(values: (number | null)[]): number | null {
  if (values.length > 0 && knownOf(values).length === 0) return null;
  return knownOf(values).reduce((total, value) => total + value, 0);
}

function mean(values: number[]): number | null {
  return values.length > 0 ? values.reduce((total, value) => total + value, 0) / values.length : null;
}

function median(values: (number | null)[]): number | null {
  const sorted = knownOf(values).sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const over = (numerator: number | null, denominator: number | null): Quotient => ({
  numerator,
  denominator,
  value: numerator === null || !denominator ? null : numerator / denominator,
});
