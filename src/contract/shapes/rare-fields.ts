/** Written from the schemas of the contract by `npm run shapes`; change those. */

import type { Shape } from '../shape.js';

export const types: Shape = {
  optional: { nullable: { list: { object: { since: 'moment', type: { nullable: 'text' } } } } },
};

export const credits: Shape = {
  optional: { nullable: { list: { object: { seller: 'filled-text', share: { number: [0, 1] } } } } },
};
