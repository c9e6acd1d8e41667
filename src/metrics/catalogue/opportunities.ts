/** More about opportunities: weighed, grouped, undecided, and the mean beside the median. */
import type { MetricDefinition } from '../../contract/metric.js';
import { amount, is, open, opportunities, orders, won } from './measures.js';

const revenue = amount(opportunities('closedAt', won));

export const ofOpportunities = [
  {
    id: 'opportunities-no-decision',
    kind: 'flow',
    unit: 'count',
    direction: 'down',
    numerator: [opportunities('closedAt', is('status', 'no-decision'))],
  },
  {
    id: 'opportunities-created-by-channel',
    kind: 'flow',
    unit: 'count',
    direction: 'neutral',
    by: 'channel',
    numerator: [opportunities('createdAt')],
  },
  {
    id: 'opportunities-open',
    kind: 'stock',
    unit: 'count',
    direction: 'up',
    numerator: [open()],
  },
  {
    id: 'pipeline-weighted',
    kind: 'stock',
    unit: 'money',
    direction: 'up',
    numerator: [{ ...open(), aggregate: 'sum', of: { multiply: [{ field: 'amount' }, { field: 'probability' }] } }],
  },
  {
    id: 'sales-cycle-mean',
    kind: 'average',
    unit: 'days',
    direction: 'down',
    numerator: [
      { ...opportunities('closedAt', won), aggregate: 'mean', of: { daysBetween: ['createdAt', 'closedAt'] } },
    ],
  },
  {
    id: 'revenue-by-segment',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    by: 'account-type',
    numerator: [revenue],
  },
  {
    id: 'revenue-by-seller',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    by: 'seller',
    numerator: [revenue],
  },
  {
    // Orders are what was bought, won amounts what was agreed: two figures, never one under the other's name.
    id: 'revenue-ordered',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [{ ...orders, aggregate: 'sum', of: { field: 'amount' } }],
  },
] as const satisfies readonly MetricDefinition[];
