/** What selling takes: appointments, hours and their cost, on what was won and on what was not. */
import type { Condition, Measure, MetricDefinition } from '../../contract/metric.js';
import { amount, costOfHours, held, hours, is, lost, opportunities, won } from './measures.js';

const activities = (...where: Condition[]): Measure => ({
  from: 'activities',
  at: 'at',
  where: [held, ...where],
  aggregate: 'count',
});
/** In person or not: a call is no appointment. */
const appointments = activities(is('kind', 'meeting', 'visit', 'demo'));
const wins = opportunities('closedAt', won);

/** All that was done for opportunities that ended in the period, whenever it was done. */
const onThoseThat = (ended: 'won' | 'lost', measure: Measure): Measure => ({
  ...measure,
  at: 'opportunity.closedAt',
  where: [...(measure.where ?? []), is('opportunity.status', ended)],
});

const marginOfWins: Measure = { ...wins, aggregate: 'sum', of: { field: 'margin' } };

export const effort = [
  {
    id: 'appointments',
    kind: 'flow',
    unit: 'count',
    direction: 'neutral',
    numerator: [appointments],
  },
  {
    id: 'effort-per-win',
    kind: 'average',
    unit: 'number',
    direction: 'down',
    numerator: [appointments],
    denominator: [wins],
  },
  {
    id: 'effort-per-win-winning-path',
    kind: 'average',
    unit: 'number',
    direction: 'down',
    numerator: [onThoseThat('won', appointments)],
    denominator: [wins],
  },
  {
    id: 'effort-per-win-hours',
    kind: 'average',
    unit: 'hours',
    direction: 'down',
    numerator: [hours],
    denominator: [wins],
  },
  {
    id: 'effort-per-win-activities',
    kind: 'average',
    unit: 'number',
    direction: 'down',
    numerator: [activities()],
    denominator: [wins],
  },
  {
    id: 'effort-per-opportunity',
    kind: 'average',
    unit: 'number',
    direction: 'down',
    numerator: [activities()],
    denominator: [opportunities('createdAt')],
  },
  {
    id: 'cost-of-effort',
    kind: 'flow',
    unit: 'money',
    direction: 'neutral',
    numerator: [costOfHours],
  },
  {
    id: 'lost-effort-cost',
    kind: 'flow',
    unit: 'money',
    direction: 'down',
    numerator: [onThoseThat('lost', costOfHours)],
  },
  {
    id: 'lost-value',
    kind: 'flow',
    unit: 'money',
    direction: 'down',
    numerator: [amount(opportunities('closedAt', lost))],
  },
  {
    id: 'lost-value-margin',
    kind: 'flow',
    unit: 'money',
    direction: 'down',
    numerator: [{ ...opportunities('closedAt', lost), aggregate: 'sum', of: { field: 'margin' } }],
  },
  {
    id: 'alternative-cost',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    by: 'account-type',
    compute: 'best-alternative',
    numerator: [marginOfWins],
    denominator: [hours],
  },
] as const satisfies readonly MetricDefinition[];
