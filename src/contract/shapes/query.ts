/** Written from the schemas of the contract by `npm run shapes`; change those. */

import type { Shape } from '../shape.js';

export const query: Shape = {
  object: {
    metric: 'filled-text',
    period: { optional: 'filled-text' },
    compare: { optional: 'filled-text' },
    by: { optional: 'text' },
    every: { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } },
    bins: { optional: { number: [1, 100] } },
    where: { optional: { map: { list: { nullable: 'text' } } } },
    heads: { optional: 'boolean' },
  },
};
