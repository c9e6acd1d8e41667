/** Conversion hides several measures: from which rows to which, of one cohort or of one period, and within what time. */
import type { Condition, Measure, MetricDefinition, Test } from '../../contract/metric.js';
import { newCustomers } from './acquisition.js';
import { amount, closed, decided, is, leads, opportunities, won } from './measures.js';

const known = (field: string): Test => ({ field, notIn: [null] });
const among = (measure: Measure, ...where: Condition[]): Measure => ({
  ...measure,
  where: [...(measure.where ?? []), ...where],
});

const DAYS_TO_WIN = 90;
const DAYS_TO_CONVERT = 30;
/** Only rows old enough to have had the whole time count in a cohort with a limit; the others are pending. */
const oldEnough = (days: number): Condition => ({ days: ['createdAt', 'asOf'], atLeast: days });
const tooYoung = (days: number): Condition => ({ days: ['createdAt', 'asOf'], atMost: days - 1 });
const created = opportunities('createdAt');
const cohortOfDeals = among(created, oldEnough(DAYS_TO_WIN));
const cohortOfLeads = among(leads, oldEnough(DAYS_TO_CONVERT));

const converted: Condition = { anyOf: [known('convertedAt'), known('opportunity')] };
const marketing = is('channel.group', 'marketing');
const customer = is('opportunity.status', 'won');

export const conversion = [
  {
    id: 'win-rate-broad',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
    denominator: [opportunities('closedAt', closed)],
  },
  {
    id: 'win-rate-value',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [amount(opportunities('closedAt', won))],
    denominator: [amount(opportunities('closedAt', decided))],
  },
  {
    id: 'win-rate-value-broad',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [amount(opportunities('closedAt', won))],
    denominator: [amount(opportunities('closedAt', closed))],
  },
  {
    id: 'win-rate-created',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(created, won)],
    denominator: [created],
    pending: opportunities('createdAt', is('status', 'open')),
  },
  {
    id: 'win-rate-within-90-days',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(cohortOfDeals, won, { days: ['createdAt', 'closedAt'], atMost: DAYS_TO_WIN })],
    denominator: [cohortOfDeals],
    pending: among(created, tooYoung(DAYS_TO_WIN)),
  },
  {
    // No probability, as what was won was created earlier; it can pass 100 %.
    id: 'period-conversion',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
    denominator: [created],
  },
  {
    id: 'conversion-rate',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [newCustomers],
    denominator: [leads],
  },
  {
    id: 'lead-to-opportunity',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(leads, converted)],
    denominator: [leads],
  },
  {
    id: 'lead-to-opportunity-within-30-days',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [
      among(cohortOfLeads, known('convertedAt'), { days: ['createdAt', 'convertedAt'], atMost: DAYS_TO_CONVERT }),
    ],
    denominator: [cohortOfLeads],
    pending: among(leads, tooYoung(DAYS_TO_CONVERT)),
  },
  {
    id: 'lead-to-opportunity-period',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [created],
    denominator: [leads],
  },
  {
    id: 'lead-to-customer',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(leads, customer)],
    denominator: [leads],
    pending: among(leads, is('opportunity.status', 'open')),
  },
  {
    id: 'marketing-lead-conversion',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(leads, marketing, customer)],
    denominator: [among(leads, marketing)],
    pending: among(leads, marketing, is('opportunity.status', 'open')),
  },
  {
    id: 'marketing-lead-to-opportunity',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [among(leads, marketing, converted)],
    denominator: [among(leads, marketing)],
  },
  {
    id: 'leads-marketing',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [among(leads, marketing)],
  },
  {
    id: 'mql',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [{ ...among(leads, known('qualifiedAt'), { field: 'rejectedAt', in: [null] }), at: 'qualifiedAt' }],
  },
] as const satisfies readonly MetricDefinition[];
