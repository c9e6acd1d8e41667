/** English: what the analyses say. */
import type { AcquisitionTerms, AnalysisTerms, ConversionTerms, Counted, EffortTerms } from '../terms/analysis.js';
import { during } from './grammar.js';

const counted =
  (one: string, many: string) =>
  ({ count, shown }: Counted): string =>
    `${shown} ${count === 1 ? one : many}`;

const customers = counted('new customer', 'new customers');
const customersSoFar = counted('customer', 'customers');
const appointments = counted('appointment', 'appointments');
const hours = counted('hour', 'hours');
const wins = counted('win', 'wins');
const leads = counted('lead', 'leads');
const opportunities = counted('opportunity', 'opportunities');

const acquisition: AcquisitionTerms = {
  heading: 'Acquisition cost against yield',
  against: { margin: 'Margin per new customer', revenue: 'Revenue per new customer, not margin' },
  columns: {
    cost: { margin: 'Cost and margin per new customer', revenue: 'Cost and revenue per new customer' },
    times: 'Yield to cost',
  },
  all: 'All',
  customers,
  nobody: (spent) => `no new customer, ${spent} spent`,
  few: 'too few for a verdict',
  legend: {
    cost: 'Cost incl. sellers’ time',
    program: 'Cost without sellers’ time',
    rest: { margin: 'left of the margin', revenue: 'left of the revenue' },
    breakEven: { margin: 'Mark: cost as high as the margin', revenue: 'Mark: cost as high as the revenue' },
  },
  allocation: {
    opportunities: (shared) => `Shared cost of ${shared} allocated by opportunities closed`,
    revenue: (shared) => `Shared cost of ${shared} allocated by revenue won`,
    hours: (shared) => `Shared cost of ${shared} allocated by the hours of the sellers`,
  },
  allocationBy: (shared, key) => `Shared cost of ${shared} allocated by “${key}”`,
  noneShared: 'No shared cost to allocate',
  costOf: (cost, brings, share) => `${cost}\u00a0of\u00a0${brings} (${share})`,
  costBeside: {
    margin: (cost, brings) => `cost ${cost}, margin ${brings}`,
    revenue: (cost, brings) => `cost ${cost}, revenue ${brings}`,
  },
  costOnly: (cost) => `${cost} per new customer`,
  times: (times) => `${times} ×`,
  withoutMargin: 'The margin is not known; the comparison is with revenue, which can hide a loss.',
  withoutYield: 'What the new customers bring is not known; only the cost is shown.',
  findings: {
    only: {
      margin: ({ name, cost }, per) => `${name} costs ${cost} per ${per.one} of margin`,
      revenue: ({ name, cost }, per) => `${name} costs ${cost} per ${per.one} of revenue`,
    },
    compared: {
      margin: (cheap, dear, per) =>
        `${cheap.name} costs ${cheap.cost} per ${per.one} of margin, ${dear.name} ${dear.cost}`,
      revenue: (cheap, dear, per) =>
        `${cheap.name} costs ${cheap.cost} per ${per.one} of revenue, ${dear.name} ${dear.cost}`,
    },
    losing: {
      margin: (cheap, dear, per) =>
        `${dear.name} costs more than it brings: ${dear.cost} per ${per.one} of margin, ${cheap.name} only ${cheap.cost}`,
      revenue: (cheap, dear, per) =>
        `${dear.name} costs more than it brings: ${dear.cost} per ${per.one} of revenue, ${cheap.name} only ${cheap.cost}`,
    },
    alike: {
      margin: (cost, per) => `All cost about the same, ${cost} per ${per.one} of margin`,
      revenue: (cost, per) => `All cost about the same, ${cost} per ${per.one} of revenue`,
    },
    nothing: {
      margin: (name, cost) => `${name} brings no margin and costs ${cost} per new customer`,
      revenue: (name, cost) => `${name} brings no revenue and costs ${cost} per new customer`,
    },
    nobody: (spent) => `No new customer yet, ${spent} spent`,
    tooFew: 'Too few new customers for a verdict',
  },
};

const effort: EffortTerms = {
  heading: 'Sales effort by target',
  note: { appointments: 'appointments per win', hours: 'hours per win' },
  all: 'All',
  noTarget: 'No target',
  cell: {
    appointments: (effort, won) => `${appointments(effort)}, ${wins(won)}`,
    hours: (effort, won) => `${hours(effort)}, ${wins(won)}`,
  },
  noWin: {
    appointments: (effort) => `${appointments(effort)}, no win yet`,
    hours: (effort) => `${hours(effort)}, no win yet`,
  },
  noWinOf: {
    appointments: (name, effort) => `${name}: ${appointments(effort)}, no win yet`,
    hours: (name, effort) => `${name}: ${hours(effort)}, no win yet`,
  },
  noWinFor: {
    appointments: (name, target, effort) => `${name} with ${target}: ${appointments(effort)}, no win yet`,
    hours: (name, target, effort) => `${name} with ${target}: ${hours(effort)}, no win yet`,
  },
  noWinMore: (count) => `and ${count} more without a win`,
  legend: { appointments: 'Small: appointments / wins', hours: 'Small: hours / wins' },
  pooledMark: {
    appointments: (effort) => `Mark: all together, ${effort} appointments per win`,
    hours: (effort) => `Mark: all together, ${effort} hours per win`,
  },
  shade: 'Tinted: more than all together',
  few: 'Grey: fewer than 5 wins',
  limited: (shown, of) => `${shown} of ${of}, chosen by effort, with those named above`,
  findings: {
    target: {
      appointments: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} costs ${most} ${appointments(mostEffort)}, ${least}\u00a0${leastEffort}`,
      hours: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} costs ${most} ${hours(mostEffort)}, ${least}\u00a0${leastEffort}`,
    },
    rows: {
      appointments: ({ most, mostEffort, least, leastEffort }) =>
        `A win costs ${most} ${appointments(mostEffort)}, ${least}\u00a0${leastEffort}`,
      hours: ({ most, mostEffort, least, leastEffort }) =>
        `A win costs ${most} ${hours(mostEffort)}, ${least}\u00a0${leastEffort}`,
    },
    alike: {
      appointments: 'All need about as many appointments per win',
      hours: 'All need about as many hours per win',
    },
    pooled: {
      appointments: (effort) => `A win costs ${appointments(effort)}`,
      hours: (effort) => `A win costs ${hours(effort)}`,
    },
    nobody: {
      appointments: (effort) => `No win yet after ${appointments(effort)}`,
      hours: (effort) => `No win yet after ${hours(effort)}`,
    },
  },
};

const conversion: ConversionTerms = {
  heading: { leads: 'From lead to customer', opportunities: 'From opportunity to customer' },
  all: 'All',
  cohort: ({ name }) => `Cohort ${name}`,
  steps: { leads: 'Leads', opportunities: 'Opportunities', won: 'Won' },
  lastStep: 'Opportunity to customer',
  basis: {
    leads: (period, asOf) => `Basis: leads created ${during(period)}, and what became of them by ${asOf}.`,
    opportunities: (period, asOf) =>
      `Basis: opportunities created ${during(period)}, and what became of them by ${asOf}.`,
  },
  of: {
    leads: (rate) => `${rate} of the leads`,
    opportunities: (rate) => `${rate} of the opportunities`,
  },
  pending: {
    leads: (rows, of) =>
      rows.count === 1
        ? `Not mature yet: ${rows.shown} of ${of} leads is still open.`
        : `Not mature yet: ${rows.shown} of ${of} leads are still open.`,
    opportunities: (rows, of) =>
      rows.count === 1
        ? `Not mature yet: ${rows.shown} of ${of} opportunities is still open.`
        : `Not mature yet: ${rows.shown} of ${of} opportunities are still open.`,
  },
  pendingLegend: 'Hatched: still open',
  open: 'not mature yet',
  few: 'too few for a verdict',
  findings: {
    rate: {
      leads: (rate) => `${rate} of the leads become customers`,
      opportunities: (rate) => `${rate} of the opportunities are won`,
    },
    none: {
      leads: (cohort) => `${leads(cohort)}, no customer yet`,
      opportunities: (cohort) => `${opportunities(cohort)}, none won yet`,
    },
    origins: {
      leads: (marketing, sales) => `${marketing} of marketing’s leads become customers, ${sales} of the sellers’`,
      opportunities: (marketing, sales) =>
        `${marketing} of marketing’s opportunities are won, ${sales} of the sellers’`,
    },
    groups: {
      leads: (best, least) => `${best.name} turns ${best.rate} of leads into customers, ${least.name} ${least.rate}`,
      opportunities: (best, least) => `${best.name} wins ${best.rate} of opportunities, ${least.name} ${least.rate}`,
    },
    tooFew: 'Too few for a verdict',
    tooEarly: {
      leads: (open, won) => `Too early for a rate: ${customersSoFar(won)} so far, ${open.shown} still open`,
      opportunities: (open, won) => `Too early for a rate: ${won.shown} won so far, ${open.shown} still open`,
    },
  },
};

export const analysis: AnalysisTerms = { acquisition, effort, conversion };
