/** Targets: what was set for the company, its teams and its sellers, month by month to the end of the running year. */
import { group, sum } from 'd3-array';
import type { TargetRow } from '../../src/contract/records.js';
import { civil, isoDay } from '../../src/metrics/days.js';
import type { BusinessCalendar } from './calendar.js';
import { prices, trend } from './rates.js';
import { presence, type Staff, staff, teams } from './staff.js';

type Scope = Pick<TargetRow, 'seller' | 'team'>;

/** What adds up over the year: the value for the running month, and how it is rounded. */
const flows = {
  'opportunities-won': { value: 31, step: 1, inMoney: false },
  'opportunities-created': { value: 120, step: 1, inMoney: false },
  leads: { value: 480, step: 5, inMoney: false },
  'revenue-ordered': { value: 530_000, step: 5_000, inMoney: true },
  'time-spent': { value: 330, step: 5, inMoney: false },
};

/** What is a level, and so the same for a month, a quarter and a year. */
const levels = { 'win-rate': 0.29, 'cost-per-opportunity': 175, 'sales-cycle': 34, 'basket-per-order': 3_900 };
const levelsOfTeams = ['win-rate', 'cost-per-opportunity'] as const;

/** A team's and a seller's share of the wins follows from their revenue. */
const REVENUE_OF_A_WIN = 9_300;

export function targetRows(calendar: BusinessCalendar): TargetRow[] {
  const months = monthsOf(calendar);
  const names = months.map((back) => monthName(calendar, back));
  const ofCompany = months.flatMap((back) => companyFlows(back, monthName(calendar, back)));
  const ofSellers = months.flatMap((back) => salesTargets(back, monthName(calendar, back)));
  const quarters = wholePeriods(names, quarterName, 3);
  const years = wholePeriods(names, yearName, 12);
  return [
    ...ofCompany,
    ...ofSellers,
    ...years.flatMap((year) => yearlyFlows(ofCompany, year)),
    ...[...names, ...quarters, ...years].flatMap(levelTargets),
  ];
}

/** From the first month of the history to the December to come. */
function monthsOf({ months, now }: BusinessCalendar): number[] {
  const ahead = 12 - civil(now).month;
  return Array.from({ length: months + ahead + 1 }, (_, index) => months - index);
}

const monthName = (calendar: BusinessCalendar, back: number): string => isoDay(calendar.monthStart(back)).slice(0, 7);
const yearName = (month: string): string => month.slice(0, 4);
const quarterName = (month: string): string => `${yearName(month)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The quarters or years of which every month is there. */
function wholePeriods(months: readonly string[], nameOf: (month: string) => string, length: number): string[] {
  return [...group(months, nameOf)].filter(([, parts]) => parts.length === length).map(([name]) => name);
}

function companyFlows(back: number, period: string): TargetRow[] {
  const rows = Object.entries(flows).map(([metric, { value, step, inMoney }]) => {
    const grown = value * trend(back) * (inMoney ? prices(back) : 1);
    return { metric, period, value: Math.round(grown / step) * step };
  });
  return [{ metric: 'revenue-won', period, value: quotaOf(staff, back, 5_000) }, ...rows];
}

/** Only what adds up has a sum for the year. */
function yearlyFlows(monthly: readonly TargetRow[], year: string): TargetRow[] {
  const ofYear = monthly.filter(({ period }) => yearName(period) === year);
  return [...group(ofYear, ({ metric }) => metric)].map(([metric, rows]) => ({
    metric,
    period: year,
    value: sum(rows, ({ value }) => value),
  }));
}

function levelTargets(period: string): TargetRow[] {
  return [
    ...Object.entries(levels).map(([metric, value]) => ({ metric, period, value })),
    ...teams.flatMap((team) => levelsOfTeams.map((metric) => ({ metric, period, value: levels[metric], team }))),
  ];
}

/** Revenue and wins, for each team and for each seller who has a target. */
function salesTargets(back: number, period: string): TargetRow[] {
  const rows = (people: readonly Staff[], step: number, scope: Scope): TargetRow[] => {
    const revenue = quotaOf(people, back, step);
    const wins = Math.max(1, Math.round(revenue / prices(back) / REVENUE_OF_A_WIN));
    return [
      { metric: 'revenue-won', period, value: revenue, ...scope },
      { metric: 'opportunities-won', period, value: wins, ...scope },
    ];
  };
  const ofTeams = teams.flatMap((team) =>
    rows(
      staff.filter((one) => one.team === team),
      1_000,
      { team },
    ),
  );
  const present = staff.filter((one) => one.hasTarget && presence(one, back) > 0);
  return [...ofTeams, ...present.flatMap((one) => rows([one], 500, { seller: one.id }))];
}

/** What people are to sell in a month together. */
function quotaOf(people: readonly Staff[], back: number, step: number): number {
  const quota = sum(people, (one) => one.quota * presence(one, back));
  return Math.round((quota * trend(back) * prices(back)) / step) * step;
}
